import type { SceneDesign } from './scene.ts'

const amount = String.raw`[$€£¥]?\s?(-?\d[\d,]*(?:\.\d+)?)\s?(%|percent|k|m|bn|million|billion|thousand)?`
const named = new RegExp(
  String.raw`^(.*?[\p{L}\d)])\s*(?:[:=–—-]|\bis\b|\bat\b|\bof\b|\bhas\b|\bwith\b|\()?\s*${amount}\)?$`,
  'iu',
)
const counted = new RegExp(String.raw`^${amount}\s+(?:in |for |of |on |to )?(.+)$`, 'iu')

const tidy = (label: string): string => {
  const plain = label.replace(/^(?:and|with|for|the|showing|of|in)\s+/i, '').trim()
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** "Q1 10, Q2 20" as names and values; empty when there are not at least two. */
export function readChartData(topic: string): NonNullable<SceneDesign['data']> {
  // What stands before the colon names the whole, unless it is one of several "name: value".
  const colons = topic.match(/:/g)?.length ?? 0
  const list = colons === 1 && !/:\s*\S+\s*$/.test(topic) ? topic.slice(topic.indexOf(':') + 1) : topic
  const parts = list
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s*\n\s*/)
    .map((part) => part.trim().replace(/[.!]$/, ''))
    .filter(Boolean)
  const values = parts.flatMap((part) => {
    const match = named.exec(part)
    if (match?.[1] && /\p{L}|\d/u.test(match[1])) {
      const label = tidy(match[1].replace(/^.*\b(?:values?|labels?|with|showing)\s+/i, ''))
      return label ? [{ label: label.slice(0, 30), value: Number(match[2]!.replaceAll(',', '')) }] : []
    }
    const turned = counted.exec(part)
    if (turned) return [{ label: tidy(turned[3]!).slice(0, 30), value: Number(turned[1]!.replaceAll(',', '')) }]
    return []
  })
  const plain = parts.map((part) => /^[$€£]?(-?\d+(?:\.\d+)?)%?$/.exec(part)?.[1])
  if (values.length < 2 && plain.length > 1 && plain.every((one) => one !== undefined))
    return plain.map((one, at) => ({ label: String.fromCharCode(65 + at), value: Number(one) })).slice(0, 12)
  return values.length > 1 ? values.filter(({ value }) => Number.isFinite(value)).slice(0, 12) : []
}
