import type { DesignMeaning } from './meaning.ts'

/** Nouns that say a diagram is asked for and not which. */
const anyDiagram = /^(?:diagram|chart|graph|visual chart|educational diagram|educational chart|science diagram)$/

/** Which diagram a matter asks for, the first that speaks of it. */
const matters: readonly (readonly [kind: string, said: RegExp])[] = [
  ['venn-diagram', /\bvenn\b|\boverlapping circles\b/],
  ['solar-system', /\bsolar system\b|\bplanets\b/],
  ['mind-map', /\bmind ?maps?\b/],
  [
    'tree-chart',
    /\bfamily tree\b|\bgenealog|\borg(?:ani[sz]ation(?:al)?)?\b(?! of)|\bhierarch(?:y|ical) (?:of|in) (?:an? |the )?(?:compan|team|firm)|\bclassification\b|\bsite ?map\b|\btree diagram\b|^tree\b/,
  ],
  ['pyramid-chart', /\bpyramid\b|\bhierarchy of needs\b|\bmaslow\b/],
  ['chain', /\bfood (?:chain|web)\b|\b(?:supply|value) chain\b|\bevolution of\b|\bhuman evolution\b|\bstages of\b/],
  ['chain', /\bhow\b.*\b(?:works?|forms?|formed|made|makes?|grows?|erupts?|happens?|becomes?)\b|\bprocess of\b/],
  ['cycle', /\bcycle\b|\blifecycle\b|\b(?:moon|lunar) phases\b|\bphases of the moon\b|\b(?:four )?seasons\b/],
]

/** Of two or three things; what is listed after a colon is no comparison. */
const comparing =
  /^[^:]*(?:\bcomparing [^:]+ (?:and|with|to|vs\.?) |\s(?:vs\.?|versus)\s|\bdifferences? between )[^:]*$/iu

/** The kind of a diagram whose noun leaves it open. */
export function diagramKind(noun: string, words: readonly string[], topic: string): string | undefined {
  if (/poster$/.test(noun)) return posterKind(words, topic)
  if (/map$/.test(noun) && /\bsolar system\b/i.test(topic)) return 'solar-system'
  if (noun === 'infographic') return comparing.test(`${words.join(' ')} ${topic}`) ? 'venn-diagram' : undefined
  if (!anyDiagram.test(noun)) return undefined
  const said = `${words.join(' ')} ${topic}`.toLowerCase().trim()
  return matters.find(([, pattern]) => pattern.test(said))?.[0]
}

/** A poster that teaches is a diagram. */
function posterKind(words: readonly string[], topic: string): string | undefined {
  const said = `${words.join(' ')} ${topic}`.toLowerCase()
  if (/\balphabet\b/.test(said)) return 'alphabet-chart'
  if (!/\b(?:educational|classroom|school|science|learning|labell?ed|infographic)\b|solar system/.test(said))
    return undefined
  const kind = matters.find(([, pattern]) => pattern.test(said))?.[0]
  return (
    kind ??
    (/\b(?:parts|anatomy|layers|structure) of\b|\blabell?ed\b|\bcross[- ]section\b/.test(said)
      ? 'labelled-parts'
      : undefined)
  )
}

/** What nouns like "parts" are of, where they ask for a diagram. */
export const ofSomething: ReadonlyMap<string, RegExp> = new Map([
  ['parts', /^\s+of\b/iu],
  ['anatomy', /^\s+of\b/iu],
  [
    'structure',
    /^\s+of (?:an? |the )?(?:[\w-]+ )?(?:atom|cell|eye|heart|tooth|skin|earth|flower|plant|leaf|volcano|brain|seed|tree)\b/iu,
  ],
  ['layers', /^\s+of (?:the )?(?:earth|skin|human skin|planet)\b/iu],
])

const subject = `(?:an? |the )?([^.,;:]{3,50}?)`
/** "How volcanoes work", "5 tips for better sleep": an overview is asked for without its name. */
const explanations: readonly RegExp[] = [
  new RegExp(
    `^(?:explain |show |illustrate |visuali[sz]e )?how ${subject} (?:works?|forms?|functions?|erupts?|is made|are made|is formed|are formed)[.!]?$`,
    'iu',
  ),
  /^(?:top )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,2}?(?:tips|facts|reasons|ways|rules|habits|steps|benefits|ideas|tricks|hacks) (?:for|about|to|of|on|why|you)\b.{3,80}$/iu,
  /^(?:[\p{L}-]+ )?(?:tips|advice) (?:for|to|on|about) [^.,;:]{3,60}$/iu,
  /^(?:the )?(?:benefits|advantages|importance|health benefits) of (?!an? |the )[^.,;:]{3,60}$/iu,
]

const labelled =
  /^(?:an? |the )?(?:fully )?labell?ed (?!bottle|jar|box|can|tube|package|folder|bag|map)([\p{L} '-]{3,40})$/iu

/** A diagram that is asked for by what it tells alone. */
export function readExplanation(text: string): DesignMeaning | undefined {
  const plain = text.trim()
  if (explanations.some((pattern) => pattern.test(plain)))
    return {
      kind: 'infographic',
      noun: 'infographic',
      words: [],
      topic: plain.replace(/^(?:explain|show|illustrate|visuali[sz]e)\s+/iu, '').replace(/[.!]$/, ''),
    }
  const thing = labelled.exec(plain)?.[1]
  return thing
    ? { kind: 'labelled-parts', noun: 'diagram', words: ['labelled'], topic: thing.replace(/ (?:diagram|chart)$/i, '') }
    : undefined
}

/** How the words before the noun of a diagram begin where they say what it tells: "life cycle of a frog diagram". */
export const tellsFirst =
  /^(?:the )?(?:(?:simple|labell?ed|colou?rful|educational) )?(?:how|why|what|when|top|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|life cycle|lifecycle|parts|anatomy|history|evolution|benefits|types|layers|structure|phases|stages|steps|importance|causes|effects|guide|facts|tips|ways|classification|taxonomy)\b/iu

/** "5 tips for better sleep" is about sleep. */
export const withoutCount = (text: string): string =>
  text.replace(
    /^(?:top )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,2}?(?:tips|facts|reasons|ways|rules|habits|steps|benefits|ideas|tricks|hacks|things|points|types)\b\s*(?:for|about|to|of|on|why)?\s*/iu,
    '',
  )
