import { archway, glass, opening, snowOn, steps, tiles } from '../buildings/architecture.ts'
import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { shade } from '../tones.ts'

/** A roof with upturned eaves. */
function upturnedRoof(
  art: Craft,
  x: number,
  base: number,
  half: number,
  inner: number,
  height: number,
  color: string,
): void {
  const roof = `M ${x - half} ${base - height * 0.3} C ${x - half * 0.72} ${base - height * 0.14} ${x - inner - 1} ${base - height * 0.55} ${x - inner} ${base - height} L ${x + inner} ${base - height} C ${x + inner + 1} ${base - height * 0.55} ${x + half * 0.72} ${base - height * 0.14} ${x + half} ${base - height * 0.3} C ${x + half * 0.8} ${base + height * 0.1} ${x + half * 0.4} ${base + height * 0.12} ${x} ${base + height * 0.12} C ${x - half * 0.4} ${base + height * 0.12} ${x - half * 0.8} ${base + height * 0.1} ${x - half} ${base - height * 0.3} Z`
  art.part(roof, color, 'bar', 0.15)
  tiles(art, roof, color, 6)
  snowOn(art, roof, 0.7)
  for (const side of [-1, 1])
    art.part(oval(x + side * half * 0.97, base - height * 0.2, half * 0.03), '#c8a03c', 'ball', 0.7)
}

/** A pagoda of five storeys; `castle` gives white walls. First colour the woodwork, second the roofs. */
export const pagoda = thing({
  name: 'pagoda',
  nouns: [
    'pagoda',
    'japanese pagoda',
    'chinese pagoda',
    'japanese castle',
    'himeji castle',
    'osaka castle',

    'golden pavilion',
  ],
  habitat: 'ground',
  height: 36,
  view: [0, 0, 84, 132],
  paint(art) {
    const wood = art.color(/castle/.test(art.noun) ? '#f0ece2' : /gold/.test(art.noun) ? '#d9a93a' : '#b8402e')
    const roof = art.second('#4b5a58', '#48525c')
    art.part(slab(41.2, 2, 1.6, 24), '#c8a03c', 'column', 0.7)
    for (let ring = 0; ring < 6; ring++)
      art.part(oval(42, 8 + ring * 2.6, 2.6 + ring * 0.12, 0.7), '#c8a03c', 'bar', 0.7)
    art.part(oval(42, 3.4, 1.5, 2.2), '#c8a03c', 'ball', 0.8)
    const floors = 5
    for (let floor = 0; floor < floors; floor++) {
      const base = 42 + floor * 20.4
      const half = 13 + floor * 3
      const wall = slab(42 - half, base - 12, half * 2, 12)
      art.form(wall, wood)
      for (let post = 0; post <= 4; post++)
        art.part(slab(42 - half + (post * half) / 2 - 0.9, base - 12, 1.8, 12), shade(wood, -0.2), 'column', 0.1)
      for (let bay = 0; bay < 4; bay++) {
        const x = 42 - half + (bay + 0.5) * (half / 2)
        if (floor === floors - 1 && (bay === 1 || bay === 2)) opening(art, archway(x, base, half * 0.36, 9.4, 0))
        else {
          glass(art, slab(x - half * 0.15, base - 8.4, half * 0.3, 5.4), bay % 2 === 0)
          art.line(
            `M ${x} ${base - 8.4} L ${x} ${base - 3} M ${x - half * 0.15} ${base - 5.6} L ${x + half * 0.15} ${base - 5.6}`,
            0.4,
            shade(art.lit(wood), -0.35),
          )
        }
      }
      art.part(slab(42 - half - 3, base - 1.8, half * 2 + 6, 1.2), shade(wood, 0.06), 'bar', 0.1)
      upturnedRoof(art, 42, base - 10.6, half + 10, floor === 0 ? 2.4 : half * 0.74, floor === 0 ? 11.4 : 10.8, roof)
      if (art.dark > 0.4)
        for (const side of [-1, 1]) {
          art.fill(oval(42 + side * (half + 6), base - 9.4, 1.3, 1.7), '#ffb45c')
          glow(art, 42 + side * (half + 6), base - 9.4, 8, 'rgba(255,170,80,0.5)')
        }
    }
    art.part(slab(10, 123.6, 64, 3), '#c9c1b2', 'bar', 0)
    steps(art, 8, 76, 126, 132, 3, '#b9b0a0', 1.6)
  },
})
