import Synchronization

/// Runs tasks on the thread that waits for them: `valgrind` does not get along with the threads of Swift's own executor, and one
/// thread makes counts that are the same every time.
final class OneThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  /// Runs a task and all that it begins to their end.
  func run(_ body: @escaping @Sendable () async -> Void) {
    let ended = Flag()
    Task(executorPreference: self) {
      await body()
      ended.set()
    }
    while !ended.isSet {
      let next = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      next?.runSynchronously(on: asUnownedTaskExecutor())
    }
  }

  private final class Flag: Sendable {
    private let value = Mutex(false)
    func set() { value.withLock { $0 = true } }
    var isSet: Bool { value.withLock { $0 } }
  }
}
