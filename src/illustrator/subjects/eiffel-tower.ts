import { blend, type Easel, glow, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const top = 5
const foot = 100

/** Half the tower's width at a height: the curve its engineers gave it. */
function halfWidth(y: number): number {
  const share = (y - top) / (foot - top)
  return 0.5 + 1.8 * share + 18.2 * share ** 3.1
}

/** One leg or shaft between two heights, its inner edge a share of the outer one. */
function lattice(easel: Easel, from: number, to: number, inner: (y: number) => number, color: string): void {
  const { lightX } = easel
  const steps = 10
  for (const side of [-1, 1]) {
    const outerPoints: string[] = []
    const innerPoints: string[] = []
    for (let step = 0; step <= steps; step++) {
      const y = from + ((to - from) * step) / steps
      outerPoints.push(`${21 + side * halfWidth(y)} ${y}`)
      innerPoints.unshift(`${21 + side * inner(y)} ${y}`)
    }
    const tone = shade(color, side * lightX * 0.2)
    const path = `M ${outerPoints.join(' L ')} L ${innerPoints.join(' L ')} Z`
    easel.fill(path, blend(easel, [21, 0], [21 + side * 20, 0], shade(tone, -0.3), shade(tone, 0.08)))
    easel.clip(path, () => {
      const bays = Math.round((to - from) / 2.6)
      for (let bay = 0; bay < bays; bay++) {
        const y = from + ((to - from) * bay) / bays
        const next = from + ((to - from) * (bay + 1)) / bays
        const [a, b] = [21 + side * halfWidth(y), 21 + side * inner(y)]
        const [c, d] = [21 + side * halfWidth(next), 21 + side * inner(next)]
        easel.line(`M ${a} ${y} L ${d} ${next} M ${b} ${y} L ${c} ${next}`, 0.34, shade(tone, 0.4))
        easel.line(`M ${a} ${y} L ${b} ${y}`, 0.3, shade(tone, -0.5))
      }
    })
    easel.line(`M ${outerPoints.join(' L ')}`, 0.45, shade(tone, side * lightX > 0 ? 0.4 : -0.2))
    easel.line(`M ${innerPoints.join(' L ')}`, 0.35, shade(tone, -0.45))
  }
}

function deck(easel: Easel, y: number, thick: number, color: string): void {
  const half = halfWidth(y) + thick * 0.7
  easel.fill(
    `M ${21 - half} ${y - thick} L ${21 + half} ${y - thick} L ${21 + half - 0.6} ${y + thick} L ${21 - half + 0.6} ${y + thick} Z`,
    blend(easel, [0, y - thick], [0, y + thick], shade(color, 0.25), color, shade(color, -0.4)),
  )
  for (let x = 21 - half + 1; x < 21 + half - 0.5; x += 1.3)
    easel.line(`M ${x} ${y - thick * 0.2} L ${x} ${y + thick * 0.7}`, 0.35, fade(shade(color, -0.6), 0.7))
  easel.line(`M ${21 - half} ${y - thick} L ${21 + half} ${y - thick}`, 0.3, shade(color, 0.45))
}

/** The Eiffel Tower, or with another noun a lattice mast like it; lit gold at night. First colour the iron. */
export const eiffelTower: Subject = {
  name: 'eiffel-tower',
  nouns: ['eiffel tower', 'tokyo tower', 'radio tower', 'transmission tower'],
  habitat: 'ground',
  height: ({ attributes }) => 110 * attributes.size,
  aspect: () => 42 / 100,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 42, height: 100 }, details, stage, (easel) => {
      const asked = details.attributes.colors[0] ?? (easel.said('tokyo tower') ? '#d9522f' : '#8a6a4c')
      const night = easel.dark > 0.4
      const color = night && !details.attributes.colors[0] ? '#d99a42' : easel.lit(asked)
      if (night) glow(easel, 21, 70, 21, 'rgba(255,180,80,0.5)')
      easel.fill('M 20.7 6 L 21 0 L 21.3 6 Z', shade(color, 0.1))
      lattice(easel, 9, 40, () => 0, color)
      lattice(easel, 40, 63, (y) => halfWidth(y) * (0.12 + (y - 40) / 90), color)
      lattice(easel, 63, 81, (y) => halfWidth(y) * (0.34 + (y - 63) / 120), color)
      lattice(easel, 81, 98, (y) => halfWidth(y) * (0.46 + (y - 81) / 110), color)
      // The arch between the legs.
      const arch = 'M 9.6 95 C 11.4 80.4 30.6 80.4 32.4 95'
      easel.line(arch, 1.5, shade(color, -0.3))
      easel.line(arch, 0.5, shade(color, 0.3))
      deck(easel, 81, 1.5, color)
      deck(easel, 63, 1.1, color)
      easel.fill(
        'M 19.4 10.6 L 22.6 10.6 L 22.2 7.4 L 19.8 7.4 Z',
        blend(easel, [19, 0], [23, 0], shade(color, 0.2), shade(color, -0.35)),
      )
      easel.fill('M 20.2 7.4 C 20.2 5 21.8 5 21.8 7.4 Z', shade(color, 0.1))
      const stone = easel.lit('#c9bda9')
      for (const x of [0.4, 30.8]) {
        easel.fill(
          `M ${x} 97.4 L ${x + 10.8} 97.4 L ${x + 10.8} 100 L ${x} 100 Z`,
          blend(easel, [0, 97], [0, 100], shade(stone, 0.15), shade(stone, -0.25)),
        )
      }
      if (!night) return
      const { context: surface, random } = easel
      for (let lamp = 0; lamp < 60; lamp++) {
        const y = 12 + 84 * random.next() ** 0.7
        surface.fillStyle = fade('#fff3c8', random.between(0.5, 1))
        surface.beginPath()
        surface.arc(21 + random.pick([-1, 1]) * halfWidth(y) * random.between(0.6, 1), y, 0.3, 0, Math.PI * 2)
        surface.fill()
      }
    })
  },
}
