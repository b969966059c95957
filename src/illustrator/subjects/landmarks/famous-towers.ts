import { archway, glass, opening, snowOn } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** Upright bands of windows between piers. */
function paintBands(
  art: Craft,
  left: number,
  right: number,
  top: number,
  bottom: number,
  color: string,
  count: number,
): void {
  const { random } = art
  art.form(slab(left, top, right - left, bottom - top), color, 'face', 0.1)
  const step = (right - left) / count
  for (let band = 0; band < count; band++) {
    const x = left + step * (band + 0.5)
    art.fill(slab(x - step * 0.22, top + 1, step * 0.44, bottom - top - 1), fade(shade(art.lit(color), -0.62), 0.85))
    for (let y = top + 2; y < bottom - 1; y += 1.9) {
      if (art.dark > 0.4) {
        if (random.chance(0.45))
          art.fill(slab(x - step * 0.2, y, step * 0.4, 1.1), random.chance(0.5) ? '#ffd584' : '#ffe9b8')
      } else if (random.chance(0.6))
        art.fill(slab(x - step * 0.2, y, step * 0.4, 1), fade('#9fc0d8', random.between(0.15, 0.5)))
    }
  }
  art.part(slab(left - 0.4, top - 0.5, right - left + 0.8, 1.6), shade(color, 0.2), 'bar', 0)
  snowOn(art, slab(left - 0.4, top - 0.7, right - left + 0.8, 2), 0.7)
}

/** The Empire State Building; also the Chrysler Building. First colour the limestone. */
export const empireStateBuilding = thing({
  name: 'empire-state-building',
  nouns: ['empire state building', 'empire state', 'chrysler building', 'rockefeller center', 'art deco skyscraper'],
  habitat: 'ground',
  height: 130,
  view: [0, 0, 46, 138],
  paint(art) {
    const stone = art.color('#c4b69e')
    art.part(polygon([22.5, 14], [23, 0], [23.5, 14]), '#aab2ba', 'column', 0.6)
    if (art.noun === 'chrysler building') {
      for (let arc = 0; arc < 6; arc++) {
        const half = 7.6 - arc * 1.25
        art.part(archway(23, 34 - arc * 3.2, half * 2, 12 + half, 1.1), '#b9c2ca', 'column', 0.9)
        for (const at of [-0.5, 0, 0.5])
          glass(
            art,
            polygon(
              [23 + half * at - 0.8, 31 - arc * 3.2],
              [23 + half * at, 28.6 - arc * 3.2],
              [23 + half * at + 0.8, 31 - arc * 3.2],
            ),
          )
      }
    } else {
      art.part(polygon([20.4, 22], [21.6, 10], [24.4, 10], [25.6, 22]), '#a8b0b8', 'column', 0.5)
      for (const x of [21.6, 23, 24.4]) art.line(`M ${x} 11 L ${x} 22`, 0.3, fade('#3a4450', 0.6))
      art.part(slab(19, 20, 8, 5), stone, 'face', 0)
      art.part(slab(17.4, 24, 11.2, 5), stone, 'face', 0)
      if (art.dark > 0.4) {
        art.fill(slab(20.8, 11, 4.4, 14), fade('#d8e8ff', 0.7))
        glow(art, 23, 20, 14, 'rgba(200,224,255,0.5)')
      }
    }
    paintBands(art, 15, 31, 28, 46, stone, 7)
    paintBands(art, 13, 33, 44, 106, stone, 9)
    paintBands(art, 18.4, 27.6, 36, 106, shade(stone, 0.08), 4)
    paintBands(art, 9.6, 36.4, 96, 112, stone, 11)
    paintBands(art, 5.6, 40.4, 110, 124, stone, 14)
    paintBands(art, 2, 44, 122, 138, stone, 17)
    opening(art, archway(23, 138, 5, 8, 0))
  },
})

/** A tower on three legs with a saucer on top; also the CN tower and other television towers. First colour its steel. */
export const spaceNeedle = thing({
  name: 'space-needle',
  nouns: [
    'space needle',
    'seattle space needle',
    'cn tower',
    'observation tower',
    'television tower',
    'tv tower',
    'fernsehturm',
    'sky tower',
  ],
  habitat: 'ground',
  height: 105,
  view: [0, 0, 50, 132],
  paint(art) {
    const steel = art.color('#dfe2e4')
    art.part(polygon([24.4, 18], [25, 0], [25.6, 18]), steel, 'column', 0.5)
    for (const [foot, waist] of [
      [8, 22.4],
      [42, 27.6],
      [25, 25],
    ] as const) {
      const half = foot === 25 ? 2.4 : 1.8
      art.part(
        `M ${waist - half * 0.7} 70 C ${waist - half} 96 ${foot - half - 1} 120 ${foot - half} 130 L ${foot + half} 130 C ${foot + half + 1} 120 ${waist + half} 96 ${waist + half * 0.7} 70 C ${waist + half} 50 ${25 + (waist - 25) * 2.2 + half} 38 ${25 + (waist - 25) * 2.6 + half} 32 L ${25 + (waist - 25) * 2.6 - half} 32 C ${25 + (waist - 25) * 2.2 - half} 38 ${waist - half} 50 ${waist - half * 0.7} 70 Z`,
        foot === 25 ? shade(steel, -0.2) : steel,
        'column',
        0.2,
      )
    }
    for (const y of [66, 88, 108])
      art.part(slab(25 - (y - 40) * 0.16, y, (y - 40) * 0.32, 1.6), shade(steel, 0.06), 'bar', 0.2)
    art.part('M 14 33 L 36 33 C 34 37 16 37 14 33 Z', shade(steel, -0.15), 'bar', 0.2)
    art.part('M 4 27 C 10 33 40 33 46 27 C 40 24 10 24 4 27 Z', steel, 'bar', 0.4)
    const rim = slab(9, 22.4, 32, 4.4, 1)
    glass(art, rim, true)
    for (let x = 11; x < 40; x += 2) art.line(`M ${x} 22.4 L ${x} 26.8`, 0.3, shade(art.lit(steel), -0.2))
    const roof = 'M 6 23 C 12 19 20 18 22 14 L 28 14 C 30 18 38 19 44 23 Z'
    art.part(roof, shade(steel, -0.04), 'bar', 0.4)
    snowOn(art, roof, 0.6)
    art.part(slab(22, 12, 6, 3), steel, 'column', 0.3)
    if (art.dark > 0.4) {
      glow(art, 25, 25, 24, 'rgba(255,216,140,0.45)')
      art.fill(oval(25, 1.6, 0.8), '#ff6a5a')
    }
    art.part('M 2 132 C 4 127 46 127 48 132 Z', shade(steel, -0.18), 'bar', 0)
  },
})

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
