import type { Word } from './read-text.ts'
import { type Work, wordsAtOnce } from './work.ts'

const negators = new Set(
  'no not without never neither nor non avoid avoiding exclude excluding except dont doesnt isnt arent remove removing omit omitting lacking minus prevent against anti stop zero refuse decline reject block forbid forbidden prohibited prohibit ban banned disallow kein keine keinen ohne nicht nie sin nunca sans pas aucun aucune jamais sem nao senza niente без не нет'.split(
    ' ',
  ),
)

/** Words after a negator that turn it round: "do not censor", "not only", "no longer dressed". */
const turnsRound = new Set(
  'censor censored hide hidden hesitate forget afraid worry blur blurred cover covered only clothed dressed wearing longer limit limits restrict restrictions hold'.split(
    ' ',
  ),
)

const ends = new Set('but yet instead just only with while then although however show showing draw'.split(' '))
const articles = new Set('a an the his her their my one two'.split(' '))

/** How far a "no" reaches when nothing stops it, in words. */
const reach = 14

/** For each word whether it is said not to be in the picture: "no blood, gore or bones"; all of a negative prompt. */
export function* findNegations(words: readonly Word[]): Work<boolean[]> {
  const negated = words.map(() => false)
  for (let at = 0; at < words.length; at++) {
    if (at % wordsAtOnce === 0) yield
    if (isNegativePrompt(words, at)) {
      const begin = at
      while (at < words.length && (at - begin < 3 || words[at]!.breakBefore !== 'sentence')) negated[at++] = true
      at -= 1
      continue
    }
    if (!negators.has(words[at]!.text)) continue
    const next = words[at + 1]?.text ?? ''
    if (turnsRound.has(next)) continue
    // "Remove the blood" negates what follows; "remove her dress" is for the rules to see.
    for (let to = at + 1; to < words.length && to - at <= reach; to++) {
      const { text, breakBefore } = words[to]!
      if (breakBefore === 'sentence' || (to > at + 1 && ends.has(text))) break
      if (breakBefore === 'clause' && articles.has(text)) break
      negated[to] = true
    }
  }
  return negated
}

/** "Negative prompt: …" and "--no …". */
function isNegativePrompt(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]!.text, words[at + 1]?.text]
  return (first === 'negative' && (second === 'prompt' || second === 'prompts')) || first === 'negativeprompt'
}
