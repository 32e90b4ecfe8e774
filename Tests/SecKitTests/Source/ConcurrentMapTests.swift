import Testing

@testable import SecKit

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 3, 7, 8, 9, 31, 32, 33, 64, 1000], [-1, 0, 1, 2, 8, 5000])
  func orderIsKept(count: Int, workers: Int) async {
    let numbers = Array(0..<count)
    let result = await concurrentMap(numbers, workers: workers) { $0 * 3 }
    #expect(result == numbers.map { $0 * 3 })
  }

  @Test(arguments: [1, 2, 8])
  func slowElementsDoNotOvertake(workers: Int) async {
    let numbers = Array(0..<97)
    let result = await concurrentMap(numbers, workers: workers) { number in
      // The first are the slowest.
      (0..<(97 - number) * 300).reduce(number) { $0 &+ $1 &* 0 }
    }
    #expect(result == numbers)
  }
}
