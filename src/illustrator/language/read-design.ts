import { colorOf } from './colors.ts'
import { designTails, designWords, onlyWithText, phraseBreaks } from './design-words.data.ts'
import type { DesignMeaning } from './meaning.ts'

const kinds = new Map(
  designWords.flatMap(([kind, nouns]) => nouns.split(', ').map((noun) => [noun.replaceAll('’', "'"), kind] as const)),
)
const nouns = [...kinds.keys()].sort((one, other) => other.length - one.length).join('|')
const opening =
  /^(?:please |can you |could you |i want you to )?(?:(?:create|make|design|draw|generate|produce|give me|show me|show|illustrate|paint|render|i want|i need|we need|build|write)\s+(?:me |us )?)?(?:(?:an?|the|my|our|some)\s+)?(?:(?:[\w-]+ )?(?:image|picture|illustration|mockup|mock-up|design|drawing|painting|photo|graphic|close-up|closeup|photograph|rendering)\s+(?:of|for)\s+(?:an?\s+|the\s+)?)?/iu
const head = new RegExp(
  String.raw`^((?:[\p{L}\p{N}'&-]+,? ){0,7}?)(${nouns})(?: (?:${designTails}))*(?=\s*$|\s*[,.;:!?(]|\s+(?:for|of|about|on|with|showing|featuring|depicting|advertising|promoting|announcing|celebrating|inviting|to|that|titled|called|named|in|and|where|using|comparing|explaining|displaying|having|has|saying|reading|says|reads|from|by|at|hanging|hung|pinned|taped|glued|stuck|held|lying|leaning|standing|inside|near|next|beside|behind|above|under|against|painted|written|drawn|over)\b)`,
  'iu',
)
const placed =
  /^\s*(?:that is |which is )?(?:hanging|hung|pinned|taped|glued|stuck|held|lying|leaning|standing|inside|near|next|beside|behind|above|under|against|at|on|over|in (?:an?|the|my|his|her|our|their))\b/iu
const wall =
  /^\s*(?:glowing |mounted |painted |hung |hanging |written |sprayed )*on (?:an? |the )?(?:[\w-]+ ){0,3}walls?\b/iu
const hangsLater =
  /\b(?:on|hanging (?:on|in|from)|pinned (?:to|on)|taped to|in) (?:an? |the |her |his )(?:[\w-]+ ){0,2}(?:wall|door|fence|easel|bedroom|room|street|office|kitchen|cafe|café|shop|window|hand|hands|desk|table|counter|subway|station|bus stop|classroom)\b/iu
const notPlaced =
  /^\s*(?:on (?:an? )?(?:[\w-]+ )?(?:background|paper|backdrop|theme|topic)|at the (?:top|bottom)|in (?:an? |the )?(?:[\w-]+,? ){0,5}(?:style|colou?rs?|tones?|theme|fonts?|letters|letter|shades|format|palette|design))\b/iu
const lead =
  /^\s*[,:;]?\s*(?:of|for|about|showing|featuring|depicting|advertising|promoting|announcing|celebrating|displaying|with|on|explaining|inviting (?:people )?to|that (?:shows|features|has|reads|says)|where|using|comparing|has|having)?\s*/iu

/** What a prompt for a poster, menu, chart or screen asks for, and the rest of it: what is to be seen on that. */
export interface ReadDesign {
  design: DesignMeaning
  rest: string
}

/** Takes the layout out of a prompt that asks for the thing itself; undefined where it hangs or lies in a place. */
export function readDesign(prompt: string, hasText: boolean): ReadDesign | undefined {
  const text = prompt.replaceAll('’', "'")
  const start = opening.exec(text)?.[0].length ?? 0
  const match = head.exec(text.slice(start)) ?? (start > 0 ? head.exec(text) : null)
  if (!match) return undefined
  const from = text.slice(start).startsWith(match[0]) ? start : 0
  const before = match[1]!.trim()
  const noun = match[2]!.toLowerCase()
  const words = before
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.some((word) => phraseBreaks.has(word) || /^\d+$|^(?:two|three|four|five|several|many)$/.test(word)))
    return undefined
  if (/^(?:playing|credit|id|sim|report|score|memory|sound)$/.test(words.at(-1) ?? '')) return undefined
  const kind = kinds.get(noun)!
  if (onlyWithText.has(noun) && !hasText && !(noun === 'menu' || (noun === 'card' && words.length > 0)))
    return undefined
  const tail = text.slice(from + match[0].length)
  const onWall = (kind === 'neon-sign' || kind === 'graffiti') && wall.exec(tail)
  const startsPlaced = placed.test(tail) && !notPlaced.test(tail) && !isInColor(tail)
  const isPlaced = !onWall && (startsPlaced || hangsLater.test(tail))
  if (isPlaced && !/^(?:bar|line|pie)-chart|infographic|app-screen|dashboard|web-page/.test(kind)) return undefined
  if (kind === 'neon-sign' && !onWall && /\b(?:street|city|window|diner|bar|shop|restaurant|storefront)\b/iu.test(tail))
    return undefined
  const topic = (onWall ? tail.slice(onWall[0].length) : tail).replace(lead, '').trim()
  return {
    design: { kind, noun, words, topic },
    rest: [before, topic].filter(Boolean).join(', '),
  }
}

/** "In red", "in blue and gold". */
function isInColor(tail: string): boolean {
  const words = /^\s*in ((?:[\w-]+ ?){1,4})/u.exec(tail)?.[1]?.split(' ') ?? []
  return words.some((word) => colorOf(word) !== undefined)
}
