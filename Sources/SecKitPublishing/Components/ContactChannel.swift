import SecKit

/// One way to reach somebody who helps, with the day when it was last seen to be right.
struct ContactChannel {
  let channel: HelperEntry.Channel

  init(_ channel: HelperEntry.Channel) { self.channel = channel }

  private func kind(_ words: TextTable) -> String {
    words(channel.kind.word) + (channel.label.map { " (\($0))" } ?? "")
  }

  func onPage(_ r: some PageMedium) -> HTMLNode {
    let words = r.words
    let value: HTMLNode =
      channel.url.map { .element(.a, [.classes("canal-valor"), .href($0), .rel("noreferrer")], text: channel.value) }
      ?? .element(.span, [.classes("canal-valor")], text: channel.value)
    var content: [HTMLNode] = [
      .element(.span, [.classes("canal-tipo")], text: kind(words)), value, badge(r),
      .element(
        .span, [.classes("verificado")],
        [
          .text(words(.channelSeen) + " "),
          .element(.time, [.dateTime(channel.verified.description)], text: words.date(channel.verified)),
        ]),
    ]
    if let note = channel.note { content.append(.element(.span, [.classes("verificado")], text: note)) }
    return .element(.li, [.classes("canal")], content)
  }

  private func badge(_ r: some PageMedium) -> HTMLNode {
    let word = channel.reliability(on: r.today)
    let look =
      switch word {
      case .channelUnconfirmed: "insignia sin-confirmar"
      case .channelStale: "insignia vencida"
      default: "insignia confirmado"
      }
    return .element(.span, [.classes(look)], text: r.words(word))
  }

  /// Written out, with its date.
  func onPaper(_ r: some PaperMedium) -> HTMLNode {
    let words = r.words
    var content: [HTMLNode] = [
      .text(kind(words) + ": "), .element(.strong, [.classes("canal-valor")], text: channel.value),
      // No full stop touches the value: it would be copied with it.
      .text(" · " + words(.channelSeen) + " " + words.date(channel.verified) + "."),
    ]
    let reliability = channel.reliability(on: r.today)
    if reliability != .channelConfirmed {
      content.append(.element(.strong, text: " " + words(reliability) + "."))
    }
    if let note = channel.note { content.append(.text(" " + note + (note.hasSuffix(".") ? "" : "."))) }
    return .element(.li, [.classes("canal")], content)
  }
}

extension HelperEntry.Channel {
  /// What a tap opens; nil for what one copies by hand.
  var url: SafeURL? {
    switch kind {
    case .phone:
      // Extensions are dialled by hand: "ext. 5086" does not belong in a number.
      let number = value.split(separator: "ext", maxSplits: 1).first.map(String.init) ?? value
      let digits = number.filter { $0.isASCII && ($0.isNumber || $0 == "+" || $0 == "*") }
      return digits.isEmpty ? nil : SafeURL("tel:" + digits)
    case .email: return SafeURL("mailto:" + value)
    case .web: return SafeURL(value)
    case .whatsapp, .signal, .telegram, .address: return nil
    }
  }
}
