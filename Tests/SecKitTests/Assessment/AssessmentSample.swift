import Testing

@testable import SecKit

/// A catalog made for the assessment's rules: two steps, three attacks, two profiles, two exposure questions.
enum AssessmentSample {
  static let files = [
    "uno": TinyContent.step(
      "uno", order: 1,
      items: [
        "#decide impact=3 effort=2h critical against=robo,engano", "#importa impact=2 effort=15min against=engano",
        "#ayuda impact=1 effort=5min against=robo", "#gente impact=2 effort=1h against=robo for=prensa",
        "#viaje impact=2 effort=1h against=espionaje when=viajes:2",
      ]),
    "dos": TinyContent.step(
      "dos", order: 2,
      items: ["#solo impact=3 effort=1d against=espionaje", "#otro impact=3 effort=45min against=espionaje,robo"]),
    "robo": TinyContent.attack("robo", item: "uno/decide"),
    "engano": TinyContent.attack("engano", baseline: "medium", item: "uno/importa"),
    "espionaje": TinyContent.attack("espionaje", item: "dos/solo"),
    "ayuda": TinyContent.helper,
    "perfiles": TinyContent.profiles(
      ["prensa", "familia"], exposure: [("viajes", "robo,espionaje"), ("vigilancia", "espionaje")]),
  ]

  static func catalog() async throws -> Catalog { try await TinyContent.catalog(files) }

  /// Answers by `item: answer`.
  static func answers(
    _ items: [String: Answer] = [:], profiles: Set<String> = [], exposure: [String: Int] = [:]
  ) -> Answers {
    Answers(
      profiles: profiles, exposure: exposure,
      items: Dictionary(uniqueKeysWithValues: items.map { (ContentID.of($0), $1) }))
  }
}
