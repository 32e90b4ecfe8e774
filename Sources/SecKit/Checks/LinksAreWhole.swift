/// Addresses outside the kit are complete: a web address has a host, mail an `@`, a phone digits. Whether somebody answers
/// there is not asked: the check needs no network.
struct LinksAreWhole: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
    input.catalog.documents.flatMap { document -> [Diagnostic] in
      var addresses = document.allLinks.map { ($0.destination, $0.range) }
      addresses += document.info.sources.map { ($0.url, $0.urlRange) }
      if case .helper(let helper) = document.item {
        for channel in helper.channels {
          switch channel.kind {
          case .web: addresses.append((channel.value, channel.valueRange))
          case .email where channel.value.hasPrefix("mailto:"): break
          case .email: addresses.append(("mailto:" + channel.value, channel.valueRange))
          default: break
          }
          if let source = channel.source, let range = channel.sourceRange, source.hasPrefix("https:") {
            addresses.append((source, range))
          }
        }
      }
      return addresses.filter { !Self.isWhole($0.0) }.map { address, range in
        // As written: nobody wrote the scheme of a channel's mail.
        let isMail = address.hasPrefix("mailto:") && !document.allLinks.contains { $0.range == range }
        return Diagnostic(
          .linkMalformed, in: document.source.path, range,
          ["url": isMail ? String(address.dropFirst("mailto:".count)) : address])
      }
    }
  }

  static func isWhole(_ address: String) -> Bool {
    guard let scheme = LinkTable.scheme(of: address) else { return true }
    let rest = address.dropFirst(scheme.count + 1)
    guard !rest.contains(where: \.isWhitespace) else { return false }
    switch scheme {
    case "https":
      guard rest.hasPrefix("//") else { return false }
      let host = rest.dropFirst(2).prefix { !"/?#:".contains($0) }
      let labels = host.split(separator: ".", omittingEmptySubsequences: false)
      return labels.count >= 2
        && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
    case "mailto":
      let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
    case "tel": return rest.count(where: \.isNumber) >= 3 && rest.allSatisfy { $0.isNumber || "+-.()*#".contains($0) }
    // Other schemes are refused elsewhere.
    default: return true
    }
  }
}
