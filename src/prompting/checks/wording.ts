import { bothShown, contradictions } from '../contradictions.data.ts'
import { filler, notFiller } from '../filler.data.ts'
import { phrasePattern } from '../find-phrases.ts'
import { adviceAt, type LintCheck, type LintFinding } from '../finding.ts'
import { instead } from '../negations.data.ts'

const fillers = filler.map(({ id, phrases, message }) => ({ id, message, pattern: phrasePattern(phrases) }))

/** Praise, and words that leave open what is meant. One finding a kind, at its first words. */
export const findFiller: LintCheck = ({ prompt, prose }) =>
  fillers.flatMap(({ id, message, pattern }) => {
    const found = [...prose.matchAll(pattern)].filter(({ index }) => !notFiller.test(prose.slice(index, index + 40)))
    const [first, ...others] = found
    if (!first) return []
    const more = [...new Set(others.map(([words]) => words.toLowerCase()))].filter(
      (words) => words !== first[0].toLowerCase(),
    )
    const also = more.length > 0 ? ` So with ${more.map((words) => `“${words}”`).join(', ')}.` : ''
    return [adviceAt(id, prompt, first.index, first.index + first[0].length, `${message}${also}`)]
  })

const bounded = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'iu')

const pairs = contradictions.map(([one, other]) => [bounded(one), bounded(other)] as const)

/** Pairs of words that cannot both be shown; the finding is at the later of the two. */
export const findContradictions: LintCheck = ({ prompt, prose }) => {
  if (bothShown.test(prose)) return []
  return pairs.flatMap(([one, other]): LintFinding[] => {
    const found = [one.exec(prose), other.exec(prose)]
    if (!found[0] || !found[1]) return []
    const [first, second] = [found[0], found[1]].sort((left, right) => left.index - right.index) as [
      RegExpExecArray,
      RegExpExecArray,
    ]
    const message = `It cannot be “${first[0]}” and “${second[0]}” at once. Keep one, or say which part of the picture each is for.`
    return [adviceAt('contradiction', prompt, second.index, second.index + second[0].length, message)]
  })
}

const negation =
  /(?<![\p{L}-])(?:no|without(?: any)?|(?:do not|don['’]t|never)(?: (?:add|include|draw|show|put|use|have|make))?(?: any)?|avoid(?:ing)?(?: any)?|free of|must not (?:have|contain|include)|should not (?:have|contain|include)|should(?:n['’]t) (?:have|contain|include)) (?!longer\b|doubt\b|matter\b|more than\b|\d)(?=([\p{L}][\p{L}'’-]*(?: [\p{L}][\p{L}'’-]*){0,2}))/giu

/** Where what is negated ends. */
const ends = /\s(?:and|or|but|without|no|in|on|at|with|nor|to|of|is|are|the|a|an|just|only)\b.*$/iu

/** Things said not to be there: a model that reads "no cars" has read "cars". */
export const findNegations: LintCheck = ({ prompt, prose }) =>
  [...prose.matchAll(negation)].map((match) => {
    const what = match[1]!.replace(ends, '')
    const end = match.index + match[0].length + what.length
    const better = instead.find(([pattern]) => pattern.test(what))?.[1]
    const message = `Say what is there instead of what is not${better ? `: ${better}` : ''}. Naming “${what}” can bring it in.`
    return adviceAt('negation', prompt, match.index, end, message)
  })
