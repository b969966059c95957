import { type Work, wordsAtOnce } from './work.ts'

/** Numbers of cards that their makers give out for tests: no one's. */
const testCards = new Set([
  '4242424242424242',
  '4111111111111111',
  '4012888888881881',
  '5555555555554444',
  '5105105105105100',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '6011000990139424',
  '3530111333300000',
  '4000056655665556',
  '5200828282828210',
])

const cardPattern = /(?<![\d.])(?:\d[ -]?){12,18}\d(?![\d.])/g
const ibanPattern = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g
const socialSecurityPattern =
  /\b(?:ssn|social security(?: (?:number|no|card))?)\b[^\d\n]{0,40}(?!000|666|9\d\d)\d{3}-?(?!00)\d{2}-?(?!0000)\d{4}\b/i

/** True for text with what only its owner should know: a valid number of a card or account, a social security number. */
export function* hasPersonalData(text: string): Work<boolean> {
  if (!/\d{2}/.test(text)) return false
  yield
  let read = 0
  for (const [match] of text.matchAll(cardPattern)) {
    if (read++ % wordsAtOnce === 0) yield
    if (isCard(match.replaceAll(/\D/g, ''))) return true
  }
  for (const [match] of text.matchAll(ibanPattern)) {
    if (read++ % wordsAtOnce === 0) yield
    if (isIban(match.replaceAll(' ', ''))) return true
  }
  yield
  return socialSecurityPattern.test(text)
}

/** Of a card network, by its first digits and length, and with a right check digit (ISO/IEC 7812). */
function isCard(digits: string): boolean {
  if (testCards.has(digits) || /^(\d)\1+$/.test(digits)) return false
  const ofNetwork = /^(4\d{12}(\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(011|5\d\d)\d{12}|35\d{14})$/.test(digits)
  if (!ofNetwork) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    sum += at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

/** ISO 13616: moved by four, letters as numbers, the rest by 97 is 1. */
function isIban(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}
