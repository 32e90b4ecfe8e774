/// The recipients to whom a file is sealed. A passphrase is always the only one, as age requires: otherwise a recipient with a
/// key could forge a file that seems to come from somebody who knows the passphrase.
package enum AgeLock: Sendable {
  case passphrase(Passphrase, WorkFactor)
  case recipients(AgeRecipient, others: [AgeRecipient] = [])
}
