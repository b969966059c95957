import type { Occurrence } from './find-concepts.ts'
import type { Word } from './read-text.ts'
import { type Work, wordsAtOnce } from './work.ts'

const spelled =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  )

/** What is counted in years and is nobody. */
const things = new Set(
  'whisky whiskey scotch bourbon rum wine brandy cognac port cheese tree oak house building church temple castle ruin car truck van bike company firm brand dog cat horse bottle barrel photo photograph painting book map tradition recipe laptop phone computer ship boat wall bridge ring coin'.split(
    ' ',
  ),
)

/** "13-year-old", "13yo", "aged twelve", "age 9": somebody who is not grown, where no thing is that old. */
export function* findAges(words: readonly Word[]): Work<Occurrence[]> {
  const found: Occurrence[] = []
  for (let at = 0; at < words.length; at++) {
    if (at % wordsAtOnce === 0) yield
    const end = endOfAge(words, at)
    if (end === undefined) continue
    const after = words.slice(end, end + 3)
    const isThings = after.some(({ text }) => things.has(text) || things.has(text.replace(/s$/, '')))
    if (!isThings) found.push({ concept: 'minor', start: at, end })
  }
  return found
}

/** Who is told to be of an age: "a girl, 11". */
const young = new Set(
  'girl boy child kid daughter son student pupil niece nephew sister brother she he teen'.split(' '),
)

const ageWords = new Set([...spelled, ...young, 'aged', 'age'])

const mayBeginAge = (text: string): boolean => ageWords.has(text) || (text[0]! >= '0' && text[0]! <= '9')

function endOfAge(words: readonly Word[], at: number): number | undefined {
  if (!mayBeginAge(words[at]!.text)) return undefined
  const text = (offset: number): string => words[at + offset]?.text ?? ''
  const glued = /^(\d{1,2})(yo|yr|yrs|y|f|m)$/.exec(text(0))
  if (glued && isYoung(glued[1]!) && (glued[2] === 'yo' || text(1) === 'old')) return at + 1
  if ((text(0) === 'aged' || text(0) === 'age') && isYoung(text(1))) return at + 2
  if (young.has(text(0)) && isAgeAlone(words[at + 1], words[at + 2])) return at + 2
  if (!isYoung(text(0))) return undefined
  if (/^(years?|yrs?|jahre?|ans|anos|anni|лет|года?)$/.test(text(1))) {
    const grownUpWord = text(2)
    if (/^(old|of|alte?[rns]?)$/.test(grownUpWord) || !/^(years?|yrs?)$/.test(text(1))) return at + 3
  }
  if (text(1) === 'yo' || (text(1) === 'y' && text(2) === 'o')) return at + 2
  if (/^(岁|歲|歳|才|살|세|साल)/.test(text(1))) return at + 2
  return undefined
}

const isYoung = (text: string): boolean =>
  spelled.includes(text) || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) < 18)

/** "A girl, 11, with a kite" and "a boy (9)"; not "a girl, 7 balloons". */
function isAgeAlone(number: Word | undefined, next: Word | undefined): boolean {
  if (!number || !/^\d{1,2}$/.test(number.text) || !isYoung(number.text) || number.breakBefore !== 'clause')
    return false
  return next?.breakBefore !== 'none'
}
