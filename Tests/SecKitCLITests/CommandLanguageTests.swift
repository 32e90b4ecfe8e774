import SecKit
import Testing

@testable import SecKitCLI

@Suite struct CommandLanguageTests {
  @Test(arguments: [
    ([], nil, ProgramLanguage.es), (["--lang", "en"], nil, .en), (["assess", "--lang=en"], nil, .en), ([], "en", .en),
    (["--lang", "es", "lint"], "en", .es), (["--lang", "fr"], nil, .es), (["--lang", "en", "--lang", "es"], nil, .es),
    (["lint", "--", "--lang", "en"], nil, .es), (["--lang"], nil, .es), (["--lang", "--help"], "en", .en),
    ([], "", .es),
    (["--lang", "en-GB"], nil, .en), ([], "pt", .es),
  ])
  func whatWasAskedFor(_ arguments: [String], _ standing: String?, _ language: ProgramLanguage) {
    #expect(CommandLanguage.chosen(by: arguments) { $0 == CommandLanguage.variable ? standing : "en" } == language)
  }

  @Test func theOtherArgumentsStay() {
    let arguments = ["--lang", "en", "route", "--lang=es", "robo", "--", "--lang", "x"]
    #expect(CommandLanguage.split(arguments).others == ["route", "robo", "--", "--lang", "x"])
    #expect(CommandLanguage.split(arguments).code == "es")
  }
}
