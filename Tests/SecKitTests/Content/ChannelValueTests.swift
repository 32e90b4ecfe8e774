import Testing

@testable import SecKit

/// What cannot be dialled or opened is no channel of the directory.
@Suite struct ChannelValueTests {
  typealias Kind = HelperEntry.Channel.Kind

  static let sound: [(Kind, String)] = [
    (.phone, "911"), (.phone, "089"), (.phone, "079"), (.phone, "*765"), (.phone, "*0311"), (.phone, "55 5533 5533"),
    (.phone, "5555335533"), (.phone, "(55) 5533-5533"), (.phone, "800 911 2000"), (.phone, "777.312.0000"),
    (.phone, "55 5242 5100 ext. 5086"), (.phone, "55 5242 5100, extensiones 90 y 91"),
    (.phone, "55 5242 5100 opción 1"),
    (.phone, "+52 55 5533 5533"), (.phone, "+1 888 123 4567"), (.phone, "+34 900 123 456"),
    (.phone, "+54 9 11 1234 5678"),
    (.phone, "55\u{A0}5533\u{A0}5533"),
    (.whatsapp, "+52 1 55 8171 1117"), (.whatsapp, "55 5533 5533"), (.signal, "red.01"), (.signal, "@red_segura.123"),
    (.signal, "+52 55 5533 5533"), (.signal, "https://signal.me/#eu/abc"), (.telegram, "@redsegura"),
    (.telegram, "+49 30 1234567"), (.telegram, "https://t.me/redsegura"), (.email, "hola@ejemplo.mx"),
    (.web, "https://ejemplo.mx"), (.address, "General Prim 2, colonia Centro"),
    (.address, "27 centros LUNAS en las alcaldías"),
  ]

  @Test(arguments: sound) func canBeDialled(_ kind: Kind, _ value: String) {
    #expect(ChannelValue.problem(kind, value) == nil)
  }

  static let unsound: [(Kind, String, String, String?)] = [
    (.phone, "llama al fijo", "letters", nil), (.phone, "800 MUJERES", "letters", nil),
    (.phone, "55 5O25 O855", "lookalike", "55 5025 0855"), (.phone, "55 5l25 I855", "lookalike", "55 5125 1855"),
    (.phone, "５５ 5025 0855", "lookalike", "55 5025 0855"), (.phone, "55 5О25 0855", "lookalike", "55 5025 0855"),
    (.phone, "55 5O25 0855 ext. 3", "lookalike", "55 5025 0855 ext. 3"),
    (.phone, "55 5025 0855 ext. 3O", "lookalike", nil),
    (.phone, "55 5025 O855, opción 1", "lookalike", "55 5025 0855, opción 1"), (.phone, "55", "ten", nil),
    (.phone, "5533 5533", "area-code", nil), (.phone, "115", "code", nil), (.phone, "123", "code", nil),
    (.phone, "05 5533 5533", "ten", nil), (.phone, "1 800 123 4567", "ten", nil), (.phone, "55 5533 55331", "ten", nil),
    (.phone, "01 55 5533 5533", "old-prefix", "55 5533 5533"),
    (.phone, "044 55 5533 5533", "old-prefix", "55 5533 5533"),
    (.phone, "52 55 5533 5533", "plus", "+52 55 5533 5533"), (.phone, "00 1 888 123 4567", "plus", nil),
    (.phone, "+52 55 5533 553", "mexico", nil), (.phone, "+1 123 456 7890", "length", nil),
    (.phone, "+34 91", "length", nil), (.phone, "+1 888 123 456", "length", nil),
    (.phone, "+1 888 123 45678", "length", nil),
    (.phone, "+34 900 123 456 78901", "length", nil), (.phone, "+52 1 05 5533 5533", "mexico", nil),
    (.phone, "+999 123 456 789", "country", nil), (.phone, "*21*5555335533#", "control", nil),
    (.phone, "#31#", "control", nil),
    (.phone, "*86", "star", nil), (.phone, "*76543", "star", nil),
    (.phone, "55 5533 5533 / 55 5533 5534", "signs", nil),
    (.phone, "(55 5533 5533", "signs", nil), (.phone, "tel:5555335533", "letters", nil), (.phone, "—", "signs", nil),
    (.phone, "( )", "no-digits", nil), (.phone, "55 5533 5533 ext. noventa", "extension-shape", nil),
    (.whatsapp, "911", "short", nil), (.whatsapp, "*765", "short", nil), (.whatsapp, "escríbenos", "letters", nil),
    (.whatsapp, "55 5533 5533 ext. 3", "extension", nil), (.signal, "red", "signal", nil),
    (.signal, "re.01", "signal", nil),
    (.signal, "red.1", "signal", nil), (.signal, "911", "short", nil), (.telegram, "@red", "telegram", nil),
    (.telegram, "@red-segura", "telegram", nil), (.telegram, "redsegura", "telegram", "@redsegura"),
    (.telegram, "@líneasegura", "telegram", nil), (.telegram, "https://t.me/", "telegram", nil),
    (.email, "mailto:hola@ejemplo.mx", "mailto", "hola@ejemplo.mx"), (.address, "55 5533 5533", "address", nil),
    (.address, "https://ejemplo.mx", "address", nil), (.address, "hola@ejemplo.mx", "address", nil),
  ]

  @Test(arguments: unsound.indices) func cannot(_ index: Int) {
    let (kind, value, reason, mended) = Self.unsound[index]
    let problem = ChannelValue.problem(kind, value)
    let label = [.telegram, .signal, .email, .address].contains(kind) && !["short", "letters"].contains(reason)
    #expect(problem?.label == (label ? "@channel." : "@phone.") + reason)
    #expect(problem?.mended == mended)
    for language in ProgramLanguage.allCases {
      let table = DiagnosticMessages.table(for: language)
      #expect(table.names.contains(String(problem?.label.dropFirst() ?? "?")))
      #expect(table.names.contains("channel.kind-\(kind.rawValue)"))
    }
  }

  /// What is mended can be dialled.
  @Test func whatIsProposedIsSound() {
    for (kind, _, _, mended) in Self.unsound {
      if let mended { #expect(ChannelValue.problem(kind, mended) == nil, "\(mended)") }
    }
  }

  @Test func everyCountryHasACode() {
    #expect(CountryCode.all.count > 200)
    for code in ["1", "34", "52", "54", "502", "503", "504", "505", "506", "507", "593", "595", "598"] {
      #expect(CountryCode.all.contains(code), "\(code)")
    }
    // No code begins another.
    for code in CountryCode.all { #expect(!CountryCode.all.contains { $0 != code && $0.hasPrefix(code) }, "\(code)") }
  }
}
