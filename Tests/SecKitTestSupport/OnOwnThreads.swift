import Foundation
import Testing

/// Runs tests that wait for other programs on threads of their own: on the pool that all tests share, two of them would stop all
/// others, and strike their time limits.
package struct OnOwnThreads: SuiteTrait, TestTrait, TestScoping {
  package let isRecursive = true

  package func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? { testCase == nil ? nil : self }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(Threads.shared) { try await function() }
  }
}

extension Trait where Self == OnOwnThreads {
  package static var waits: Self { OnOwnThreads() }
}

/// As many threads as may wait at once.
private final class Threads: TaskExecutor {
  static let shared = Threads()
  private let queue: OperationQueue

  private init() {
    queue = OperationQueue()
    queue.maxConcurrentOperationCount = 3
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.addOperation { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
  }
}
