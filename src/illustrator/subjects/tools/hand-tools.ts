import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const steel = '#9aa6b0'

/** A grip of two colours along the handle. */
function grip(art: Craft, path: string, color: string): void {
  art.form(path, color, 'column', 0.7)
}

export const screwdriver = thing({
  name: 'screwdriver',
  nouns: ['screwdriver', 'flathead screwdriver', 'phillips screwdriver'],
  height: 0.24,
  view: [8, 2, 32, 140],
  paint(art) {
    const own = art.color('#d0342c', '#e8a524', '#2563a8')
    art.part(slab(17.4, 58, 5.2, 74, 2), steel, 'column', 1)
    art.part(polygon([16, 130], [24, 130], [22, 140], [18, 140]), steel, 'column', 1)
    art.part(slab(15, 54, 10, 8, 2), '#33363d', 'column', 0.6)
    grip(art, 'M 12 6 C 12 1 28 1 28 6 C 33 22 31 34 28 44 L 26 56 L 14 56 L 12 44 C 9 34 7 22 12 6 Z', own)
    for (const x of [15, 20, 25]) art.line(`M ${x} 10 L ${x} 42`, 1.1, fade(shade(art.lit(own), -0.6), 0.5))
  },
})

export const wrench = thing({
  name: 'wrench',
  nouns: ['wrench', 'spanner', 'adjustable wrench', 'monkey wrench'],
  height: 0.26,
  view: [6, 2, 54, 150],
  paint(art) {
    const own = art.color(steel, '#8c97a1')
    art.form(
      'M 12 6 C 4 16 6 34 22 40 L 24 112 C 14 118 10 134 18 146 L 26 136 L 34 136 L 42 146 C 50 134 46 118 36 112 L 38 40 C 54 34 56 16 48 6 L 42 26 L 30 30 L 18 26 Z',
      own,
      'column',
      1,
    )
    art.line('M 30 46 L 30 104', 4, fade(shade(art.lit(own), -0.5), 0.4))
    art.line('M 31.4 46 L 31.4 104', 0.8, fade('#ffffff', 0.5))
  },
})

export const pliers = thing({
  name: 'pliers',
  nouns: ['pliers', 'pincers', 'wire cutters', 'tongs'],
  height: 0.2,
  view: [8, 2, 72, 140],
  paint(art) {
    const own = art.color('#d0342c', '#2563a8', '#e8a524')
    const legs = ['M 34 50 C 18 66 10 100 14 136', 'M 46 50 C 62 66 70 100 66 136'] as const
    for (const leg of legs) {
      art.line(leg, 9, shade(art.lit(own), -0.4))
      art.line(leg, 7, art.lit(own))
      art.line(leg, 1.6, fade(shade(art.lit(own), 0.6), 0.7))
    }
    art.part('M 39 2 L 34 4 C 28 20 26 38 32 54 L 44 60 C 50 54 44 40 41 30 Z', steel, 'column', 1)
    art.part('M 41 2 L 46 4 C 52 20 54 38 48 54 L 36 60 C 30 54 36 40 39 30 Z', shade(steel, -0.12), 'column', 1)
    art.part(oval(40, 47, 6), shade(steel, -0.1), 'ball', 0.9)
    art.part(oval(40, 47, 2.4), '#4a4e57', 'ball', 0.6)
    for (let tooth = 0; tooth < 6; tooth++)
      art.line(`M 37.4 ${8 + tooth * 3.4} L 42.6 ${8 + tooth * 3.4}`, 0.7, shade(art.lit(steel), -0.6))
  },
})

export const saw = thing({
  name: 'saw',
  nouns: ['saw', 'handsaw', 'hand saw', 'wood saw'],
  height: 0.17,
  view: [2, 4, 188, 62],
  paint(art) {
    const own = art.color('#a8703f', '#b8332a')
    const teeth = Array.from(
      { length: 27 },
      (_, tooth) =>
        [
          [58 + tooth * 4.8, 56 - tooth * 0.62],
          [60.4 + tooth * 4.8, 60 - tooth * 0.62],
        ] as const,
    ).flat()
    art.part(polygon([50, 10], [188, 34], [188, 42], ...teeth.toReversed(), [52, 56]), '#c3ccd4', 'bar', 1)
    art.line('M 54 12 L 186 35', 1, fade('#ffffff', 0.8))
    art.form(
      'M 4 18 C 8 4 40 2 58 8 C 64 14 64 22 58 28 L 60 56 C 50 64 30 60 26 62 C 16 62 14 54 20 50 C 10 44 0 32 4 18 Z',
      own,
      'face',
      0.4,
    )
    art.fill('M 20 22 C 28 16 44 20 44 28 C 46 40 34 46 28 42 C 20 38 14 28 20 22 Z', fade('#1c120a', 0.75))
    for (const [x, y] of [
      [50, 16],
      [53, 46],
    ] as const)
      art.part(oval(x, y, 2.4), '#d9b25c', 'ball', 0.9)
  },
})

/** A cordless drill. */
export const drill = thing({
  name: 'drill',
  nouns: ['drill', 'power drill', 'electric drill', 'cordless drill'],
  height: 0.22,
  view: [2, 4, 136, 118],
  paint(art) {
    const own = art.color('#e8a524', '#2f7d6a', '#d0342c')
    art.part(polygon([104, 22], [136, 24.6], [136, 26.4], [104, 29]), steel, 'bar', 1)
    art.part(slab(88, 14, 20, 24, 4), '#33363d', 'bar', 0.7)
    art.form('M 6 12 C 10 5 80 3 90 10 L 90 40 C 70 46 20 46 8 42 C 1 36 1 18 6 12 Z', own, 'bar', 0.7)
    art.form('M 30 40 L 58 40 C 58 60 52 78 48 94 L 22 94 C 22 78 32 60 30 40 Z', shade(own, -0.1), 'column', 0.5)
    art.part('M 34 46 L 46 46 C 46 62 42 76 40 90 L 28 90 C 30 74 36 62 34 46 Z', '#2b2d33', 'column', 0.3)
    art.part('M 58 44 C 66 46 66 58 57 62 Z', '#d0342c', 'face', 0.6)
    art.part(slab(10, 92, 50, 24, 5), '#2b2d33', 'bar', 0.5)
    for (const x of [14, 20, 26]) art.line(`M ${x} 18 L ${x} 34`, 1.6, fade('#1c1e22', 0.7))
  },
})

export const paintbrush = thing({
  name: 'paintbrush',
  nouns: ['paintbrush', 'paint brush', 'artist brush', "artist's brush"],
  height: 0.24,
  view: [10, 0, 30, 150],
  paint(art) {
    const own = art.color('#b0442f', '#2f5f8a', '#a8703f')
    const tip = art.second('#2f77b4', '#d0342c', '#e8a524', '#3f8f5a')
    art.form('M 18 4 C 19 0 21 0 22 4 C 25 40 27 70 25 92 L 15 92 C 13 70 15 40 18 4 Z', own, 'column', 0.8)
    art.part(slab(13.6, 90, 12.8, 22, 1), '#c3c9d1', 'column', 1)
    for (const y of [96, 106]) art.line(`M 14 ${y} L 26 ${y}`, 0.8, shade(art.lit('#c3c9d1'), -0.5))
    art.part('M 14 112 L 26 112 C 30 124 24 138 20 150 C 16 138 10 124 14 112 Z', '#6b4a2e', 'column', 0.2)
    art.part(
      'M 12.4 126 C 16 122 24 128 27.6 124 C 26 134 23 142 20 150 C 17 142 13.6 134 12.4 126 Z',
      tip,
      'column',
      0.7,
    )
  },
})
