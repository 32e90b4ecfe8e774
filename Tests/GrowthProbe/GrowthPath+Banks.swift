import SecKit
import SecKitExchange

/// Files of questions from other programs.
extension GrowthPath {
  static var banks: [GrowthPath] {
    let head = "id,type,prompt,situation,key,choice-a,choice-b\n"
    return [
      bank("csv-rows", 60, CSVFormat()) { head + numbered($0) { "a/b\($0),single,¿Qué?,*Así*,a,Sí,No\n" } },
      bank("csv-same-id", 60, CSVFormat()) { head + times("a/b,single,¿Qué?,,a,Sí,No\n", $0) },
      bank("csv-columns", 60, CSVFormat()) { n in "id," + numbered(n) { "columna\($0)," } + "\n" + times("a,", n) },
      bank("csv-empty-rows", 1500, CSVFormat()) { head + times("\n", $0) },
      bank("csv-short-rows", 100, CSVFormat()) { head + times("a\n", $0) },
      bank("csv-quotes", 1500, CSVFormat()) { head + times("\"\"", $0) },
      bank("csv-open-quote", 4000, CSVFormat()) { head + "\"" + times("a,\n", $0) },
      bank("csv-keys", 400, CSVFormat()) { head + "a/b,single,¿Qué?,," + numbered($0) { "k\($0) " } + ",Sí,No\n" },
      bank("csv-markdown", 100, CSVFormat()) { head + "a/b,single,¿Qué?,\"" + times("> - *a\n", $0) + "\",a,Sí,No\n" },
      bank("json-questions", 40, JSONFormat()) { n in
        "{\"bank-version\":1,\"lang\":\"es\",\"content-version\":\"1\",\"questions\":["
          + (0..<n).map { number in
            "{\"id\":\"a/b\(number)\",\"type\":\"single\",\"prompt\":\"¿Qué?\",\"parts\":[{\"choices\":"
              + "[{\"text\":\"Sí\",\"right\":true},{\"text\":\"No\"}]}]}"
          }.joined(separator: ",") + "]}"
      },
      bank("json-choices", 60, JSONFormat()) { n in
        "{\"bank-version\":1,\"questions\":[{\"id\":\"a/b\",\"type\":\"single\",\"prompt\":\"¿Qué?\",\"parts\":[{\"choices\":["
          + (0..<n).map { _ in "{\"text\":\"Sí\",\"right\":true}" }.joined(separator: ",") + "]}]}]}"
      },
      bank("json-unknown", 150, JSONFormat()) { n in
        "{\"bank-version\":1," + (0..<n).map { "\"clave\($0)\":1" }.joined(separator: ",") + "}"
      },
    ]
  }

  private static func bank(
    _ name: String, _ size: Int, _ format: some ImportFormat, _ text: @escaping (Int) -> String
  ) -> GrowthPath {
    GrowthPath(name: "bank-" + name, size: size) { size in
      let source = SourceFile(path: "b", text: text(size))
      return {
        guard let bank = format.bank(from: source).value else { return }
        var loss = LossReport()
        _ = try? format.export(bank, loss: &loss)
        _ = BankMarkdown.text(bank, title: "P", loss: &loss)
      }
    }
  }
}
