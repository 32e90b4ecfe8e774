/// Every touch of a disk that a vault makes, as closures, one system call each where it writes: so tests can fail or end the
/// process at any of them. Nothing but sealed bytes passes through.
package struct VaultDisk: Sendable {
  /// An open file.
  package typealias Descriptor = Int32

  package enum Kind: Hashable, Sendable {
    case file
    /// `isPrivate`: it belongs to the person and nobody else may enter.
    case folder(isPrivate: Bool)
    /// A link, a pipe, a device.
    case other
  }

  /// What a path names, without following a link; nil if nothing.
  package var kind: @Sendable (_ path: String) throws(DiskFault) -> Kind?
  /// The names in a folder, in no order.
  package var names: @Sendable (_ folder: String) throws(DiskFault) -> [String]
  /// A regular file's bytes; a larger one than the limit is refused before it is read.
  package var read: @Sendable (_ path: String, _ limit: Int) throws(DiskFault) -> [UInt8]

  /// A new folder for the person alone (0700).
  package var makeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Shuts others out of a folder (0700).
  package var makePrivate: @Sendable (_ folder: String) throws(DiskFault) -> Void
  /// A new file for the person alone (0600), open for writing.
  package var create: @Sendable (_ path: String) throws(DiskFault) -> Descriptor
  /// Writes from the beginning of the bytes and says how many were written: at least one, perhaps not all.
  package var write: @Sendable (_ file: Descriptor, _ path: String, _ bytes: ArraySlice<UInt8>) throws(DiskFault) -> Int
  /// Returns once the file's bytes are on the disk itself.
  package var synchronize: @Sendable (_ file: Descriptor, _ path: String) throws(DiskFault) -> Void
  package var close: @Sendable (_ file: Descriptor, _ path: String) throws(DiskFault) -> Void
  /// Returns once the folder's list of names is on the disk itself.
  package var synchronizeFolder: @Sendable (_ folder: String) throws(DiskFault) -> Void
  /// Gives a file or folder another name at one stroke, replacing a file of that name.
  package var rename: @Sendable (_ path: String, _ newPath: String) throws(DiskFault) -> Void
  package var remove: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Removes an empty folder.
  package var removeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Takes a lock that ends with the process at the latest; `busy` if another holds it. The file is made if need be.
  package var lock: @Sendable (_ path: String) throws(DiskFault) -> Descriptor
  /// Gives a lock back. `close` alone would not where a child that is just being started holds a copy of the descriptor.
  package var unlock: @Sendable (_ lock: Descriptor, _ path: String) throws(DiskFault) -> Void
}
