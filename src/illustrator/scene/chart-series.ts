import { type ChartValue, namesIn, partsOfWhole, rangeIn, readAmounts, tidyLabel } from './chart-data.ts'

/** Several things measured at the same places of an axis. */
export interface ChartSeries {
  names: string[]
  labels: string[]
  /** What the chart is of, in the prompt's words: without when, and without values. */
  matter: string
  /** Where values are told: those of the first, then of the next. */
  data?: ChartValue[]
}

const mostSeries = 5
const value = String.raw`(?:[$€£¥]\s?)?-?\d+(?:\.\d+)?\s?(?:%|k|m|bn)?`
const next = String.raw`(?:\s*[,/]\s*(?:and\s+)?|\s+and\s+)`
/** "2022: 500k, 2023: 1M" are names and values. */
const runs = new RegExp(String.raw`(?<![\p{L}\d.])(?:${value}${next})+${value}(?![\p{L}\d]|\s*:)`, 'giu')
const years = new RegExp(String.raw`(?<![\p{L}\d.])(?:(?:19|20)\d\d${next})+(?:19|20)\d\d(?![\p{L}\d])`, 'iu')
const parted = (list: string): string[] => list.split(new RegExp(next, 'iu'))
const months =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\bq[1-4]\b/giu

/** "Apples 10, 20, 30 and pears 5, 8, 12 from 2020 to 2022"; "sales of apples and pears by month". */
export function readChartSeries(topic: string, words: readonly string[]): ChartSeries | undefined {
  return readTold(topic.replace(/(\d),(?=\d{3}\b)/g, '$1')) ?? readNamed(topic, words)
}

function readNamed(topic: string, words: readonly string[]): ChartSeries | undefined {
  // "Exports by country: Germany, France" lists the countries.
  const range = rangeIn(topic) ?? (topic.includes(':') ? undefined : partsOfWhole(`${words.join(' ')} ${topic}`))
  if (!range) return undefined
  const matter = topic
    .replace(range.said, ' ')
    .replace(/[\s,]*(?:\b(?:by|per|each|every|over|for|in|from)(?: the)?(?: \w+){0,2})?[\s,]*$/i, '')
  const names = namesIn(matter)?.labels
  return names && names.length > 1 && !/\d/.test(names.join(''))
    ? { names: names.slice(0, mostSeries), labels: range.labels, matter }
    : undefined
}

function readTold(topic: string): ChartSeries | undefined {
  const when = years.exec(topic)?.[0]
  const plain = when ? topic.replace(when, ' ') : topic
  const told = [...plain.matchAll(runs)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    numbers: parted(match[0]),
  }))
  const length = told[0]?.numbers.length ?? 0
  if (length === 0 || told.some(({ numbers }) => numbers.length !== length)) return undefined
  const rest = told.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, plain)
  const listed = rest.match(months)
  const labels =
    when && parted(when).length === length
      ? parted(when)
      : (rangeIn(rest)?.labels ??
        (listed?.length === length ? listed.map(tidyLabel) : told[0]!.numbers.map((_, at) => String(at + 1))))
  if (labels.length !== length) return undefined
  const valuesOf = ({ numbers }: (typeof told)[number]) =>
    (readAmounts(numbers) ?? []).map((amount, at) => ({ label: labels[at]!, ...amount }))
  // One list of values under a list of years.
  if (told.length === 1) {
    if (labels[0] === '1' || !when) return undefined
    return { names: [], labels, matter: nameBefore(plain.slice(0, told[0]!.start)), data: valuesOf(told[0]!) }
  }
  let from = 0
  const names = told.map(({ start, end }) => {
    const name = nameBefore(plain.slice(from, start))
    from = end
    return name
  })
  if (names.some((name) => name === '')) return undefined
  const data = told.flatMap((run, of) => valuesOf(run).map((one) => ({ ...one, series: names[of]! })))
  const matter = topic.includes(':') ? topic.slice(0, topic.indexOf(':')) : names.join(' and ')
  return data.length === told.length * length ? { names, labels, matter, data } : undefined
}

/** "Sales: apples with values" are apples. */
function nameBefore(text: string): string {
  const last = text
    .replace(
      /\s*(?:[:=(–—-]|\b(?:with|in|for|at|of|values?|being|is|are|were|was|had|has|sold|made|scored)\b|\s)+$/i,
      '',
    )
    .split(/[,;:.()]|\b(?:and|vs\.?|versus|comparing|with|of|for)\s/i)
    .at(-1)!
  return tidyLabel(last.trim())
}
