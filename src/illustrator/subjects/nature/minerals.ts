import { oval, polygon } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const hues = ['#a06be0', '#5fb8e8', '#e88fc0', '#63cfa2'] as const

/** Six-sided spires that grow from one foot. */
export const crystalCluster = thing({
  name: 'crystal-cluster',
  nouns: ['crystal cluster', 'cluster of crystals', 'crystals', 'quartz', 'quartz crystal', 'crystal formation'],
  height: 0.25,
  view: [0, 2, 132, 107],
  paint(art) {
    const own = art.color(...hues)
    for (const [x, y, tall, wide, lean, step] of [
      [40, 96, 66, 12, -0.5, -0.16],
      [92, 96, 62, 12, 0.5, -0.2],
      [52, 98, 84, 14, -0.2, -0.06],
      [80, 98, 80, 14, 0.22, -0.1],
      [66, 100, 97, 17, 0.02, 0],
      [28, 100, 38, 10, -0.75, 0.02],
      [104, 100, 40, 10, 0.75, -0.02],
      [48, 102, 44, 11, -0.28, 0.1],
      [86, 102, 42, 11, 0.3, 0.06],
    ] as const)
      spire(art, { x, y, tall, wide, lean }, shade(own, step))
    art.part('M 12 104 C 20 92 44 98 66 96 C 90 98 112 92 120 104 Z', '#6f6672', 'top', 0.1)
  },
})

function spire(
  art: Craft,
  { x, y, tall, wide, lean }: { x: number; y: number; tall: number; wide: number; lean: number },
  color: string,
): void {
  const own = art.lit(color)
  const at = (across: number, up: number): readonly [number, number] => [
    x + Math.sin(lean) * up * tall + Math.cos(lean) * across * wide,
    y - Math.cos(lean) * up * tall + Math.sin(lean) * across * wide,
  ]
  art.fill(polygon(at(-1, 0), at(-0.9, 0.74), at(-0.1, 1), at(-0.3, 0.68), at(-0.3, 0)), fade(shade(own, 0.35), 0.95))
  art.fill(polygon(at(-0.3, 0), at(-0.3, 0.68), at(-0.1, 1), at(0.4, 0.7), at(0.4, 0)), fade(own, 0.92))
  art.fill(polygon(at(0.4, 0), at(0.4, 0.7), at(-0.1, 1), at(0.9, 0.76), at(1, 0)), fade(shade(own, -0.36), 0.95))
  const [[ax, ay], [bx, by], [cx, cy]] = [at(-0.3, 0.02), at(-0.3, 0.68), at(-0.1, 1)]
  art.line(`M ${ax} ${ay} L ${bx} ${by} L ${cx} ${cy}`, 0.8, 'rgba(255,255,255,0.8)')
  const [[dx, dy], [ex, ey]] = [at(-0.62, 0.2), at(-0.6, 0.6)]
  art.line(`M ${dx} ${dy} L ${ex} ${ey}`, 1.4, 'rgba(255,255,255,0.55)')
}

/** A stone cut open: rings, and points of crystal in its hollow. */
export const geode = thing({
  name: 'geode',
  nouns: ['geode', 'agate', 'amethyst geode'],
  height: 0.14,
  view: [2, 2, 118, 106],
  paint(art) {
    const own = art.color(...hues)
    const rind = 'M 8 58 C 2 30 24 6 56 4 C 92 2 118 26 117 56 C 116 88 90 106 58 104 C 28 102 12 84 8 58 Z'
    art.part(rind, '#6d625a', 'ball', 0.1)
    const rings = [
      ['#d9cfc2', 0.9],
      [shade(own, 0.5), 0.82],
      ['#efe6ea', 0.74],
      [shade(own, 0.15), 0.67],
      [shade(own, -0.3), 0.6],
    ] as const
    for (const [color, share] of rings) art.fill(oval(61, 55, 56 * share, 50 * share), art.lit(color))
    art.clip(oval(61, 55, 33.6, 30), () => {
      for (let point = 0; point < 90; point++) {
        const angle = art.random.between(0, 6.28)
        const far = Math.sqrt(art.random.next()) * 34
        const [x, y] = [61 + Math.cos(angle) * far, 55 + Math.sin(angle) * far * 0.9]
        const size = art.random.between(2, 5)
        art.fill(
          polygon([x - size, y + size * 0.6], [x, y - size], [x + size * 0.9, y + size * 0.5]),
          shade(art.lit(own), art.random.between(-0.55, 0.6)),
        )
      }
      art.patch(61, 55, 20, 17, shade(art.lit(own), -0.7), 0.6)
    })
  },
})
