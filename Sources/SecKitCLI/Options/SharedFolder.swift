import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// Finds the folders that come with the program: in the current folder, otherwise in the installed share folder.
///
/// The current folder may be somebody else's. What is in it is data only: text and style sheets, none of which is executed
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
