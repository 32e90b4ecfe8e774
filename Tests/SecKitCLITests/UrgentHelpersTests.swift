import Glibc
import SecKitTestSupport
import Testing

@testable import SecKit
@testable import SecKitCLI

/// Whom the danger screen names, and how much of them.
@Suite(.waits, .serialized) struct UrgentHelpersTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  /// In the order in which to try them; nobody without a phone, nobody for another moment.
  @Test func theRealOnesAreFewAndInOrder() async throws {
    let helpers = UrgentHelpers.among(try await ShippedCatalog.load().helpers)
    #expect(
      helpers.map(\.article.info.id) == [
        "emergencias-911", "sos-mujeres-765", "linea-mujeres-079", "mecanismo-federal",
      ])
  }

  /// In danger one calls the State: nobody else stands on that screen, whatever she serves and wherever she stands in the list.
  @Test(arguments: HelperEntry.Sector.allCases.filter { $0 != .state })
  func nobodyButTheStateIsNamedInDanger(_ sector: HelperEntry.Sector) async throws {
    let helpers = try await ShippedCatalog.load().helpers
    let urgent = UrgentHelpers.among(helpers)
    let twins = urgent.map { Self.copy(of: $0, sector: sector, needs: $0.needs) }
    let every = HelperEntry.Need.allCases
    let others = [[.emergency], [.emergency, .gender], [.emergency, .protection], every]
      .compactMap { needs in urgent.first.map { Self.copy(of: $0, sector: sector, needs: needs) } }
    #expect(UrgentHelpers.among(twins + others).isEmpty)
    #expect(UrgentHelpers.among(twins + others + helpers).map(\.sector) == urgent.map(\.sector))
  }

  private static func copy(
    of helper: HelperEntry, sector: HelperEntry.Sector, needs: [HelperEntry.Need]
  ) -> HelperEntry {
    HelperEntry(
      article: helper.article, sector: sector, needs: needs, serves: helper.serves, area: helper.area,
      languages: helper.languages, hours: helper.hours, cost: helper.cost, caution: helper.caution,
      channels: helper.channels)
  }

  @Test func cautionsAgesAndHoursAreWhole() async throws {
    let catalog = try await ShippedCatalog.load()
    for helper in UrgentHelpers.among(catalog.helpers) {
      let text = HelperText.urgent(helper, catalog.words, today: helper.article.info.reviewed)
        .map { if case .item(let text, _, _) = $0 { text } else { "" } }.joined(separator: "\n")
      #expect(text.contains(ContentLines.text(helper.caution)))
      for channel in helper.channels {
        #expect(text.contains(channel.value) == (channel.kind == .phone))
        let isOld = channel.kind == .phone && channel.status != .confirmed
        #expect(text.contains(catalog.words.date(channel.verified)) || !isOld)
      }
      let isAlways = helper.hours?.hasPrefix("Las 24 horas") ?? false
      #expect(text.contains(helper.hours ?? "-") == !isAlways)
    }
  }

  /// Three of them, whole, before anybody has to scroll.
  @Test func theFirstThreeFitAnOrdinaryScreen() throws {
    let pty = try PTY(columns: 80, rows: 24)
    let arguments = ["assess", "--content", Self.root + "/Content", "--curricula", Self.root + "/curricula"]
    try pty.spawn(PTY.product("seckit"), arguments)
    try pty.read(until: "[^X]")
    try pty.send("s")
    try pty.read(until: "Seguir con")
    var screen = VirtualTerminal(columns: 80, rows: 24)
    screen.feed(pty.output)
    let text = screen.screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for wanted in ["a solas con la patrulla.", "quiero orientación».", "079 (", "llama desde otro."] {
      #expect(text.contains(wanted), "\(wanted)")
    }
    try pty.send("\u{18}")
    #expect(try pty.exitCode() == 0)
  }
}
