import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A wedge of a layered cake on a plate. */
export const cakeSlice = thing({
  name: 'cake-slice',
  nouns: [
    'slice of cake',
    'piece of cake',
    'cake slice',
    'slice of chocolate cake',
    'piece of chocolate cake',
    'slice of birthday cake',
    'slice of strawberry cake',
    'slice of carrot cake',
    'slice of red velvet cake',
  ],
  height: 0.13,
  view: [0, 6, 150, 104],
  paint(art) {
    const isChocolate = art.is('chocolate', 'fudge')
    const isRed = art.is('velvet', 'red')
    const crumb = art.color(isChocolate ? '#5b3320' : isRed ? '#a3242c' : art.is('carrot') ? '#c98645' : '#ecc883')
    const cream = art.second(
      isChocolate ? '#6b3d25' : '#faf3e6',
      isChocolate ? '#7a472b' : art.is('strawberry') ? '#f4b3bf' : '#fbf5ea',
    )
    art.part(oval(75, 94, 73, 13), '#f4f2ee', 'top', 0.6)
    art.line(oval(75, 94, 62, 10), 0.8, fade('#b9b3aa', 0.8))
    const top = polygon([16, 40], [112, 16], [136, 32])
    art.form(polygon([16, 40], [136, 32], [136, 84], [16, 92]), crumb, 'face', 0.1)
    art.clip(polygon([16, 40], [136, 32], [136, 84], [16, 92]), () => {
      for (let hole = 0; hole < 90; hole++)
        dot(
          art,
          art.random.between(16, 136),
          art.random.between(36, 92),
          art.random.between(0.5, 1.4),
          art.random.between(0.4, 1),
          shade(crumb, art.random.pick([-0.35, 0.22])),
        )
    })
    for (const y of [54, 70]) art.form(polygon([16, y], [136, y - 7], [136, y - 2], [16, y + 6]), cream, 'bar', 0.3)
    art.form(top, cream, 'top', 0.4)
    art.form(
      'M 16 38 L 136 30 L 136 40 C 128 50 124 36 116 41 C 110 52 104 40 96 43 C 88 56 82 42 74 45 C 66 54 60 44 50 46 C 44 58 36 46 28 48 C 22 52 18 50 16 48 Z',
      shade(cream, -0.04),
      'bar',
      0.6,
    )
    art.form(
      'M 112 20 C 104 16 108 6 118 9 C 126 6 132 14 126 22 C 124 27 116 26 112 20 Z',
      shade(cream, 0.05),
      'ball',
      0.4,
    )
    if (isChocolate) art.part(oval(118, 8, 7, 6.4), '#c8232f', 'ball', 0.9)
    else art.part('M 110 6 C 112 0 126 0 127 7 C 125 15 120 19 118 19 C 114 17 111 12 110 6 Z', '#dc3340', 'ball', 0.7)
  },
})

export const cinnamonRoll = thing({
  name: 'cinnamon-roll',
  nouns: ['cinnamon roll', 'cinnamon bun', 'sticky bun', 'swiss roll', 'cinnabon'],
  height: 0.08,
  view: [3, 9, 117, 89],
  paint(art) {
    const dough = art.color('#d99a52')
    art.form(drum(60, 46, 88, 56, 52, 0.36), dough, 'column', 0.2)
    art.form(oval(60, 44, 56, 34), shade(dough, 0.14), 'top', 0.2)
    let spiral = 'M 60 44'
    for (let step = 1; step <= 60; step++) {
      const angle = step * 0.32
      const far = step / 60
      spiral += ` L ${60 + Math.cos(angle) * 50 * far} ${44 + Math.sin(angle) * 30 * far}`
    }
    art.line(spiral, 4.4, art.lit('#7a3f1c'))
    art.form(
      'M 14 40 C 20 18 50 10 70 12 C 98 14 112 30 108 44 C 106 56 98 50 94 62 C 90 72 84 58 76 62 C 70 78 62 76 60 64 C 52 60 48 72 40 66 C 34 58 30 60 24 54 C 18 52 12 48 14 40 Z',
      '#fdf8ee',
      'top',
      0.5,
    )
    art.line(spiral, 1.2, fade('#c99a6a', 0.55))
  },
})

export const pomegranate = thing({
  name: 'pomegranate',
  nouns: ['pomegranate', 'pomegranates'],
  height: 0.1,
  view: [4, 0, 116, 108],
  paint(art) {
    const own = art.color('#b8303a')
    art.form(
      'M 44 16 C 42 8 46 2 48 0 C 52 4 54 6 56 10 C 58 4 60 2 62 0 C 64 4 66 8 66 10 C 68 6 72 2 76 2 C 76 8 74 12 72 18 Z',
      shade(own, -0.1),
      'face',
      0.3,
    )
    art.form(
      'M 8 62 C 6 32 30 14 58 14 C 88 14 112 32 112 62 C 112 92 88 107 60 107 C 32 107 10 92 8 62 Z',
      own,
      'ball',
      0.6,
    )
    const cut = 'M 62 30 C 84 26 106 42 106 64 C 106 84 92 98 76 98 C 84 84 84 70 76 60 C 68 52 60 44 62 30 Z'
    art.form(cut, '#f2d9b8', 'face', 0.1)
    art.clip(cut, () => {
      for (let row = 0; row < 9; row++)
        for (let column = 0; column < 7; column++) {
          const [x, y] = [64 + column * 7 + (row % 2) * 3.4, 34 + row * 7.6]
          if ((column + row * 2) % 7 !== 3) art.part(oval(x, y, 3.6, 4.2), '#a8122a', 'ball', 1)
        }
    })
    art.line(cut, 2, shade(art.lit(own), 0.2))
  },
})

export const marshmallow = thing({
  name: 'marshmallow',
  nouns: ['marshmallow', 'marshmallows'],
  height: 0.04,
  view: [6, 4, 104, 98],
  paint(art) {
    const own = art.color('#fbf6f0', '#fbf6f0', '#f6c9d2')
    art.form(
      'M 10 30 C 8 10 102 10 100 30 C 104 50 104 70 100 82 C 96 100 14 100 10 82 C 6 70 6 50 10 30 Z',
      own,
      'column',
      0.15,
    )
    art.form(oval(55, 26, 44, 15), shade(own, 0.2), 'top', 0.1)
    if (art.is('toasted', 'roasted', 'burnt')) {
      art.patch(40, 30, 28, 12, '#8a5220', 0.7)
      art.patch(76, 60, 20, 22, '#a8682c', 0.6)
    }
  },
})

/** Roof and walls of gingerbread, iced, with sweets. */
export const gingerbreadHouse = thing({
  name: 'gingerbread-house',
  nouns: [
    'gingerbread house',
    'candy house',
    'gingerbread cottage',
    'house made of gingerbread',
    'house made of candy',
  ],
  height: 0.3,
  view: [2, 0, 138, 130],
  paint(art) {
    const dough = art.color('#b06d34')
    const icing = '#fdfaf4'
    art.part('M 2 122 C 30 112 110 112 138 122 L 132 130 L 8 130 Z', icing, 'top', 0.2)
    art.form(slab(94, 12, 14, 30, 1), shade(dough, -0.1), 'column', 0.1)
    art.part('M 90 12 C 92 4 110 4 112 12 C 110 18 106 12 102 16 C 98 20 94 12 90 12 Z', icing, 'bar', 0.3)
    art.form(polygon([24, 62], [70, 16], [116, 62], [116, 122], [24, 122]), dough, 'face', 0.1)
    art.form(polygon([70, 6], [8, 68], [18, 76], [70, 24]), shade(dough, -0.16), 'face', 0.1)
    art.form(polygon([70, 6], [132, 68], [122, 76], [70, 24]), shade(dough, -0.26), 'face', 0.1)
    let trim = ''
    for (let scallop = 0; scallop < 7; scallop++) {
      const share = scallop / 7
      const next = (scallop + 1) / 7
      for (const side of [-1, 1]) {
        const [x, y] = [70 + side * 56 * share, 22 + 54 * share]
        const [ex, ey] = [70 + side * 56 * next, 22 + 54 * next]
        trim += `M ${x} ${y} C ${x} ${y + 12} ${ex} ${ey + 8} ${ex} ${ey} `
      }
    }
    art.line(trim, 3.4, art.lit(icing))
    art.line('M 70 6 L 8 68 M 70 6 L 132 68', 3.4, art.lit(icing))
    art.form('M 58 122 L 58 94 C 58 80 82 80 82 94 L 82 122 Z', shade(dough, -0.4), 'face', 0.1)
    art.line('M 58 122 L 58 94 C 58 80 82 80 82 94 L 82 122', 2.4, art.lit(icing))
    dot(art, 77, 106, 1.8, 1.8, '#f2c230')
    for (const x of [32, 92]) {
      art.part(slab(x, 80, 17, 17, 2), '#ffd978', 'face', 0.4)
      art.line(
        `M ${x} 80 L ${x + 17} 80 L ${x + 17} 97 L ${x} 97 Z M ${x + 8.5} 80 L ${x + 8.5} 97 M ${x} 88.5 L ${x + 17} 88.5`,
        2,
        art.lit(icing),
      )
    }
    art.part(oval(70, 54, 8), '#d8404a', 'ball', 0.8)
    art.line(oval(70, 54, 8), 1.8, art.lit(icing))
    const sweets = ['#e2443c', '#55b560', '#f2c230', '#3f8fd8', '#d667b0']
    for (let sweet = 0; sweet < 6; sweet++)
      for (const side of [-1, 1])
        dot(art, 70 + side * (10 + sweet * 9.2), 17 + sweet * 9.6, 3, 3, sweets[(sweet + (side > 0 ? 2 : 0)) % 5]!)
    for (const [x, side] of [
      [30, 0],
      [110, 1],
    ] as const) {
      art.line(`M ${x} 122 L ${x} 106`, 3, art.lit('#fdfaf4'))
      art.part(oval(x, 104, 6), side ? '#55b560' : '#e2443c', 'ball', 0.9)
    }
  },
})
