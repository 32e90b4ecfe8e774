/// Maps in parallel and keeps the order: at most `workers` tasks run at a time, each taking a contiguous slice. The result
/// does not depend on the number of workers.
///
/// Slices, rather than one task an element, because the elements here (a page, a file) cost microseconds.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], workers: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let workers = max(1, min(workers, elements.count))
  guard workers > 1 else { return elements.map(transform) }
  // Many more slices than workers, so that a slow one at the end does not leave the others idle for long.
  let size = max(1, (elements.count + workers * 16 - 1) / (workers * 16))
  let slices = stride(from: 0, to: elements.count, by: size).map {
    elements[$0..<min($0 + size, elements.count)]
  }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func start() {
      guard next < slices.count else { return }
      let index = next
      let slice = slices[index]
      next += 1
      group.addTask { (index, slice.map(transform)) }
    }
    for _ in 0..<workers { start() }
    var parts = [[Result]](repeating: [], count: slices.count)
    while let (index, part) = await group.next() {
      parts[index] = part
      start()
    }
    return Array(parts.joined())
  }
}
