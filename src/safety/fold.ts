/** Marks that are laid over letters: accents, Arabic vowels, the Arabic lengthener. Vowel signs of Indic scripts are letters' own and stay. */
const overlaid = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu

/** What no reader sees: joiners, direction marks, soft hyphens, selectors. */
const unseen = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164/gu

/** Text without what only the eye of a machine tells apart; case stays, since names need it. */
export function withoutDisguise(text: string): string {
  return text.normalize('NFKC').replace(unseen, '')
}

/** A word as words are compared: small letters without accents. */
export function fold(word: string): string {
  if (/^[a-z0-9]+$/i.test(word)) return word.toLowerCase()
  return word.toLowerCase().normalize('NFD').replace(overlaid, '').normalize('NFC').replaceAll('ß', 'ss')
}
