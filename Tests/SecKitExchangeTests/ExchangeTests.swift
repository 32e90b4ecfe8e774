import SecKit
import Testing

@testable import SecKitExchange

/// What is said of every format.
@Suite struct ExchangeTests {
  static let importers = AllFormats.list.compactMap { $0.init() as? any ImportFormat }

  @Test func everyFormatHasAName() {
    #expect(Set(AllFormats.list.map { $0.id }).count == AllFormats.list.count)
    #expect(AllFormats.format("csv") is CSVFormat)
    #expect(AllFormats.format("nada") == nil)
    #expect(AllFormats.importer(of: "banco.JSON") is JSONFormat)
    #expect(AllFormats.importer(of: "banco") == nil)
  }

  /// All that is shipped leaves and comes back whole, and loses nothing on the way.
  @Test func theShippedQuestionsComeBack() async throws {
    let bank = try await ShippedBank.bank()
    #expect(bank.questions.count > 150)
    for format in Self.importers {
      var loss = LossReport()
      let bytes = try format.export(bank, loss: &loss)
      #expect(loss.entries.isEmpty)
      let read = format.bank(from: SourceFile(path: "b", text: String(decoding: bytes, as: UTF8.self)))
      #expect(read.diagnostics.isEmpty)
      #expect(read.value == bank)
    }
  }

  /// So does whatever can be written down.
  @Test(arguments: 0..<200) func generatedBanksComeBack(_ seed: UInt64) throws {
    var generator = BankGenerator(seed: seed)
    let bank = generator.bank()
    for format in Self.importers {
      var loss = LossReport()
      let bytes = try format.export(bank, loss: &loss)
      let read = format.bank(from: SourceFile(path: "b", text: String(decoding: bytes, as: UTF8.self)))
      #expect(loss.entries.isEmpty)
      #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
      #expect(read.value == bank, "seed \(seed), \(type(of: format).id)")
    }
  }

  /// What an author gets is read as the bank again, without a fault but for what a document must have besides.
  @Test func theShippedQuestionsComeBackAsMarkdown() async throws {
    let bank = try await ShippedBank.bank()
    var checked = 0
    for (document, questions) in Dictionary(grouping: bank.questions, by: \.id.document) {
      let own = QuestionBank(language: bank.language, contentVersion: bank.contentVersion, questions: questions)
      let read = ShippedBank.read(own, document: document)
      #expect(read.diagnostics.filter { $0.severity == .error }.isEmpty, "\(document): \(read.diagnostics)")
      #expect(read.value == questions, "\(document)")
      checked += questions.count
    }
    #expect(checked == bank.questions.count)
  }

  @Test(arguments: 0..<100) func generatedBanksComeBackAsMarkdown(_ seed: UInt64) throws {
    var generator = BankGenerator(seed: seed)
    let bank = generator.bank()
    let read = ShippedBank.read(bank, document: "banco")
    #expect(read.diagnostics.filter { $0.severity == .error }.isEmpty, "\(read.diagnostics)")
    #expect(read.value == bank.questions, "seed \(seed)")
  }

  @Test func whatAFormatCannotCarryIsSaid() throws {
    var generator = BankGenerator(seed: 1)
    var bank = generator.bank()
    bank.questions[0].parts += bank.questions[0].parts
    var loss = LossReport()
    let bytes = try CSVFormat().export(bank, loss: &loss)
    #expect(loss.entries.map(\.question) == [bank.questions[0].id])
    #expect(loss.entries.map(\.loss) == [.parts])
    #expect(!String(decoding: bytes, as: UTF8.self).contains(bank.questions[0].id.description))
    loss = LossReport()
    let text = BankMarkdown.text(bank, title: "P", loss: &loss)
    #expect(loss.entries.count == 1)
    #expect(!text.contains("#" + (bank.questions[0].id.local ?? "") + " "))
  }

  @Test func lossesHaveWords() {
    for language in MessageTable.Language.allCases {
      let table = MessageTable.table(for: language)
      for loss in LossReport.Loss.allCases {
        #expect(table.label("loss.\(loss.rawValue)") != "loss.\(loss.rawValue)")
      }
    }
  }
}
