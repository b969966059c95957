import { blend, onEasel } from './easel.ts'
import { type BlossomKind, paintBlossom, paintStem } from './flower/blossom.ts'
import { blossomColor, blossomOf } from './flower.ts'
import { sheen, upright } from './round-forms.ts'
import { seenInto } from './seen-into.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'

const glazes = ['#3c6e8f', '#e9dfcd', '#c7664a', '#4f7f6a', '#33415c'] as const
const bunch: readonly BlossomKind[] = ['rose', 'daisy', 'tulip', 'poppy']

const numbers = 'zero one two three four five six seven eight nine'.split(' ')

/** How many flowers are said to be in it: "with one rose", "with three tulips". */
function countOf({ attributes }: Pick<SubjectDetails, 'attributes'>): number | undefined {
  const said = attributes.words.find((word) => word.startsWith('with '))?.split(' ')
  if (!said || /bouquet|bunch/.test(said.at(-1)!)) return undefined
  const count = numbers.indexOf(said[1]!)
  return count > 0 ? count : said.at(-1)!.endsWith('s') ? undefined : 1
}

/** Nothing stands in a broken one, unless that is said. */
const isEmpty = (words: readonly string[]): boolean =>
  words.includes('empty') ||
  (words.some((word) => /^(?:broken|cracked|shattered|smashed|ancient)$/.test(word)) &&
    !words.some((word) => word.startsWith('with ')))

const holds = (words: readonly string[]): boolean => words.includes(seenInto)

/** Where the heads of its flowers are, the last one in the middle and in front; and how large. */
const heads = [
  [16, 28, 9.6],
  [56, 27, 9.6],
  [36, 12, 10.4],
  [25, 17, 8.6],
  [48, 16, 8.6],
  [11, 41, 7.6],
  [61, 41, 7.6],
  [24, 41, 8.6],
  [49, 41, 8.6],
  [36, 34, 11.4],
] as const
/** The same for a few, which stand apart. */
const few: Readonly<Record<number, readonly (readonly [x: number, y: number, radius: number])[]>> = {
  1: [[36, 14, 13]],
  2: [
    [24, 20, 12],
    [49, 15, 12],
  ],
  3: [
    [18, 26, 11.4],
    [55, 24, 11.4],
    [36, 13, 12],
  ],
  4: [
    [15, 31, 10.4],
    [27, 14, 11],
    [47, 13, 11],
    [58, 30, 10.4],
  ],
}

/**
 * A ceramic vase with a bunch of flowers, or as many as are said; `empty` without, and wide where something else is in it. The
 * first colour is the vase, the rest the flowers.
 */
export const vase: Subject = {
  name: 'vase',
  nouns: ['vase', 'flower vase', 'vase of flowers', 'vase with flowers'],
  habitat: 'surface',
  height: ({ attributes }) => 0.55 * attributes.size,
  aspect: ({ attributes }) => (holds(attributes.words) ? 0.96 : isEmpty(attributes.words) ? 0.6 : 0.72),
  mouth: ({ attributes }) => (holds(attributes.words) ? { x: 0.065, y: 0.004, width: 0.87, height: 0.092 } : undefined),
  paint(context, box, details, stage) {
    const wide = holds(details.attributes.words)
    const empty = wide || isEmpty(details.attributes.words)
    onEasel(context, box, { width: wide ? 96 : 72, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const { colors } = details.attributes
      const glaze = colors[0] ?? random.pick(glazes)
      const own = easel.lit(glaze)
      if (empty) {
        context.save()
        context.scale(wide ? 100 / 52 : 1, 100 / 52)
        context.translate(wide ? -11 : 0, -48)
      } else {
        const kind = blossomOf(details)
        const count = countOf(details)
        const shown = few[count ?? 0] ?? heads.slice(0, count)
        for (const [x, y] of shown) paintStem(easel, x, y, 36 + (x - 36) * 0.16, 56, 0.9, 2)
        for (const [index, [x, y, radius]] of shown.entries()) {
          const each = kind ?? bunch[(index + (index % 3)) % bunch.length]!
          const color =
            colors.length > 1
              ? colors[1 + (index % (colors.length - 1))]!
              : blossomColor(each, (all) => random.pick(all))
          paintBlossom(
            easel,
            !kind && each === 'tulip' && index > 4 ? 'rose' : each,
            x,
            y,
            radius * (each === 'tulip' ? 0.8 : 1),
            color,
          )
        }
      }
      const body = wide
        ? 'M 14 51 C 17 52 55 52 58 51 C 57 55 55 58 56 62 C 60 68 61 76 59 83 C 57 92 48 98.6 44 100 L 28 100 C 24 98.6 15 92 13 83 C 11 76 12 68 16 62 C 17 58 15 55 14 51 Z'
        : 'M 25 50 C 26.6 50.6 45.4 50.6 47 50 C 46 56 45 58 48 62 C 54 67 58 74 57 82 C 56 92 48 98.6 44 100 L 28 100 C 24 98.6 16 92 15 82 C 14 74 18 67 24 62 C 27 58 26 56 25 50 Z'
      easel.fill(body, upright(easel, 14, 58, glaze, 0.9))
      easel.clip(body, () => {
        context.fillStyle = blend(easel, [0, 76], [0, 100], 'rgba(8,4,24,0)', 'rgba(8,4,24,0.4)')
        context.fillRect(0, 70, 72, 30)
        for (const y of [66, 69])
          easel.line(`M 12 ${y} C 24 ${y + 3} 48 ${y + 3} 60 ${y}`, y === 66 ? 1.3 : 0.5, fade(shade(own, 0.55), 0.6))
        const x = easel.lightX < 0 ? 22 : 50
        context.fillStyle = blend(easel, [0, 68], [0, 90], sheen(easel, 0.8), sheen(easel, 0.1))
        context.beginPath()
        context.ellipse(x, 79, 1.9, 9, easel.lightX < 0 ? 0.12 : -0.12, 0, Math.PI * 2)
        context.fill()
      })
      context.fillStyle = shade(own, empty ? -0.55 : 0.2)
      context.beginPath()
      context.ellipse(36, wide ? 50.6 : 50, wide ? 22 : 11, empty ? 2.4 : 1.4, 0, 0, Math.PI * 2)
      context.fill()
      context.strokeStyle = shade(own, 0.35)
      context.lineWidth = 0.7
      context.stroke()
      if (empty) context.restore()
    })
  },
}
