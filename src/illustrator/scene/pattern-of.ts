import { animals } from '../language/attribute-words.data.ts'
import { colorOf } from '../language/colors.ts'
import { isLiving } from '../language/lexicon.ts'
import type { SceneSubject } from './scene.ts'

export type PatternKind =
  | 'stripes'
  | 'dots'
  | 'plaid'
  | 'checks'
  | 'flowers'
  | 'leopard'
  | 'zebra'
  | 'camouflage'
  | 'rainbow'
  | 'halves'

/** What a thing is patterned with, and in which colour where words say. */
export interface Patterned {
  kind: PatternKind
  color: string | undefined
}

const patterns: readonly (readonly [words: RegExp, kind: PatternKind])[] = [
  [/\b(?:polka[- ]?dots?|polka[- ]?dotted|dotted|spotted|dots|spots)\b/, 'dots'],
  [/\b(?:plaid|tartan)\b/, 'plaid'],
  [/\b(?:checkered|chequered|checked|gingham|checkerboard)\b/, 'checks'],
  [/\b(?:floral|flowery|flower(?:ed)? (?:pattern|print|design)s?|flower-patterned)\b/, 'flowers'],
  [/\b(?:leopard[- ]print|leopard print)\b/, 'leopard'],
  [/\b(?:zebra[- ]print|zebra print)\b/, 'zebra'],
  [/\b(?:camouflage|camo)\b/, 'camouflage'],
  [/\b(?:rainbow|rainbow-colou?red|tie-dye|tie-dyed)\b/, 'rainbow'],
  [/\b(?:striped|stripes|stripy|pinstriped?)\b/, 'stripes'],
  [/\btwo-tone\b/, 'halves'],
]

/** What shows it in its own drawing. */
const shown: readonly (readonly [drawn: RegExp, kinds: string])[] = [
  [
    /^(?:t-shirt|umbrella|pillow|mug|scarf|beanie|sweater|sock|socks|mittens|gloves|tie|lighthouse|fish|candy-cane|hot-air-balloon|ball)$/,
    'stripes',
  ],
  [/^(?:coat|dress|skirt|shirt|trousers|shorts|pants|kilt)$/, 'plaid checks dots'],
  [/^(?:unicorn|sky|rainbow|cloud)$/, 'rainbow'],
]
const untouched =
  /^(?:person|portrait|poster|heap|sign|house|castle|bouquet|flower|tree|flag|dice|mushroom|ladybug|playing-cards|chess.*|cake|dragon)$/

/** The pattern the words give a thing that its drawing does not show by itself. */
export function patternOf({ noun, drawn, attributes, reference }: SceneSubject): Patterned | undefined {
  if (reference !== undefined || untouched.test(drawn)) return undefined
  const lives = animals.has(noun) || animals.has(drawn) || isLiving(noun)
  const said = attributes.words.join(' ')
  const found = patterns.find(([words]) => words.test(said))
  // Of animals a pattern is their coat.
  if (!found || (lives && found[1] !== 'halves' && found[1] !== 'rainbow')) return undefined
  const [words, kind] = found
  const phrase = attributes.words.find((word) => words.test(word)) ?? ''
  const named = phrase
    .split(' ')
    .map((word) => colorOf(word))
    .find((color) => color !== undefined)
  if (named === undefined && shown.some(([subjects, kinds]) => subjects.test(drawn) && kinds.split(' ').includes(kind)))
    return undefined
  return { kind, color: named ?? attributes.colors[1] }
}
