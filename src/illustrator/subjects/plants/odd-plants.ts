import { leafOutline, oval, slab } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A bent old trunk with pads of leaves, in a shallow dish. */
export const bonsai = thing({
  name: 'bonsai',
  nouns: ['bonsai', 'bonsai tree', 'bonsai plant'],
  height: 0.42,
  view: [4, 2, 146, 122],
  paint(art) {
    const isBlossom = art.is('cherry', 'cherry blossom', 'blossom', 'sakura', 'pink')
    const leaves = art.color(isBlossom ? '#f0a9c2' : art.is('maple', 'autumn', 'red') ? '#c8442c' : '#4c8440')
    const bark = art.lit('#6b4a33')
    art.form(slab(30, 102, 90, 16, 5), art.second('#3f5f86', '#7a4632', '#4a4a52'), 'bar', 0.8)
    for (const x of [40, 100]) art.part(slab(x, 117, 12, 5, 1), '#2b2b30', 'bar', 0.4)
    art.part('M 34 103 C 48 95 104 95 116 103 Z', '#5a7a3c', 'top', 0.1)
    const trunk =
      'M 60 103 C 66 96 70 88 62 78 C 52 66 56 52 72 46 C 80 43 84 36 80 24 L 87 22 C 92 38 88 48 78 54 C 68 60 68 66 76 74 C 86 84 86 96 92 103 C 82 99 72 99 60 103 Z'
    art.part(trunk, '#6b4a33', 'column', 0.15)
    art.line(
      'M 66 100 C 74 90 72 84 66 76 M 74 52 C 82 46 86 40 84 28 M 80 98 C 80 88 76 80 70 72',
      0.9,
      fade(shade(bark, -0.5), 0.7),
    )
    art.line('M 66 62 C 50 58 44 56 34 56', 4.4, bark)
    art.line('M 80 46 C 96 46 106 46 116 44', 4, bark)
    for (const [x, y, rx, ry] of [
      [32, 52, 27, 13],
      [116, 40, 28, 13],
      [76, 20, 34, 17],
      [56, 34, 18, 10],
    ] as const)
      pad(art, x, y, rx, ry, leaves)
  },
})

function pad(art: Craft, x: number, y: number, rx: number, ry: number, color: string): void {
  const own = art.lit(color)
  for (const [step, count, reach, size] of [
    [-0.42, 46, 1, 0.23],
    [-0.14, 44, 0.92, 0.2],
    [0.1, 40, 0.8, 0.17],
    [0.36, 22, 0.62, 0.13],
  ] as const)
    for (let leaf = 0; leaf < count; leaf++) {
      const angle = art.random.between(0, 6.283)
      const far = Math.sqrt(art.random.next()) * reach
      const lift = step > 0 ? -ry * 0.28 : ry * 0.12
      art.fill(
        oval(x + Math.cos(angle) * far * rx, y + Math.sin(angle) * far * ry + lift, ry * size * 1.4, ry * size),
        shade(own, step + art.random.between(-0.08, 0.08)),
      )
    }
}

export const flytrap = thing({
  name: 'venus-flytrap',
  nouns: ['venus flytrap', 'venus fly trap', 'flytrap', 'carnivorous plant', 'venus flytraps'],
  height: 0.3,
  view: [2, 2, 118, 118],
  paint(art) {
    const green = art.color('#6aa544')
    art.form('M 34 88 L 86 88 L 78 117 L 42 117 Z', '#b5613d', 'column', 0.3)
    art.form(slab(30, 82, 60, 10, 3), '#c26d47', 'bar', 0.3)
    for (const [x, y, angle] of [
      [60, 84, -2.6],
      [60, 84, -0.5],
      [58, 84, -2.1],
      [62, 84, -1],
    ] as const)
      art.form(leafOutline(x, y, 34, 6, angle), shade(green, -0.12), 'face', 0.2)
    for (const [stem, x, y, turn, size] of [
      ['M 58 84 C 52 66 38 58 30 46', 26, 36, -0.5, 1],
      ['M 62 84 C 68 66 84 62 92 54', 97, 44, 0.5, 0.9],
      ['M 60 84 C 60 62 60 48 60 38', 60, 24, 0, 1.15],
    ] as const) {
      art.line(stem, 3.4, shade(art.lit(green), -0.1))
      art.turned(x, y, turn, () => {
        for (const side of [-1, 1]) {
          const jaw = `M ${x} ${y + 16 * size} C ${x + side * 26 * size} ${y + 12 * size} ${x + side * 24 * size} ${y - 14 * size} ${x + side * 8 * size} ${y - 16 * size} C ${x + side * 4 * size} ${y - 4 * size} ${x + side * 2 * size} ${y + 6 * size} ${x} ${y + 16 * size} Z`
          for (let tooth = 0; tooth < 6; tooth++) {
            const share = tooth / 5
            const [tx, ty] = [x + side * (8 + 2 * Math.sin(share * 3)) * size, y + (-15 + share * 22) * size]
            art.line(`M ${tx} ${ty} L ${tx - side * 8 * size} ${ty - 5 * size}`, 1.3, art.lit('#cfe3a0'))
          }
          art.form(jaw, green, 'ball', 0.4)
          art.fill(
            `M ${x} ${y + 13 * size} C ${x + side * 12 * size} ${y + 8 * size} ${x + side * 14 * size} ${y - 8 * size} ${x + side * 8 * size} ${y - 13 * size} C ${x + side * 4 * size} ${y - 4 * size} ${x + side * 2 * size} ${y + 5 * size} ${x} ${y + 13 * size} Z`,
            art.lit('#d2404e'),
          )
        }
      })
    }
    dot(art, 60, 92, 0.5, 0.5, '#5a3a28')
  },
})
