extension OutputBuild {
  /// Calls once per folder with the places, in a sorted list, of the paths in it.
  func forEachFolder(
    of paths: [OutputPath], _ body: (String, Range<Int>) throws(OutputError) -> Void
  ) throws(OutputError) {
    var start = 0
    while start < paths.count {
      let folder = paths[start].folder
      let end = paths[start...].firstIndex { $0.folder != folder } ?? paths.count
      try body(folder, start..<end)
      start = end
    }
  }

  /// Opens a folder below the output folder, link by link refused; nil when it is missing.
  static func open(_ path: String, in root: FolderHandle) throws(OutputError) -> FolderHandle? {
    var walked = ""
    guard var handle = try root.subfolder(".", as: "") else { return nil }
    for segment in path.split(separator: "/") {
      walked = walked.isEmpty ? String(segment) : walked + "/" + segment
      guard let next = try handle.subfolder(String(segment), as: walked) else { return nil }
      handle = next
    }
    return handle
  }

  static func split(_ path: String) -> (above: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
