import SecKit
import SecKitRules
import SecKitVault

/// Files that are no documents: answers, records, locks, sealed files, and what is written of faults.
extension GrowthPath {
  private static func list(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: ", ")
  }

  static func files(_ sample: Sample) -> [GrowthPath] {
    answers(sample) + locks + sealed + faults + [
      GrowthPath(name: "terminal-text", size: 1500) { size in
        let text = times("a\u{1B}[2J\u{301}é", size)
        return { _ = TerminalText.width(TerminalText.sanitize(text)) }
      },
      GrowthPath(name: "record", size: 150) { size in
        let ids = list(size) { "\"cuentas/a\($0)\": \"yes\"" }
        let applicable = list(size) { "\"cuentas/a\($0)\"" }
        let text = """
          {"record-version": 2, "model-version": 1, "content-version": "1", "date": "2026-11-01", "subject": "person",
          "profile": [], "exposure": {}, "answers": {\(ids)}, "applicable": [\(applicable)]}
          """
        let bytes = Array(text.utf8)
        return { _ = try? SavedRecord(reading: bytes) }
      },
    ]
  }

  private static func answers(_ sample: Sample) -> [GrowthPath] {
    let catalog = sample.catalog([
      "kit/a.md": Sample.front("step", "a", "order: 1\n") + "## L {.checklist}\n\n"
        + "- [ ] Hago algo. {#b impact=3 effort=5min do=\"Haz\" against=c}\n\n## P {.quiz}\n\n### ¿A? {#q type=single}\n\n"
        + "- [x] Uno\n  > Sí.\n- [ ] Dos\n  > No.\n\n> Así.\n"
    ])
    func given(_ name: String, _ size: Int, _ text: @escaping (Int) -> String) -> GrowthPath {
      GrowthPath(name: "answers-" + name, size: size) { size in
        let bytes = Array(text(size).utf8)
        return {
          guard let catalog else { return }
          _ = AnswersReader.read(bytes, path: "r.json", content: catalog.assessment)
          _ = QuizAnswersReader.read(bytes, path: "r.json", catalog: catalog)
        }
      }
    }
    return [
      given("unknown-ids", 150) { n in "{\"answers\": {" + list(n) { "\"cuentas/a\($0)\": \"yes\"" } + "}}" },
      given("same-id", 150) { n in "{\"answers\": {" + list(n) { _ in "\"a/b\": \"yes\"" } + "}}" },
      given("unknown-values", 150) { n in "{\"answers\": {\"a/b\": \"x\", \"a/q\": [" + list(n) { "\"z\($0)\"" } + "]}}"
      },
      given("unknown-keys", 150) { n in "{" + list(n) { "\"clave\($0)\": 1" } + "}" },
      given("profiles", 150) { n in "{\"profile\": [" + list(n) { "\"p\($0)\"" } + "]}" },
      given("open-brackets", 4000) { "{\"answers\": " + times("[", $0) },
      given("open-objects", 800) { times("{\"a\":", $0) },
      given("long-text", 4000) { "{\"answers\": {\"a/b\": \"" + times("é", $0) + "\"}}" },
      given("escapes", 1000) { "{\"answers\": {\"a/b\": \"" + times("\\u00e9\\n", $0) + "\"}}" },
      given("open-text", 4000) { "{\"answers\": \"" + times("a", $0) },
      given("number", 4000) { "{\"version\": " + times("1", $0) + "}" },
      given("blanks", 4000) { "{" + times(" \n", $0) },
    ]
  }

  private static var locks: [GrowthPath] {
    [
      lock("lock-ids", 400) { numbered($0) { "a\($0)/b\n" } },
      lock("lock-same-id", 400) { times("a/b\n", $0) },
      lock("lock-chain", 300) { numbered($0) { "a\($0) -> a\($0 + 1)\n" } },
      lock("lock-circle", 300) { n in numbered(n) { "a\($0) -> a\(($0 + 1) % max(n, 1))\n" } },
      lock("lock-fork", 300) { numbered($0) { "a\($0) -> z\n" } },
      lock("lock-bad-lines", 400) { times("Á -> -> x\n", $0) },
      lock("lock-comments", 1000) { times("# a\n", $0) },
    ]
  }

  private static func lock(_ name: String, _ size: Int, _ text: @escaping (Int) -> String) -> GrowthPath {
    GrowthPath(name: name, size: size) { size in
      let source = SourceFile(path: "Content/ids.lock", text: text(size))
      return {
        guard let lock = IDLock.parse(source).value else { return }
        _ = lock.render()
        _ = lock.vanished(from: ["a1"])
        _ = lock.missing(from: ["a1", "b"])
        _ = lock.resolve("a0", among: ["z"])
      }
    }
  }

  private static var sealed: [GrowthPath] {
    [
      age("age-stanzas", 60) { "age-encryption.org/v1\n" + times("-> x a\n\n", $0) + "--- " + times("A", 43) + "\n" },
      age("age-arguments", 1000) { "age-encryption.org/v1\n-> " + times("a ", $0) + "\n\n" },
      age("age-body", 100) { "age-encryption.org/v1\n-> x\n" + times(times("A", 64) + "\n", $0) + "A\n" },
      age("age-long-line", 4000) { "age-encryption.org/v1\n-> " + times("a", $0) },
      age("age-armor", 100) { "-----BEGIN AGE ENCRYPTED FILE-----\n" + times(times("A", 64) + "\n", $0) },
      age("age-blanks", 3000) { times(" \n", $0) },
      GrowthPath(name: "passphrase-strength", size: 60) { size in
        var bytes = Array(times("camino sol ", size).utf8)
        guard let passphrase = Passphrase(erasing: &bytes) else { return {} }
        return { _ = PassphraseStrength(of: passphrase) }
      },
    ]
  }

  private static let identity = try? AgeIdentity()

  private static func age(_ name: String, _ size: Int, _ text: @escaping (Int) -> String) -> GrowthPath {
    GrowthPath(name: name, size: size) { size in
      let bytes = Array(text(size).utf8)
      return { _ = identity.flatMap { try? AgeFile.open(bytes, with: .identity($0)) } }
    }
  }

  private static var faults: [GrowthPath] {
    ["one-line", "many-lines"].flatMap { shape in
      [
        written("console", shape) { _ = ConsoleFormatter().format($0, sources: $1) },
        written("json", shape) { faults, _ in _ = try? JSONFormatter().format(faults) },
        written("sarif", shape) { _ = try? SARIFFormatter(toolVersion: "1").format($0, sources: $1) },
      ]
    }
  }

  /// Faults at every word of one long line, or at every line.
  private static func written(
    _ form: String, _ shape: String, _ write: @escaping ([Diagnostic], [String: SourceFile]) -> Void
  ) -> GrowthPath {
    GrowthPath(name: "faults-\(form)-\(shape)", size: 60) { size in
      let isOneLine = shape == "one-line"
      let source = SourceFile(path: "a.md", text: times(isOneLine ? "á " : "á\n", size))
      let faults = (0..<size).map { index in
        let place = SourcePosition(line: isOneLine ? 1 : index + 1, column: isOneLine ? 3 * index + 1 : 1)
        return Diagnostic(.idInvalid, in: "a.md", SourceRange(at: place), ["value": "x\(index)"])
      }
      return { write(faults, ["a.md": source]) }
    }
  }
}
