import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { courses, snowOn } from './architecture.ts'

/** A house front with columns, a gable and steps. */
export const museum = thing({
  name: 'museum',
  nouns: [
    'museum',
    'courthouse',
    'art museum',
    'bank building',
    'parliament',
    'classical building',
    'opera house building',
  ],
  habitat: 'ground',
  height: 18,
  view: [2, 2, 198, 118],
  paint(art) {
    const stone = art.color('#d8d0c0', '#e0d8c8', '#cfc4b0')
    const own = art.lit(stone)
    const wings = slab(10, 40, 180, 62)
    art.form(wings, shade(stone, -0.08), 'face', 0.1)
    courses(art, wings, stone, 5)
    for (const x of [18, 34, 152, 168]) window(art, x, 52, 10, 26)
    art.form(slab(8, 34, 184, 8, 1), stone, 'bar', 0.2)
    snowOn(art, slab(8, 33, 184, 8), 0.6)
    art.fill(slab(54, 38, 92, 64), shade(own, -0.55))
    art.fill(slab(90, 60, 20, 42), shade(art.lit('#5a3420'), -0.1))
    for (const x of [70, 118]) window(art, x, 58, 12, 30)
    for (let column = 0; column < 6; column++) {
      const x = 57 + column * 16.2
      art.form(polygon([x, 44], [x + 6.6, 44], [x + 7.2, 100], [x - 0.6, 100]), stone, 'column', 0.2)
      art.part(slab(x - 1.6, 41, 9.8, 4, 1), shade(stone, 0.08), 'bar', 0.2)
      art.part(slab(x - 1.8, 98, 10.2, 4, 1), shade(stone, -0.05), 'bar', 0.2)
      for (const flute of [2, 4]) art.line(`M ${x + flute} 46 L ${x + flute} 98`, 0.5, fade(shade(own, -0.5), 0.4))
    }
    art.form(slab(50, 34, 100, 8, 1), shade(stone, 0.04), 'bar', 0.2)
    const gable = polygon([48, 34], [100, 8], [152, 34])
    art.form(gable, stone, 'face', 0.2)
    art.fill(polygon([60, 31], [100, 13], [140, 31]), fade(shade(own, -0.35), 0.5))
    art.part(oval(100, 25, 5), shade(stone, 0.1), 'ball', 0.3)
    snowOn(art, gable, 0.3)
    art.line('M 100 8 L 100 2', 1, art.lit('#5a5e67'))
    for (let step = 0; step < 5; step++)
      art.form(
        slab(48 - step * 7, 102 + step * 3.2, 104 + step * 14, 3.4),
        shade(stone, step % 2 ? -0.05 : 0.08),
        'bar',
        0.1,
      )
    art.form(slab(2, 102, 46 - 28, 16), shade(stone, -0.1), 'face', 0.1)
    art.form(slab(180, 102, 18, 16), shade(stone, -0.1), 'face', 0.1)
  },
})

function window(art: Craft, x: number, y: number, width: number, height: number): void {
  art.fill(slab(x, y, width, height, 1), art.dark > 0.4 ? '#ffd98a' : shade(art.lit('#5f7f96'), -0.25))
  art.line(slab(x, y, width, height, 1), 1.2, shade(art.lit('#e8e0d0'), 0.05))
  art.line(
    `M ${x + width / 2} ${y} L ${x + width / 2} ${y + height} M ${x} ${y + height / 2} L ${x + width} ${y + height / 2}`,
    0.7,
    art.lit('#e8e0d0'),
  )
}

/** A playhouse with its lit sign and posters. */
export const theater = thing({
  name: 'theater',
  nouns: ['theater', 'theatre', 'movie theater', 'playhouse', 'cinema building', 'old cinema', 'casino'],
  habitat: 'ground',
  height: 14,
  view: [2, 2, 158, 132],
  paint(art) {
    const brick = art.color('#8a3a2f', '#a8524a', '#3a4a6a')
    const front = slab(8, 26, 144, 106)
    art.form(front, brick, 'face', 0.1)
    courses(art, front, brick, 4)
    art.form(
      polygon([6, 28], [40, 28], [50, 12], [110, 12], [120, 28], [154, 28], [154, 34], [6, 34]),
      shade(brick, 0.14),
      'face',
      0.2,
    )
    for (const x of [18, 44, 104, 130]) {
      art.fill(slab(x, 40, 14, 22, 6), art.dark > 0.3 ? '#ffd98a' : shade(art.lit('#5f7f96'), -0.2))
      art.line(slab(x, 40, 14, 22, 6), 1.2, art.lit('#e8dcc0'))
    }
    const sign = art.second('#c8202c', '#2f77b4')
    art.form(slab(70, 2, 20, 66, 3), sign, 'column', 0.5)
    for (let bulb = 0; bulb < 11; bulb++)
      for (const x of [72.6, 87.4]) {
        art.fill(oval(x, 6 + bulb * 6, 1.3), '#ffe9a8')
        if (art.dark > 0.2) glow(art, x, 6 + bulb * 6, 7, fade('#ffd27a', 0.6))
      }
    art.fill(
      polygon([80, 12], [82.4, 20], [90, 20], [84, 25], [86, 33], [80, 28], [74, 33], [76, 25], [70, 20], [77.6, 20]),
      '#ffe9a8',
    )
    art.form(polygon([12, 70], [148, 70], [156, 86], [4, 86]), '#f3ecdc', 'bar', 0.4)
    art.line('M 30 76 L 130 76 M 44 81 L 116 81', 2.4, fade('#2b2420', 0.75))
    for (let bulb = 0; bulb < 24; bulb++) {
      art.fill(oval(8 + bulb * 6.3, 86, 1.4), '#ffe9a8')
      if (art.dark > 0.2 && bulb % 3 === 0) glow(art, 8 + bulb * 6.3, 87, 12, fade('#ffd27a', 0.6))
    }
    art.fill(slab(50, 90, 60, 42), art.dark > 0.2 ? '#e8a850' : shade(art.lit('#6a4a3a'), -0.3))
    for (const x of [52, 67, 82, 97]) art.form(slab(x, 92, 11.6, 40, 1), '#6a2a20', 'face', 0.5)
    for (const x of [16, 120]) {
      art.part(slab(x, 94, 24, 32, 1), '#d0a03a', 'face', 0.7)
      art.part(slab(x + 2, 96, 20, 28, 1), x === 16 ? '#2f5f8a' : '#8a3f6a', 'face', 0.2)
      art.fill(oval(x + 12, 106, 5), fade('#f3ecdc', 0.8))
    }
  },
})

/** A farm's tower for grain. */
export const silo = thing({
  name: 'silo',
  nouns: ['silo', 'grain silo', 'water tower', 'grain tower'],
  habitat: 'ground',
  height: 16,
  view: [4, 2, 66, 160],
  paint(art) {
    const steel = art.color('#c3c9d1', '#b8a890', '#b8503a')
    if (art.noun === 'water tower') {
      for (const x of [14, 35, 56])
        art.line(`M ${35 + (x - 35) * 0.7} 62 L ${x} 160`, 3, shade(art.lit('#7a5a40'), -0.2))
      art.line('M 14 110 L 56 134 M 56 110 L 14 134 M 12 132 L 58 132', 1.6, art.lit('#7a5a40'))
      art.form(slab(6, 24, 58, 42, 3), art.asked[0] ?? '#9a6b45', 'column', 0.1)
      for (const y of [32, 46, 60]) art.line(`M 6 ${y} C 24 ${y + 4} 46 ${y + 4} 64 ${y}`, 1.2, art.lit('#4a4e57'))
      art.form(polygon([4, 26], [35, 4], [66, 26]), shade(art.asked[0] ?? '#7a5238', -0.1), 'column', 0.1)
      return
    }
    art.form(slab(8, 26, 54, 134, 2), steel, 'column', 0.7)
    for (let ring = 0; ring < 11; ring++)
      art.line(
        `M 8 ${36 + ring * 11.6} C 24 ${40 + ring * 11.6} 46 ${40 + ring * 11.6} 62 ${36 + ring * 11.6}`,
        0.9,
        fade(shade(art.lit(steel), -0.5), 0.6),
      )
    art.form('M 4 28 C 6 10 24 2 35 2 C 46 2 64 10 66 28 C 46 34 24 34 4 28 Z', shade(steel, -0.06), 'ball', 0.7)
    art.line('M 52 30 L 52 158 M 58 30 L 58 158', 1, art.lit('#5a5e67'))
    for (let rung = 0; rung < 18; rung++)
      art.line(`M 52 ${36 + rung * 7} L 58 ${36 + rung * 7}`, 0.8, art.lit('#5a5e67'))
  },
})
