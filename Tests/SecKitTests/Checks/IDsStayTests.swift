import Testing

@testable import SecKit

@Suite struct IDsStayTests {
  static let path = "Content/ids.lock"

  /// The lock of the sample folder.
  private func lock() async throws -> IDLock {
    let catalog = try #require(try await Sample.folder().load().value)
    var lock = IDLock()
    lock.update(with: catalog.allIDs)
    return lock
  }

  @Test func aFreshLockIsClean() async throws {
    let lock = try await lock()
    let result = try await Sample.folder([Self.path: lock.render()]).load()
    #expect(result.diagnostics.isEmpty)
    #expect(lock.render().hasPrefix("ayuda\ncuenta\ncuenta/cerrar\n"))
  }

  @Test func noLockMeansNothingWasPublished() async throws {
    #expect(try await Sample.folder().load().diagnostics.isEmpty)
  }

  /// Whoever took it for an empty one would tell that all that was saved has vanished.
  @Test func aLockThatCannotBeReadIsNoEmptyOne() async throws {
    let files = try await SmallKit.files()
    let known = try #require(files[Self.path])
    func ids(_ text: String?, isForbidden: Bool = false) async throws -> Int? {
      var texts = files
      texts[Self.path] = text
      var fileSystem = MemoryFolder(texts).fileSystem
      let plain = fileSystem
      fileSystem.contents = { name, limit throws(FileSystemError) in
        if isForbidden, name == Self.path { throw FileSystemError(path: name, reason: .forbidden) }
        return try plain.contents(name, limit)
      }
      let folder = try await ContentFolder.read(MemoryFolder.paths, from: fileSystem)
      let assessment = try await AssessmentContentBuilder.load(MemoryFolder.paths, workers: 1, from: fileSystem)
      let lock = try #require(folder.value).readLock.value
      // What commands read saved answers with.
      #expect((assessment.value?.lock == nil) == (lock == nil))
      return lock?.entries.count
    }
    #expect(try await ids(nil) == 0)
    #expect(try await ids(known) == known.split(separator: "\n").count)
    #expect(try await ids(known, isForbidden: true) == nil)
    #expect(try await ids(known + "una línea que nadie entiende\n") == nil)
  }

  @Test func whatVanishesWithoutAliasIsAnErrorAtItsLine() async throws {
    let marked = MarkedSource(
      try await lock().render() + """
        # una nota

        1️⃣viejo/punto
        antes -> cuentas/gestor
        mucho-antes -> antes
        2️⃣gira -> vuelta
        3️⃣vuelta -> gira
        4️⃣perdido -> nada/queda
        5️⃣cuentas/cual/opcion
        cuentas/cual/quitada -> cuentas/cual
        6️⃣cuentas/cual/movida -> cuentas/cual/nadie

        """)
    let found = try await Sample.faults(Self.path, marked)
    expect(
      found, in: [Self.path: marked],
      [
        "1️⃣": [.idVanished], "2️⃣": [.idVanished], "3️⃣": [.idVanished], "4️⃣": [.idVanished],
        "5️⃣": [.choiceVanished], "6️⃣": [.choiceVanished],
      ])
    let choice = try #require(found.first { $0.id == .choiceVanished })
    #expect(
      MessageTable.table(for: .es).message(for: choice).explanation
        == "Si solo cambiaron sus palabras, escribe su id en la opción: {#opcion}. Si se quitó, agrega en ids.lock: cuentas/cual/opcion -> cuentas/cual."
    )
  }

  @Test func newIDsAreOneWarningAFile() async throws {
    let path = "Content/es/kit/cuentas.md"
    let lines = try await lock().render().split(separator: "\n").filter {
      $0 != "cuentas/gestor" && $0 != "cuentas/cual"
    }
    let marked = MarkedSource(Sample.step.replacing("id: cuentas", with: "id: 1️⃣cuentas"))
    let found = try await Sample.faults(path, marked, others: [Self.path: lines.joined(separator: "\n")])
    expect(found, in: [path: marked], ["1️⃣": [.idUnlocked]])
    #expect(found.first?.arguments == ["id": "cuentas/cual", "count": "2"])
  }

  @Test func linesAreIDsOrAliases() async throws {
    let marked = MarkedSource(
      try await lock().render() + """
        1️⃣Con Mayúsculas
        2️⃣a->b
        3️⃣cuentas -> cuentas
        4️⃣<<<<<<< HEAD
        5️⃣a/b/c/d
        7️⃣a/b/c
        8️⃣a//cc
        6️⃣a ->

        """)
    let found = try await Sample.faults(Self.path, marked)
    let marks: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣"]
    expect(found, in: [Self.path: marked], Dictionary(uniqueKeysWithValues: marks.map { ($0, [.lockSyntax]) }))
  }

  @Test("updating adds, keeps aliases and what vanished, and is sorted; twice is the same as once")
  func updating() throws {
    let source = SourceFile(path: "ids.lock", text: "zeta\r\nviejo -> nuevo\nalfa")
    var lock = try #require(IDLock.parse(source).value)
    let existing: Set = ["nuevo", "alfa", "alfa/uno"]
    #expect(lock.missing(from: existing) == ["alfa/uno", "nuevo"])
    #expect(lock.vanished(from: existing) == ["zeta"])
    lock.update(with: existing)
    let text = "alfa\nalfa/uno\nnuevo\nviejo -> nuevo\nzeta\n"
    #expect(lock.render() == text)
    lock.update(with: existing)
    #expect(lock.render() == text)
    #expect(IDLock.parse(SourceFile(path: "ids.lock", text: text)).value?.render() == text)
  }

  @Test(arguments: [
    // Notes, aliases and order stay; new ids come where they belong.
    ("# una nota\nb\n# sobre d\nd\n", "# una nota\na\nb\nc\n# sobre d\nd\ne\n"),
    ("b\r\nd\r\n", "a\r\nb\r\nc\r\nd\r\ne\r\n"), ("b\rd\r", "a\rb\rc\rd\re\r"), ("b\nd", "a\nb\nc\nd\ne"),
    ("d\nb\n", "a\nd\ne\nb\nc\n"), ("b -> d\nd\n", "a\nb -> d\nc\nd\ne\n"),
    ("\u{FEFF}b\nd\n", "\u{FEFF}a\nb\nc\nd\ne\n"),
    ("", "a\nb\nc\nd\ne\n"), ("# solo una nota\n", "# solo una nota\na\nb\nc\nd\ne\n"),
    ("# solo una nota", "# solo una nota\na\nb\nc\nd\ne"), ("\n\nb\n\n  d  \n\n", "\n\na\nb\nc\n\n  d  \ne\n\n"),
    ("a\nb\nc\nd\ne\n", "a\nb\nc\nd\ne\n"),
  ])
  func anUpdateKeepsAllThatIsThere(_ text: String, _ expected: String) throws {
    let ids: Set = ["a", "b", "c", "d", "e"]
    let source = try #require(SourceFile.read(path: "ids.lock", location: "ids.lock", raw: Array(text.utf8)).value)
    let written = IDLock.updated(source, with: ids)
    #expect(String(decoding: written, as: UTF8.self).unicodeScalars.elementsEqual(expected.unicodeScalars))
    let again = try #require(SourceFile.read(path: "ids.lock", location: "ids.lock", raw: written).value)
    #expect(IDLock.updated(again, with: ids) == written)
    #expect(IDLock.parse(again).value?.missing(from: ids) == [])
  }

  /// Whoever moves a question names it once; its choices go along, and each may move on its own.
  @Test func choicesFollowTheirQuestion() throws {
    let lock = try #require(
      IDLock.parse(
        SourceFile(
          path: "ids.lock", text: "a/q -> b/q\na/q/uno\na/q/dos\na/q/tres -> b/q/tercera\na/q/nada -> b/q\n")
      ).value)
    let existing: Set = ["b/q", "b/q/uno", "b/q/tercera"]
    #expect(lock.resolve("a/q/uno", among: existing) == "b/q/uno")
    #expect(lock.resolve("a/q/tres", among: existing) == "b/q/tercera")
    #expect(lock.resolve("a/q/nada", among: existing) == "b/q")
    #expect(lock.resolve("b/q/otra", among: existing) == nil)
    #expect(lock.vanished(from: existing) == ["a/q/dos"])
  }

  @Test func aliasesResolveThroughSteps() throws {
    let lock = try #require(
      IDLock.parse(SourceFile(path: "ids.lock", text: "a -> b\nb -> c\nc\nx -> y\ny -> x\n")).value)
    #expect(lock.resolve("a", among: ["c"]) == "c")
    #expect(lock.resolve("a", among: ["b", "c"]) == "b")
    #expect(lock.resolve("c", among: ["c"]) == "c")
    #expect(lock.resolve("x", among: ["c"]) == nil)
    #expect(lock.resolve("nadie", among: ["c"]) == nil)
  }
}
