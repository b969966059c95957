import { archway, courses, opening, snowOn, windows } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

function paintTower(art: Craft, x: number, stone: string): void {
  const roof = '#56626c'
  art.part(slab(x - 15, 76, 30, 18), shade(stone, -0.1), 'column', 0)
  courses(art, slab(x - 15, 76, 30, 18), stone, 4)
  const shaft = slab(x - 10, 26, 20, 52)
  art.form(shaft, stone)
  courses(art, shaft, stone, 3, 0.6)
  windows(art, { left: x - 7, right: x + 7, top: 29, bottom: 56 }, 3, 3, { wall: stone, share: 0.4, rise: 0.8 })
  opening(art, archway(x, 78, 10, 18, 0.7))
  for (const y of [36.8, 46, 56]) art.part(slab(x - 10.6, y, 21.2, 1.2), shade(stone, 0.16), 'bar', 0)
  const cap = polygon([x - 9, 26], [x - 1, 4], [x + 1, 4], [x + 9, 26])
  art.part(cap, roof, 'face', 0.2)
  snowOn(art, cap, 0.5)
  art.line(`M ${x} 5 L ${x} 1`, 0.6, art.lit('#d9a93a'))
  art.part(polygon([x - 3.4, 27], [x, 15], [x + 3.4, 27]), stone, 'face', 0)
  for (const side of [-1, 1]) {
    const corner = x + side * 10
    art.part(slab(corner - 2.4, 22, 4.8, 56), shade(stone, 0.05), 'column', 0)
    const turret = polygon([corner - 2.8, 22.4], [corner, 9], [corner + 2.8, 22.4])
    art.part(turret, roof, 'column', 0.2)
    snowOn(art, turret, 0.5)
  }
}

/** London's Tower Bridge, its bascules down. First colour the stone. */
export const towerBridge = thing({
  name: 'tower-bridge',
  nouns: ['tower bridge', 'london bridge', 'drawbridge', 'bascule bridge'],
  habitat: 'ground',
  height: 65,
  view: [0, 0, 220, 96],
  paint(art) {
    const stone = art.color('#cdb78f')
    const blue = art.asked[1] ?? '#4f93bd'
    const steel = art.lit(blue)
    // Chains from the towers down to the banks.
    for (const side of [-1, 1]) {
      const from = 110 + side * 52
      const to = 110 + side * 106
      const middle = (from + to) / 2 + side * 6
      const hang = `M ${from} 36 C ${from + side * 14} 56 ${middle} 68 ${to} 56`
      art.line(hang, 2.6, shade(steel, -0.1))
      art.line(hang, 0.8, shade(steel, 0.5))
      for (let rod = 1; rod < 8; rod++) {
        const x = from + ((to - from) * rod) / 8
        const share = rod / 8
        const y = 36 + 34 * share - 15 * share ** 3
        art.line(`M ${x} ${y} L ${x} 72`, 0.6, fade('#f2f4f6', 0.9))
      }
    }
    // High walkways.
    for (const y of [33, 38]) art.part(slab(82, y, 56, 3.4), blue, 'bar', 0.2)
    for (let x = 83; x < 138; x += 3.4)
      art.line(`M ${x} 36.4 L ${x + 1.7} 38 L ${x + 3.4} 36.4`, 0.5, art.lit('#f2f4f6'))
    // Roadway.
    art.part(slab(0, 72, 220, 4.4), blue, 'bar', 0.2)
    art.fill(slab(0, 71, 220, 1.4), art.lit('#f2f4f6'))
    art.fill(
      'M 84 76 L 136 76 C 130 79 122 80.4 112 80.6 L 110 76.8 L 108 80.6 C 98 80.4 90 79 84 76 Z',
      shade(steel, -0.2),
    )
    for (let x = 3; x < 219; x += 4) art.line(`M ${x} 72.6 L ${x + 2} 75.8 L ${x + 4} 72.6`, 0.35, fade('#ffffff', 0.6))
    for (const x of [6, 214]) {
      art.part(slab(x - 6, 46, 12, 48), stone, 'face', 0)
      courses(art, slab(x - 6, 46, 12, 48), stone, 4)
      const cap = polygon([x - 6, 46], [x, 36], [x + 6, 46])
      art.part(cap, '#56626c', 'face', 0.2)
      snowOn(art, cap, 0.5)
      opening(art, archway(x, 72, 6, 13, 0.7))
    }
    paintTower(art, 70, stone)
    paintTower(art, 150, stone)
    for (const x of [70, 150]) art.part(slab(x - 18, 90, 36, 6, 1), shade(stone, -0.2), 'bar', 0)
  },
})
