const numbers = 'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',')
const ordinals = 'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth'.split(',')
const unit = '(?:panel|frame|scene|step|shot|page|image|picture|cell|stage|box|vignette)'
const number = String.raw`(\d{1,2}|${numbers.join('|')})`

/** How many pictures a prompt asks for: "three-panel", "of 6 frames", "in four steps". */
export function panelCount(text: string): number | undefined {
  const said = new RegExp(
    String.raw`\b${number}[ -](?:\p{L}+[ -])?(?:${unit}|icon|sticker|sprite|expression|pose|view|emoji|object|item)s?\b`,
    'iu',
  ).exec(text)?.[1]
  const grid = /\b([2-4])\s?[x×]\s?([2-4])\b/.exec(text)
  const count = said ? toNumber(said) : grid ? Number(grid[1]) * Number(grid[2]) : undefined
  return count !== undefined && count > 1 ? Math.min(12, count) : undefined
}

const toNumber = (word: string): number => {
  const at = numbers.indexOf(word.toLowerCase())
  return at < 0 ? Number(word) : at + 1
}

/** What opens the telling of one picture: "Panel 2:", "in the third frame", "(4)". */
const opening = new RegExp(
  [
    String.raw`\b${unit}\s*(?:#|no\.?\s?)?${number}\b(?:\s*\([^)]{1,24}\))?\s*(?:[:.,)–—-]|\b(?:shows?|is|has|depicts?|features?)\b)*\s*`,
    String.raw`\b(?:in |on |for )?(?:the )?(?:${ordinals.join('|')}|last|final|next)\s+(?:one|${unit})\b\s*(?:[:.,–—-]|\b(?:shows?|is|has|depicts?|features?)\b)*\s*`,
    String.raw`(?<=^|[\s,;:.])\(?[1-9][0-2]?[.)]\s+(?=\p{L}|["'“])`,
  ].join('|'),
  'giu',
)

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/^(?:[,;:.–—-]|and then\b|then\b|and\b|finally\b|next\b)\s*/i, '')
    .replace(/^(?:[,;:.–—-]|and then\b|then\b|and\b|finally\b|next\b)\s*/i, '')
    .replace(/[\s,;:–—-]+(?:and)?$/i, '')
    .trim()

/** Cuts at a separator that stands in no quotation. */
function cut(text: string, separator: RegExp): string[] {
  const hidden: string[] = []
  const bare = text.replace(/"[^"]*"|“[^”]*”|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu, (quote) => {
    hidden.push(quote)
    return `¶${hidden.length - 1}¶`
  })
  return bare
    .split(separator)
    .map((part) => tidy(part.replace(/¶(\d+)¶/g, (_, at) => hidden[Number(at)]!)))
    .filter(Boolean)
}

/** "…, 3 panels" shows nothing more. */
const countLast = new RegExp(String.raw`[,;]?\s*(?:in |with )?${number} ${unit}s?\s*\.?\s*$`, 'iu')

/** What each picture is said to show; empty where only all of it is told. */
export function panelTexts(text: string, count: number | undefined): { intro: string; panels: string[] } {
  const marks = [...text.matchAll(opening)]
  // "In four panels" names none of them.
  const own = marks.filter(({ index, 0: match }) => !/\d+[ -]?$/.test(text.slice(0, index)) || /^\(?\d/.test(match))
  if (own.length > 1) {
    const panels = own.map(({ index, 0: match }, at) => tidy(text.slice(index + match.length, own[at + 1]?.index)))
    if (panels.filter(Boolean).length > 1)
      return { intro: text.slice(0, own[0]!.index), panels: panels.filter(Boolean) }
  }
  const colon = /[:\n]\s*(?!\d)/.exec(text.replace(/"[^"]*"|“[^”]*”/g, (quote) => 'x'.repeat(quote.length)))
  if (!colon) return { intro: text, panels: [] }
  const intro = text.slice(0, colon.index)
  const list = text.slice(colon.index + 1).replace(countLast, '')
  for (const separator of [
    /\s*\n+\s*/,
    /;\s*/,
    /,?\s+(?:and\s+)?then\s+/i,
    /\.\s+(?=\p{Lu}|¶)/u,
    /\s*(?:→|->|=>|\|)\s*/,
    /,\s*(?:and\s+)?/,
  ]) {
    const parts = cut(list.replace(/[.!]\s*$/, ''), separator)
    if (parts.length > 1 && (count === undefined || parts.length === count))
      return { intro, panels: parts.slice(0, 12) }
  }
  const all = cut(list.replace(/[.!]\s*$/, ''), /[,;]\s*(?:and\s+)?(?:then\s+)?|\.\s+|\s+and then\s+/i)
  return { intro, panels: all.length > 1 ? all.slice(0, 12) : [] }
}

/** The two states of a comparison. */
export function beforeAndAfter(topic: string): [string, string] {
  const told = /\bbefore\b\s*[:(–-]?\s*(.+?)[\s,;.)]*\b(?:and\s+)?after\b\s*[:(–-]?\s*(.+)/i.exec(topic)
  if (told) return [tidy(told[1]!), tidy(told[2]!.replace(/[).]+$/, ''))]
  const turned = /^(.+?)\s+before\b[\s,;]*(?:and\s+)?(.+?)\s+after\b/i.exec(topic)
  if (turned) return [tidy(turned[1]!), tidy(turned[2]!)]
  const parts = cut(
    topic,
    /\s*;\s*|\s+(?:versus|vs\.?|into|becoming|turned into|transformed into)\s+|,\s+(?:then|and)\s+|\s+and\s+(?=an?\s|the\s)/i,
  )
  if (parts.length > 1) return [parts[0]!, parts.slice(1).join(' ')]
  const matter = topic
    .replace(/\b(?:renovation|makeover|cleaning|cleanup|transformation|restoration|remodel(?:ing)?)\b/gi, '')
    .trim()
  return [`an old, messy and broken ${matter} on a gloomy day`, `a new, clean and tidy ${matter} on a sunny day`]
}
