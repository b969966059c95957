import { blend, type Easel, glow, onEasel } from './easel.ts'
import { upright } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

interface Tower {
  x: number
  half: number
  top: number
  bottom: number
  cone: number
}

function stones(easel: Easel, left: number, right: number, top: number, bottom: number, color: string): void {
  const { context, random } = easel
  const count = Math.round(((right - left) * (bottom - top)) / 26)
  const shades = [shade(color, -0.35), shade(color, 0.3)].flatMap((tone) =>
    [0.15, 0.21, 0.27].map((opacity) => ({ color: fade(tone, opacity), places: [] as [number, number, number][] })),
  )
  for (let index = 0; index < count; index++) {
    const first = random.chance(0.6) ? 0 : 3
    shades[first + random.integer(0, 2)]!.places.push([
      random.between(left, right - 3),
      top + Math.round(random.between(0, bottom - top - 2) / 2.2) * 2.2,
      random.between(1.6, 3.2),
    ])
  }
  for (const { color, places } of shades) {
    context.fillStyle = color
    context.beginPath()
    for (const [x, y, wide] of places) context.roundRect(x, y, wide, 1.3, 0.3)
    context.fill()
  }
}

function slit(easel: Easel, x: number, y: number, size = 1): void {
  const night = easel.dark > 0.3
  easel.fill(
    `M ${x - size} ${y + 4 * size} L ${x - size} ${y} C ${x - size} ${y - 2 * size} ${x + size} ${y - 2 * size} ${x + size} ${y} L ${x + size} ${y + 4 * size} Z`,
    night ? '#ffcf78' : easel.lit('#262636'),
  )
  if (night) glow(easel, x, y + 1.4, 6 * size, 'rgba(255,190,90,0.55)')
}

function paintTower(easel: Easel, tower: Tower, stone: string, roof: string, flag: string): void {
  const { context } = easel
  const { x, half, top, bottom, cone } = tower
  const own = easel.lit(stone)
  easel.fill(
    `M ${x - half} ${top} L ${x + half} ${top} L ${x + half * 1.06} ${bottom} L ${x - half * 1.06} ${bottom} Z`,
    upright(easel, x - half, x + half, stone, 0),
  )
  stones(easel, x - half + 0.6, x + half - 0.6, top + 6, bottom, own)
  const lip = half * 1.2
  easel.fill(
    `M ${x - lip} ${top - 1} L ${x + lip} ${top - 1} L ${x + lip} ${top + 3} L ${x + half} ${top + 5.6} L ${x - half} ${top + 5.6} L ${x - lip} ${top + 3} Z`,
    upright(easel, x - lip, x + lip, stone, 0),
  )
  easel.fill(
    `M ${x - half} ${top + 5.6} L ${x + half} ${top + 5.6} L ${x + half} ${top + 7.4} L ${x - half} ${top + 7} Z`,
    'rgba(12,8,30,0.3)',
  )
  if (cone > 0) {
    easel.fill(
      `M ${x - lip - 0.8} ${top - 0.6} C ${x - lip * 0.5} ${top - cone * 0.4} ${x - lip * 0.2} ${top - cone * 0.8} ${x} ${top - cone} C ${x + lip * 0.2} ${top - cone * 0.8} ${x + lip * 0.5} ${top - cone * 0.4} ${x + lip + 0.8} ${top - 0.6} C ${x + lip * 0.4} ${top + 1} ${x - lip * 0.4} ${top + 1} ${x - lip - 0.8} ${top - 0.6} Z`,
      upright(easel, x - lip, x + lip, roof, 0.3),
    )
    for (const share of [0.3, 0.6]) {
      const width = lip * (1 - share) * 0.86
      easel.line(
        `M ${x - width} ${top - cone * share} C ${x - width * 0.4} ${top - cone * share + 1.2} ${x + width * 0.4} ${top - cone * share + 1.2} ${x + width} ${top - cone * share}`,
        0.4,
        fade(shade(easel.lit(roof), -0.6), 0.5),
      )
    }
    easel.line(`M ${x} ${top - cone} L ${x} ${top - cone - 6}`, 0.5, easel.lit('#3b3238'))
    easel.fill(
      `M ${x} ${top - cone - 6} C ${x + 3} ${top - cone - 7} ${x + 4} ${top - cone - 4.6} ${x + 7.4} ${top - cone - 5.4} L ${x + 5.8} ${top - cone - 3.8} L ${x + 7} ${top - cone - 2.4} C ${x + 4} ${top - cone - 2} ${x + 3} ${top - cone - 3.6} ${x} ${top - cone - 3} Z`,
      easel.lit(flag),
    )
  } else {
    context.fillStyle = upright(easel, x - lip, x + lip, stone, 0)
    for (let index = 0; index < 4; index++)
      context.fillRect(x - lip + (index * lip * 2) / 3.5, top - 4.4, (lip * 2) / 7, 4)
  }
  slit(easel, x, top + 12)
  if (bottom - top > 34) slit(easel, x, top + 26)
}

/** A storybook castle: keep, four towers with pointed roofs, wall and gate. First colour the stone, second the roofs. */
export const castle: Subject = {
  name: 'castle',
  nouns: ['castle', 'fortress', 'palace', 'citadel', 'chateau'],
  habitat: 'ground',
  height: ({ attributes }) => 28 * attributes.size,
  aspect: () => 1.2,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 120, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const stone = details.attributes.colors[0] ?? random.pick(['#b9ad9c', '#c4b59a', '#a9a8a8'])
      const roof = details.attributes.colors[1] ?? random.pick(['#3f5f86', '#a3463a', '#4a6b5a'])
      const flag = random.pick(['#c8363c', '#e0a92c', '#7a3f8a'])
      const own = easel.lit(stone)
      const merlons = (left: number, right: number, y: number, fill: ReturnType<typeof blend>): void => {
        context.fillStyle = fill
        for (let x = left; x < right - 1; x += 5) context.fillRect(x, y - 3.4, 2.9, 3.6)
      }
      const far = shade(stone, 0.1)
      paintTower(easel, { x: 44, half: 6, top: 33, bottom: 80, cone: 20 }, far, roof, flag)
      paintTower(easel, { x: 79, half: 6, top: 40, bottom: 80, cone: 18 }, far, roof, flag)
      // Keep.
      const keep = blend(
        easel,
        [46, 0],
        [78, 0],
        shade(own, easel.lightX < 0 ? 0.16 : -0.3),
        own,
        shade(own, easel.lightX < 0 ? -0.3 : 0.16),
      )
      easel.fill('M 47 44 L 77 44 L 77 86 L 47 86 Z', keep)
      stones(easel, 47, 76, 46, 70, own)
      merlons(46.4, 78, 44, keep)
      for (const x of [54, 62, 70]) slit(easel, x, 52, 1.2)
      paintTower(easel, { x: 62, half: 7.4, top: 27, bottom: 45, cone: 21 }, stone, roof, flag)
      // Curtain wall with the gate.
      const wall = blend(easel, [0, 66], [0, 100], shade(own, 0.1), shade(own, -0.08), shade(own, -0.3))
      easel.fill('M 14 68 L 106 68 L 106 100 L 14 100 Z', wall)
      stones(easel, 22, 104, 70, 98, own)
      merlons(20, 104, 68, wall)
      easel.fill('M 50 100 L 50 84 C 50 71 74 71 74 84 L 74 100 Z', shade(own, -0.35))
      easel.fill(
        'M 52.4 100 L 52.4 84.6 C 52.4 74 71.6 74 71.6 84.6 L 71.6 100 Z',
        blend(easel, [0, 76], [0, 100], '#1b1420', easel.lit('#5a3a26')),
      )
      easel.line(
        'M 56 78.6 L 56 100 M 60 77 L 60 100 M 64 77 L 64 100 M 68 78.6 L 68 100 M 52.6 84 L 71.4 84 M 52.6 90 L 71.4 90',
        0.5,
        'rgba(10,6,14,0.55)',
      )
      if (easel.dark > 0.3) glow(easel, 62, 90, 18, 'rgba(255,180,80,0.4)')
      for (const x of [43, 81]) {
        easel.fill(`M ${x - 2.6} 74 L ${x + 2.6} 74 L ${x + 2.6} 86 L ${x} 89 L ${x - 2.6} 86 Z`, easel.lit(flag))
        easel.line(`M ${x - 3.2} 74 L ${x + 3.2} 74`, 0.7, easel.lit('#3b3238'))
      }
      paintTower(easel, { x: 14, half: 9, top: 52, bottom: 100, cone: 26 }, stone, roof, flag)
      paintTower(easel, { x: 106, half: 9, top: 56, bottom: 100, cone: 25 }, stone, roof, flag)
    })
  },
}
