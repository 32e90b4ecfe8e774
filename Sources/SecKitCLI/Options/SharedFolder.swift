import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// Where the folders that come with the program lie: in the current folder, else in the installed share folder.
///
/// What lies in the current folder may be somebody else's. It is data only: text and style sheets, nothing of which is run
/// (`docs/threat-model.md`). Programs are never looked for there: ``ProgramFile``.
enum SharedFolder {
  static func path(_ name: String) -> String {
    if exists(name) { return name }
    guard let executable = ProgramFile.path else { return name }
    let shared = FilePath.normalize(FilePath.folder(of: executable) + "/../share/seckit/" + name)
    return exists(shared) ? shared : name
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }
}
