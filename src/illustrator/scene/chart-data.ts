import type { SceneDesign } from './scene.ts'

export type ChartValue = NonNullable<SceneDesign['data']>[number]

const units =
  'hours?|hrs?|h|minutes?|mins?|seconds?|days?|weeks?|months?|years?|kg|g|lbs?|tons?|tonnes?|km|miles?|m|cm|mm|inches|feet|ft|degrees|°c|°f|°|points?|pts|votes?|people|persons?|units?|users?|students?|visitors?|customers?|dollars?|euros?|pounds?|cups?|lit(?:er|re)s?|l|ml|calories|kcal|gb|tb|mb|kwh|mw|pages?|goals?|times|stars?|pieces?|downloads?|sales|orders?|steps?'
const scales = '%|percent|k|m|mn|bn|b|million|billion|thousand'
const amount = String.raw`(?<![\d.])([$€£¥]\s?)?(-?\d+(?:\.\d+)?)(?:(\s?)(${scales})(?![\p{L}]))?(?:\s?(${units})(?![\p{L}]))?`
const named = new RegExp(
  String.raw`^(.*?[\p{L}\d)])\s*(?:[:=–—-]|\b(?:is|are|at|of|has|have|had|with|got|sold|made|scored|earned)\b|\()?\s*${amount}\)?$`,
  'iu',
)
const counted = new RegExp(String.raw`^${amount}\s+(?:in |for |of |on |to |from )?(?:the )?(.+)$`, 'iu')
const alone = new RegExp(`^${amount}$`, 'iu')
const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
}

type Amount = readonly (string | undefined)[]

/** A number as it is written, and what it is worth: "$3M" is three million. */
function worthOf([currency, number, space, scale, unit]: Amount): Pick<ChartValue, 'value' | 'told'> {
  const written = scale?.toLowerCase() ?? ''
  // "8848 m" is a height, "3M" a number.
  const isMetres = written === 'm' && space === ' ' && currency === undefined
  const value = Number(number) * (isMetres ? 1 : (sizes[written] ?? 1))
  const told = `${currency?.trim() ?? ''}${number}${
    written === ''
      ? ''
      : written === 'percent'
        ? '%'
        : /^(?:million|billion|thousand)$/.test(written) || isMetres
          ? ` ${scale}`
          : scale
  }${unit === undefined ? '' : unit === '°' ? unit : ` ${unit}`}`
  return { value, ...(told === number ? {} : { told }) }
}

const longest = 30

/** As it stands under a bar: without the words that lead to it. */
export function tidyLabel(label: string): string {
  const plain = label
    .replace(/^(?:and|with|for|the|showing|of|in|from|comparing)\s+/i, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .trim()
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).slice(0, longest)
}

const parted = (list: string): string[] =>
  list
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s+(?:vs\.?|versus)\s+|\s*\n\s*|\s+&\s+/i)
    .map((part) => part.trim().replace(/[.!]$/, ''))
    .filter(Boolean)

const ungrouped = (text: string): string => text.replace(/(\d),(?=\d{3}\b)/g, '$1')

/** What stands before the colon names the whole, unless it is one of several "name: value". */
function listOf(topic: string): string {
  const whole = /^[^:,;]+:\s*(?=[^:,;]+:\s*[$€£¥]?\d)/.exec(topic)
  if (whole) return topic.slice(whole[0].length)
  const colons = topic.match(/:/g)?.length ?? 0
  return colons === 1 && !/:\s*\S+\s*$/.test(topic) ? topic.slice(topic.indexOf(':') + 1) : topic
}

/** "Q1 10, Q2 20", "$3M in March", "8 hours of sleep" as names and values; empty when there are not at least two. */
export function readChartData(topic: string): ChartValue[] {
  const list = ungrouped(listOf(topic))
  const apart = readApart(list)
  if (apart) return apart
  const parts = parted(list)
  const values = parts.flatMap((part): ChartValue[] => {
    const turned = counted.exec(part)
    const match = named.exec(part)
    // "45% iPhone 15" begins with its value; "iPhone 15 45%" ends with it.
    const isTurned = turned && (!match || /^[$€£¥]|^\S*%|^\S+ percent/i.test(part))
    if (isTurned) return [{ label: tidyLabel(turned[6]!), ...worthOf(turned.slice(1, 6)) }]
    if (!match?.[1] || !/\p{L}|\d/u.test(match[1])) return []
    const label = tidyLabel(match[1].replace(/^.*\b(?:values?|labels?|with|showing|comparing)\s+/i, ''))
    return label ? [{ label, ...worthOf(match.slice(2, 7)) }] : []
  })
  const plain = parts.map((part) => alone.exec(part.replace(/^.*\bvalues?\s+/i, '')))
  if (values.length < 2 && plain.length > 1 && plain.every((one) => one !== null))
    return plain.map((one, at) => ({ label: String.fromCharCode(65 + at), ...worthOf(one!.slice(1, 6)) })).slice(0, 12)
  return values.length > 1 ? values.filter(({ value }) => Number.isFinite(value)).slice(0, 12) : []
}

const run =
  /(?<![\p{L}\d])((?:[$€£¥]\s?)?\d+(?:\.\d+)?\s?(?:%|k|m|bn)?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:[$€£¥]\s?)?\d+(?:\.\d+)?\s?(?:%|k|m|bn)?(?![\p{L}\d]|\s*:))+)/iu

/** What written numbers are worth; undefined where one of them is none. */
export function readAmounts(numbers: readonly string[]): Pick<ChartValue, 'value' | 'told'>[] | undefined {
  const amounts = numbers.map((number) => alone.exec(number))
  return amounts.every((one) => one !== null) ? amounts.map((one) => worthOf(one!.slice(1, 6))) : undefined
}

/** Names in one list and their values in another of the same length: "A, B and C with 10, 20 and 30". */
function readApart(list: string): ChartValue[] | undefined {
  const numbers = run.exec(list)?.[1]
  if (numbers === undefined) return undefined
  const behind = list.slice(list.indexOf(numbers) + numbers.length)
  const [whole = '', common = ''] =
    new RegExp(String.raw`^(\s*(?:${scales}|${units}))(?![\p{L}])`, 'iu').exec(behind) ?? []
  const values = parted(numbers).map((value) => value + common)
  const rest = list
    .replace(numbers + whole, ' ')
    .replace(/\b(?:respectively|values?|with|having|scores?)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const labels = rangeIn(rest)?.labels ?? namesIn(rest)?.labels
  const amounts = readAmounts(values)
  if (labels?.length !== values.length || !amounts) return undefined
  return amounts.map((amount, at) => ({ label: tidyLabel(labels[at]!), ...amount }))
}

/** What a chart compares where no values are told, and the words that say it. */
export interface ChartLabels {
  labels: string[]
  said: string
}

const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')
const weekdays = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(',')
const to = String.raw`\s*(?:to|through|till|until|-|–|—)\s*`

function between(all: readonly string[], from: string, last: string): string[] | undefined {
  const place = (word: string): number =>
    all.findIndex((one) => one.toLowerCase().startsWith(word.toLowerCase().replace(/\.$/, '').slice(0, 3)))
  const [start, end] = [place(from), place(last)]
  if (start < 0 || end < 0) return undefined
  const count = ((end - start + all.length) % all.length) + 1
  return Array.from({ length: count }, (_, at) => all[(start + at) % all.length]!.slice(0, 3))
}

const monthWord = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const dayWord = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?`

/** "From 2019 to 2024", "Q1 to Q4", "January through June", "week 1 to 6". */
export function rangeIn(text: string): ChartLabels | undefined {
  const years = new RegExp(
    String.raw`(?:from |between )?\b((?:19|20)\d\d)(?:${to}|\s+and\s+)((?:19|20)\d\d)\b`,
    'i',
  ).exec(text)
  if (years) {
    const [from, last] = [Number(years[1]), Number(years[2])]
    const count = last - from
    if (count > 0) {
      const step = Math.max(1, Math.ceil(count / 11))
      return {
        labels: Array.from({ length: Math.floor(count / step) + 1 }, (_, at) => String(from + at * step)),
        said: years[0],
      }
    }
  }
  for (const [pattern, all] of [
    [monthWord, months],
    [dayWord, weekdays],
  ] as const) {
    const match = new RegExp(String.raw`(?:from )?\b(${pattern})${to}(${pattern})(?![\p{L}])`, 'iu').exec(text)
    const labels = match && between(all, match[1]!, match[2]!)
    if (match && labels) return { labels, said: match[0] }
  }
  const steps = new RegExp(
    String.raw`(?:from )?\b(q|week|day|month|year|grade|level|round|phase|quarter|team|class) ?(\d{1,2})${to}(?:\1 ?)?(\d{1,2})\b`,
    'i',
  ).exec(text)
  if (steps) {
    const [from, last] = [Number(steps[2]), Number(steps[3])]
    const word = steps[1]!.toLowerCase() === 'q' ? 'Q' : `${steps[1]![0]!.toUpperCase()}${steps[1]!.slice(1)} `
    if (last > from && last - from < 12)
      return { labels: Array.from({ length: last - from + 1 }, (_, at) => `${word}${from + at}`), said: steps[0] }
  }
  return undefined
}

/** What comes in known parts. */
const series: readonly (readonly [said: RegExp, labels: string])[] = [
  [/\b(?:by|per|each|every) quarter\b|\bquarterly\b|\bfour quarters\b/i, 'Q1, Q2, Q3, Q4'],
  [
    /\b(?:by|per|each|every|for the) months?\b|\bmonthly\b|\b(?:12|twelve) months\b|\bover (?:a|the) year\b/i,
    months.map((month) => month.slice(0, 3)).join(', '),
  ],
  [
    /\b(?:by|per|each|every) (?:week)?day\b|\bdaily\b|\bdays? of the week\b|\b(?:a|the) week\b|\bweekly\b/i,
    weekdays.map((day) => day.slice(0, 3)).join(', '),
  ],
  [/\bby continents?\b|\bcontinents\b/i, 'Africa, Asia, Europe, North America, South America, Oceania'],
  [/\b(?:by|per|in each) seasons?\b|\bseasons\b/i, 'Spring, Summer, Autumn, Winter'],
  [/\b(?:by|per|across) countr(?:y|ies)\b/i, 'Country A, Country B, Country C, Country D'],
  [/\bby region\b|\bregional\b/i, 'North, East, South, West'],
  [/\bby (?:gender|sex)\b/i, 'Women, Men'],
  [/\b(?:by|per|across) age(?: groups?)?\b|\bage groups?\b/i, '0–17, 18–34, 35–54, 55–74, 75+'],
  [/\bby department\b|\bdepartments\b/i, 'Sales, Marketing, Development, Support, Finance'],
  [/\bprogramming languages?\b/i, 'Python, JavaScript, Java, C++, Go'],
  [/\bbrowsers?\b/i, 'Chrome, Safari, Edge, Firefox'],
  [/\bsocial media\b/i, 'YouTube, Instagram, TikTok, Facebook, X'],
  [/\benergy (?:sources?|mix|production|use|usage|consumption)\b|\belectricity\b/i, 'Solar, Wind, Water, Gas, Nuclear'],
  [
    /\b(?:household|family|monthly|personal)? ?(?:budget|expenses|spending)\b/i,
    'Housing, Food, Transport, Savings, Leisure',
  ],
  [
    /\bhow (?:i|people|we) spend\b|\btime (?:use|spent)\b|\bdaily routine\b|\bmy day\b/i,
    'Sleep, Work, Meals, Leisure, Travel',
  ],
  [/\bfavou?rite (?:fruits?)\b|\bfruits?\b/i, 'Apples, Bananas, Oranges, Grapes'],
  [/\bpets?\b/i, 'Dogs, Cats, Fish, Birds'],
  [/\bfavou?rite colou?rs?\b/i, 'Blue, Green, Red, Yellow'],
  [/\bsports?\b/i, 'Soccer, Basketball, Tennis, Swimming'],
  [/\bice cream\b/i, 'Vanilla, Chocolate, Strawberry, Mint'],
  [/\btransport(?:ation)?\b|\bcommut/i, 'Car, Bus, Train, Bicycle, Walking'],
  [/\b(?:test|exam|quiz) (?:scores?|marks?|results?)\b/i, '0–20, 21–40, 41–60, 61–80, 81–100'],
  [/\bgrades?\b/i, 'A, B, C, D, F'],
  [/\bsurvey\b|\byes or no\b|\bpoll\b/i, 'Yes, No, Not sure'],
]

/** "By month", "quarterly", "by age": the parts in which something is told. */
export function partsOfWhole(said: string): ChartLabels | undefined {
  const known = series.find(([pattern]) =>
    /^(?:by|per|each|every|across|monthly|quarterly|weekly|daily)\b/i.test(pattern.exec(said)?.[0] ?? ''),
  )
  return known && { labels: known[1].split(', '), said: known[0].exec(said)![0] }
}

const before =
  /^.*\b(?:in|of|for|between|among|across|comparing|by|with|including|from|like|named|such as|on)\s+(?=\S)/i

/** "In Finland, Norway and Italy", "cats vs dogs": names that are listed. */
export function namesIn(text: string): ChartLabels | undefined {
  const sentence = text
    .replace(/\.(?:\s.*)?$/, '')
    .replace(/\s+(?:in|with) (?:an? )?(?:[\w-]+ ){0,3}(?:style|colou?rs|background|labels)\b.*$/i, '')
  const duel = /(?:^|.*\b(?:of|for|between|comparing|in)\s+)?(.+?)\s+(?:vs\.?|versus)\s+(.+)$/i.exec(sentence)
  const list = sentence.includes(':')
    ? sentence.slice(sentence.indexOf(':') + 1)
    : duel
      ? `${duel[1]!.replace(before, '')} vs ${duel[2]}`
      : /,|\band\b/.test(sentence)
        ? fromFirst(sentence)
        : undefined
  if (list === undefined) return undefined
  const labels = parted(list).map(tidyLabel)
  const isList = labels.length > 1 && labels.every((label) => label.split(' ').length <= 4 && !/^\d+$/.test(label))
  return isList ? { labels: labels.slice(0, 12), said: list } : undefined
}

/** What follows the last preposition before the first comma or "and". */
function fromFirst(sentence: string): string {
  const end = /,|\s+and\s+/.exec(sentence)!.index
  const head = sentence.slice(0, end)
  const start = before.exec(head)?.[0].length ?? 0
  return sentence.slice(start)
}

/** What is to be compared where no values are told. */
export function readChartLabels(topic: string, words: readonly string[]): ChartLabels | undefined {
  const said = `${words.join(' ')} ${topic}`
  const range = rangeIn(topic)
  if (range) return range
  const names = namesIn(topic)
  if (names) return names
  const known = series.find(([pattern]) => pattern.test(said))
  return known && { labels: known[1].split(', '), said: '' }
}
