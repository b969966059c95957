import { createRandom } from '../../src/illustrator/paint/random.ts'
import { words } from './words.data.ts'

export interface LetteringCase {
  prompt: string
  text: string
  layout: string
  style: string
  width: number
  height: number
}

/** What carries the text, and the frame it is drawn in. `{text}` is the quoted text, `{style}` the words for its letters. */
const layouts: readonly (readonly [name: string, prompt: string, aspect: number])[] = [
  ['poster', 'A poster of a mountain lake that says {text} {style}', 2 / 3],
  ['poster, words alone', 'A poster with the words {text} {style}', 1],
  ['movie poster', 'A movie poster of a lighthouse titled {text} {style}', 2 / 3],
  ['book cover', 'A book cover with the title {text} {style}', 2 / 3],
  ['album cover', 'An album cover of a desert with the title {text} {style}', 1],
  ['magazine cover', 'A magazine cover of a woman with the title {text} {style}', 3 / 4],
  ['newspaper', 'A newspaper with the headline {text} {style}', 3 / 4],
  ['label', 'A product label that says {text} {style}', 1],
  ['banner', 'A web banner that says {text} {style}', 21 / 9],
  ['logo', 'A logo that says {text} {style}', 1],
  ['menu', 'A menu with the title {text} {style}', 9 / 16],
  ['infographic', 'An infographic with the title {text} {style}', 3 / 4],
  ['bar chart', 'A bar chart with the title {text} {style}', 4 / 3],
  ['line chart', 'A line chart with the title {text} {style}', 16 / 9],
  ['pie chart', 'A pie chart with the title {text} {style}', 1],
  ['app screen', 'A mobile app screen with the title {text} {style}', 9 / 16],
  ['web page', 'A landing page with the headline {text} {style}', 16 / 9],
  ['dashboard', 'A dashboard with the title {text} {style}', 16 / 9],
  ['business card', 'A business card that says {text} {style}', 3 / 2],
  ['greeting card', 'A birthday card that says {text} {style}', 3 / 2],
  ['invitation', 'A party invitation that says {text} {style}', 3 / 4],
  ['ticket', 'A concert ticket that says {text} {style}', 16 / 9],
  ['certificate', 'A certificate that says {text} {style}', 4 / 3],
  ['speech bubble', 'A speech bubble that says {text} {style}', 1],
  ['wooden sign', 'A wooden sign in a meadow that says {text} {style}', 1],
  ['billboard', 'A billboard in a city that says {text} {style}', 4 / 3],
  ['T-shirt', 'A white t-shirt that says {text} {style}', 1],
  ['caption', 'A quiet lake at dawn with the words {text} {style}', 3 / 2],
]

const styles: readonly (readonly [name: string, words: string])[] = [
  ['serif', 'in serif letters'],
  ['sans', 'in sans-serif letters'],
  ['display', 'in display type letters'],
  ['mono', 'in monospace letters'],
  ['bold', 'in bold sans-serif letters'],
  ['italic', 'in italic serif letters'],
  ['script', 'in cursive letters'],
  ['handwriting', 'in handwritten letters'],
  ['outline', 'in outlined bold letters'],
  ['curved', 'in curved letters'],
]

/** Layouts whose letters are of one make. */
const made: readonly (readonly [style: string, prompt: string])[] = [
  ['chalk', 'A chalkboard that says {text}'],
  ['neon', 'A neon sign that says {text} on a brick wall'],
  ['graffiti', 'Graffiti on a wall that says {text}'],
  ['stencil', 'A poster with the words {text} in stencil letters'],
]

/** Styles of which almost every word must be read. */
export const plainStyles: ReadonlySet<string> = new Set(['serif', 'sans', 'display', 'mono', 'bold', 'italic'])

const capitalized = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** `count` texts of 1 to 12 words, each layout and style in turn; the same ones every time. */
export function letteringCases(count: number): LetteringCase[] {
  const random = createRandom(11, 'lettering bench')
  return Array.from({ length: count }, (_, at): LetteringCase => {
    const chosen = Array.from({ length: 1 + (at % 12) }, () => random.pick(words))
    const manner = random.pick(['title', 'capitals', 'sentence'] as const)
    const text =
      manner === 'capitals'
        ? chosen.join(' ').toUpperCase()
        : manner === 'title'
          ? chosen.map(capitalized).join(' ')
          : capitalized(chosen.join(' '))
    const special = at % 12 === 7 ? made[Math.floor(at / 12) % made.length] : undefined
    const [layout, pattern, aspect] = layouts[(at * 11) % layouts.length]!
    const [style, said] = styles[(at * 7 + Math.floor(at / layouts.length)) % styles.length]!
    const long = 1024
    const shape = special ? 4 / 3 : aspect
    return {
      prompt: (special ? special[1] : pattern).replace('{text}', `"${text}"`).replace('{style}', said),
      text,
      layout: special ? special[0] : layout,
      style: special ? special[0] : style,
      width: shape >= 1 ? long : Math.round(long * shape),
      height: shape >= 1 ? Math.round(long / shape) : long,
    }
  })
}
