/// Every touch of a disk by what writes single files, as closures, one system call each where it writes: so tests can fail or
/// end the process at any of them.
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
  /// A new file, open for writing: for the person alone (0600), or for whom her mask lets in.
  package var create: @Sendable (_ path: String, _ isPrivate: Bool) throws(DiskFault) -> Descriptor
  /// Writes from the beginning of the bytes and says how many were written: at least one, perhaps not all.
  package var write: @Sendable (_ file: Descriptor, _ path: String, _ bytes: ArraySlice<UInt8>) throws(DiskFault) -> Int
  /// Returns once the file's bytes are on the disk itself.
  package var synchronize: @Sendable (_ file: Descriptor, _ path: String) throws(DiskFault) -> Void
  package var close: @Sendable (_ file: Descriptor, _ path: String) throws(DiskFault) -> Void
  /// Returns once the folder's list of names is on the disk itself.
  package var synchronizeFolder: @Sendable (_ folder: String) throws(DiskFault) -> Void
  /// Gives a file or folder another name at one stroke, replacing a file of that name.
  package var rename: @Sendable (_ path: String, _ newPath: String) throws(DiskFault) -> Void
  /// Gives a file a second name; `exists` if that is taken. Some file systems cannot (FAT).
  package var link: @Sendable (_ path: String, _ newPath: String) throws(DiskFault) -> Void
  package var remove: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Removes an empty folder.
  package var removeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Takes a lock that ends with the process at the latest; `busy` if another holds it. The file is made if need be.
  package var lock: @Sendable (_ path: String) throws(DiskFault) -> Descriptor
  /// Gives a lock back. `close` alone would not where a child that is just being started holds a copy of the descriptor.
  package var unlock: @Sendable (_ lock: Descriptor, _ path: String) throws(DiskFault) -> Void
  /// Waits a little for the folder, so that two writers do not cross there; nil where it cannot be had, which keeps nobody from
  /// writing.
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
