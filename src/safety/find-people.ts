import { findConcepts, type Occurrence } from './find-concepts.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import type { Word } from './read-text.ts'
import { bearers, fameWords, mannerWords, publicFigures } from './words/public-figures.data.ts'
import { type Work, wordsAtOnce } from './work.ts'

const readLists = (): Lexicon =>
  buildLexicon([
    ['plain', publicFigures.plain],
    ['surname', publicFigures.surnames],
    ['ambiguous', publicFigures.ambiguous],
    ['fame', fameWords],
    ['manner', mannerWords],
    ['bearer', bearers],
    [
      'named',
      [
        'named',
        'called',
        'character named',
        'fictional',
        'my friend',
        'my uncle',
        'my dad',
        'my neighbor',
        'my teacher',
      ],
    ],
  ])

let lexicon: Lexicon | undefined

/** How far from an ambiguous name what makes it famous may stand, in words. */
const fameReach = 5

/** Living people of public life who are to be seen: not those whose manner is asked for, nor what bears their name. */
export function* findPeople(words: readonly Word[]): Work<Occurrence[]> {
  lexicon ??= readLists()
  const found = yield* findConcepts(words, lexicon)
  const small = allSmall(words)
  const where = new Map<string, Set<number>>()
  for (const { concept, start, end } of found) {
    const places = where.get(concept) ?? new Set()
    where.set(concept, places)
    for (let at = start; at < end; at++) places.add(at)
  }
  const near = (concept: string, from: number, to: number): boolean => {
    const places = where.get(concept)
    for (let at = from; places && at < to; at++) if (places.has(at)) return true
    return false
  }
  const mannerEnds = new Set(found.filter(({ concept }) => concept === 'manner').map(({ end }) => end))
  const isSeen = ({ concept, start, end }: Occurrence): boolean => {
    if (concept !== 'plain' && concept !== 'surname' && concept !== 'ambiguous') return false
    if (mannerEnds.has(start)) return false
    const next = words[end]
    if (next && next.breakBefore === 'none' && near('bearer', end, end + 1)) return false
    if (words[end - 1]!.possessive && next && !/^(face|head|body|mugshot|portrait|hair|smile|hands?)$/.test(next.text))
      return false
    if (concept === 'plain') return true
    const capitals = words.slice(start, end).every(({ raw }) => /^\p{Lu}/u.test(raw))
    if (concept === 'surname') return (capitals || small) && isNoOtherName(words, start, small)
    return capitals && near('fame', start - fameReach, end + fameReach) && !near('named', start - 3, start)
  }
  const people: Occurrence[] = []
  for (const [at, occurrence] of found.entries()) {
    if (at % wordsAtOnce === 0) yield
    if (isSeen(occurrence)) people.push({ ...occurrence, concept: 'publicFigure' })
  }
  return people
}

/** "Trump" alone or after a title; not "a trump", "Judd Trump" or an all-capitals line. */
function isNoOtherName(words: readonly Word[], at: number, small: boolean): boolean {
  const before = words[at - 1]
  const verb = /^(the|a|an|his|her|all|every|any|over|your|my|it|them|that|this)$/.test(words[at + 1]?.text ?? '')
  if (verb && small) return false
  if (!before || words[at]!.breakBefore !== 'none') return true
  if (/^(a|an|the|to|no|ace|one|last|club|heart|spade|diamond)$/.test(before.text)) return false
  const isTitle =
    /^(president|mr|mrs|ms|chancellor|senator|minister|king|prime|vice|former|ex|and|with|of|as|like|vs|vladimir|herr|frau)$/.test(
      before.text,
    )
  if (small) return isTitle
  return isTitle || !/^\p{Lu}\p{Ll}/u.test(before.raw)
}

/** Who writes no capitals at all writes names without them too. */
const allSmall = (words: readonly Word[]): boolean => words.every(({ raw }) => raw === raw.toLowerCase())
