import { leafOutline, oval, polygon } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A mantis with its forelegs folded. */
export const prayingMantis = thing({
  name: 'praying-mantis',
  nouns: ['praying mantis', 'mantis', 'mantid'],
  habitat: 'ground',
  height: 0.08,
  view: [0, 2, 168, 120],
  paint(art) {
    const own = art.color('#7db544', '#7db544', '#8fae4e', '#b98a4e')
    const far = shade(own, -0.3)
    const leg = (path: string, color: string, width: number): void => {
      art.line(path, width + 1, shade(art.lit(color), -0.35))
      art.line(path, width, art.lit(color))
    }
    leg('M 74 78 L 56 52 L 40 120', far, 2.2)
    leg('M 88 74 L 96 50 L 112 120', far, 2.2)
    art.form('M 20 84 C 40 66 76 62 92 70 C 96 78 82 90 52 96 C 34 98 20 94 20 84 Z', shade(own, 0.06), 'bar', 0.5)
    art.form('M 4 94 C 24 72 60 60 94 66 C 92 78 56 84 4 94 Z', own, 'bar', 0.4)
    art.line('M 12 90 C 36 76 64 68 92 68 M 24 88 C 50 78 70 74 90 72', 0.9, fade(shade(art.lit(own), -0.4), 0.8))
    art.form('M 84 74 C 96 62 110 44 122 28 L 132 34 C 122 50 108 70 96 80 C 90 82 84 80 84 74 Z', own, 'bar', 0.5)
    leg('M 78 80 L 74 58 L 66 121', own, 2.6)
    leg('M 92 78 L 108 62 L 128 121', own, 2.6)
    art.form(
      'M 116 40 C 126 52 138 58 150 56 C 154 52 150 48 144 48 C 134 46 128 40 124 34 Z',
      shade(own, -0.05),
      'bar',
      0.5,
    )
    art.form('M 150 56 C 146 42 138 30 130 26 C 134 22 142 26 148 34 C 156 42 158 52 154 58 Z', own, 'bar', 0.5)
    for (let spine = 0; spine < 5; spine++) {
      const share = spine / 4
      art.line(`M ${133 + share * 14} ${30 + share * 20} l -4 3`, 1, shade(art.lit(own), -0.4))
    }
    art.form(
      'M 116 20 C 112 8 128 4 138 8 C 148 10 150 16 144 22 C 138 30 130 34 125 32 C 120 30 117 26 116 20 Z',
      own,
      'ball',
      0.6,
    )
    art.part(oval(121, 13, 6, 7.4), shade(own, 0.35), 'ball', 1)
    art.part(oval(143, 14, 4.4, 6), shade(own, 0.25), 'ball', 1)
    for (const [x, y] of [
      [122.5, 13],
      [143.6, 14],
    ] as const)
      dot(art, x, y, 1.3, 1.8, '#1c2410')
    art.line('M 126 8 C 130 -2 146 2 158 4 M 134 7 C 144 0 156 8 166 14', 1, shade(art.lit(own), -0.3))
  },
})

/** An axolotl with its feathery gills. */
export const axolotl = thing({
  name: 'axolotl',
  nouns: ['axolotl', 'axolotls'],
  habitat: 'water',
  height: 0.12,
  view: [4, 5, 189, 102],
  paint(art) {
    const own = art.color('#f2b6c1', '#f2b6c1', '#f2b6c1', '#c9a0d8', '#e6c66e')
    const gill = art.second('#dc5a7e')
    art.form('M 6 52 C 20 30 52 34 92 44 L 92 66 C 60 70 24 74 6 52 Z', fade(art.lit(shade(own, 0.2)), 0.8), 'bar', 0.3)
    for (const [path, far] of [
      ['M 74 68 C 70 78 64 84 58 90', true],
      ['M 118 68 C 118 80 116 86 112 92', true],
      ['M 84 70 C 84 80 80 88 76 94', false],
      ['M 128 70 C 132 80 132 88 128 95', false],
    ] as const) {
      art.line(path, 8, shade(art.lit(own), far ? -0.22 : -0.06))
      const [x, y] = path.split(' ').slice(-2).map(Number) as [number, number]
      for (const toe of [-4, 0, 4])
        art.line(`M ${x} ${y} L ${x + toe} ${y + 5}`, 2.4, shade(art.lit(own), far ? -0.22 : -0.06))
    }
    art.form(
      'M 20 54 C 40 44 70 40 104 38 C 126 36 140 44 142 56 C 140 72 116 76 92 74 C 62 72 40 64 20 54 Z',
      own,
      'bar',
      0.5,
    )
    for (const [x, y, angle] of [
      [128, 34, -1.9],
      [124, 44, -2.4],
      [126, 56, -2.9],
      [164, 32, -1.2],
    ] as const) {
      art.line(`M ${x} ${y} L ${x + Math.cos(angle) * 26} ${y + Math.sin(angle) * 26}`, 3.6, art.lit(gill))
      for (let frill = 1; frill < 7; frill++) {
        const [fx, fy] = [x + Math.cos(angle) * frill * 4, y + Math.sin(angle) * frill * 4]
        for (const side of [-1, 1])
          art.line(
            `M ${fx} ${fy} L ${fx + Math.cos(angle + side * 1.1) * 7} ${fy + Math.sin(angle + side * 1.1) * 7}`,
            1.6,
            fade(art.lit(gill), 0.9),
          )
      }
    }
    art.form(
      'M 120 52 C 118 32 140 24 158 28 C 180 32 190 44 188 56 C 184 72 160 78 142 74 C 128 72 121 64 120 52 Z',
      shade(own, 0.05),
      'ball',
      0.5,
    )
    art.line('M 146 62 C 158 70 176 68 185 58', 1.8, shade(art.lit(own), -0.5))
    for (const x of [148, 178]) {
      dot(art, x, 46, 3.4, 3.8, '#241c24')
      art.fill(oval(x + 1, 44.6, 1.2), '#ffffff')
    }
    art.patch(144, 58, 7, 4, '#f0788e', 0.6)
    for (let spot = 0; spot < 16; spot++)
      art.patch(art.random.between(40, 130), art.random.between(46, 66), 1.6, 1.4, shade(art.lit(own), -0.3), 0.5)
  },
})

export const seaUrchin = thing({
  name: 'sea-urchin',
  nouns: ['sea urchin', 'urchin', 'sea urchins'],
  habitat: 'ground',
  height: 0.1,
  view: [8, 10, 132, 105],
  paint(art) {
    const own = art.color('#3a2850', '#3a2850', '#7a2f5a', '#2a2630')
    for (let spine = 0; spine < 120; spine++) {
      const angle = -Math.PI * 1.05 + art.random.next() * Math.PI * 1.1
      const from = art.random.between(6, 34)
      const long = art.random.between(52, 70)
      const [x, y] = [70 + Math.cos(angle) * from, 74 + Math.sin(angle) * from * 0.8]
      const [tx, ty] = [70 + Math.cos(angle) * long, 78 + Math.sin(angle) * long]
      art.fill(polygon([x - 1.8, y], [tx, ty], [x + 1.8, y]), shade(art.lit(own), art.random.between(-0.3, 0.4)))
    }
    art.form('M 28 84 C 28 50 112 50 112 84 C 112 108 28 108 28 84 Z', own, 'ball', 0.5)
    for (let spine = 0; spine < 70; spine++) {
      const [x, y] = [70 + art.random.between(-34, 34), 82 + art.random.between(-16, 16)]
      const [dx, dy] = [(x - 70) * 0.75, (y - 88) * 0.9 - 10]
      art.fill(polygon([x - 1.6, y], [x + dx, y + dy], [x + 1.6, y]), shade(art.lit(own), art.random.between(0, 0.55)))
    }
  },
})

/** A puffin, seen from the side. */
export const puffin = thing({
  name: 'puffin',
  nouns: ['puffin', 'atlantic puffin', 'puffins'],
  habitat: 'ground',
  height: 0.3,
  view: [13, 2, 118, 128],
  paint(art) {
    const dark = art.color('#24272e')
    for (const x of [48, 66]) {
      art.line(`M ${x} 112 L ${x + 2} 124`, 5, art.lit('#e8792a'))
      art.part(`M ${x - 4} 128 L ${x + 2} 120 L ${x + 16} 128 Z`, '#f08a2c', 'face', 0.4)
    }
    art.form('M 14 108 C 20 96 24 84 30 74 L 44 100 C 36 108 26 112 14 108 Z', dark, 'face', 0.4)
    art.form(
      'M 30 58 C 34 38 50 34 66 36 C 86 40 92 64 90 86 C 88 106 76 118 56 118 C 36 118 26 94 30 58 Z',
      '#f6f4ee',
      'ball',
      0.3,
    )
    art.form(
      'M 30 60 C 34 38 52 32 70 38 C 56 48 58 74 52 92 C 48 104 42 112 34 112 C 26 100 26 78 30 60 Z',
      dark,
      'ball',
      0.5,
    )
    art.form('M 34 62 C 46 56 60 64 62 82 C 62 98 50 110 32 116 C 38 100 32 82 34 62 Z', shade(dark, 0.08), 'ball', 0.4)
    for (const [from, to] of [
      [70, 104],
      [82, 108],
    ] as const)
      art.line(`M 42 ${from} C 52 ${from + 8} 52 ${to - 12} 40 ${to}`, 0.9, fade(shade(art.lit(dark), 0.5), 0.7))
    art.form(oval(68, 26, 24, 23), dark, 'ball', 0.5)
    art.form('M 58 24 C 60 10 84 10 90 20 C 92 34 82 46 70 46 C 60 44 56 34 58 24 Z', '#f6f4ee', 'ball', 0.3)
    art.part('M 88 12 C 104 12 118 24 118 34 C 110 40 98 44 86 42 C 92 32 92 22 88 12 Z', '#e8622a', 'ball', 0.7)
    art.part('M 86 13 C 92 15 96 18 96 28 C 96 36 92 40 86 41 C 90 32 90 22 86 13 Z', '#4a5a78', 'face', 0.5)
    art.line('M 97 14 C 102 22 102 34 97 42', 1.6, art.lit('#f6d873'))
    art.line('M 92 29 C 102 29 112 31 118 34', 1, shade(art.lit('#e8622a'), -0.5))
    art.part(polygon([70, 20], [80, 20], [76, 13]), '#3a4254', 'face', 0.2)
    dot(art, 76, 23, 3.8, 3.8, '#d8432c')
    dot(art, 76, 23, 2.4, 2.6, '#15161a')
    art.fill(oval(77, 22, 0.9), '#ffffff')
    art.form(leafOutline(58, 30, 3, 1, 0.4), '#c9c4ba', 'face', 0.1)
  },
})
