import Testing

@testable import SecKitPublishing

@Suite struct SafeURLTests {
  @Test(arguments: [
    ("https://ejemplo.mx/a?b=1&c=2#d", "https://ejemplo.mx/a?b=1&c=2#d", SafeURL.Kind.https),
    ("HTTPS://Ejemplo.mx/A", "https://Ejemplo.mx/A", .https),
    ("https://ejemplo.mx:8443/", "https://ejemplo.mx:8443/", .https),
    ("https://ejemplo.mx/año nuevo", "https://ejemplo.mx/a%C3%B1o%20nuevo", .https),
    ("https://ejemplo.mx/?a=\"><script>", "https://ejemplo.mx/?a=%22%3E%3Cscript%3E", .https),
    ("https://ejemplo.mx/a%20b", "https://ejemplo.mx/a%20b", .https),
    ("https://ejemplo.mx/@cuenta", "https://ejemplo.mx/@cuenta", .https),
    ("mailto:help@accessnow.org", "mailto:help@accessnow.org", .mail),
    ("MailTo:a@b.mx?subject=Hola", "mailto:a@b.mx?subject=Hola", .mail),
    ("tel:+52-55-5533-5533", "tel:+52-55-5533-5533", .telephone),
    ("tel:*765", "tel:*765", .telephone),
    ("tel:5555335533;ext=110", "tel:5555335533;ext=110", .telephone),
    ("ataques/phishing.html#evidencia", "ataques/phishing.html#evidencia", .relative),
    ("../kit/01-cuentas.md", "../kit/01-cuentas.md", .relative),
    ("a/b:c", "a/b:c", .relative),
    ("?q=x:y", "?q=x:y", .relative),
    ("javascript%3Aalert(1)", "javascript%3Aalert(1)", .relative),
    ("javascript&colon;alert(1)", "javascript&colon;alert(1)", .relative),
    ("#señales", "#se%C3%B1ales", .fragment),
  ])
  func acceptsAndEncodes(_ text: String, _ expected: String, _ kind: SafeURL.Kind) {
    let url = SafeURL(text)
    #expect(url?.text == expected)
    #expect(url?.kind == kind)
  }

  @Test(arguments: [
    "", " ", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
    "java\nscript:alert(1)", "java\tscript:alert(1)", "javascript\u{0}:alert(1)", "\u{1}javascript:alert(1)",
    "javascript\u{301}:alert(1)", "vbscript:x", "data:text/html,<script>alert(1)</script>", "DATA:image/png;base64,AA",
    "file:///etc/passwd", "blob:https://x/y", "view-source:https://x", "intent://x#Intent;end", "http://ejemplo.mx/",
    "ftp://ejemplo.mx/", "//ejemplo.mx/a", "///ejemplo.mx", "/ejemplo", "/\u{301}/ejemplo.mx", "\\\\ejemplo.mx\\a",
    "a\\b", "https:\\\\ejemplo.mx", "https:/ejemplo.mx", "https:ejemplo.mx", "https://", "https:///a",
    "https://?x", "https://banco.mx@malo.org/", "https://banco.mx@\u{301}malo.org/", "https://a b.mx/",
    "https://ejem\u{7F}plo.mx", "https://ejemplo.mx/\u{85}", "https://ejemplo.mx\u{0}", "https://\"onload=x",
    "mailto:", "mailto:nadie", "mailto:a @b.mx", "tel:", "tel:+", "tel:*21*5512345678#", "tel:#31#55",
    "tel:55*21", "tel:5*5", "tel:+52*21", "tel:**21",
    "tel:55+52", "tel:*21*", "tel:++52", "tel:55#", "tel:55%2355", "tel:55;postd=1", "tel:55;ext=", "tel:cinco", "ejemplo.mx:443", "%6Aavascript:alert(1)",
  ])
  func refuses(_ text: String) {
    #expect(SafeURL(text) == nil)
  }

  @Test func fragmentIsEncodedWhole() {
    #expect(SafeURL(fragment: "a b#\"<é").text == "#a%20b%23%22%3C%C3%A9")
  }

  @Test func knowsWhatLeavesTheKit() {
    #expect(SafeURL("https://ejemplo.mx")?.isExternal == true)
    #expect(SafeURL("a.html")?.isExternal == false)
  }
}
