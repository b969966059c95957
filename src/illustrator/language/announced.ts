/** What an announcement tells beside its matter: when, where, for how much, whom to call. */
export interface Announced {
  /** As they are to be printed, in the order of the prompt. */
  facts: string[]
  /** The text without them. */
  rest: string
}

const named = String.raw`\p{Lu}[\p{L}\d'’&.-]*`
const monthNames = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const clock = String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|o'clock)`
const hour = String.raw`(?:${clock}|\d{1,2}:\d{2}|noon|midnight)`
/** A stop of a tour. */
const stop = String.raw`(?:${monthNames}) ${day} ${named}(?: ${named}){0,2}(?=\s*(?:[,;.]|$))`
/** In Spanish, Portuguese, Italian, French, German and Russian. */
const foreignMonth =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|décembre|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)'
const foreignDay = String.raw`(?:am |le |el |il )?\d{1,2}\.? (?:de )?${foreignMonth}(?: (?:de )?\d{4})?(?!\p{L})`
/** Days in other languages than English, as they are written. */
export const foreignDays = new RegExp(foreignDay, 'giu')
const dates = [
  foreignDay,
  String.raw`(?:\d{4}[年년] ?)?\d{1,2}[月월] ?\d{1,2}[日일]`,
  String.raw`(?:(?:this|next|every) )?${weekday}s?,? (?:the )?(?:${month} ${day}|${day}(?: of)? ${month})(?:,? \d{4})?`,
  String.raw`(?:${month} ${day}(?:\s?(?:-|–|to|through|and)\s?(?:${month} )?${day})?|${day}(?:\s?(?:-|–|to)\s?${day})?(?: of)? ${month})(?:,? \d{4})?(?!\p{L})`,
  `(?:this|next|every) (?:${weekday}s?|weekend|month|summer|winter|spring|fall|autumn)`,
  String.raw`${weekday}s?(?:\s?(?:-|–|to|and|through)\s?${weekday}s?)?(?=\s*(?:[,.;]|$| at | from | \d))`,
  String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`,
]
const times = [
  String.raw`(?<=day,? )\d{1,2}\s?[-–]\s?\d{1,2}(?![\d:])`,
  String.raw`from \d{1,2}(?::\d{2})? (?:to|until|till) \d{1,2}(?::\d{2})?(?! ?(?!(?:at|on|in|every|and)\b)\p{L})`,
  String.raw`(?:from )?(?:\d{1,2}(?:[:.]\d{2})?|${hour})\s?(?:-|–|to|until|till)\s?${hour}`,
  `(?:doors? (?:open )?(?:at )?|starts? at |at |from )?${clock}`,
  // 9:16 is the shape of a sheet.
  String.raw`(?:(?:at|from|starts?(?: at)?) |(?<=, ?))(?!9:16)\d{1,2}:\d{2}`,
]
const money = [
  String.raw`(?:up to )?\d{1,2}\s?(?:%|percent)\s?(?:off|discount)(?: (?:everything|all \p{L}+|storewide))?`,
  String.raw`(?:tickets?|entry|admission|reward|worth|only|just|from|starting at|now)(?: (?:is|are|of|for|at|from|only))* ?[$€£]\s?\d+(?:[.,]\d{2})?`,
  `(?:free|half[- ]price) (?:entry|admission|entrance|shipping|delivery|drinks?|parking)`,
  'buy one,? get one(?: free)?|half[- ]price|bogo',
  String.raw`[$€£]\d{1,3}(?:,\d{3})+|[$€£]\d+(?:\.\d{2})?`,
]
const contacts = [
  String.raw`\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}`,
  String.raw`\+?\(?\d{3}\)?[\s.-]\d{3,4}(?:[\s.-]\d{3,4})*`,
  String.raw`(?:call|phone|tel|text|whatsapp)[:.]?(?: us)?(?: (?:at|on|now))?:? ?\+?[\d(][\d\s().-]{5,}\d`,
  String.raw`[\w.+-]+@[\w-]+\.[\w.]+\w`,
  String.raw`(?:visit )?(?:https?:\/\/)?(?:www\.)?[\p{L}\d-]+\.(?:com|org|net|io|co|shop|app|art|uk|de|fr|es|it|eu)(?:\/[\w-]*)?(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d])@[a-z][\w.]{2,}`,
]
const rooms =
  'Park|Hall|Arena|Theatre|Theater|Center|Centre|Library|Museum|Caf[eé]|Club|Square|Church|School|University|Stadium|Gallery|Hotel|Bar|House|Gardens?|Plaza|Pavilion|Ballroom|Auditorium|Amphitheat(?:er|re)|Room|Studio|Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Boulevard|Market|Beach|Pier|Bowl|Fairgrounds?|Field|Courtyard|Lounge|Cathedral|Academy|Opera|Palace|Dome|Warehouse'
const places = [
  // A house number, or the name of a place that people go to.
  String.raw`(?:at |in )?\d{1,5} ${named}(?: ${named}){0,3}(?=\s*(?:[,.;]|$))`,
  String.raw`(?:at |in )?(?:[Tt]he )?(?:${named} ){1,4}(?:${rooms}|[Gg]ym(?:nasium)?)(?: (?:gym|hall|auditorium|cafeteria|library))?(?![\p{L}\d])`,
  String.raw`in (?!Lent|Advent|Ramadan|${monthNames})${named}(?: ${named}){0,2}(?=\s*(?:[,.;]|$| on | from | this ))`,
  String.raw`at (?:[Tt]he )?${named}(?: (?:of |the )?${named}){0,3}(?=\s*(?:[,.;]|$| on | from ))`,
]

const joined = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join('|')
/** Case counts in names of places only. */
const whole = (patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d$€£@.])(?:${joined(patterns)})(?![\p{L}\d%])`, 'giu')
const other = whole([...contacts, ...money])
const date = whole(dates)
const time = whole(times)
const tour = new RegExp(stop, 'gu')
const venue = new RegExp(String.raw`(?<![\p{L}\d])(?:${joined(places)})`, 'gu')

/** "…, city library": what stands alone between commas, in small letters. */
const venueAlone = new RegExp(
  String.raw`(?<=,\s*)(?:at |in )?(?:the )?(?:(?!an? )[\p{L}'’-]+ ){1,2}(?:${rooms.replace('Bar|House|', '').replace('Bowl|', '').replace('Field|', '').replace('Beach|Pier|', '').replace('Gardens?|', '')})(?=\s*(?:,|$))`,
  'giu',
)

/** What is told of an event at the latest after so many facts: more would be a page of text. */
const mostFacts = 6

interface Found {
  start: number
  end: number
  text: string
  kind: 'date' | 'time' | 'other'
}

/**
 * Takes the facts out of what an announcement is about, so that they are printed and not drawn: "a farmers market this
 * Saturday, 9am to 1pm, Oak Street Park".
 */
export function takeAnnounced(text: string): Announced {
  const found: Found[] = []
  const note = (match: RegExpMatchArray, kind: Found['kind'] = 'other'): void => {
    const start = match.index!
    const end = start + match[0].length
    if (found.every((one) => end <= one.start || start >= one.end)) found.push({ start, end, text: match[0], kind })
  }
  for (const match of text.matchAll(tour)) note(match)
  for (const match of text.matchAll(other)) note(match)
  for (const match of text.matchAll(date)) note(match, 'date')
  for (const match of text.matchAll(time)) note(match, 'time')
  // Before the first comma the matter is named.
  const matter = Math.max(0, text.search(/,|\bat\b|\bin\b/u))
  for (const match of text.matchAll(venue)) if (match.index >= matter && found.length > 0) note(match)
  if (found.length > 0) for (const part of [...trailingNames(text), ...text.matchAll(venueAlone)]) note(part)
  if (found.length === 0) return { facts: [], rest: text }
  const kept = found.sort((one, other) => one.start - other.start).slice(0, mostFacts)
  let rest = text
  for (const { start, end } of [...kept].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return { facts: inLines(kept), rest: tidy(rest) }
}

/** Day and hour stand in one line. */
function inLines(found: readonly Found[]): string[] {
  const lines: string[] = []
  for (const [at, { text, kind }] of found.entries()) {
    if (kind === 'time' && found[at - 1]?.kind === 'date') lines.push(`${lines.pop()} · ${printed(text)}`)
    else lines.push(printed(text))
  }
  return lines
}

/** "…, The Fillmore": what stands alone between commas in capitals, beside a date, is where it is. */
function trailingNames(text: string): RegExpMatchArray[] {
  return [
    ...text.matchAll(
      new RegExp(String.raw`(?<=,\s*)(?:[Tt]he )?${named}(?: (?:of |the )?${named}){0,3}(?=\s*(?:,|$))`, 'gu'),
    ),
  ]
}

const printed = (fact: string): string => {
  const bare = fact
    .replace(/^(?:at (?=\D)|in |from (?=\d)|(?:am|le|el|il) (?=\d))/u, '')
    .replace(/^(?:at )(?=\d)/iu, '')
    .replace(/^visit /iu, '')
    .trim()
  return /^[\p{Ll}]/u.test(bare) && !/[@.]\w/u.test(bare) ? bare[0]!.toUpperCase() + bare.slice(1) : bare
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/,?\s*\b(?:dates|tour dates|(?:with )?(?:a |the )?(?:phone|telephone) number)\s*:?(?=\s*(?:,|$))/giu, '')
    .replace(/(?:\s*(?:\b(?:on|at|from|and|with|in|for|,|;)(?=\s*(?:[,.;]|$))|[,;](?=\s*(?:[,.;]|$))))+/giu, '')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/^[\s,.;]+|[\s,;]+$/g, '')
