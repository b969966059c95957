/** What a picture's signed credentials (C2PA) say, and whether they hold. */
export interface Credentials {
  /**
   * - `valid`: signature and hashes hold, and the signer is one of those that were said to be trusted.
   * - `untrusted`: signature and hashes hold, but nobody vouches for the signer.
   * - `tampered`: something no longer is as it was signed; `tampering` and `problems` say what.
   * - `absent`: the file carries none.
   */
  state: 'valid' | 'untrusted' | 'tampered' | 'absent'
  tampering?: Tampering
  /** Program that made the claim, with its version: `limn 0.1.0`. */
  generator?: string
  /** IPTC's word for how the picture came about: `algorithmicMedia`, `trainedAlgorithmicMedia`, `digitalCapture` … */
  sourceType?: string
  /** Who signed: the name in the certificate, and the organisation that it is of. */
  signer?: string
  /** When, as a time stamp authority says; ISO 8601. Without an authority no time is claimed. */
  signedAt?: string
  /** Marks in the picture itself that lead back to these credentials if they are stripped. */
  softBindings: SoftBinding[]
  /** Pictures it was made from. */
  ingredients: CredentialsIngredient[]
  /** Codes of C2PA's validation, each with an explanation: of `tampered`, what does not hold; of `untrusted`, why. */
  problems: string[]
}

/**
 * What no longer is as it was signed.
 * - `credentials`: the claim itself, so that nothing it says can be believed.
 * - `picture`: the picture, or the file around it; of pictures that limn signed it is said how:
 * - `altered`: bytes in the file, which is as long as it was.
 * - `re-encoded`: the file was written anew, and looks the same.
 * - `swapped`: the credentials are those of another picture.
 */
export type Tampering = 'credentials' | 'picture' | 'altered' | 're-encoded' | 'swapped'

export interface SoftBinding {
  algorithm: string
  value: string
}

export interface CredentialsIngredient {
  title?: string
  /** `parentOf`: it was changed; `inputTo`: it was looked at; `componentOf`: it is in the picture. */
  relationship: string
  mimeType?: string
  /** Program that made it, if it carried credentials of its own. */
  generator?: string
  sourceType?: string
  /** What that was made from in turn, as its own credentials say; absent where they name nothing. */
  ingredients?: CredentialsIngredient[]
}
