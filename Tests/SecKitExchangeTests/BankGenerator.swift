@testable import SecKit
@testable import SecKitExchange

/// Banks with texts that try every format's marks.
struct BankGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let words = [
    "llave", "¿qué", "C++", "a_b", "*", "**", "_", "`", "``", "[x]", "[ ]", "<b>", "&amp;", "&", "\\", "{#a}", "}", "#",
    "##",
    "-", "+", "=", "1.", "2)", ">", "~~~", "```", "\"", "'", "''", "=1+1", "@suma", ",", ";", "!", "![", "](",
    "http://a.mx",
    "🙂", "ñ\u{301}", "\u{202E}x", "|", "---", "===", ":", "::", "0", "079", "%",
  ]

  private mutating func line() -> String {
    let count = Int.random(in: 1...5, using: &random)
    let words = (0..<count).map { _ in Self.words[Int.random(in: 0..<Self.words.count, using: &random)] }
    var inlines: [Inline] = [.text((["a"] + words).shuffledByHand(&random).joined(separator: " "))]
    switch Int.random(in: 0..<6, using: &random) {
    case 0: inlines += [.text(" "), .strong([.text("fuerte")]), .text(" fin")]
    case 1: inlines += [.text(" "), .code("` \(words[0])")]
    case 2: inlines += [.text(" "), .emphasis([.text("así")])]
    default: break
    }
    return MarkdownWriter.text(merged(inlines))
  }

  /// Neighbouring texts are one, as the reader has them.
  private func merged(_ inlines: [Inline]) -> [Inline] {
    inlines.reduce(into: []) { result, inline in
      if case .text(let more) = inline, case .text(let text)? = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(inline)
      }
    }
  }

  private mutating func blocks(_ lines: ClosedRange<Int>) -> String {
    (0..<Int.random(in: lines, using: &random)).map { _ in
      switch Int.random(in: 0..<5, using: &random) {
      case 0: "- " + line() + "\n- " + line()
      case 1: "```text\n" + Self.words[Int.random(in: 0..<13, using: &random)] + "\n```"
      default: line()
      }
    }.reduce(into: [String]()) { texts, text in
      // Two lists in a row would be one.
      if texts.last?.hasPrefix("- ") ?? false, text.hasPrefix("- ") { return }
      texts.append(text)
    }.joined(separator: "\n\n")
  }

  private mutating func question(_ number: Int) -> BankQuestion {
    let kinds: [Question.Kind] = [.single, .multiple, .trueFalse]
    let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
    var choices = (0..<(kind == .trueFalse ? 2 : Int.random(in: 2...5, using: &random))).map { index in
      BankQuestion.Choice(
        id: ChoiceID("c\(index)-\(number)") ?? .yes, text: line(), details: "", feedback: line(), isRight: index == 0)
    }
    if kind == .trueFalse {
      for (index, (id, word)) in [(ChoiceID.yes, "Verdadero"), (.no, "Falso.")].enumerated() {
        choices[index].id = id
        choices[index].text = word
      }
    } else {
      choices[1].details = blocks(0...1)
      choices.shuffleByHand(&random)
    }
    if kind == .multiple { choices[0].isRight = true }
    return BankQuestion(
      id: ContentID(document: "banco", local: "q\(number)") ?? .of("banco"), kind: kind, prompt: line(),
      situation: blocks(0...2), parts: [.init(label: "", allowsSeveral: kind == .multiple, choices: choices)],
      explanation: line() + "\n\n" + blocks(1...2), objective: number % 2 == 0 ? "algo" : nil,
      reviewed: CalendarDate("2026-11-01"))
  }

  mutating func bank() -> QuestionBank {
    QuestionBank(language: "es", contentVersion: "1.2", questions: (1...4).map { question($0) })
  }
}

extension ContentID {
  fileprivate static func of(_ text: String) -> ContentID { ContentID(document: text) ?? ContentID(document: "x")! }
}

extension Array {
  fileprivate func shuffledByHand(_ random: inout SeededGenerator) -> [Element] { random.shuffled(self) }
  fileprivate mutating func shuffleByHand(_ random: inout SeededGenerator) { self = random.shuffled(self) }
}
