import SecKit

extension Site {
  /// Every file, made when it is needed, with the sum of what it is made of: a folder that has it already needs it not.
  /// - Parameters:
  ///   - others: the files of the content that are no documents: words, the kit.
  ///   - workers: how many documents are looked at at a time.
  public func outputs(others: [SourceFile], workers: Int) async -> [OutputSource] {
    let inputs = await SiteInputs(context, others: others, workers: workers)
    let frames = frames.mapValues { ContentSum(of: HTMLSerializer.bytes(of: $0.nodes)).text }
    let sums = await concurrentMap(pages, workers: workers) { page in
      inputs?.sum(of: page, in: context, frame: frames[page.path.folder] ?? "")
    }
    return zip(pages, sums).map { page, sum in
      OutputSource(page.path, inputs: sum) { file(for: page).bytes }
    } + extras.map { OutputSource($0) }
  }

  /// The documents that were published to a folder without an error, by this program and on this day, and that are as they were
  /// then: what rules have to say of them alone was said. It follows from the sums of inputs that the manifest keeps.
  /// - Parameter set: the site's files, as ``outputs(others:workers:)`` names them.
  public func published(in folder: String, as set: OutputSet) -> Set<String> {
    let held = OutputWriter.held(set, in: folder)
    var same: [String: Bool] = [:]
    for page in pages {
      guard let document = page.document else { continue }
      same[document] = (same[document] ?? true) && held.contains(page.path)
    }
    return Set(same.filter(\.value).keys)
  }
}
