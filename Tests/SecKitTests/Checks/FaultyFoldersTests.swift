import Testing

@testable import SecKit
@testable import SecKitRules

/// Checks over content that is broken in other ways: nothing traps, nothing is hidden.
@Suite struct FaultyFoldersTests {
  /// Files that fail in every stage: no front matter, bad YAML, missing keys, empty bodies, wrong roles, loops.
  static let broken: [String: String] = [
    "Content/es/kit/a.md": "",
    "Content/es/kit/b.md": "---\nkind: step\n",
    "Content/es/kit/c.md": "---\nkind: [step\n---\n",
    "Content/es/kit/d.md": Sample.document("step", "d", front: "order: 1", "Nada.\n"),
    "Content/es/ataques/e.md": Sample.document("attack", "e", front: "category: tecnicos\nseverity: 1", ""),
    "Content/es/ataques/f.md": Sample.attack("f", prevention: "", help: "Texto sin lista."),
    "Content/es/rutas/g.md": Sample.document("route", "g", ""),
    "Content/es/rutas/h.md": Sample.document("route", "h", "## Sin id\n\n- [a](#b)\n\n## Fin {#fin .end}\n"),
    "Content/es/rutas/i.md": Sample.document("route", "i", "## ¿? {#n}\n\n- [a](nada.md)\n- [b](g.md)\n"),
    "Content/es/directorio/j.md": Sample.helper("j", needs: "[nada]", channels: "channels: {}"),
    "Content/es/glosario.md": Sample.document("glossary", "glosario", "## Sin id\n\n## Vacío {#vacio}\n"),
    "Content/es/perfiles.md": Sample.document("profiles", "perfiles", "Nada.\n"),
    "Content/es/paginas/k.md": Sample.document("page", "j", "Otro id igual, <b>HTML</b> y ![](x.png).\n"),
    "curricula/es/l.md": Sample.document("workshop", "l", "## S {#s minutes=0 phase=nada}\n"),
    "Content/es/terminos.yml": "- a\n- b\n",
    "Content/ids.lock": "?\n",
  ]

  @Test func noCheckTrapsOnTheFaultsOfOthers() async throws {
    let result = try await Sample.folder(Self.broken).load()
    for path in Self.broken.keys {
      #expect(result.diagnostics.contains { $0.path == path }, "nothing said about \(path)")
    }
    for diagnostic in result.diagnostics {
      let message = MessageTable.table(for: .es).message(for: diagnostic)
      #expect(!message.summary.contains("{") || message.summary.contains("{#"), "\(diagnostic.id): \(message.summary)")
    }
  }

  @Test func everySingleFaultyFileLeavesTheRestJudged() async throws {
    // The overdue review of one file is found whatever else is broken.
    let old = Sample.document("care", "viejo", front: Sample.sources, "Texto.\n")
      .replacing("2026-11-01", with: "2020-01-01")
    for (path, text) in Self.broken.sorted(by: { $0.key < $1.key }) {
      let result = try await Sample.folder([path: text, "Content/es/cuidados/zz.md": old]).load()
      #expect(
        result.diagnostics.contains { $0.id == .reviewOverdue && $0.path == "Content/es/cuidados/zz.md" },
        "hidden by \(path)")
    }
  }

  @Test func theNumberOfWorkersChangesNothing() async throws {
    let folder = Sample.folder(Self.broken)
    let one = try await folder.load(workers: 1).diagnostics
    let many = try await folder.load(workers: 7).diagnostics
    #expect(one == many)
  }

  @Test func aThousandFaultsAreSummarised() async throws {
    let body = (1...1000).map { "Si usted quiere, bien. Es el párrafo \($0).\n\n" }.joined()
    let result = try await Sample.folder([
      "Content/es/cuidados/a.md": Sample.document("care", "a", front: Sample.sources, body)
    ]).load()
    // Those beyond the first hundred are counted, not kept.
    let kept = result.diagnostics.only(.formalAddress)
    #expect(kept.count == FaultList.limit && kept.total(.warning) == 1000)
    #expect(Set(kept.map(\.range)).count == FaultList.limit)
    let text = ConsoleFormatter(limitPerID: 20).format(result.diagnostics, sources: result.sources)
    let shown = text.split(separator: "\n").count { $0.contains("[formal-address]") && $0.contains("a.md:") }
    #expect(shown == 20)
    #expect(text.contains("[formal-address] …y 980 más"))
  }

  @Test func everyRuleIsRun() {
    let names = AllRules.list.map { String(describing: type(of: $0)) }
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }
}
