import { takeAnnounced } from './announced.ts'
import { isInPlace, onWallOf } from './design-in-place.ts'
import { designTails, designWords, onlyWithText, phraseBreaks } from './design-words.data.ts'
import type { DesignMeaning } from './meaning.ts'
import { diagramKind, ofSomething, readExplanation, tellsFirst, withoutCount } from './read-diagram.ts'
import { seenOn } from './seen-on-design.ts'

const kinds = new Map(
  designWords.flatMap(([kind, nouns]) => nouns.split(', ').map((noun) => [noun.replaceAll('’', "'"), kind] as const)),
)
const longestFirst = [...kinds.keys()].sort((one, other) => other.length - one.length)
const nouns = longestFirst.join('|')
const opening =
  /^(?:please |can you |could you |i want you to )?(?:(?:create|make|design|draw|generate|produce|give me|show me|show|illustrate|paint|render|i want|i need|we need|build|write)\s+(?:me |us )?)?(?:(?:an?|the|my|our|some)\s+)?(?:(?:[\w-]+ )?(?:image|picture|illustration|mockup|mock-up|design|drawing|painting|photo|graphic|close-up|closeup|photograph|rendering)\s+(?:of|for)\s+(?:an?\s+|the\s+)?)?/iu
/** The same without what it is to be. */
const wish =
  /^(?:please |can you |could you |i want you to )?(?:(?:create|make|design|draw|generate|produce|give me|show me|show|illustrate|paint|render|i want|i need|we need|build|write)\s+(?:me |us )?)?(?:(?:an?|the|my|our|some)\s+)?/iu
const head = new RegExp(
  String.raw`^((?:[\p{L}\p{N}'&-]+,? ){0,7}?)(${nouns})(?: (?:${designTails}))*(?=\s*$|\s*[,.;:!?(]|\s+\d{1,3}\b|\s+(?:for|of|about|on|with|without|showing|featuring|depicting|advertising|promoting|announcing|celebrating|inviting|to|that|titled|called|named|in|and|where|pointing|leading|q[1-4]|(?:19|20)\d\d|\d{1,3} ?[-–:] ?\d{1,3}|using|comparing|explaining|displaying|having|has|saying|reading|says|reads|from|by|labell?ed|annotated|at|hanging|hung|pinned|taped|glued|stuck|held|lying|leaning|standing|inside|near|next|beside|behind|above|under|against|painted|written|drawn|over|curved|arched|and (?:an? )?(?:[\w-]+ ){0,2}(?:charts?|graphs?|bullet points?|bullets|subtitle))\b)`,
  'iu',
)
const lead =
  /^\s*[,:;]?\s*(?:(?:in|with|of) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:panels?|frames?|boxes)\b\s*[,:;]?\s*)?(?:of|for|about|showing|featuring|depicting|advertising|promoting|announcing|celebrating|displaying|with\b|on|explaining|inviting (?:people )?to|to|that (?:shows|features|has|reads|says)|where|using|comparing|has|having|and\b|pointing (?:(?:left|right|straight|ahead) )?(?:to|towards?)|leading to)?\s*/iu

const countWord = String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)`
/** Whom a page is for is not on it. */
const audience =
  /^(?:little |young |small )?(?:kids|children|toddlers|adults|preschoolers|beginners|everyone)\b\s*[:,]?\s*(?:of|with|showing)?\s*/iu
/** "A set of 9", before the noun of a layout that has several pictures. */
const several = new RegExp(
  String.raw`^(?:(?:[\w-]+ )?(?:set|collection|pack|series|sheet|grid|page|bundle) of )?(?:${countWord} )?(?:(?:panel|frame|step|page)s? )?`,
  'iu',
)
const manyPictures =
  /^(?:comic-strip|storyboard|steps|character-sheet|expressions|sprite-sheet|icon-set|sticker-sheet|pattern|mood-board|tattoo|before-after)$/
/** Things as often as layouts: with another thing beside them, or on a body, they are things. */
const things =
  /^(?:map|stamp|tattoo|recipe|calendar|postcard|post card|stickers?|decal|instructions|emojis?|icons|smiley|mascot|collage|comic)$/
const besideIt = /^\s*(?:,|and)\s+(?:an?|the|some|two|three|his|her)\b/iu
const onBody =
  /\b(?:on|over|across|covering) (?:an? |the |his |her |my |their )?(?:[\w'-]+ ){0,2}(?:arms?|forearm|back|chest|shoulder|wrist|legs?|ankle|skin|hands?|neck|sleeve|body|face|bicep)\b/iu

const trailing = new RegExp(
  String.raw`(?:[,.;]\s*(?:as (?:an? )?|in (?:an? )?)?|\s+as (?:an? )|\s+in (?=${countWord} panels))((?:[\w-]+ ){0,3}?)(die-?cut sticker|sticker|seamless pattern|repeating pattern|coloring page|colouring page|character sheet|turnaround sheet|storyboard|comic strip|emoji|t-shirt design|app icon|sticker sheet|panels)(?: design| style| art| illustration| layout)*\s*(?=[,.;]|$)`,
  'iu',
)
const numbered = [
  [
    'comic-strip',
    'comic strip',
    /\bpanel (?:1|one)\b[\s\S]*\bpanel (?:2|two)\b|\bfirst panel\b[\s\S]*\bsecond panel\b/iu,
  ],
  ['storyboard', 'storyboard', /\b(?:frame|scene|shot) (?:1|one)\b[\s\S]*\b(?:frame|scene|shot) (?:2|two)\b/iu],
] as const

/** "…, sticker style", "Panel 1: …": a layout that is named at the end, or by its parts alone. */
function readTrailing(text: string): ReadDesign | undefined {
  const match = trailing.exec(text)
  if (match) {
    const noun = match[2]!.toLowerCase().replace('die cut', 'die-cut')
    const kind = noun === 'panels' ? 'comic-strip' : kinds.get(noun)!
    const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`
    return {
      design: {
        kind,
        noun: noun === 'panels' ? 'comic strip' : noun,
        words: match[1]!.toLowerCase().split(' ').filter(Boolean),
        topic: rest.trim(),
      },
      rest,
    }
  }
  const parts = numbered.find(([, , pattern]) => pattern.test(text))
  return parts && { design: { kind: parts[0], noun: parts[1], words: [], topic: text }, rest: text }
}

/** "A speed limit 50 sign": what it says stands in the middle of its name. */
const limited = /\bspeed limit (?:of )?(\d{1,3}(?: ?(?:mph|km\/?h|kph))?) sign\b/iu

/** What a prompt for a poster, menu, chart or screen asks for, and the rest of it: what is to be seen on that. */
export interface ReadDesign {
  design: DesignMeaning
  rest: string
}

/** Asked first: to compile `head` takes 20 ms, and most prompts name no layout. */
function namesLayout(text: string): boolean {
  const lower = text.toLowerCase()
  return longestFirst.some((noun) => lower.includes(noun))
}

function firstMatch(text: string, starts: readonly number[]): (RegExpExecArray & { from: number }) | null {
  for (const from of new Set(starts)) {
    const match = head.exec(text.slice(from))
    if (match) return Object.assign(match, { from })
  }
  return null
}

/** Takes the layout out of a prompt that asks for the thing itself; undefined where it hangs or lies in a place. */
export function readDesign(prompt: string, hasText: boolean): ReadDesign | undefined {
  const text = prompt.replaceAll('’', "'").replace(limited, 'speed limit sign of $1')
  // "A T-shirt design of …" begins as "a drawing of …" does.
  const starts = [opening, wish].map((pattern) => pattern.exec(text)?.[0].length ?? 0).concat(0)
  const match = namesLayout(text) ? firstMatch(text, starts) : null
  if (!match) return readTrailing(text) ?? readTold(text.slice(starts[0]))
  const from = match.from
  const noun = match[2]!.toLowerCase()
  const named = kinds.get(noun)!
  const after = ofSomething.get(noun)
  const isDiagram = /\b(?:diagram|chart)$/iu.test(match[0])
  if (after && !isDiagram && !after.test(text.slice(from + match[0].length)) && !tellsFirst.test(match[1]!))
    return readTrailing(text)
  const kind = diagramKind(noun, match[1]!.toLowerCase().split(' '), text.slice(from + match[0].length)) ?? named
  const before = (manyPictures.test(kind) ? match[1]!.replace(several, '') : match[1]!).trim()
  const checked = kind === 'playing-card' ? before.replace(/ of /, ' ') : before
  const words = checked
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const isTold = informing.test(kind) && tellsFirst.test(before)
  if (
    !isTold &&
    kind !== 'weather-forecast' &&
    words.some((word) => phraseBreaks.has(word) || /^\d+$|^(?:two|three|four|five|several|many)$/.test(word))
  )
    return readTrailing(text) ?? readTold(text.slice(from))
  // "A meditation app" is a screen; what an app is for is said.
  if (noun === 'app' && words.length === 0) return undefined
  if (/^(?:playing|credit|id|sim|report|score|memory|sound)$/.test(words.at(-1) ?? '')) return undefined
  const tail = text.slice(from + match[0].length)
  const told = announcing.test(kind) ? takeAnnounced(tail) : { facts: [], rest: tail }
  const hasWords = hasText || told.facts.length > 0 || isForName.test(tail) || (kind === 'slide' && isOfTalk.test(tail))
  if (onlyWithText.has(noun) && !hasWords && !(noun === 'menu' || (noun === 'card' && words.length > 0)))
    return undefined
  // By the road a sign is a thing, unless it is said where it leads.
  if (noun === 'road sign' && !leads.test(tail)) return undefined
  if (things.test(noun) && (besideIt.test(tail) || onBody.test(tail))) return undefined
  const onWall = onWallOf(kind, tail)
  const isPlaced = onWall === undefined && isInPlace(tail, { shownLater: !manyPictures.test(kind) })
  if (isPlaced && (onThing.test(tail) || !isOfPlace(kind, tail))) return undefined
  if (
    kind === 'neon-sign' &&
    onWall === undefined &&
    /\b(?:street|city|window|diner|bar|shop|restaurant|storefront)\b/iu.test(tail)
  )
    return undefined
  const { facts } = told
  const matter = onWall === undefined ? told.rest : tail.slice(onWall.length)
  const topic = matter.replace(lead, '').replace(audience, '').replace(panelsLast, '').trim()
  return {
    design: {
      kind,
      ...(after || asPlural.test(noun)
        ? { noun: 'diagram', words, topic: `${noun}${after && topic ? ' of ' : ' '}${topic}`.trim() }
        : { noun, words, topic }),
      ...(facts.length > 0 && { facts }),
    },
    rest: informing.test(kind)
      ? seenOn({ kind, noun, before: withoutCount(before), tail, topic: withoutCount(topic) })
      : seenOn({ kind, noun, before, tail, topic }),
  }
}

const leads = /^\s+(?:pointing|leading|to|showing the way|with (?:an? |the )?(?:arrows?|directions?|distances?))\b/iu

/** A slide of a talk, not of a playground. */
const isOfTalk = /^\s+(?:about|comparing|explaining)\b|\b(?:bullets?|bullet points?|charts?|graphs?)\b/iu

/** "For Dana Kim": the name is to be read on it. */
const isForName = /^\s+for (?:\p{Lu}[\p{L}.'-]+ ?){1,4}(?=,|$)/u

/** "…, 3 panels". */
const panelsLast =
  /,?\s*(?:in |with )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:panels?|frames?)\s*$/iu

/** Layouts that tell when, where and for how much. */
const announcing = /^(?:poster|movie-poster|wanted-poster|banner|invitation|ticket|business-card|greeting-card)$/

/** "On coffee" is what a chart is about, "on an easel" where it is. */
const onThing =
  /^\s*(?:hanging |shown |drawn |pinned )?(?:on|to) (?:an? |the |his |her )(?:[\w-]+ ){0,2}(?:easel|wall|whiteboard|blackboard|screen|desk|table|laptop|monitor|board|clipboard|tablet)\b/iu

/** "In the ocean" says what a food chain is of, "on renewable energy" what a slide is about. */
const isOfPlace = (kind: string, tail: string): boolean =>
  /^(?:bar|line|pie)-chart|infographic|app-screen|dashboard|web-page/.test(kind) ||
  ((informing.test(kind) || kind === 'slide') && /^\s*(?:in|on) /iu.test(tail) && !holdsSheets.test(tail))

/** Where a sheet of paper or a screen is. */
const holdsSheets =
  /^\s*(?:in|on) (?:an? |the |his |her |my )?(?:[\w-]+ ){0,2}(?:classroom|office|book|notebook|magazine|museum|room|hands?|frame|park|playground|garden|beach|backyard|street|page|paper|projector|tv|television|phone|display|monitor|poster)\b/iu

/** Layouts that tell something, for which a number is how many points they have. */
const informing =
  /^(?:infographic|timeline|flowchart|cycle|chain|pyramid-chart|venn-diagram|tree-chart|mind-map|solar-system|labelled-parts|comparison-table|matrix|circuit-diagram)$/

/** Nouns of which there is never one. */
const asPlural = /^(?:phases of the moon|moon phases|lunar phases|planets .+)$/

function readTold(text: string): ReadDesign | undefined {
  const design = readExplanation(text)
  return design && { design, rest: withoutCount(design.topic) }
}
