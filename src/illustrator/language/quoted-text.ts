import type { SceneLettering } from '../scene/scene.ts'
import { colorOf } from './colors.ts'
import { carrierWords, effectWords, typeWords } from './lettering-words.data.ts'

/** Exact text found in a prompt, and the prompt without it. */
export interface QuotedText {
  /** `on` is the noun that carries it, as the prompt has it. */
  lettering: Omit<SceneLettering, 'id'>[]
  /** The prompt with the quotations and the words that introduce them taken out. */
  rest: string
  /** The prompt with only the quotations taken out, so that "change the text to …" is still a command. */
  commands: string
}

/** Longest text taken as lettering; a longer quotation is prose. */
const letteringLimit = 420

/** Text between quotation marks of any kind. */
export const quotations = new RegExp(
  [
    '“([^“”]+)”',
    '„([^„“”]+)[“”]',
    String.raw`«\s*([^«»]+?)\s*»`,
    '「([^「」]+)」',
    '"([^"]+)"',
    String.raw`(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])'([^']+(?:'\p{L}+[^']*)*?)'(?![\p{L}\p{N}])`,
    '`([^`]+)`',
  ].join('|'),
  'gu',
)

const introduction =
  /(?:[,;:]?\s*(?:(?:that|which)\s+)?(?:says?|saying|reads?|reading|spells?|spelling(?: out)?|states?|stating|labell?ed|titled|entitled|captioned|called|named|inscribed|inscribed with|printed with|(?:with|and|has|have|having|featuring|showing|displaying|bearing|contains?|containing|of|the)?\s*(?:the |a |an )?(?:exact )?(?<!\p{L})(?:(?!with|that|and|on|of|hand|lettering|lettered|badge|logo)\p{L}+ ){0,2}?(?:words?|text|letters?|lettering|phrase|title|caption|slogan|message|name|headline|inscription|quote|poem|verse|saying|tagline|label|logo text|numbers?)(?: that (?:says|reads))?(?:\s+(?:saying|reading|says|reads|of|is|to|written|in))?|with|bearing|showing|displaying|featuring|of)\s*:?\s*)$/iu

/** "A wine label that says": the label is what is asked for, not how its text is introduced. */
const ownLabel =
  /^\s*(?:(?:create|make|design|draw)\s+)?(?:an?|the|my)?\s*(?:[\p{L}-]+ ){0,3}(?:label|letter|note)\b[^"“]*$/iu
const saying = /\s*,?\s*(?:(?:that|which)\s+)?(?:says?|reads?|saying|reading|with|for|called|named)?\s*:?\s*$/iu

const afterword =
  /^\s*(?:,?\s*(?:is |are )?(?:written|painted|printed|engraved|carved|spelled out|spelled|displayed|embroidered|etched|scrawled|lettered|inscribed|drawn|stitched|shown|stamped)\b)?(?:\s*(?:on|across|over) (?:it|them|him|her|the (?:side|front|back|cover|label|screen))\b)?(?:\s*,?\s*(?:curved|arched|bent)\b)?(?:\s*(?:in|with) (?:[\p{L}-]+ ){0,4}(?:letters|text|lettering|font|type|writing|handwriting|paint|ink|chalk|marker)\b)?(?:\s*(?:at|on|along) the (?:top|bottom|cent(?:er|re)|middle)\b(?! of))?/iu

const said =
  '(?:that (?:just |simply )?(?:says|reads)|which (?:says|reads)|saying|reading|says?:|reads?:|with (?:the |an? )?(?:big |bold |large )?(?:words?|letters|initials|title|caption|headline|slogan|message|phrase|name|heading|lettering|tagline)(?: that (?:says|reads)| of| saying| reading)?|with the (?:big |bold |large )?text(?: that (?:says|reads)| of| saying| reading)?|with (?:text|lettering|letters) (?:saying|reading)|the (?:words?|text|caption|title)|labell?ed|titled|entitled|captioned)'

/** Of a meme, in capitals: "top text WHEN THE TREAT and bottom text DISAPPEARS". */
const topAndBottom =
  /,?\s*\b(?:with |and )?(?:the )?(?:top|bottom|upper|lower) (?:text|caption|line)\s*:?\s+((?:[\p{Lu}\d'’!?.,]+(?:\s+|$))+)/gu

/** Names and capitals without quotation marks. */
const unquoted = new RegExp(
  String.raw`\b${said}\s*:?\s+((?:[\p{Lu}\d$€£#@][\p{L}\d'’!?&.,%:/+$€£-]*)(?:\s+(?:[\p{Lu}\d$€£#@][\p{L}\d'’!?&%:/+$€£-]*|&|of|the|to|and|for|in|a|on|is)(?=\s|$|[.,;!?)]))*[!?]*)`,
  'u',
)

/** Small letters, too, after a thing that carries text: "a sign that says hello", up to the words that say where. */
const unquotedSmall = new RegExp(
  String.raw`\b${said}\s*:?\s+((?!that\b|the words?\b)[\p{L}\d$€£#@'’&%+-]+(?:[ ](?!(?:on|in|at|with|by|next|hanging|standing|and a|and an|under|behind|above|over|from|near) )[\p{L}\d$€£'’&%+-]+){0,9}[!?]*)`,
  'iu',
)

/** Finds the exact text a prompt wants shown, in any quotation marks or after "that says". */
export function readQuotedText(prompt: string): QuotedText {
  const lettering: Omit<SceneLettering, 'id'>[] = []
  const whole = prompt.trim()
  let rest = ''
  let commands = ''
  let from = 0
  for (const match of prompt.matchAll(quotations)) {
    const text = match
      .slice(1)
      .find((group) => group !== undefined)!
      .trim()
    if (text === '' || text.length > letteringLimit || match[0].length >= whole.length) continue
    const before = prompt.slice(from, match.index)
    const after = prompt.slice(match.index + match[0].length)
    const intro = from === 0 && ownLabel.test(before) ? saying.exec(before) : introduction.exec(before)
    const carried = carrierBefore(before.slice(0, intro?.index ?? before.length))
    const isScareQuote =
      !intro && !afterword.test(after) && !carried && /^[\p{Ll}\s]+$/u.test(text) && lettering.length === 0
    if (isScareQuote) continue
    lettering.push(describe(text, before, after, prompt))
    rest += before.slice(0, intro?.index ?? before.length)
    commands += `${before} `
    from = match.index + match[0].length
    const written = afterword.exec(prompt.slice(from))
    if (written) from += written[0].length
    rest += ' '
  }
  commands += prompt.slice(from)
  rest += prompt.slice(from)
  if (lettering.length === 0) {
    for (const match of prompt.matchAll(topAndBottom)) {
      lettering.push(describe(match[1]!.trim(), prompt.slice(0, match.index), '', prompt))
      rest = rest.replace(match[0], ' ')
      commands = commands.replace(match[0], ' ')
    }
  }
  if (lettering.length === 0) {
    const match = findUnquoted(prompt)
    if (match) {
      const before = prompt.slice(0, match.index)
      const after = prompt.slice(match.index + match[0].length)
      const text = match[1]!.replace(/(?:[.,:]|\s+(?:of|the|to|and|for|in|a|on|is))+$/, '')
      lettering.push(describe(text, `${before} ${match[0]}`, after, prompt))
      rest = `${before}${match[1]!.slice(text.length)} ${after.replace(afterword, ' ')}`
      commands = `${before} ${after}`
    }
  }
  const tidy = (each: string) => (lettering.length > 0 ? each.replace(/\s+/g, ' ').trim() : prompt)
  return { lettering, rest: tidy(rest), commands: tidy(commands) }
}

const carriers = new Map(
  carrierWords.flatMap(([carrier, words]) => words.split(', ').map((word) => [word, carrier] as const)),
)
const carrierPattern = new RegExp(
  String.raw`\b(${[...carriers.keys()].sort((left, right) => right.length - left.length).join('|')})s?\b`,
  'giu',
)

/** After "saying" and "reading" only where a thing that carries text is what says it: people say and read, too. */
function findUnquoted(prompt: string): RegExpExecArray | undefined {
  for (const pattern of [unquoted, unquotedSmall]) {
    const match = pattern.exec(prompt)
    if (!match) continue
    const before = prompt.slice(0, match.index)
    const bare = /^(?:saying|reading|the )/iu.test(match[0])
    const carried = carrierBefore(before) !== undefined
    if (
      pattern === unquotedSmall
        ? carried && (!bare || endsInCarrier(before))
        : !bare || endsInCarrier(before) || /^the /i.test(match[0])
    )
      return match
  }
  return undefined
}

const endsInCarrier = (before: string): boolean => new RegExp(`${carrierPattern.source}\\s*$`, 'iu').test(before)

/** What things that carry text hang on or stand at. */
const surfaces =
  /^(?:brick wall|wall|fence|door|window|road|sidewalk|building|sand|shop|store|cafe|café|restaurant|bakery|shop front|shopfront|storefront|car|van|truck|bus|train|plane|plate|flag)$/

function carrierBefore(before: string): string | undefined {
  const named = [...before.matchAll(carrierPattern)].map((match) => match[1]!.toLowerCase())
  // "a book with the title": the book carries it; "a poster on a wall": the poster.
  const own = named.filter((word) => carriers.get(word) !== 'title')
  return own.findLast((word) => !surfaces.test(word)) ?? own.at(-1) ?? named.at(-1)
}

/** 'A "Welcome" sign', 'an "Open" neon sign'. */
const carrierNext = (after: string): string | undefined =>
  new RegExp(String.raw`^ (?:[\p{Ll}-]+ )?${carrierPattern.source}(?! (?:that|on|in|says|reads)\b)`, 'iu')
    .exec(after)?.[1]
    ?.toLowerCase()

function carrierAfter(after: string): string | undefined {
  const clause = /^[^.;]*?\b(?:on|onto|across|in|over)\s+(?:\w+ ){0,2}?(.*)/isu.exec(after.slice(0, 120))
  const found = clause && new RegExp(carrierPattern.source, 'iu').exec(clause[1] ?? '')
  return found?.[1]?.toLowerCase()
}

function describe(text: string, before: string, after: string, prompt: string): Omit<SceneLettering, 'id'> {
  const near = `${before.slice(-120)} ${after.slice(0, 100)}`.toLowerCase()
  const followed =
    /^\s*,?\s*(?:is |are )?(?:written|painted|printed|displayed|in|on|across|engraved|carved|at)\b/iu.test(after)
  // What is said by "a sign that says" is on the sign, wherever that hangs.
  const saidBy = /\b(?:says?|saying|reads?|reading|titled|labell?ed|captioned)\s*:?\s*$/iu.test(before.trimEnd())
  const own = carrierNext(after) ?? carrierBefore(before)
  const on = (followed && !(saidBy && own) ? carrierAfter(after) : undefined) ?? own ?? carrierAfter(after)
  const kind = on ? carriers.get(on)! : 'caption'
  const type = typeWords.find(([, words]) => new RegExp(String.raw`\b(?:${words})\b`, 'u').test(near))?.[0]
  const hex = colorOfLettering(near, after)
  const place = /\b(?:at|along|near|across|on|in) the (?:very )?(top|bottom|cent(?:er|re)|middle)\b/u.exec(near)?.[1]
  const carrier =
    kind === 'caption' && /\b(?:title|titled|headline|entitled)\b/u.test(before.slice(-40).toLowerCase())
      ? 'title'
      : kind
  const lettering: Omit<SceneLettering, 'id'> = {
    text,
    carrier: /\bneon\b/u.test(near) && (carrier === 'sign' || carrier === 'caption') ? 'neon' : carrier,
    place:
      place === 'top'
        ? 'top'
        : place
          ? place === 'bottom'
            ? 'bottom'
            : 'center'
          : carrier === 'title'
            ? 'top'
            : 'center',
    type: type ?? (carrier === 'neon' ? 'script' : 'sans'),
    bold: /\bbold|thick|heavy\b/u.test(near) || /\bbold (?:letters|text|font|type)/u.test(prompt.toLowerCase()),
    italic: /\bitalics?\b/u.test(near),
  }
  if (type) lettering.typeAsked = true
  const effect = effectWords.find(([, words]) => words.test(near))?.[0]
  if (effect) lettering.effect = effect
  if (/\b(?:curved|arched|arcing|in an arc|circular text|bent)\b/u.test(near)) lettering.curved = true
  if (on && kind !== 'title') lettering.on = on
  if (hex) lettering.color = hex
  if (place) lettering.placeAsked = true
  return lettering
}

const letters = '(?:letters?|text|lettering|font|type|writing|words?|typography|paint|ink|chalk|neon|marker|graffiti)'

/** The colour named before "letters" or "paint", or right after the text: "in red". */
function colorOfLettering(near: string, after: string): string | undefined {
  const before = new RegExp(String.raw`((?:[a-z-]+\s+){1,4})${letters}\b`, 'gu')
  const runs = [...near.matchAll(before)].map((match) => match[1]!)
  const inColor = /^\W*(?:\w+ )?in ((?:[a-z-]+ ?){1,2})/u.exec(after.toLowerCase())?.[1]
  if (inColor) runs.push(inColor)
  for (const run of runs) {
    const words = run.trim().split(/\s+/)
    for (let start = words.length - 1; start >= 0; start--) {
      const hex = (start > 0 ? colorOf(`${words[start - 1]} ${words[start]}`) : undefined) ?? colorOf(words[start]!)
      if (hex) return hex
    }
  }
  return undefined
}
