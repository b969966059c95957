import { isForeignList } from '../../illustrator/language/foreign.ts'
import { quotations } from '../../illustrator/language/quoted-text.ts'
import { readPrompt } from '../../illustrator/language/read-prompt.ts'
import { findForeign } from '../checks/foreign.ts'
import { isKeywordList } from '../checks/substance.ts'
import { blanked } from '../find-phrases.ts'
import { isEnglish } from '../is-english.ts'
import { keepsMeaning } from './same-meaning.ts'
import { type Pieces, sortPieces } from './sort-pieces.ts'

export interface EnhancedPrompt {
  /** What to draw: the narrative, or the prompt as it came. */
  prompt: string
  changed: boolean
  /** Why it is as it came; absent when it was changed. */
  reason?: string
  /** What was written for another tool and says nothing here. */
  leftOut: string[]
}

/**
 * Keywords as sentences: subject, action, place, light, view, style. Nothing that was said is lost or contradicted, and
 * quoted text stays as it is: a narrative that is not read as the keywords are is not used. Pure; the same prompt gives
 * the same narrative.
 */
export function enhance(prompt: string, options: { references?: number } = {}): EnhancedPrompt {
  const asItCame = (reason: string): EnhancedPrompt => ({ prompt, changed: false, reason, leftOut: [] })
  if (prompt.trim() === '') return asItCame('there is nothing in it')
  const quoted = [...prompt.matchAll(quotations)]
  const unquoted = blanked(
    prompt,
    quoted.map(({ index, 0: text }) => ({ start: index, end: index + text.length })),
  )
  if (!isEnglish(unquoted) || isForeignList(unquoted)) return asItCame('the rules read English only')
  const before = readPrompt(prompt)
  if ((options.references ?? 0) > 0 || before.references !== undefined || before.changes.length > 0)
    return asItCame('it speaks of a picture there is already')
  if (before.design) return asItCame('it asks for a layout, whose words are its contents')
  const { text, leftOut } = withoutForeign(prompt, unquoted)
  if (!isKeywordList(blankQuotes(text))) return asItCame('it is written in sentences already')
  const original = readPrompt(text)
  const pieces = split(text)
  for (const narrative of [narrate(sortPieces(pieces)), inOrder(pieces)]) {
    if (narrative && keepsMeaning(original, readPrompt(narrative))) return { prompt: narrative, changed: true, leftOut }
  }
  return asItCame('no sentence was found that says the same')
}

const blankQuotes = (text: string): string => text.replace(quotations, (quote) => `"${'x'.repeat(quote.length - 2)}"`)

/** Weights go and their words stay; what says nothing goes. */
function withoutForeign(prompt: string, unquoted: string): { text: string; leftOut: string[] } {
  let text = prompt
  const leftOut: string[] = []
  const spoken = new Set(['foreign-choice', 'negative-prompt'])
  const findings = findForeign(prompt, unquoted).filter(({ id, text }) => !spoken.has(id) && !/^--no\b/iu.test(text!))
  for (const { id, start, end, text: words } of findings.sort((left, right) => right.start! - left.start!)) {
    const kept = id === 'foreign-weight' ? words!.replace(/:+-?[\d.]*|[()[\]{}]/gu, '') : ''
    if (kept === '') leftOut.unshift(words!)
    text = text.slice(0, start) + kept + text.slice(end)
  }
  return { text: text.replace(/(?:[,;]\s*){2,}/gu, ', ').replace(/^[\s,;]+|[\s,;]+$/gu, ''), leftOut }
}

/** At commas, not within quotation marks. */
function split(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const { index } of blankQuotes(text).matchAll(/[,;|\n]+|$/gu)) {
    const piece = text.slice(from, index).replace(/^[\s,;|]+|[\s,;|.]+$/gu, '')
    if (piece !== '') pieces.push(piece)
    from = index
  }
  return pieces
}

function narrate(pieces: Pieces): string | undefined {
  const { about, lights, views, media, styles, moods, finish } = pieces
  const [subjects, places] =
    pieces.subjects.length > 0
      ? [pieces.subjects, pieces.places]
      : [pieces.places.map((place) => place.replace(/^(?:in|on) /u, '')), []]
  if (subjects.length === 0) return undefined
  const [medium, ...otherMedia] = media
  const opening = medium ? `${capital(mediumOf(medium))} ${listed(subjects)}` : capital(listed(subjects))
  const sentences = [[opening, ...after(about), ...after(places), ...after(lights)].join('')]
  if (views.length > 0) sentences.push(`It is shown ${listed(views)}`)
  const manners = [...otherMedia, ...styles]
  if (manners.length > 0) sentences.push(`The style is ${listed(manners)}`)
  if (moods.length > 0) sentences.push(`The mood is ${listed(moods)}`)
  if (finish.length > 0) sentences.push(`It has ${listed(finish)} quality`)
  return `${sentences.join('. ')}.`
}

const after = (pieces: readonly string[]): string[] => (pieces.length > 0 ? [` ${pieces.join(', ')}`] : [])

/** `an oil painting of`, `pixel art of`. */
function mediumOf(medium: string): string {
  const words =
    /\b(?:art|photography|gouache|embroidery|origami|claymation|glass|anime|manga|charcoal|oil|ukiyo-e|impasto|pastel)$/iu.test(
      medium,
    )
      ? medium
      : `${/^[aeiou]/iu.test(medium) ? 'an' : 'a'} ${medium}`
  return `${words} of`
}

/** The pieces as they came, as a sentence of its own each, where a better one would be read otherwise. */
function inOrder(pieces: readonly string[]): string | undefined {
  const { subjects, views, ...others } = sortPieces(pieces)
  const rest = Object.values(others).flat()
  if (subjects.length === 0) return undefined
  return `${[capital(listed(subjects)), ...[...rest, ...views].map(capital)].join('. ')}.`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
