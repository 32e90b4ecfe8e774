/// What the argument parser says, in the language that was asked for. It speaks English itself.
enum Usage {
  static func text(_ message: String) -> String {
    switch CommandText.language {
    case .es: SpanishUsage.translate(message)
    // The name of the first part says nothing.
    case .en: message.hasPrefix("OVERVIEW: ") ? String(message.dropFirst("OVERVIEW: ".count)) : message
    }
  }

  /// What the lines begin with that say how a command is called.
  static var leads: [String] {
    switch CommandText.language {
    case .es: SpanishUsage.leads
    case .en: ["USAGE: ", "Usage: ", "Help:  "]
    }
  }
}
