import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

function paintTower(art: Craft, x: number, top: number, bottom: number, half: number, sand: string): void {
  art.form(
    polygon([x - half, top], [x + half, top], [x + half * 1.22, bottom], [x - half * 1.22, bottom]),
    sand,
    'column',
    0,
  )
  for (let tooth = -2; tooth <= 2; tooth += 1)
    art.form(
      slab(x + tooth * half * 0.5 - half * 0.19, top - half * 0.36, half * 0.38, half * 0.5, 0.6),
      sand,
      'column',
      0,
    )
  art.line(`M ${x - half} ${top + 3} L ${x + half} ${top + 3}`, 1.2, fade(shade(art.lit(sand), -0.5), 0.5))
}

/** A castle of damp sand with a paper flag. */
export const sandcastle = thing({
  name: 'sandcastle',
  nouns: ['sandcastle', 'sand castle'],
  habitat: 'ground',
  height: 0.5,
  view: [2, 3, 118, 102],
  paint(art) {
    const sand = art.color('#d9b06e')
    const own = art.lit(sand)
    art.form(
      'M 2 100 C 12 84 30 80 60 80 C 90 80 108 84 118 100 C 112 103 8 103 2 100 Z',
      shade(sand, -0.06),
      'ball',
      0,
    )
    art.line('M 60 28 L 60 4', 1.2, art.lit('#8a6a42'))
    art.part('M 60.6 4 C 66 2 71 8 78 5 L 77 14 C 70 17 66 11 60.6 14 Z', art.asked[1] ?? '#e0453a', 'face', 0.2)
    paintTower(art, 60, 31, 84, 14, shade(sand, -0.05))
    art.form(slab(30, 60, 60, 32, 1), sand, 'face', 0)
    for (let tooth = 0; tooth < 8; tooth++) art.form(slab(34 + tooth * 7, 56, 4.2, 6, 0.6), sand, 'face', 0)
    paintTower(art, 28, 52, 94, 12, sand)
    paintTower(art, 92, 52, 94, 12, sand)
    art.fill('M 52 92 L 52 78 C 52 68 68 68 68 78 L 68 92 Z', shade(own, -0.6))
    for (const [x, y] of [
      [60, 46],
      [28, 66],
      [92, 66],
    ] as const)
      art.fill(
        `M ${x - 2.4} ${y + 8} L ${x - 2.4} ${y + 2} C ${x - 2.4} ${y - 2} ${x + 2.4} ${y - 2} ${x + 2.4} ${y + 2} L ${x + 2.4} ${y + 8} Z`,
        shade(own, -0.6),
      )
    for (let grain = 0; grain < 160; grain++) {
      const [x, y] = [art.random.between(18, 102), art.random.between(62, 98)]
      art.fill(oval(x, y, 0.5), fade(shade(own, art.random.pick([-0.4, 0.5])), 0.5))
    }
    art.part('M 84 97 C 84 90 95 90 95 97 Z', '#f3e6da', 'ball', 0.3)
  },
})
