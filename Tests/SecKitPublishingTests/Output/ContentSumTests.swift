import Testing

@testable import SecKitPublishing

@Suite struct ContentSumTests {
  /// FIPS 180-4's examples: nothing, one block, two blocks, a million letters.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func sumsAreThoseOfTheStandard(_ text: String, _ count: Int, _ sum: String) {
    #expect(ContentSum(of: Array(repeatElement(Array(text.utf8), count: count).joined())).text == sum)
  }

  @Test func onlyWholeSumsAreRead() throws {
    let text = ContentSum(of: []).text
    #expect(try #require(ContentSum(text)) == ContentSum(of: []))
    for wrong in ["", "-", String(text.dropLast()), text + "0", text.uppercased(), "g" + text.dropFirst()] {
      #expect(ContentSum(wrong) == nil)
    }
  }

  /// As other programs write it.
  @Test func baseSixtyFour() {
    #expect(ContentSum(of: []).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    #expect(ContentSum(of: Array("abc".utf8)).base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test func textsPartedOtherwiseHaveAnotherSum() {
    #expect(ContentSum(joining: ["ab", "c"]) != ContentSum(joining: ["a", "bc"]))
    #expect(ContentSum(joining: ["1:a"]) != ContentSum(joining: ["1", "a"]))
    #expect(ContentSum(joining: ["ab", "c"]) == ContentSum(joining: ["ab", "c"]))
  }
}
