import { colorOf } from '../language/colors.ts'
import { lookUpNoun } from '../language/lexicon.ts'
import type { DesignMeaning, Meaning, NounPhrase } from '../language/meaning.ts'
import { readPrompt } from '../language/read-prompt.ts'
import { readChartData } from './chart-data.ts'
import type { SceneDesign, SceneLettering } from './scene.ts'
import { occasions, symbols, trades } from './symbols.data.ts'

/** A poster, menu, chart or screen: what is on it, and the words it has. */
export interface PlannedLayout {
  meaning: Meaning
  design: SceneDesign
}

type Asked = Meaning['lettering'][number]

/** Layouts whose words name no things to be drawn as they stand. */
const wordy =
  /^(?:bar-chart|line-chart|pie-chart|dashboard|business-card|ticket|certificate|board|neon-sign|graffiti|menu|app-screen)$/
/** Layouts that are mostly a picture. */
const pictorial = /^(?:poster|movie-poster|magazine|cover|album|banner)$/
/** Layouts with a small picture of things alone. */
const withMotif = /^(?:greeting-card|menu|infographic|logo|label)$/

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

function lineFor<T extends readonly [string, ...unknown[]]>(lines: readonly T[], text: string): T | undefined {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}é ]+/gu, ' ')
    .replace(/\s+/g, ' ')} `
  return lines.find(([words]) => words.split(', ').some((word) => plain.includes(` ${word} `)))
}

/** What stands for the matter of a layout that names nothing one can draw. */
function symbolFor(text: string, preferTrade: boolean): { things: NounPhrase[]; kind?: string; color?: string } {
  const trade = lineFor(trades, text)
  const symbol = lineFor(symbols, text)
  if (trade && (preferTrade || !symbol)) return { things: toPhrases(trade[1]) }
  if (!symbol) return { things: [] }
  const [, thing, kind, color] = symbol
  return { things: toPhrases(thing), ...(kind ? { kind } : {}), ...(color ? { color } : {}) }
}

export const titleOf = (text: string): string =>
  text.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())

/** The matter in a few words, as a title: "a jazz concert in June" → "Jazz Concert". */
function topicTitle(topic: string): string | undefined {
  const plain = topic
    .replace(/^(?:an?|the|my|our|your)\s+/i, '')
    .replace(/^(?:film|movie|story|book|novel|album|song|event)\s+(?:about|of|for)\s+(?:an?|the)?\s*/i, '')
    .split(
      /[,.;:()]|\s(?:with|in|on|at|that|who|which|featuring|against|during|by|from|using|where|called|named|and the)\s/i,
    )[0]!
    .trim()
  const words = plain.split(/\s+/).filter(Boolean)
  return words.length > 0 && words.length <= 4 ? titleOf(plain) : undefined
}

/** Names the matter has: after "called", or with capitals where it begins. */
function namesIn(topic: string): string[] {
  const called =
    /\b(?:called|named)\s+((?:[\p{Lu}\d][\p{L}\d'’&.-]*)(?:\s+(?:[\p{Lu}\d][\p{L}\d'’&.-]*|&|of|the|and))*)/u.exec(
      topic,
    )?.[1]
  if (called) return [called.replace(/[.,]$/, '')]
  const parts = topic.split(/\s*,\s*|\s(?:with|in|at|on|featuring|by)\s/).filter((part) => /^[\p{Lu}\d]/u.test(part))
  return /^\p{Lu}/u.test(topic) ? parts : []
}

/** The matter of "the wedding of Anna and Tom". */
const couple = (topic: string): string | undefined =>
  /\b(\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+)\b/u.exec(topic)?.[1]?.replace(' and ', ' & ')

function asText(text: string, type: SceneLettering['type'] = 'sans'): Asked {
  return { text, carrier: 'caption', place: 'center', type, bold: false, italic: false }
}

function inventTexts({ kind, noun, words, topic }: DesignMeaning): string[] {
  const said = `${words.join(' ')} ${noun} ${topic}`.toLowerCase()
  const names = namesIn(topic)
  const occasion = occasions.find(([pattern]) => pattern.test(said))?.[1]
  const whom = /\b(mom|mum|dad|grandma|grandpa|mother|father|sister|brother|grandmother|grandfather)\b/.exec(said)?.[1]
  switch (kind) {
    case 'greeting-card': {
      const wish = occasion ?? 'Best Wishes'
      const to = names[0] ?? (whom && !wish.includes('Mom') ? titleOf(whom) : undefined)
      return [to ? `${wish}, ${to}!` : wish]
    }
    case 'invitation': {
      const pair = couple(topic)
      const when = topic
        .split(/\s*,\s*/)
        .slice(1)
        .filter((part) => /\d/.test(part))
      if (pair) return [pair, /wedding|save the date/.test(said) ? 'are getting married' : 'You’re invited', ...when]
      return ['You’re Invited', ...(topicTitle(topic) ? [topicTitle(topic)!] : [])]
    }
    case 'business-card':
    case 'certificate':
      return names
    case 'ticket':
      return ['Admit One', ...names, ...(names.length === 0 && topicTitle(topic) ? [topicTitle(topic)!] : [])]
    case 'logo':
    case 'label':
    case 'web-page':
    case 'app-screen':
      return names.slice(0, 1)
    case 'magazine': {
      const field = words.filter((word) => !/^(?:glossy|vintage|modern|retro|stylish|minimal|minimalist)$/.test(word))
      return [titleOf(field[0] ?? 'Moment')]
    }
    case 'bar-chart':
    case 'line-chart':
    case 'pie-chart': {
      const head = topic.includes(':') ? topic.slice(0, topic.indexOf(':')) : /\d/.test(topic) ? '' : topic
      const title = topicTitle(
        head.trim() ||
          words
            .filter(
              (word) => !/^(?:simple|colorful|colourful|modern|clean|flat)$/.test(word) && colorOf(word) === undefined,
            )
            .join(' '),
      )
      return title ? [title] : []
    }
    case 'poster':
    case 'banner':
    case 'movie-poster':
    case 'cover':
    case 'album': {
      const own = names[0] ?? topicTitle(topic) ?? /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u.exec(topic)?.[1]
      const type = words.filter(
        (word) =>
          !/^(?:vintage|retro|modern|minimal|minimalist|simple|bold|colorful|colourful|abstract|beautiful|cool|epic)$/.test(
            word,
          ) && colorOf(word) === undefined,
      )
      const title = own ?? (type.length > 0 && type.length < 4 ? titleOf(type.join(' ')) : undefined)
      return title ? [title] : []
    }
    default:
      return []
  }
}

/** Plans a layout that is itself the picture. */
export function planLayout(asked: Meaning, { kind, noun, words, topic }: DesignMeaning): PlannedLayout {
  const matter = `${words.join(' ')} ${topic}`
  const inColors = /\bin ((?:[\w-]+,? (?:and )?){0,3}[\w-]+)/.exec(topic)?.[1]?.split(/[ ,]+/) ?? []
  const colors = [...words, ...(wordy.test(kind) || withMotif.test(kind) ? inColors : [])].flatMap(
    (word) => colorOf(word) ?? [],
  )
  const silent = asked.without.includes('text')
  const given = asked.lettering.map(
    ({ on: _on, ...rest }): Asked => ({ ...rest, carrier: rest.carrier === 'title' ? 'title' : 'caption' }),
  )
  const lettering = silent
    ? []
    : given.length > 0
      ? given
      : inventTexts({ kind, noun, words, topic }).map((text) => asText(text))
  const drawn = wordy.test(kind) ? [] : asked.phrases.filter((phrase) => phrase.drawn !== undefined)
  const kept = drawn.length === asked.phrases.length ? asked.relations : []
  let phrases = drawn
  let setting = withMotif.test(kind) || wordy.test(kind) ? undefined : asked.setting
  if (setting?.kind === 'abstract' || (setting && setting.kind === 'studio' && drawn.length === 0)) setting = undefined
  const places = /^(?:shop|cafe|library|hall|museum)$/.test(setting?.kind ?? '')
  if (withMotif.test(kind) || (phrases.length === 0 && (!setting || places) && !wordy.test(kind))) {
    const occasion =
      kind === 'greeting-card'
        ? occasions.find(([pattern]) => pattern.test(`${matter} ${noun}`.toLowerCase()))
        : undefined
    const symbol = symbolFor(
      `${matter} ${kind === 'logo' ? given.map(({ text }) => text).join(' ') : ''}`,
      /logo|label|menu/.test(kind),
    )
    const things = occasion ? toPhrases(occasion[2]) : symbol.things
    const isTrade = /logo|menu|label/.test(kind) && lineFor(trades, matter) !== undefined
    if (phrases.length === 0 || isTrade) phrases = things.length > 0 ? things : phrases
    if (phrases.length === 0 && kind === 'menu') phrases = toPhrases('cutlery')
    if (phrases.length === 0 && kind === 'greeting-card') phrases = toPhrases('bouquet')
    if (!withMotif.test(kind) && symbol.kind && symbol.kind !== 'studio')
      setting = { kind: symbol.kind, features: [], colors: [] }
  }
  let light = asked.light
  if (phrases.length === 0 && !setting && pictorial.test(kind) && lettering.length > 0) {
    // "A movie poster titled Night Train": its words are what it shows.
    const said = readPrompt(lettering.map(({ text }) => text.toLowerCase()).join('. '))
    phrases = said.phrases.filter((phrase) => phrase.drawn !== undefined).slice(0, 2)
    setting = said.setting?.kind === 'abstract' ? undefined : said.setting
    const dark = /\b(?:mid)?night\b/i.test(said.text) ? { time: 'night' as const } : {}
    light = { ...dark, ...said.light, ...light }
    if (phrases.length === 0 && !setting) {
      const symbol = symbolFor(said.text, false)
      phrases = symbol.things
      if (symbol.kind && symbol.kind !== 'studio') setting = { kind: symbol.kind, features: [], colors: [] }
    }
  }
  const data = /chart|dashboard/.test(kind) ? readChartData(topic) : []
  return {
    meaning: {
      ...asked,
      phrases,
      light,
      relations: phrases === drawn ? kept : [],
      lettering,
      ...(setting ? { setting } : {}),
      ...(setting ? {} : { setting: undefined as never }),
    },
    design: {
      kind,
      words: [...words, ...noun.split(' ')],
      topic: topic.replace(/\s+[,.](?=\s|$)/g, '').trim(),
      colors,
      ...(data.length > 0 ? { data } : {}),
    },
  }
}
