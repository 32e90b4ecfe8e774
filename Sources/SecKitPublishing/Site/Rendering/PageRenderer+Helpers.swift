import SecKit

extension PageRenderer {
  /// Cards with channels, so that nobody in a hurry has to open another page.
  func helperCards(_ helpers: [HelperEntry], level: Int) -> HTMLNode {
    var cards: [HTMLNode] = []
    for helper in helpers { cards.append(card(helper, level: level)) }
    return .element(.div, [.classes("contactos")], cards)
  }

  private func card(_ helper: HelperEntry, level: Int) -> HTMLNode {
    let info = helper.article.info
    return .element(
      .article, [.classes("contacto")],
      [
        .element(.heading(level), [link(to: info)]), facts(helper), .element(.p, text: info.summary),
        channels(helper),
      ] + caution(helper))
  }

  func facts(_ helper: HelperEntry) -> HTMLNode {
    var chips = [chip(words(helper.sector.word))]
    if let area = helper.area { chips.append(chip(words(.helpersArea, ["area": area]))) }
    if let hours = helper.hours { chips.append(chip(hours)) }
    if let cost = helper.cost { chips.append(chip(cost)) }
    if !helper.languages.isEmpty {
      chips.append(chip(words(.helpersLanguages, ["list": helper.languages.joined(separator: ", ")])))
    }
    return .element(.ul, [.classes("datos")], chips)
  }

  func caution(_ helper: HelperEntry) -> [HTMLNode] {
    guard !helper.caution.isEmpty else { return [] }
    return [
      .element(.div, [.classes("cautela")], html(helper.caution, of: helper.article.info, anchors: false))
    ]
  }

  func channels(_ helper: HelperEntry) -> HTMLNode {
    .element(.ul, [.classes("canales")], helper.channels.map(channel))
  }

  private func channel(_ channel: HelperEntry.Channel) -> HTMLNode {
    let value: HTMLNode =
      channel.url.map { .element(.a, [.classes("canal-valor"), .href($0), .rel("noreferrer")], text: channel.value) }
      ?? .element(.span, [.classes("canal-valor")], text: channel.value)
    let label = channel.label.map { " (\($0))" } ?? ""
    var content: [HTMLNode] = [
      .element(.span, [.classes("canal-tipo")], text: words(channel.kind.word) + label), value,
    ]
    content.append(badge(channel))
    content.append(
      .element(
        .span, [.classes("verificado")],
        [
          .text(words(.channelSeen) + " "),
          .element(.time, [.dateTime(channel.verified.description)], text: words.date(channel.verified)),
        ]))
    if let note = channel.note { content.append(.element(.span, [.classes("verificado")], text: note)) }
    return .element(.li, [.classes("canal")], content)
  }

  private func badge(_ channel: HelperEntry.Channel) -> HTMLNode {
    let word = channel.reliability(on: today)
    let look =
      switch word {
      case .channelUnconfirmed: "insignia sin-confirmar"
      case .channelStale: "insignia vencida"
      default: "insignia confirmado"
      }
    return .element(.span, [.classes(look)], text: words(word))
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
