import { wordOf } from '../language/foreign.ts'
import type { DesignMeaning, Meaning } from '../language/meaning.ts'
import { foreignTexts } from './foreign-texts.data.ts'
import { bylineIn, inventTexts } from './invent-texts.ts'
import type { SceneLettering } from './scene.ts'
import { slidePoints } from './slide-content.ts'
import { type ToldTopic, tellsPoints, tellTopic } from './tell-topic.ts'

export type LayoutText = Meaning['lettering'][number]

/**
 * The texts of a layout: those that are asked for, else what is known of its matter or may stand on such a thing; then what
 * it announces.
 *
 * @param given Those that are asked for.
 */
export function textsOf(
  given: readonly LayoutText[],
  design: DesignMeaning,
  { hasByline }: { hasByline: boolean },
): LayoutText[] {
  const own = ownTexts(given, design, hasByline)
  const isSaid = (fact: string): boolean => own.some(({ text }) => text.toLowerCase().includes(fact.toLowerCase()))
  // What is paid for who is sought is a reward.
  const isSought = design.kind === 'wanted-poster'
  const told = (design.facts ?? [])
    .filter((fact) => !isSaid(fact))
    .map((fact) => asText(isSought && /^[$€£]/.test(fact) ? `Reward ${fact}` : fact))
  return [...own, ...told]
}

function ownTexts(given: readonly LayoutText[], design: DesignMeaning, hasByline: boolean): readonly LayoutText[] {
  const { kind, topic } = design
  const told = tellsPoints(kind) ? tellTopic(design) : undefined
  const known = told?.title ? { ...told, title: inLanguage(told.title, design)! } : told
  if (known) return given.length > 0 ? withTold(given, known, isDiagram(kind)) : lettersOf(known)
  const invented = () =>
    inventTexts(design)
      .flatMap((text) => inLanguage(text, design) ?? [])
      .map((text) => asText(text))
  if (given.length === 0) return invented()
  // The title of a slide is quoted more often than its points.
  if (kind === 'slide' && given.length === 1)
    return [...given, ...slidePoints(design, given[0]!.text).points.map((text) => asText(text))]
  const byline = hasByline ? (bylineIn(topic) ?? /^[-–—~] ?(\p{Lu}.{2,40})$/u.exec(topic)?.[1]) : undefined
  return byline && !given.some(({ text }) => text === byline) ? [...given, asText(byline)] : given
}

/** A text that nobody asked for is written in the language of the prompt, where it is known in that or taken from it. */
function inLanguage(text: string, { kind, foreign }: DesignMeaning): string | undefined {
  if (!foreign) return text
  const { language, written } = foreign
  const known = Object.keys(foreignTexts).find((own) => text.startsWith(own))
  if (known) return `${foreignTexts[known]![language]}${text.slice(known.length)}`
  if (written.toLowerCase().includes(text.toLowerCase().replace(/ & .*$/, ''))) return text
  const own = written.match(/\p{L}+/gu)?.find((word) => wordOf(word, language) === text.toLowerCase())
  if (own) return `${own[0]!.toUpperCase()}${own.slice(1)}`
  return /^(?:poster|movie-poster|banner|cover|album|magazine|postcard)$/.test(kind) ? undefined : text
}

function asText(text: string, type: SceneLettering['type'] = 'sans'): LayoutText {
  return { text, carrier: 'caption', place: 'center', type, bold: false, italic: false }
}

const isDiagram = (kind: string): boolean => tellsPoints(kind) && !/^(?:infographic|timeline|flowchart)$/.test(kind)

const titled = (text: string): LayoutText => ({ ...asText(text), carrier: 'title', place: 'top' })

const lettersOf = ({ title, points }: ToldTopic): LayoutText[] => [
  ...(title ? [titled(title)] : []),
  ...points.map(({ text, level }) => ({ ...asText(text), ...(level > 0 ? { level } : {}) })),
]

/** One text that is asked for is the title of what is known; several are what is told. */
function withTold(given: readonly LayoutText[], told: ToldTopic, isDiagrammed: boolean): LayoutText[] {
  const [first] = given
  if (given.length === 1 && first) return [{ ...first, carrier: 'title' }, ...lettersOf({ points: told.points })]
  if (!isDiagrammed || given.some(({ carrier }) => carrier === 'title') || !told.title) return [...given]
  return [titled(told.title), ...given]
}
