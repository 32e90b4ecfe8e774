/// Whom a file is sealed to. A passphrase always stands alone, as age demands: otherwise a recipient who holds a key could
/// forge a file that seems to come from whoever knows the passphrase.
package enum AgeLock: Sendable {
  case passphrase(Passphrase, WorkFactor)
  case recipients(AgeRecipient, others: [AgeRecipient] = [])
}
