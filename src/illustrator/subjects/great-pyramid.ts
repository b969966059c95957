import { blend, type Easel, onEasel } from './easel.ts'
import { face, sideFacing } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A pyramid by its apex, feet and edge, in courses of stone. */
function paintOne(
  easel: Easel,
  apex: readonly [number, number],
  left: number,
  edge: number,
  right: number,
  base: number,
  color: string,
): void {
  const { context, random } = easel
  for (const [from, to, facing] of [
    [left, edge, sideFacing(easel, 'left')],
    [edge, right, sideFacing(easel, 'right')],
  ] as const) {
    const tone = shade(face(easel, color, facing), facing * 0.18)
    const path = `M ${apex[0]} ${apex[1]} L ${to} ${base} L ${from} ${base} Z`
    easel.fill(path, blend(easel, [0, apex[1]], [0, base], shade(tone, 0.1), tone, shade(tone, -0.1)))
    easel.clip(path, () => {
      const courses = Math.round((base - apex[1]) / 1.9)
      for (let course = 1; course < courses; course++) {
        const y = apex[1] + ((base - apex[1]) * course) / courses
        context.fillStyle = fade(shade(tone, -0.5), random.between(0.14, 0.34))
        context.fillRect(from, y, to - from, 0.32)
        context.fillStyle = fade(shade(tone, 0.5), random.between(0.08, 0.24))
        context.fillRect(from, y + 0.32, to - from, 0.3)
        for (let block = 0; block < 9; block++) {
          const x = random.between(from, to)
          context.fillStyle = fade(shade(tone, random.chance(0.5) ? -0.4 : 0.4), random.between(0.05, 0.22))
          context.fillRect(x, y + 0.4, random.between(1.2, 3.4), 1.4)
        }
      }
    })
  }
  easel.line(`M ${apex[0]} ${apex[1]} L ${edge} ${base}`, 0.3, fade(shade(easel.lit(color), 0.5), 0.5))
}

/** Pyramids of cut stone, two lesser ones behind the great one. First colour the stone; reads glass. */
export const greatPyramid: Subject = {
  name: 'great-pyramid',
  nouns: ['great pyramid', 'egyptian pyramid', 'pyramids of giza', 'giza'],
  habitat: 'ground',
  height: ({ attributes }) => 60 * attributes.size,
  aspect: () => 168 / 88,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 168, height: 88 }, details, stage, (easel) => {
      const color = details.attributes.colors[0] ?? (easel.said('glass') ? '#8fb9cc' : '#d9b274')
      paintOne(easel, [132, 34], 97, 141, 166, 84, shade(color, 0.08))
      paintOne(easel, [38, 42], 3, 46, 74, 84, shade(color, 0.12))
      paintOne(easel, [72, 1], 8, 88, 142, 86, color)
      const sand = easel.lit('#d8b47c')
      easel.fill(
        'M 0 87.8 C 20 83.8 40 85.6 66 85 C 96 84.4 130 82 168 86 L 168 88 L 0 88 Z',
        blend(easel, [0, 83], [0, 88], shade(sand, 0.1), shade(sand, -0.06)),
      )
    })
  },
}
