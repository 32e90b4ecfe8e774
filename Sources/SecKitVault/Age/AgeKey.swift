/// A key that opens a file.
package enum AgeKey: Sendable {
  case passphrase(Passphrase)
  case identity(AgeIdentity)
}
