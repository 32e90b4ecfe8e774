#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension WorkFactor {
  /// The work factor whose time on this machine is nearest to the wanted one, from ``leastTuned`` to ``maximum``, but never one
  /// that needs more than an eighth of the machine's memory: the owner must be able to open the sealed file.
  ///
  /// Takes about a sixteenth of the wanted time.
  package static func tuned(to wanted: Duration = .seconds(1)) -> WorkFactor {
    let memory = Int(sysconf(Int32(_SC_PHYS_PAGES))) * Int(sysconf(Int32(_SC_PAGESIZE)))
    return tuned(to: wanted, memory: memory) { $0.measuredCost() }
  }

  /// The time of one guess at this work factor on this machine: one scrypt.
  package func measuredCost() -> Duration {
    var sample = Array("sample".utf8)
    guard let passphrase = Passphrase(erasing: &sample) else { return .zero }
    let salt = [UInt8](repeating: 0, count: ScryptStanza.saltSize)
    return ContinuousClock().measure {
      // Without memory the time is short; the limit on memory then decides.
      do { _ = try ScryptStanza.wrappingKey(passphrase: passphrase, salt: salt, workFactor: self) } catch {}
    }
  }

  /// The same, for a machine with a given memory in bytes and a given time for each work factor.
  static func tuned(to wanted: Duration, memory: Int, measure: (WorkFactor) -> Duration) -> WorkFactor {
    var best = WorkFactor(clamping: leastTuned)
    var time = measure(best)
    // Another step is worth it while doubling comes proportionally nearer to the wanted time than staying: up to √2 over.
    while best.log2 + 1 <= maximum, time > .zero, time * 2 <= wanted * 1.414, memoryNeeded(best.log2 + 1) <= memory / 8
    {
      best = WorkFactor(clamping: best.log2 + 1)
      time *= 2
    }
    return best
  }

  /// The memory needed in bytes: 128 · N · r, with r = 8.
  private static func memoryNeeded(_ log2: Int) -> Int { 1024 << log2 }
}
