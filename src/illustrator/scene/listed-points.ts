import { colorOf } from '../language/colors.ts'
import type { DesignMeaning } from '../language/meaning.ts'

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const counted =
  'tips?|ways?|facts?|reasons?|rules?|habits?|steps?|stages?|phases?|levels?|layers?|benefits?|ideas?|points?|things?|tricks?|hacks?|secrets?|mistakes?|parts?|sections?|principles?|types?|kinds?|examples?|questions?|causes?|effects?|signs?|symptoms?|tools?|items?|events?|milestones?|nodes?|links?|exercises?|foods?|advantages?|elements?'

/** How many points are asked for: "5 tips", "three easy steps", "top 10". */
export function pointsAsked(text: string): number | undefined {
  const match = new RegExp(
    String.raw`\b(?:top )?(\d{1,2}|${numbers.join('|')})[ -](?:[\p{L}-]+ ){0,2}?(?:${counted})\b|\btop (\d{1,2}|${numbers.join('|')})\b`,
    'iu',
  ).exec(text)
  const word = (match?.[1] ?? match?.[2])?.toLowerCase()
  if (word === undefined) return undefined
  const count = numbers.includes(word) ? numbers.indexOf(word) + 1 : Number(word)
  return count > 1 && count <= 12 ? count : undefined
}

/** Words that tell how it is to look, not what it tells. */
const ofTheSheet =
  /^(?:(?:clear|clean|simple|neat|big|bold|all|the|its|their|each|every|small|little|colou?rful|cute|nice|short|planet|stage|part|process) )*(?:labels?|labelled|labeled|arrows?|names?|texts?|icons?|pictures?|illustrations?|images?|colou?rs?|captions?|titles?|numbers?|legend|background|style|parts?|stages?|steps?|circles?|lines?|typography|fonts?|design|layout|descriptions?|labels? and arrows?|orbits?|details?|sections?|levels?|planets?|vector|flat|minimalist|modern|educational)(?: (?:for|of|on|in|style|design).*)?$/iu

const startWords = /^(?:and|then|or|finally|an?|the)\s+/i
/** "iPhone" stays as it is. */
const capital = (text: string): string => text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase())
const tidy = (text: string): string =>
  capital(
    text
      .replace(/\u00a0/g, ',')
      .trim()
      .replace(startWords, '')
      .replace(startWords, '')
      .replace(/\s+(?:labell?ed|labels?|clearly labell?ed)$/i, '')
      .replace(/[.\s]+$/, ''),
  )

function parted(list: string): string[] {
  const whole = list.replace(/(\d),(?=\d{3}\b)/g, '$1\u00a0')
  const separator = /;|\n/.test(whole)
    ? /\s*[;\n]\s*/
    : /→|->|=>|\s>\s/.test(whole)
      ? /\s*(?:→|->|=>|>)\s*/
      : /\s*[、，]\s*|\s*,\s*(?:and\s+)?(?:then\s+)?|\s+and\s+(?=[^,]*$)|\.\s+(?=\p{Lu})|(?<=\?)\s+/u
  return whole
    .split(separator)
    .map(tidy)
    .filter((point) => point !== '' && !ofTheSheet.test(point))
}

const isShort = (points: readonly string[]): boolean =>
  points.every((point) => point.replace(/ each having .*$/i, '').split(' ').length <= 5)

/** The points a prompt lists itself: after a colon, between arrows, or after "with" and "from". */
export function listedIn({ kind, topic }: DesignMeaning): string[] {
  const sentence = topic
    .replace(/\s+(?:in|on) (?:an? )?(?:[\w-]+ ){0,3}(?:style|colou?rs|background|tones)\b.*$/i, '')
    .replace(/\beach with\b/gi, 'each having')
  const colon = sentence.indexOf(':')
  if (colon >= 0) {
    const points = parted(sentence.slice(colon + 1))
    return points.slice(0, 12)
  }
  if (/→|->|=>/.test(sentence))
    return parted(sentence.replace(/^.*?\b(?:of|with|from|showing)\s+(?=\S+\s*(?:→|->|=>))/i, '')).slice(0, 12)
  const after =
    /\b(?:with|showing|including|featuring|from|branches|labels|labelling|labeling|comparing|named)\s+(.+)$/i.exec(
      sentence,
    )?.[1]
  for (const list of [after, sentence]) {
    if (list === undefined || !/[,、，]|\?\s/.test(list)) continue
    const points = parted(list)
    if (points.length > 2 && isShort(points)) return points.slice(0, 12)
  }
  // Two things after "with" are a look as often as a list.
  const isParts = kind === 'labelled-parts' || kind === 'tree-chart'
  const pair = isParts ? parted(after ?? (kind === 'tree-chart' && /,/.test(sentence) ? sentence : '')) : []
  return pair.length > 1 && isShort(pair) ? pair : []
}

const numbered = new RegExp(`^(${numbers.slice(1).join('|')}|[2-9]|1[0-2]) (.+)$`, 'iu')

/** "Two engineers" as two of them. */
export function eachOf(point: string): string[] {
  const [, number = '', things = ''] = numbered.exec(point) ?? []
  if (!things) return [point]
  const count = numbers.includes(number.toLowerCase()) ? numbers.indexOf(number.toLowerCase()) + 1 : Number(number)
  return Array.from({ length: count }, () => capital(things.replace(/(?<=[^s])s$/, '')))
}

/** Things that are compared: "cats and dogs", "tea vs coffee". */
export function namedIn(topic: string): string[] | undefined {
  const plain = topic
    .replace(/^.*\b(?:comparing|between|of|for|about|with)\s+(?=\S)/i, '')
    .replace(/\s+(?:with|in|on|showing|using|that)\s.*$/i, '')
    .replace(/[.;:].*$/, '')
  const parts = plain
    .split(/\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s+vs\.?\s+|\s+versus\s+|\s*&\s*)\s*/i)
    .map(tidy)
    .filter(Boolean)
  return parts.length > 1 ? parts : undefined
}

/** What a layout is about, in the prompt's own words: without how it is to look and what it lists. */
export function matterOf({ words, noun, topic }: DesignMeaning): string {
  const plainWords = words.filter((word) => !looks.test(word) && colorOf(word) === undefined)
  const head = topic
    .split(/[:：;(]|[.?]\s|→|->/)[0]!
    .replace(
      /\s+(?:with|showing|featuring|including|labell?ed|that|which|using|in (?:an? )?(?:[\w-]+ ){0,3}(?:style|colou?rs|tones?|format)|on (?:an? )?(?:[\w-]+ ){0,2}background|for (?:kids|children|students|beginners|a (?:classroom|poster|presentation)))\b.*$/i,
      '',
    )
    .replace(/[,、，].*$/, '')
    .replace(/\s+(?:diagram|chart|infographic|poster|illustration|graphic|timeline|flowchart|map)$/i, '')
    .trim()
  const isList =
    /,|→|->/.test(topic) &&
    !/[:]/.test(topic) &&
    !/\b(?:with|showing|from|including)\b/.test(topic) &&
    /^[^,、，]{1,24}[,、，?]/.test(topic)
  const about = isList || onlyCount.test(head) || ofTheSheet.test(head) ? '' : head
  if (/^(?:life[ -]?cycle|cross[- ]section)$/.test(noun) && about)
    return `${[...plainWords, noun].join(' ')} of ${about}`
  // "A circuit diagram with a battery": what it has is not what it is of.
  const own = plainWords.join(' ')
  const whole =
    own && /^(?:an?|some) /i.test(about)
      ? own
      : [own, own && /^the /i.test(about) ? 'of' : '', about].filter(Boolean).join(' ')
  return whole || (/ (?:cycle|chain|web|pyramid|needs|tree|system)$/.test(` ${noun}`) ? noun : '')
}

/** "Four levels" are of something else. */
const onlyCount = new RegExp(String.raw`^(?:\d{1,2}|${numbers.join('|')}) (?:[\p{L}-]+ )?(?:${counted})$`, 'iu')

const looks =
  /^(?:simple|isometric|cutaway|exploded|view|cross-section|cutout|technical|realistic|detail|schematic|annotated|3d|2d|retro|watercolou?r|colou?rful|modern|clean|flat|design|style|minimal|minimalist|labell?ed|educational|cute|detailed|vintage|hand-drawn|illustrated|vector|scientific|annotated|clear|beautiful|professional|basic|circular|corporate|animated|big|large|small|nice|creative|infographic|kids|children's|school|science|biology)$/

const small = /^(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|vs|is|are|it)$/

/** Words as the title of a page. */
export function headlineOf(text: string): string {
  const plain = text
    .trim()
    .replace(/^(?:(?:explaining|showing|about|on|of|for)\s+)+/i, '')
    .replace(/^(?:an?)\s+/i, '')
    .replace(/[\s,.;:]+$/, '')
  const cut = plain.length > 60 ? plain.slice(0, plain.lastIndexOf(' ', 60)) : plain
  return cut
    .split(' ')
    .map((word, at) => (at > 0 && small.test(word) ? word : capital(word)))
    .join(' ')
}
