import { animals } from '../language/attribute-words.data.ts'
import { lookUpNoun } from '../language/lexicon.ts'
import type { Meaning, NounPhrase } from '../language/meaning.ts'
import { motifs } from './motifs.data.ts'
import { symbols, trades } from './symbols.data.ts'

export function toPhrases(things: string): NounPhrase[] {
  return things.split(', ').flatMap((thing) => {
    const [, count, noun] = /^(\d*) ?(.+)$/.exec(thing) ?? []
    if (noun === undefined) return []
    const singular = count ? noun.replace(/s$/, '') : noun
    const drawn = lookUpNoun(singular)?.drawn
    return drawn
      ? [{ noun: singular, count: Number(count || 1), attributes: { colors: [], size: 1, words: [] }, drawn }]
      : []
  })
}

/** "Pop art", "art deco": how a thing is made, and not its matter. */
const artOfSomeKind =
  /\b(?:pop|pixel|line|paper|clip|glitch|vector|digital|wall|anime|chalk|crayon)[ -]art\b|\bart[ -](?:deco|nouveau|style)\b/giu

export function lineFor<T extends readonly [string, ...unknown[]]>(lines: readonly T[], text: string): T | undefined {
  const plain = ` ${text
    .toLowerCase()
    .replace(artOfSomeKind, ' ')
    .replace(/[^\p{L}\p{N}é ]+/gu, ' ')
    .replace(/\s+/g, ' ')} `
  return lines.find(([words]) => words.split(', ').some((word) => plain.includes(` ${word} `)))
}

/** "Lemons and leaves": what is scenery elsewhere. */
export const motifsIn = (topic: string, phrases: readonly NounPhrase[]): NounPhrase[] =>
  motifs.flatMap(([said, noun]) =>
    said.test(topic) && !phrases.some((phrase) => said.test(phrase.noun)) ? toPhrases(noun) : [],
  )

const forbidden: readonly (readonly [said: RegExp, noun: string])[] = [
  [/smok/, 'cigarette'],
  [/\b(?:dogs?|pets?)\b/, 'dog'],
  [/fish/, 'fish'],
  [/photo/, 'camera'],
  [/phone/, 'cell phone'],
  [/food/, 'hamburger'],
  [/bicycle/, 'bicycle'],
  [/swim/, 'swimmer'],
  [/litter/, 'trash can'],
]

/** What a sign such as "no dogs allowed" crosses out. */
export const forbiddenThings = (noun: string): NounPhrase[] =>
  /^no /.test(noun) ? toPhrases(forbidden.find(([said]) => said.test(noun))?.[1] ?? '') : []

/** What stands for a place in a logo. */
export const placeSigns: Readonly<Record<string, string>> = {
  mountains: 'mountain',
  sea: 'wave',
  beach: 'palm tree',
  forest: 'pine tree',
  desert: 'cactus',
  farm: 'barn',
  space: 'planet',
  lake: 'canoe',
  garden: 'flower',
  meadow: 'leaf',
  city: 'skyscraper',
}

/** What a house is named after, where that can be drawn: the animal of a cafe, the goods of a startup. */
export function ownSign({ phrases }: Meaning, kind: string, topic: string): NounPhrase[] | undefined {
  const words = phrases
    .filter(({ drawn, noun }) => drawn === undefined || (kind === 'logo' && houses.test(noun)))
    .flatMap(({ attributes }) => attributes.words)
  const named = words.filter((word) => (kind === 'logo' ? animals.has(word) : lookUpNoun(word)?.drawn !== undefined))
  const house =
    kind === 'logo' ? topic.match(/\p{Ll}+(?= (?:cafe|café|shop|store|bar|pub|restaurant|hotel)\b)/u)?.[0] : undefined
  const sign = named[0] ?? (house !== undefined && animals.has(house) ? house : undefined)
  return sign === undefined ? undefined : toPhrases(sign)
}

/** What holds the goods, and is drawn already. */
export const containers = /(?:^| )(?:bag|box|packet|pouch|carton|package|packaging|sachet|wrapper)$/

const houses =
  /(?:^| )(?:cafe|café|shop|store|bar|pub|restaurant|bakery|salon|clinic|startup|company|service|studio|gym|hotel)$/

/** What stands for the matter of a layout that names nothing one can draw. */
export function symbolFor(text: string, preferTrade: boolean): { things: NounPhrase[]; kind?: string; color?: string } {
  const trade = lineFor(trades, text)
  const symbol = lineFor(symbols, text)
  if (trade && (preferTrade || !symbol)) return { things: toPhrases(trade[1]) }
  if (!symbol) return { things: [] }
  const [, thing, kind, color] = symbol
  return { things: toPhrases(thing), ...(kind ? { kind } : {}), ...(color ? { color } : {}) }
}

/** A thing that stands for another has the place that goes with it, or a plain ground. */
export function placeFor({ things, kind, color }: ReturnType<typeof symbolFor>): Meaning['setting'] {
  if (things.length === 0) return undefined
  return { kind: kind ?? 'studio', features: [], colors: color ? [color] : [] }
}
