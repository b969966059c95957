import type { Meaning, NounPhrase } from '../language/meaning.ts'
import { plural } from './english.ts'
import { pictureOf } from './name-pictures.ts'

const quotePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const pointing = '(?:this|that|these|those|my|our|attached|provided|given|uploaded|first|second|third|fourth|fifth)'

/** How the prompt introduces a noun: pointed at ("this dog"), known ("the dog"), or new ("a dog"). */
function introductionOf({ noun }: NounPhrase, text: string): 'pointed' | 'known' | 'new' {
  const name = `(?:${quotePattern(noun)}|${quotePattern(plural(noun))})\\b`
  const between = '(?:[\\w-]+\\s+){0,2}'
  if (new RegExp(`\\b${pointing}\\s+${between}${name}`, 'i').test(text)) return 'pointed'
  const shown = `\\bfrom\\s+(?:the\\s+)?${pointing}`
  if (new RegExp(`\\b${name}\\s+(?:${shown})`, 'i').test(text)) return 'pointed'
  return new RegExp(`\\bthe\\s+${between}${name}`, 'i').test(text) ? 'known' : 'new'
}

/** True when the prompt points at something a picture shows: "this dog", "the hat from the second picture". */
export function pointsAtThing({ phrases, text }: Meaning): boolean {
  return phrases.some((phrase) => phrase.count === 1 && introductionOf(phrase, text) === 'pointed')
}

/**
 * Which phrases the pictures show, in order: those pointed at; when nothing is, the known ones or all, if they are as
 * many as the pictures. Indexes into `meaning.phrases`, at most `pictures` of them.
 */
export function phrasesShown(meaning: Meaning, pictures: number): number[] {
  const single = meaning.phrases.flatMap((phrase, at) => (phrase.count === 1 ? [at] : []))
  const introduced = (how: 'pointed' | 'known'): number[] =>
    single.filter((at) => introductionOf(meaning.phrases[at]!, meaning.text) === how)
  const pointed = introduced('pointed')
  const known = introduced('known')
  const said = single.filter((at) => pictureOf(meaning.phrases[at]!.noun, meaning.text, pictures) !== undefined)
  if (said.length > 0) return said
  const definite = single.filter((at) => pointed.includes(at) || known.includes(at))
  if (definite.length === pictures) return definite
  if (pointed.length > 0) return pointed.slice(0, pictures)
  if (single.length === pictures) return single
  return known.length > pictures ? known.slice(0, pictures) : []
}

const prints = new Set(
  'logo,design,pattern,print,artwork,drawing,picture,photo,image,emblem,icon,sticker,art,graphic'.split(','),
)
const printable = new Set(
  'mug,cup,t-shirt,shirt,tshirt,tee,hoodie,poster,sign,billboard,box,bottle,bag,tote,book,phone,laptop,cap,pillow,cushion,flag,banner,van,truck,card,screen,canvas,plate,notebook'.split(
    ',',
  ),
)

const lastWord = (noun: string): string => noun.split(' ').at(-1)!

/** True for what is put on a thing as paint is, not set down on top of it: "this logo on a mug". */
export function isPrintedOn(noun: string, anchor: string): boolean {
  return prints.has(lastWord(noun)) && (printable.has(lastWord(anchor)) || printable.has(anchor))
}
