import { charts } from '../designs/slide.ts'
import type { DesignMeaning } from '../language/meaning.ts'
import { listedIn, pointsAsked } from './listed-points.ts'
import { isKnownMatter, tellTopic } from './tell-topic.ts'

/** "With a bar chart of sales by month". */
const charted = new RegExp(
  String.raw`,?\s*\b(?:and |with |showing |including |featuring |plus |has |having )*(?:an? |the )?(?:[\p{L}-]+ )?(?:${charts.map(([, said]) => said).join('|')})\b\s*(?:(?:of|for|about|showing|comparing|with)\b)?\s*`,
  'iu',
)
/** "With three bullet points: a, b". */
const pointsTold =
  /,?\s*\b(?:with|and|has|having|listing|showing)?\s*(?:the )?(?:\p{L}+ )?(?:bullet points?|key points|points|bullets)\b\s*(?:about |on |for |(:)\s*)?/iu

/** What the chart on a slide shows, in the prompt's words; undefined where there is none. */
export function chartOn(topic: string): string | undefined {
  const match = charted.exec(topic)
  return match ? topic.slice(match.index + match[0].length).replace(pointsTold, ' ') : undefined
}

/** What a slide is about and the points it makes: those that are listed, else what is known of its matter. */
export function slidePoints(design: DesignMeaning, title: string | undefined): { matter: string; points: string[] } {
  const { topic, words } = design
  const chart = charted.exec(topic)
  const told = chart ? topic.slice(0, chart.index) : topic
  const text = told.replace(pointsTold, (_, colon) => (colon ? ': ' : ' ')).trim()
  const matter = text.replace(/:.*$/su, '').trim()
  const listed = listedIn({ ...design, topic: text })
  if (listed.length > 0) return { matter, points: listed }
  const about = {
    ...design,
    kind: 'infographic',
    words: matter ? [] : words.filter((word) => !/^(?:slide|presentation|deck|pitch|powerpoint)$/.test(word)),
    noun: 'infographic',
    topic: matter,
  }
  const known = isKnownMatter(about) ? about : { ...about, topic: title ?? matter }
  const asked = pointsAsked(topic)
  const isAsked = pointsTold.test(told) || asked !== undefined
  if (!isAsked && !(isKnownMatter(known) && !/title/.test(design.noun))) return { matter, points: [] }
  const { points } = tellTopic(known)
  return { matter, points: points.slice(0, asked ?? (chart ? 3 : 5)).map(({ text: point }) => point) }
}
