import { headlineOf } from './listed-points.ts'

/** What a certificate may be of. */
const honour =
  /^(?:completion|achievement|appreciation|participation|excellence|attendance|merit|recognition|graduation|authenticity|membership|training|honou?r)\b/i
const handedTo = /^(?:(?:is )?(?:awarded|presented|given|granted|issued)\s+)?(?:to|for)\s+(?:the\s+)?/i

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** "Completion awarded to Ana Ruiz for pottery": the honour, who has it, and what for. */
export function certificateTexts(noun: string, topic: string): string[] {
  const of = honour.exec(topic)?.[0]
  const rest = topic.slice(of?.length ?? 0).trim()
  const isTold = handedTo.test(rest) || /^\p{Lu}/u.test(rest)
  if (!of && !isTold) return []
  const [who = '', ...why] = isTold ? rest.replace(handedTo, '').split(/\s*,\s*|\s+(?=for\s)/u) : []
  const title = headlineOf(of ? `certificate of ${of}` : noun)
  return [title, ...[who, ...why].filter(Boolean).map(capital)]
}

const withPrice = /\p{L}.*\s[$€£¥]?\d+(?:[.,]\d\d?)?[$€£¥]?$/u

/** "From Corner Cafe: 2 latte 9.00, total 9.00": the house, and what was bought for how much; nothing where no prices are told. */
export function receiptTexts(topic: string): string[] {
  const items = topic
    .split(/\s*[,;:\n]\s*(?:and\s+)?|\s+with\s+|(?<=\d)\s+and\s+/)
    .map((item) => item.trim())
    .filter((item) => withPrice.test(item))
  if (items.length === 0) return []
  const house = /^(?:from |for |of |at )?(?:the )?(\p{Lu}[^:,;]{1,40}?)\s*(?::|,|\swith\s)/u.exec(topic)?.[1]
  return [...(house ? [house] : []), ...items.map(capital)]
}

const named = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*`
const way = new RegExp(String.raw`\bfrom (${named}) to (${named})`, 'u')

/** "From Berlin to Tokyo, seat 14C, passenger Ana Ruiz": where a ticket leads, who goes, and by which seat and gate. */
export function passTexts(noun: string, topic: string): string[] {
  const [told, from, to] = way.exec(topic) ?? []
  if (!told) return []
  const rest = topic
    .replace(told, '')
    .split(/\s*,\s*(?:and\s+)?/)
    .map((part) => capital(part.trim().replace(/^(?:passenger|for|name)\s+/i, '')))
    .filter(Boolean)
  const isCode = (part: string): boolean => /\d/.test(part)
  const codes = rest.filter(isCode).join(' · ')
  return [
    headlineOf(noun),
    `${from} – ${to}`,
    ...rest.filter((part) => !isCode(part) && /^\p{Lu}/u.test(part)).slice(0, 1),
    ...(codes ? [codes] : []),
  ]
}
