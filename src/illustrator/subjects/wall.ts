import { blend, type Easel, onEasel } from './easel.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'

type Kind = 'brick' | 'stone' | 'rampart'

function kindOf({ noun, attributes }: Pick<SubjectDetails, 'noun' | 'attributes'>): Kind {
  const words = [...noun.split(' '), ...attributes.words]
  if (words.includes('castle') || words.includes('city') || words.includes('rampart')) return 'rampart'
  return words.some((word) => ['stone', 'dry', 'old', 'ruined', 'mossy'].includes(word)) ? 'stone' : 'brick'
}

/** Courses of bricks, or of stones of all sizes, in an area. */
function lay(
  easel: Easel,
  left: number,
  right: number,
  top: number,
  bottom: number,
  color: string,
  stones: boolean,
): void {
  const { context, random } = easel
  const own = easel.lit(color)
  context.fillStyle = shade(easel.lit(stones ? '#8f887c' : '#c9bdb0'), -0.2)
  context.fillRect(left, top, right - left, bottom - top)
  const height = stones ? 5.4 : 3.4
  const rows = Math.round((bottom - top) / height)
  const step = (bottom - top) / rows
  for (let row = 0; row < rows; row++) {
    const y = top + row * step
    let x = left - (row % 2 ? 4 : 0)
    while (x < right) {
      const width = stones ? random.between(5, 12) : 8
      const from = Math.max(left, x)
      const to = Math.min(right, x + width)
      if (to - from > 0.8) {
        const tone = shade(own, random.between(-0.22, 0.2))
        context.fillStyle = tone
        context.beginPath()
        context.roundRect(from + 0.25, y + 0.25, to - from - 0.5, step - 0.5, stones ? 1.4 : 0.3)
        context.fill()
        context.fillStyle = fade('#ffffff', 0.16)
        context.fillRect(from + 0.6, y + 0.35, to - from - 1.2, 0.5)
        context.fillStyle = fade('#140c24', 0.2)
        context.fillRect(from + 0.6, y + step - 0.8, to - from - 1.2, 0.5)
      }
      x += width
    }
  }
  context.fillStyle = blend(
    easel,
    [left, top],
    [right, bottom],
    fade('#ffffff', easel.lightX < 0 ? 0.12 : 0),
    fade('#140c24', easel.lightX < 0 ? 0.2 : 0.05),
  )
  context.fillRect(left, top, right - left, bottom - top)
}

/** A wall of bricks or stones, or a rampart with a watchtower. First colour its bricks; reads mossy, old, snowy. */
export const wall: Subject = {
  name: 'wall',
  nouns: ['wall', 'brick wall', 'stone wall', 'garden wall', 'city wall', 'castle wall', 'rampart'],
  habitat: 'ground',
  height: (details) => (kindOf(details) === 'rampart' ? 12 : 2.4) * details.attributes.size,
  aspect: (details) => (kindOf(details) === 'rampart' ? 2.4 : 2.8),
  paint(context, box, details, stage) {
    const kind = kindOf(details)
    const size = kind === 'rampart' ? { width: 168, height: 70 } : { width: 140, height: 50 }
    onEasel(context, box, size, details, stage, (easel) => {
      const stones = kind !== 'brick'
      const color =
        details.attributes.colors[0] ?? (kind === 'brick' ? '#a8553d' : kind === 'stone' ? '#9a958a' : '#b3a07c')
      const cap = easel.lit(stones ? color : '#cbbfae')
      const battlements = (left: number, right: number, top: number): void => {
        for (let x = left; x < right - 4; x += 9) lay(easel, x, x + 5.6, top, top + 6.4, color, true)
      }
      if (kind === 'rampart') {
        lay(easel, 0, 168, 36, 70, color, true)
        battlements(1, 168, 30)
        easel.fill('M 0 36 L 168 36 L 168 37.4 L 0 37.4 Z', shade(cap, 0.3))
        lay(easel, 58, 108, 10, 70, shade(color, 0.06), true)
        battlements(57, 110, 3)
        easel.fill('M 56 9.4 L 110 9.4 L 110 11.4 L 56 11.4 Z', shade(cap, 0.3))
        easel.fill('M 77 3 L 83 0 L 89 3 Z', shade(cap, -0.3))
        for (const x of [66, 79, 92])
          easel.fill(
            `M ${x} 30 L ${x} 22 C ${x} 17 ${x + 8} 17 ${x + 8} 22 L ${x + 8} 30 Z`,
            easel.dark > 0.4 ? '#ffc76a' : shade(cap, -0.75),
          )
        easel.fill('M 76 70 L 76 54 C 76 45 90 45 90 54 L 90 70 Z', shade(cap, -0.75))
        easel.fill('M 108 36 L 116 36 L 116 70 L 108 70 Z', fade('#140c24', 0.28))
      } else {
        lay(easel, 1, 139, 4, 50, color, stones)
        for (let x = 0; x < 140; x += 14) {
          easel.fill(
            `M ${x + 0.2} 0.6 L ${x + 13.8} 0.6 L ${x + 13.8} 5 L ${x + 0.2} 5 Z`,
            blend(easel, [0, 0], [0, 5], shade(cap, 0.25), shade(cap, -0.2)),
          )
        }
        easel.fill('M 0 5 L 140 5 L 140 7 L 0 7 Z', fade('#140c24', 0.3))
      }
      const { random } = easel
      if (easel.said('mossy', 'old', 'overgrown', 'ivy', 'ruined'))
        for (let leaf = 0; leaf < 170; leaf++) {
          const x = size.width * random.next() ** 1.6
          const y = size.height * (0.06 + random.next() * 0.9 * (1 - x / size.width))
          context.fillStyle = shade(easel.lit('#4f7a3a'), random.between(-0.35, 0.25))
          context.beginPath()
          context.ellipse(x, y, 2, 1.3, random.between(0, 3), 0, Math.PI * 2)
          context.fill()
        }
      if (stage.season === 'winter' || easel.said('snowy', 'snow'))
        easel.fill(
          `M 0 4 C 20 -1 60 1 ${size.width / 2} 0.6 C ${size.width * 0.7} 0 ${size.width * 0.9} -0.6 ${size.width} 4 Z`,
          easel.lit('#f5f8fc'),
        )
    })
  },
}
