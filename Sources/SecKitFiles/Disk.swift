/// Every access to a disk by the writer of single files, as closures that make one system call each when they write: tests can
/// make any of them fail or end the process there.
package struct Disk: Sendable {
  /// An open file.
  package typealias Descriptor = Int32

  package enum Kind: Hashable, Sendable {
    case file
    /// `isPrivate`: it belongs to the person and nobody else may enter.
    case folder(isPrivate: Bool)
    /// A symbolic link.
    case link
    /// A pipe, a device, a socket.
    case special
  }

  /// The kind of thing at a path, without following a link; nil for nothing.
  package var kind: @Sendable (_ path: String) throws(DiskFault) -> Kind?
  /// The names in a folder, in no particular order.
  package var names: @Sendable (_ folder: String) throws(DiskFault) -> [String]
  /// The bytes of a regular file; a file larger than the limit is refused before it is read.
  package var read: @Sendable (_ path: String, _ limit: Int) throws(DiskFault) -> [UInt8]

  /// Makes a folder that only the person may enter (0700).
  package var makeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Closes a folder to others (0700).
  package var makePrivate: @Sendable (_ folder: String) throws(DiskFault) -> Void
  /// Makes a new file and opens it for writing: readable only by the person (0600), or by whoever her umask allows.
  package var create: @Sendable (_ path: String, _ isPrivate: Bool) throws(DiskFault) -> Descriptor
  /// Writes from the beginning of the bytes and returns how many were written: at least one, perhaps not all.
  package var write: @Sendable (_ file: Descriptor, _ path: String, _ bytes: ArraySlice<UInt8>) throws(DiskFault) -> Int
  /// Returns once the bytes of the file are on the disk itself.
  package var synchronize: @Sendable (_ file: Descriptor, _ path: String) throws(DiskFault) -> Void
  package var close: @Sendable (_ file: Descriptor, _ path: String) throws(DiskFault) -> Void
  /// Returns once the folder's names are on the disk itself.
  package var synchronizeFolder: @Sendable (_ folder: String) throws(DiskFault) -> Void
  /// Renames a file or folder atomically, replacing a file of the new name.
  package var rename: @Sendable (_ path: String, _ newPath: String) throws(DiskFault) -> Void
  /// Gives a file a second name; throws `exists` if that is taken. Some file systems cannot do this (FAT).
  package var link: @Sendable (_ path: String, _ newPath: String) throws(DiskFault) -> Void
  package var remove: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Removes an empty folder.
  package var removeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Takes a lock that ends with the process at the latest; throws `busy` if another process holds it. Makes the file if
  /// necessary.
  package var lock: @Sendable (_ path: String) throws(DiskFault) -> Descriptor
  /// Releases a lock. `close` alone would not while a child that is being started holds a copy of the descriptor.
  package var unlock: @Sendable (_ lock: Descriptor, _ path: String) throws(DiskFault) -> Void
  /// Waits briefly for a folder, so that two writers do not interfere; nil if it cannot be locked, in which case writing goes
  /// on all the same.
  package var lockFolder: @Sendable (_ folder: String) -> Descriptor?
  package var unlockFolder: @Sendable (_ lock: Descriptor) -> Void

  package init(
    kind: @escaping @Sendable (String) throws(DiskFault) -> Kind?,
    names: @escaping @Sendable (String) throws(DiskFault) -> [String],
    read: @escaping @Sendable (String, Int) throws(DiskFault) -> [UInt8],
    makeFolder: @escaping @Sendable (String) throws(DiskFault) -> Void,
    makePrivate: @escaping @Sendable (String) throws(DiskFault) -> Void,
    create: @escaping @Sendable (String, Bool) throws(DiskFault) -> Descriptor,
    write: @escaping @Sendable (Descriptor, String, ArraySlice<UInt8>) throws(DiskFault) -> Int,
    synchronize: @escaping @Sendable (Descriptor, String) throws(DiskFault) -> Void,
    close: @escaping @Sendable (Descriptor, String) throws(DiskFault) -> Void,
    synchronizeFolder: @escaping @Sendable (String) throws(DiskFault) -> Void,
    rename: @escaping @Sendable (String, String) throws(DiskFault) -> Void,
    link: @escaping @Sendable (String, String) throws(DiskFault) -> Void,
    remove: @escaping @Sendable (String) throws(DiskFault) -> Void,
    removeFolder: @escaping @Sendable (String) throws(DiskFault) -> Void,
    lock: @escaping @Sendable (String) throws(DiskFault) -> Descriptor,
    unlock: @escaping @Sendable (Descriptor, String) throws(DiskFault) -> Void,
    lockFolder: @escaping @Sendable (String) -> Descriptor? = { _ in nil },
    unlockFolder: @escaping @Sendable (Descriptor) -> Void = { _ in }
  ) {
    self.kind = kind
    self.names = names
    self.read = read
    self.makeFolder = makeFolder
    self.makePrivate = makePrivate
    self.create = create
    self.write = write
    self.synchronize = synchronize
    self.close = close
    self.synchronizeFolder = synchronizeFolder
    self.rename = rename
    self.link = link
    self.remove = remove
    self.removeFolder = removeFolder
    self.lock = lock
    self.unlock = unlock
    self.lockFolder = lockFolder
    self.unlockFolder = unlockFolder
  }
}
