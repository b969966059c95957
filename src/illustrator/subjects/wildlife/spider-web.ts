import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { limb } from '../animals/outline.ts'
import { traceBones } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'

const spokes = 14
const reach = 56

const twigs = [
  '-58 80 9, -60 40 8, -54 0 7, -58 -40 6, -50 -84 3',
  '-57 -34 5, -34 -56 4, 0 -66 3.4, 40 -64 2.6, 66 -72 1.4',
  '62 80 8, 58 40 7, 64 4 6, 58 -34 5, 64 -70 2.4',
  '-56 38 4.6, -20 58 3.6, 20 62 3, 52 54 2',
]

/** The twigs it hangs between. */
function paintTwigs(brush: Brush): void {
  for (const twig of twigs) {
    brush.form([{ points: limb(traceBones(twig)), tuft: 0.3 }], '#6a4c38', { soft: 1.8 })
  }
}

/** An orb web: spokes, a sagging spiral, and dew that catches the light. */
function paintWeb(brush: Brush, color: string | undefined): void {
  const ends = Array.from({ length: spokes }, (_, index): number => {
    const uneven = 1 + 0.14 * Math.sin(index * 2.4) + 0.06 * Math.cos(index * 5.1)
    return reach * uneven
  })
  const at = (spoke: number, share: number): Point => {
    const index = spoke % spokes
    const angle = (index / spokes) * Math.PI * 2 + 0.1 * Math.sin(index * 3.3)
    return [Math.cos(angle) * ends[index]! * share, Math.sin(angle) * ends[index]! * share]
  }
  brush.reach(ends.map((_, index) => at(index, 1)))
  if (brush.measuring) return
  const thread = color ?? (brush.dark > 0.5 ? '#dfe8f4' : '#ffffff')
  const edge = color ? mix(color, '#2c3848', 0.4) : '#2c3848'
  for (let spoke = 0; spoke < spokes; spoke++) {
    brush.line([[0, 0], at(spoke, 1)], 1.5, alpha(edge, 0.5))
    brush.line([[0, 0], at(spoke, 1)], 0.7, alpha(thread, 0.95))
  }
  for (let ring = 1; ring <= 9; ring++) {
    for (let spoke = 0; spoke < spokes; spoke++) {
      const from = at(spoke, (ring + spoke / spokes) / 10.4)
      const to = at(spoke + 1, (ring + (spoke + 1) / spokes) / 10.4)
      const sag: Point = [((from[0] + to[0]) / 2) * 0.9, ((from[1] + to[1]) / 2) * 0.9]
      brush.line([from, sag, to], 1.3, alpha(edge, 0.42))
      brush.line([from, sag, to], 0.5, alpha(thread, 0.9))
      if ((ring * 5 + spoke * 3) % 7 === 0) brush.spot(to[0], to[1], 1.6, 1.6, '#ffffff', 1)
    }
  }
}

/** A spider's web, from the front. */
export const spiderWeb = createAnimal({
  name: 'spider-web',
  nouns: ['spider web', 'spiderweb', 'web', 'cobweb', "spider's web"],
  metres: () => 0.5,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintTwigs(brush)
    paintWeb(brush, first && furColor(first))
  },
})
