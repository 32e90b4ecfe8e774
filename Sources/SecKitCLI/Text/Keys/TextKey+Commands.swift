import SecKit
import SecKitPublishing

extension TextKey {
  /// Every key that the program itself declares.
  static let ofCommands: [TextKey] =
    ofAssess + ofReport + ofExplain + ofOrganization + ofQuiz + ofRoute + ofContacts + ofSaved + ofCompare + ofSecret
    + ofScreen
}

extension RequiredTexts {
  /// What the program needs. It uses all there is, so that a text it does not know is one that nobody uses.
  static let tool = RequiredTexts(TextKey.ofSecKit + TextKey.ofPublishing + TextKey.ofCommands, allowsOthers: false)
}
