import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// Today's date where the person is.
enum Clock {
  /// The date in the time zone where the day begins first, fourteen hours before Greenwich: a date that an author wrote there
  /// is not in the future.
  static var latestDay: CalendarDate {
    CalendarDate(daysSinceEpoch: (Int(time(nil)) + 14 * 3600) / 86400) ?? today
  }

  static var today: CalendarDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    // A clock outside every calendar we support counts as the first day of the calendar.
    return CalendarDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? .epoch
  }
}

/// The folder in which the program was started.
enum WorkingFolder {
  static var path: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { return "/" }
    return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "/" }
  }
}

/// Whether to use colours: only on a terminal, never with `NO_COLOR` or a dumb terminal.
enum Colour {
  static var onOutput: Bool { allowed && isatty(STDOUT_FILENO) == 1 }
  static var onError: Bool { allowed && isatty(STDERR_FILENO) == 1 }

  private static var allowed: Bool {
    (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
