import Glibc
import Synchronization

@testable import SecKitVault

/// A disk in memory that knows what a power cut may take: the bytes of a file not synchronized, and the changes to a
/// folder's names not synchronized. Each changing call has a number, at which it can be made to fail or the power cut.
final class ModelDisk: Sendable {
  enum Trouble: Sendable {
    /// The call of this number fails.
    case fault(at: Int, Int32)
    /// This call and all that write after it fail, as on a disk that stays full.
    case faults(from: Int, Int32)
    /// From this call on nothing happens any more and everything fails, clearing up included: the process is dead.
    case death(at: Int)
  }

  /// What the disk has kept after a power cut.
  enum Kept: CaseIterable, Sendable {
    /// Everything, as after a mere kill.
    case all
    /// Only what was synchronized.
    case synchronized
    /// All names, but of files only what was synchronized: the classic file of length zero.
    case names
  }

  private struct Node {
    var isFolder: Bool
    var bytes: [UInt8] = []
    var keptBytes: [UInt8] = []
    var names: [String: Int] = [:]
    var keptNames: [String: Int] = [:]
  }

  private struct State {
    var nodes: [Int: Node] = [0: Node(isFolder: true)]
    var open: [Int32: Int] = [:]
    var nextNode = 1
    var nextFile: Int32 = 100
    var calls = 0
    var isLocked = false
    var trouble: Trouble?
  }

  private let state: Mutex<State>

  init() { state = Mutex(State()) }

  private init(_ nodes: [Int: Node], nextNode: Int) {
    var state = State()
    state.nodes = nodes
    state.nextNode = nextNode
    self.state = Mutex(state)
  }

  /// How many changing calls there were.
  var calls: Int { state.withLock { $0.calls } }

  /// All files' bytes, of whatever name.
  var allBytes: [[UInt8]] { state.withLock { $0.nodes.values.filter { !$0.isFolder }.map(\.bytes) } }

  /// A copy to go on from, as found after the power came back; no lock is held.
  func rebooted(_ kept: Kept = .all, trouble: Trouble? = nil) -> ModelDisk {
    let (nodes, next) = state.withLock { ($0.nodes, $0.nextNode) }
    let copy = ModelDisk(
      nodes.mapValues { node in
        var node = node
        if kept == .synchronized { node.names = node.keptNames }
        if kept != .all { node.bytes = node.keptBytes }
        node.keptNames = node.names
        node.keptBytes = node.bytes
        return node
      }, nextNode: next)
    copy.state.withLock { $0.trouble = trouble }
    return copy
  }

  // MARK: The calls

  private func change<Result>(
    _ path: String, _ body: (inout State) throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    let result: Swift.Result<Result, DiskFault> = state.withLock { state in
      state.calls += 1
      do throws(DiskFault) {
        switch state.trouble {
        case .fault(let number, let code) where state.calls == number: throw DiskFault(path: path, code: code)
        case .faults(let number, let code) where state.calls >= number: throw DiskFault(path: path, code: code)
        case .death(let number) where state.calls >= number: throw DiskFault(path: path, code: EIO)
        default: return .success(try body(&state))
        }
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    let parts = path.split(separator: "/")
    return (parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? "")
  }

  private static func find(_ path: String, _ state: State) throws(DiskFault) -> Int {
    var node = 0
    for part in path.split(separator: "/") {
      guard let next = state.nodes[node]?.names[String(part)] else { throw DiskFault(path: path, reason: .missing) }
      node = next
    }
    return node
  }

  private static func make(_ path: String, isFolder: Bool, _ state: inout State) throws(DiskFault) -> Int {
    let (folder, name) = split(path)
    let parent = try find(folder, state)
    guard state.nodes[parent]?.names[name] == nil else { throw DiskFault(path: path, reason: .exists) }
    let node = state.nextNode
    state.nextNode += 1
    state.nodes[node] = Node(isFolder: isFolder)
    state.nodes[parent]?.names[name] = node
    return node
  }

  private func look<Result>(_ body: (State) throws(DiskFault) -> Result) throws(DiskFault) -> Result {
    let result: Swift.Result<Result, DiskFault> = state.withLock { state in
      do throws(DiskFault) { return .success(try body(state)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  var disk: VaultDisk {
    VaultDisk(
      kind: { path throws(DiskFault) in
        try self.look { state throws(DiskFault) -> VaultDisk.Kind? in
          do throws(DiskFault) {
            return state.nodes[try Self.find(path, state)]?.isFolder == true ? .folder(isPrivate: true) : .file
          } catch { return nil }
        }
      },
      names: { path throws(DiskFault) in
        try self.look { state throws(DiskFault) in Array((state.nodes[try Self.find(path, state)]?.names ?? [:]).keys) }
      },
      read: { path, limit throws(DiskFault) in
        let bytes = try self.look { state throws(DiskFault) in state.nodes[try Self.find(path, state)]?.bytes ?? [] }
        guard bytes.count <= limit else { throw DiskFault(path: path, reason: .tooLarge) }
        return bytes
      },
      makeFolder: { path throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in _ = try Self.make(path, isFolder: true, &state) }
      },
      makePrivate: { path throws(DiskFault) in try self.change(path) { _ in } },
      create: { path throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in
          let node = try Self.make(path, isFolder: false, &state)
          state.nextFile += 1
          state.open[state.nextFile] = node
          return state.nextFile
        }
      },
      write: { file, path, bytes throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in
          guard let node = state.open[file] else { throw DiskFault(path: path, code: EBADF) }
          // Never all at once, so that the caller's loop is used.
          let part = bytes.prefix(max(1, bytes.count * 2 / 3))
          state.nodes[node]?.bytes += part
          return part.count
        }
      },
      synchronize: { file, path throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in
          guard let node = state.open[file] else { throw DiskFault(path: path, code: EBADF) }
          let bytes = state.nodes[node]?.bytes ?? []
          state.nodes[node]?.keptBytes = bytes
        }
      },
      close: { file, path throws(DiskFault) in
        if path.hasSuffix(".lock") { return }
        try self.change(path) { state in state.open[file] = nil }
      },
      synchronizeFolder: { path throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in
          let node = try Self.find(path, state)
          let names = state.nodes[node]?.names ?? [:]
          state.nodes[node]?.keptNames = names
          // A rename between folders is one change: where it arrived, it has also left.
          for (other, folder) in state.nodes where other != node {
            for (name, child) in folder.keptNames where names.values.contains(child) && folder.names[name] != child {
              state.nodes[other]?.keptNames[name] = nil
            }
          }
        }
      },
      rename: { path, newPath throws(DiskFault) in
        try self.change(newPath) { state throws(DiskFault) in
          let node = try Self.find(path, state)
          let (from, to) = (Self.split(path), Self.split(newPath))
          let target = try Self.find(to.folder, state)
          let source = try Self.find(from.folder, state)
          state.nodes[source]?.names[from.name] = nil
          state.nodes[target]?.names[to.name] = node
        }
      },
      remove: { path throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in
          _ = try Self.find(path, state)
          let (folder, name) = Self.split(path)
          let parent = try Self.find(folder, state)
          state.nodes[parent]?.names[name] = nil
        }
      },
      removeFolder: { path throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in
          guard state.nodes[try Self.find(path, state)]?.names.isEmpty == true else {
            throw DiskFault(path: path, reason: .exists)
          }
          let (folder, name) = Self.split(path)
          let parent = try Self.find(folder, state)
          state.nodes[parent]?.names[name] = nil
        }
      },
      lock: { path throws(DiskFault) in
        try self.change(path) { state throws(DiskFault) in
          guard !state.isLocked else { throw DiskFault(path: path, reason: .busy) }
          state.isLocked = true
          return 3
        }
      },
      // As a child just being started would have it: the lock does not go with `close`.
      unlock: { _, _ throws(DiskFault) in self.state.withLock { $0.isLocked = false } })
  }
}
