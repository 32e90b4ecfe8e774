@testable import SecKit

/// Faults of what an author wrote as it should be written and that yet says less, nothing or something else.
enum RuleFaults {
  private static func channel(_ kind: String, _ value: String, more: String = "source: \"https://a.mx\"") -> String {
    Marked.helper(channels: "channels:\n  - {type: \(kind), value: \(value), verified: 2026-11-01, \(more)}\n")
  }

  static let channels: [FaultCase] = [
    FaultCase("words for a number", channel("phone", "1️⃣\"llama al fijo\""), ["1️⃣": [.channelValue]]),
    FaultCase("letters in a number", channel("phone", "1️⃣\"55 5O25 O855\""), ["1️⃣": [.channelValue]]),
    FaultCase("too few digits", channel("phone", "1️⃣\"55\""), ["1️⃣": [.channelValue]]),
    FaultCase("a control code", channel("phone", "1️⃣\"*21*5512345678#\""), ["1️⃣": [.channelValue]]),
    FaultCase("no number for a messenger", channel("whatsapp", "1️⃣Por mensaje"), ["1️⃣": [.channelValue]]),
    FaultCase("no name for a messenger", channel("signal", "1️⃣red"), ["1️⃣": [.channelValue]]),
    FaultCase("no handle", channel("telegram", "1️⃣redsegura"), ["1️⃣": [.channelValue]]),
    FaultCase("a scheme nobody asked for", channel("email", "1️⃣\"mailto:a@b.mx\""), ["1️⃣": [.channelValue]]),
    FaultCase("a number for a place", channel("address", "1️⃣\"55 5533 5533\""), ["1️⃣": [.channelValue]]),
    FaultCase("numbers that can be dialled", channel("phone", "\"*765\"")),
  ]

  static let all = channels
}
