import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

export const carousel = thing({
  name: 'carousel',
  nouns: ['carousel', 'merry go round', 'merry-go-round', 'carrousel', 'roundabout ride'],
  habitat: 'ground',
  height: 7,
  view: [2, 0, 198, 168],
  paint(art) {
    const main = art.color('#c8323f', '#2f6fa8', '#3f8a6a')
    const cream = art.second('#f6ead0')
    art.part(oval(100, 157, 92, 11), '#6a4b36', 'top', 0.3)
    art.fill(oval(100, 152, 88, 9.6), shade(art.lit('#b98a58'), 0.05))
    for (const x of [40, 72, 128, 160]) horse(art, x, 112 - (x % 3) * 3, 0.78, '#cdbfae', x > 100)
    art.part(slab(82, 62, 36, 88, 2), cream, 'column', 0.4)
    for (let mirror = 0; mirror < 3; mirror++) {
      art.part(oval(89 + mirror * 11, 92, 4, 12), '#9fc3d4', 'face', 0.9)
      art.line(oval(89 + mirror * 11, 92, 4, 12), 1, art.lit('#c8982c'))
    }
    for (const [x, y] of [
      [35, 122],
      [67, 128],
      [100, 120],
      [133, 128],
      [165, 122],
    ] as const)
      horse(art, x, y, 1, ['#f3efe8', '#b98a5a', '#f6dfe4', '#5b5450', '#dfe8ee'][Math.floor(x / 36) % 5]!, false)
    roof(art, main, cream)
  },
})

function roof(art: Craft, main: string, cream: string): void {
  const [tip, eaves] = [12, 52]
  const panels = 12
  const edge = (panel: number): [number, number] => {
    const x = 100 - Math.cos((panel / panels) * Math.PI) * 96
    return [x, eaves + Math.sin((panel / panels) * Math.PI) * 8]
  }
  for (let panel = 0; panel < panels; panel++) {
    const [a, b] = [edge(panel), edge(panel + 1)]
    art.part(polygon([100, tip], a, b), panel % 2 ? cream : main, 'face', 0.3)
  }
  for (let panel = 0; panel < panels; panel++) {
    const [a, b] = [edge(panel), edge(panel + 1)]
    const middle = (a[0] + b[0]) / 2
    const low = (a[1] + b[1]) / 2
    art.part(
      `M ${a[0]} ${a[1]} L ${b[0]} ${b[1]} L ${b[0]} ${b[1] + 9} C ${middle + 3} ${low + 17} ${middle - 3} ${low + 17} ${a[0]} ${a[1] + 9} Z`,
      panel % 2 ? main : cream,
      'face',
      0.3,
    )
    art.part(oval(middle, low + 5, 1.8), '#e8bd4a', 'ball', 1)
    if (art.dark > 0.3) glow(art, middle, low + 5, 12, fade('#ffd680', 0.8))
  }
  art.line('M 100 12 L 100 2', 1.6, art.lit('#c8982c'))
  art.part(polygon([100, 1], [114, 4], [100, 8]), main, 'face', 0.3)
  art.part(oval(100, 12, 3.4), '#e0ae3a', 'ball', 1)
}

/** A wooden horse on its pole, its middle at (x, y). */
function horse(art: Craft, x: number, y: number, size: number, coat: string, away: boolean): void {
  const { context } = art
  const brass = art.lit('#d0a03a')
  art.line(`M ${x} 60 L ${x} 150`, 1.8 * size, shade(brass, -0.1))
  art.line(`M ${x - 0.4} 60 L ${x - 0.4} 150`, 0.6 * size, shade(brass, 0.5))
  context.save()
  context.translate(x, y)
  context.scale(away ? -size : size, size)
  art.part(
    'M -14 0 C -16 -7 -9 -9 0 -8 C 5 -8 8 -10 10 -16 C 11 -20 14 -22 17 -21 L 23 -14 C 24 -12 21 -11 19 -12 L 16 -12 C 15 -6 14 0 11 3 C 4 6 -9 6 -14 0 Z',
    coat,
    'bar',
    0.5,
  )
  for (const leg of [
    'M 9 1 C 15 4 17 8 13 13',
    'M 5 3 C 9 8 9 11 4 14',
    'M -10 1 C -15 6 -14 10 -18 14',
    'M -7 3 C -9 8 -8 10 -12 14',
  ])
    art.line(leg, 2.6, art.lit(coat))
  art.line('M -14 -2 C -21 -2 -21 6 -22 11', 2.6, shade(art.lit('#8a5a34'), -0.1))
  art.line('M 9 -10 C 9 -16 11 -20 14 -21', 2.6, shade(art.lit('#8a5a34'), -0.1))
  art.part('M -6 -9 C -4 -6 4 -6 6 -9 L 5 3 C 1 6 -3 6 -5 3 Z', '#c03a4a', 'face', 0.4)
  art.line('M -5 2 C -1 5 2 5 5 2', 0.9, brass)
  art.fill(oval(16.5, -16.6, 0.9), '#1c1512')
  context.restore()
}
