#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension WorkFactor {
  /// The work factor nearest to the time wanted on this machine, from ``leastTuned`` to ``maximum``, and never one whose
  /// memory would be more than an eighth of the machine's: the owner must be able to open what was sealed.
  ///
  /// Takes about a sixteenth of the time wanted.
  package static func tuned(to wanted: Duration = .seconds(1)) -> WorkFactor {
    let memory = Int(sysconf(Int32(_SC_PHYS_PAGES))) * Int(sysconf(Int32(_SC_PAGESIZE)))
    return tuned(to: wanted, memory: memory) { $0.measuredCost() }
  }

  /// What one guess at this work factor takes on this machine now: a scrypt.
  package func measuredCost() -> Duration {
    var sample = Array("sample".utf8)
    guard let passphrase = Passphrase(erasing: &sample) else { return .zero }
    let salt = [UInt8](repeating: 0, count: ScryptStanza.saltSize)
    return ContinuousClock().measure {
      // Out of memory: the time is then short, and the memory's own bound decides.
      do { _ = try ScryptStanza.wrappingKey(passphrase: passphrase, salt: salt, workFactor: self) } catch {}
    }
  }

  /// The same, of a machine with so much memory (in bytes) and a given time for each work factor.
  static func tuned(to wanted: Duration, memory: Int, measure: (WorkFactor) -> Duration) -> WorkFactor {
    var best = WorkFactor(clamping: leastTuned)
    var time = measure(best)
    // Another step is worth it while doubling stays nearer to the time wanted, in proportion, than staying: up to √2 over.
    while best.log2 + 1 <= maximum, time > .zero, time * 2 <= wanted * 1.414, memoryNeeded(best.log2 + 1) <= memory / 8
    {
      best = WorkFactor(clamping: best.log2 + 1)
      time *= 2
    }
    return best
  }

  /// In bytes: 128 · N · r, with r = 8.
  private static func memoryNeeded(_ log2: Int) -> Int { 1024 << log2 }
}
