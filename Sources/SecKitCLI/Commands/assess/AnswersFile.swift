import SecKit
import SecKitRules

/// Reading an answers file, with words for what can go wrong.
enum AnswersFile {
  static func read<Value>(_ path: String, _ parse: ([UInt8], String) -> Diagnosed<Value>) throws -> Value {
    let bytes: [UInt8]
    do throws(FileSystemError) {
      bytes = try FileSystem.disk.contents(path == "-" ? "/dev/stdin" : path, SourceFile.byteLimit)
    } catch {
      throw Failure(.couldNotRun, .answersUnreadable(path, error))
    }
    guard bytes.count <= SourceFile.byteLimit else {
      throw Failure(.couldNotRun, .answersTooLarge(path))
    }
    let parsed = parse(bytes, path)
    guard let value = parsed.value else {
      let source = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
      let formatter = ConsoleFormatter(colour: Colour.onError)
      StandardError.write(formatter.format(parsed.diagnostics, sources: [path: source]))
      throw Failure(.contentErrors, .answersFaulty)
    }
    return value
  }
}
