import { snowOn } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** The Burj Khalifa: tubes that step back as they rise; also other glass spires. First colour its glass. */
export const burjKhalifa = thing({
  name: 'burj-khalifa',
  nouns: [
    'burj khalifa',
    'burj',
    'dubai tower',
    'the shard',
    'shard',
    'petronas tower',
    'petronas towers',
    'shanghai tower',
    'taipei 101',
  ],
  habitat: 'ground',
  height: 150,
  view: [0, 0, 38, 150],
  paint(art) {
    const steel = art.color('#9fb2c2')
    const tube = (x: number, half: number, top: number): void => {
      const path = `M ${x - half} 148 L ${x - half} ${top + half} C ${x - half} ${top + half * 0.2} ${x - half * 0.4} ${top} ${x} ${top} C ${x + half * 0.4} ${top} ${x + half} ${top + half * 0.2} ${x + half} ${top + half} L ${x + half} 148 Z`
      art.form(path, steel, 'column', 0.9)
      art.clip(path, () => {
        for (let y = top + 2; y < 148; y += 1.7)
          art.line(`M ${x - half} ${y} L ${x + half} ${y}`, 0.28, fade('#1c2c40', 0.4))
        for (const at of [-0.5, 0, 0.5])
          art.line(`M ${x + half * at} ${top} L ${x + half * at} 148`, 0.22, fade('#ffffff', 0.35))
        if (art.dark > 0.4)
          for (let lamp = 0; lamp < 40; lamp++)
            art.fill(
              slab(x + art.random.between(-half, half * 0.8), art.random.between(top + 3, 147), 0.7, 0.8),
              fade('#ffe0a0', art.random.between(0.5, 1)),
            )
      })
      art.part(slab(x - half * 1.02, top + half * 0.9, half * 2.04, 0.7), shade(steel, -0.3), 'bar', 0.2)
    }
    art.part(polygon([18.7, 20], [19, 0], [19.3, 20]), steel, 'column', 0.8)
    const tubes = [
      [19, 1.3, 14],
      [17.8, 1.6, 26],
      [20.6, 1.8, 34],
      [16.4, 2, 44],
      [22.4, 2, 54],
      [14.4, 2.2, 64],
      [19, 2.8, 40],
      [24.6, 2.3, 76],
      [12, 2.4, 88],
      [27, 2.4, 98],
      [9.4, 2.5, 110],
      [29.6, 2.5, 120],
      [6.8, 2.5, 130],
      [32, 2.5, 136],
    ] as const
    for (const [x, half, top] of tubes) tube(x, half, top)
    tube(17, 2.4, 70)
    tube(21.4, 2.4, 84)
    tube(19, 2.6, 100)
    art.part(polygon([1, 150], [3, 145], [35, 145], [37, 150]), shade(steel, -0.1), 'bar', 0.3)
    snowOn(art, polygon([1, 150], [3, 145], [35, 145], [37, 150]), 0.4)
    if (art.dark > 0.4) glow(art, 19, 1, 6, 'rgba(255,120,100,0.6)')
  },
})
