extension DiagnosticMessages {
  /// Why an address cannot be used, and what to write instead.
  static let englishAddresses = #"""
    address.empty = it is empty
    address.control = it holds a control character, which cannot be seen
    address.invisible = it holds a character that cannot be seen
    address.space = it holds a space
    address.backslash = it holds a backslash (\)
    address.root = it begins with "/", and the kit is also opened from a folder or a USB stick
    address.no-https = "https://" is missing at its start
    address.no-mailto = "mailto:" is missing at its start
    address.no-tel = "tel:" is missing at its start
    address.scheme = it does not begin with https:, mailto: or tel:
    address.http = it begins with "http://", which is not encrypted
    address.slashes = "https" must be followed by ":" and two slashes
    address.no-host = the domain is missing
    address.credentials = it holds a user name or a password before the "@"
    address.host = its domain is incomplete or holds a character that does not belong there
    address.idn = its domain holds letters other than a–z
    address.port = its port, after ":", is not a number from 1 to 65535
    address.mailbox = it is not a complete mail address
    address.number = it is not a number that can be dialled
    address.star-code = it holds a code with "*" or "#", which can divert calls
    address.not-web = the address of a web page belongs here
    address.query = it holds a query, from "?" on
    address.fragment = it holds a fragment, from "#" on
    address.quote = it holds quotation marks, apostrophes or "<" and ">"
    hint.address-empty = Write the address.
    hint.address-control = Delete it: type the address again by hand.
    hint.address-invisible = Delete it: type the address again by hand.
    hint.address-space = Delete it or, if it is part of the address, write %20 instead.
    hint.address-backslash = Use the ordinary slash: /.
    hint.address-root = Write the path from this file, such as ../directorio/access-now.md, or the whole address with https://.
    hint.address-no-https = Write it whole: https://www.example.org/page.
    hint.address-no-mailto = Write it like this: mailto:someone@example.org.
    hint.address-no-tel = Write it like this: tel:+525512345678.
    hint.address-scheme = Use a path to another content file, or an address that begins with https:, mailto: or tel:.
    hint.address-http = Use https://. Only .onion addresses may begin with http://.
    hint.address-slashes = Write it like this: https://example.org/page.
    hint.address-no-host = Copy it whole: https://example.org/page.
    hint.address-credentials = Remove them: they would be published with the address. The domain follows https://.
    hint.address-host = Copy it whole: https://example.org/page.
    hint.address-idn = Write the domain as it is really looked up: {ascii}. Then nobody takes it for another that looks the same.
    hint.address-port = Remove it, or write the number: https://example.org:8443/.
    hint.address-mailbox = Write it whole, and only one: someone@example.org.
    hint.address-number = Three to fifteen digits, "+" only at the start: tel:+525512345678. An extension goes like this: tel:+525512345678;ext=90.
    hint.address-star-code = Write the number alone: tel:+525512345678 or tel:*765. Give the code in the text.
    hint.address-not-web = Begin with https://: https://example.org/page.
    hint.address-query = Remove it: the paths of the pages follow the address.
    hint.address-fragment = Remove it: the paths of the pages follow the address.
    hint.address-quote = Remove them.
    """#
}
