extension Passphrase {
  /// The passphrase in the form under which records are sealed.
  /// - Throws: ``PassphraseFault`` if the person could not type it again.
  package func fitToSeal() throws(PassphraseFault) -> Passphrase {
    let reader = try PassphraseReader(self)
    if let fault = reader.fault { throw fault }
    var bytes = reader.bytes(.canonical)
    guard let fit = Passphrase(erasing: &bytes) else { throw .tooLong }
    return fit
  }

  /// Why nobody could have typed it as text; nil if it is text.
  package var faultAsText: PassphraseFault? {
    do throws(PassphraseFault) {
      _ = try PassphraseReader(self)
      return nil
    } catch { return error }
  }

  /// The most forms tried for one passphrase; each costs a scrypt.
  package static let mostForms = 1 + PassphraseReader.Form.allCases.count

  /// The forms in which a record may have been sealed under what the person sees, the likeliest first: as given; as sealed
  /// today; and as earlier versions or other programs sealed it, from a file with a byte order mark, with Windows line ends or
  /// with decomposed accents. Plain letters have three forms. Bytes that are not text have one.
  package var forms: [Passphrase] {
    var forms = [self]
    do throws(PassphraseFault) {
      let reader = try PassphraseReader(self)
      for form in PassphraseReader.Form.allCases {
        var bytes = reader.bytes(form)
        guard let passphrase = Passphrase(erasing: &bytes), !forms.contains(passphrase) else { continue }
        forms.append(passphrase)
      }
    } catch {}
    return forms
  }
}
