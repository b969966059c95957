import { lookUpNoun } from '../language/lexicon.ts'
import type { Meaning, NounPhrase } from '../language/meaning.ts'
import type { SceneLettering, Undrawn } from './scene.ts'
import { occasions, symbols, trades } from './symbols.data.ts'

/** A prompt for a printed or symbolic thing, as a picture of what is on it. */
export interface Design {
  meaning: Meaning
  undrawn: Undrawn[]
}

const printed = /(?:^| )(?:card|invitation|menu|logo|emblem|wordmark|monogram|app icon|icon)$/
const nameOf = ({ noun, attributes }: NounPhrase): string => [...attributes.words, noun].join(' ')

function lineOf<T extends readonly [string, ...unknown[]]>(lines: readonly T[], word: string): T | undefined {
  return lines.find(([words]) => words.split(', ').includes(word))
}

/** `3 balloons` as a phrase; undefined when nothing draws it. */
function toPhrase(text: string): NounPhrase | undefined {
  const [, count, noun] = /^(\d*) ?(.+)$/.exec(text) ?? []
  if (noun === undefined) return undefined
  const singular = count ? noun.replace(/s$/, '') : noun
  const drawn = lookUpNoun(singular)?.drawn
  if (!drawn) return undefined
  return { noun: singular, count: Number(count || 1), attributes: { colors: [], size: 1, words: [] }, drawn }
}

const toPhrases = (things: string): NounPhrase[] => things.split(', ').flatMap((thing) => toPhrase(thing) ?? [])

const title = (text: string, place: SceneLettering['place']): Meaning['lettering'][number] => ({
  text,
  carrier: 'title',
  place,
  type: 'script',
  bold: false,
  italic: false,
})

/** A card, menu, invitation or logo is drawn as what is on it; a word without a shape, as what stands for it. */
export function planDesign(meaning: Meaning): Design {
  const at = meaning.phrases.findIndex(({ noun, drawn }) => printed.test(noun) && drawn !== 'playing-cards')
  const asked = meaning.phrases[at]
  if (asked && !/playing|credit|business|report|score/.test(nameOf(asked)))
    return { meaning: print(meaning, at), undrawn: [] }
  const nothing = meaning.phrases.every(({ drawn }) => drawn === undefined)
  const word = meaning.text
    .trim()
    .toLowerCase()
    .replace(/^(?:an?|the) |[.!]+$/g, '')
  if (meaning.phrases.length === 0 && meaning.setting === undefined && lineOf(symbols, word)) {
    const phrase: NounPhrase = { noun: word, count: 1, attributes: { colors: [], size: 1, words: [] } }
    return symbolize({ ...meaning, phrases: [phrase] })
  }
  if (nothing && meaning.phrases.length > 0 && meaning.setting === undefined && meaning.lettering.length === 0)
    return symbolize(meaning)
  return { meaning: letterQuote(letterAlone(meaning)), undrawn: [] }
}

/** Longest prompt that is lettered when it says nothing that can be drawn. */
const alone = 40

/** "42": words that name nothing are at least shown. */
function letterAlone(meaning: Meaning): Meaning {
  const { phrases, setting, lettering, light, camera, style, text } = meaning
  const said = phrases.length > 0 || setting || lettering.length > 0 || style || meaning.references
  const plain = text.trim()
  if (said || Object.keys(light).length + Object.keys(camera).length > 0) return meaning
  if (plain.length > alone || !/[\p{L}\p{N}]/u.test(plain)) return meaning
  return {
    ...meaning,
    lettering: [{ ...title(plain, 'center'), type: 'display' }],
    setting: { kind: 'abstract', features: [], colors: [] },
  }
}

function print(meaning: Meaning, at: number): Meaning {
  const asked = meaning.phrases[at]!
  const name = nameOf(asked)
  const others = meaning.phrases.filter((_, index) => index !== at)
  const shift = (index: number): number => (index > at ? index - 1 : index)
  const relations = meaning.relations
    .filter(({ subject, object, and }) => subject !== at && object !== at && and !== at)
    .map(({ subject, object, and, ...rest }) => ({
      ...rest,
      subject: shift(subject),
      object: shift(object),
      ...(and === undefined ? {} : { and: shift(and) }),
    }))
  const shown = others.some(({ drawn }) => drawn !== undefined)
  const isLogo = /logo|emblem|wordmark|monogram|icon$/.test(name)
  const occasion = isLogo ? undefined : occasions.find(([words]) => words.test(name))
  const menu = /menu/.test(name)
  const things = isLogo ? (tradeOf(asked) ?? '') : (occasion?.[2] ?? (menu ? 'cutlery' : 'bouquet'))
  const words = asked.attributes.words
  const whom = /\b(mom|mum|dad|grandma|grandpa|mother|father|sister|brother|grandmother|grandfather)\b/.exec(
    words.join(' '),
  )?.[1]
  const greeting = menu ? 'Menu' : (occasion?.[1] ?? (/invitation/.test(name) ? 'You’re Invited' : 'Best Wishes'))
  const text = whom && !greeting.includes('Mom') ? `${greeting}, ${whom[0]!.toUpperCase()}${whom.slice(1)}!` : greeting
  const lettering = meaning.lettering.map(({ on: _carrier, ...rest }) => ({
    ...rest,
    place: isLogo ? ('bottom' as const) : rest.place,
  }))
  const colors = asked.attributes.colors.length > 0 ? asked.attributes.colors : [occasion?.[3] ?? '#f6f1e8']
  const kind = name.replace(/^(?:.*\b)?(app icon|\w+)$/, '$1')
  const feature = `${words.filter((word) => word !== whom && !isLogo).join(' ')} ${kind}`.trim()
  return {
    ...meaning,
    phrases: shown ? others : [...others, ...toPhrases(things)],
    relations,
    lettering: lettering.length > 0 || isLogo || meaning.without.includes('text') ? lettering : [title(text, 'top')],
    setting: meaning.setting ?? { kind: 'studio', features: [feature], colors },
  }
}

/** What a logo shows: the sign of its trade, or the first drawable thing among its words. */
function tradeOf({ attributes }: NounPhrase): string | undefined {
  const { words } = attributes
  for (const word of [words.join(' '), ...words, ...words.flatMap((each) => each.split(' '))]) {
    const trade = lineOf(trades, word)
    if (trade) return trade[1]
  }
  return words.find((word) => lookUpNoun(word)?.drawn !== undefined)
}

function symbolize(meaning: Meaning): Design {
  // "The feeling of loneliness": the word that says most may be the second.
  for (const noun of meaning.phrases.flatMap((phrase) => [phrase.noun, ...phrase.attributes.words])) {
    const symbol = lineOf(symbols, noun) ?? lineOf(symbols, noun.split(' ').at(-1)!)
    const isHead = new RegExp(
      `(?:^|\\s)${noun.replace(/[^\p{L}\p{N} ]/gu, '.')}(?:e?s)?(?=$|[\\s]*[,.;:!?]|\\s+(?:for|of|in|with|as|and|by|on|at|to)\\b)`,
      'iu',
    ).test(meaning.text)
    const phrase = symbol && isHead ? toPhrase(symbol[1]) : undefined
    if (!symbol || !phrase) continue
    const [, , kind, color] = symbol
    const setting = kind === undefined ? undefined : { kind, features: [], colors: color === undefined ? [] : [color] }
    const instead = phrase.count > 1 ? `there are ${symbol[1]} instead` : ''
    return {
      meaning: { ...meaning, phrases: [phrase], relations: [], ...(setting ? { setting } : {}) },
      undrawn: [{ noun, instead: instead || phrase.noun }],
    }
  }
  return { meaning, undrawn: [] }
}

const quotes = ['Dream big.', 'Begin anywhere.', 'Stay curious.', 'Keep going.', 'Make it happen.']

/** "A quote on a poster" without saying which gets one. */
function letterQuote(meaning: Meaning): Meaning {
  const { phrases, lettering } = meaning
  const at = phrases.findIndex(
    ({ noun, drawn }) => drawn === undefined && /(?:^| )(?:quote|slogan|saying|motto)$/.test(noun),
  )
  const carrier = phrases.find(
    ({ drawn }) => drawn === 'poster' || drawn === 'sign' || drawn === 'book' || drawn === 'mug',
  )
  if (at < 0 || lettering.length > 0) return meaning
  const text = quotes[meaning.text.length % quotes.length]!
  const one = {
    ...title(text, 'center'),
    type: 'serif' as const,
    ...(carrier ? { carrier: 'poster' as const, on: carrier.noun } : {}),
  }
  return {
    ...meaning,
    phrases: phrases.filter((_, index) => index !== at),
    relations: meaning.relations
      .filter(({ subject, object }) => subject !== at && object !== at)
      .map((each) => ({
        ...each,
        subject: each.subject > at ? each.subject - 1 : each.subject,
        object: each.object > at ? each.object - 1 : each.object,
      })),
    lettering: [one],
  }
}
