import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const lipstick = thing({
  name: 'lipstick',
  nouns: ['lipstick', 'lip balm', 'red lipstick'],
  height: 0.08,
  view: [14, 2, 54, 130],
  paint(art) {
    const red = art.color('#c3202c', '#b8325a', '#d9698a')
    art.form('M 24 58 L 24 22 C 30 8 40 2 44 2 L 44 58 Z', red, 'column', 0.8)
    art.fill('M 24 24 C 30 10 40 3 44 3 L 44 12 C 38 14 30 20 24 30 Z', fade(shade(art.lit(red), 0.5), 0.5))
    art.part(slab(21, 54, 26, 26, 2), '#d9a32c', 'column', 1)
    art.part(slab(15, 76, 38, 54, 4), '#1d1f24', 'column', 0.9)
    art.line('M 15 84 L 53 84', 2, art.lit('#d9a32c'))
  },
})

export const perfume = thing({
  name: 'perfume',
  nouns: ['perfume', 'perfume bottle', 'cologne', 'fragrance', 'bottle of perfume'],
  height: 0.12,
  view: [4, 2, 96, 118],
  paint(art) {
    const scent = art.color('#e8b87a', '#d9a0b8', '#a8c8d8')
    const glass = slab(4, 44, 92, 74, 10)
    art.fill(glass, fade(shade(art.lit(scent), 0.6), 0.7))
    art.form(slab(12, 56, 76, 54, 5), scent, 'column', 0.8)
    art.line(glass, 2.4, fade('#ffffff', 0.9))
    art.line('M 14 52 L 14 108', 5, fade('#ffffff', 0.5))
    art.part(slab(30, 74, 40, 20, 2), '#f6f0e2', 'face', 0.2)
    art.line('M 36 82 L 64 82 M 42 88 L 58 88', 1.6, art.lit('#8a6a3a'))
    art.part(slab(38, 32, 24, 14, 2), '#d9a32c', 'column', 1)
    art.part(slab(28, 2, 44, 32, 5), '#e9d29a', 'column', 1)
  },
})

export const nailPolish = thing({
  name: 'nail-polish',
  nouns: ['nail polish', 'nail varnish', 'bottle of nail polish'],
  height: 0.08,
  view: [12, 2, 68, 124],
  paint(art) {
    const lacquer = art.color('#c3202c', '#d9698a', '#7a3f9a', '#2f6fa8')
    art.form('M 14 78 C 14 66 66 66 66 78 L 68 116 C 68 126 12 126 12 116 Z', lacquer, 'column', 0.9)
    art.line('M 20 80 L 20 114', 4, fade('#ffffff', 0.45))
    art.part(slab(30, 58, 20, 14, 2), '#c3c9d1', 'column', 1)
    art.part('M 30 4 C 32 1 48 1 50 4 L 53 62 L 27 62 Z', '#1d1f24', 'column', 0.9)
  },
})

export const comb = thing({
  name: 'comb',
  nouns: ['comb', 'hair comb'],
  height: 0.05,
  view: [2, 4, 178, 50],
  paint(art) {
    const shell = art.color('#6e4526', '#2b2d33', '#c8323a', '#2f6fa8')
    art.form('M 4 20 C 10 4 170 4 176 20 L 176 26 L 4 26 Z', shell, 'bar', 0.6)
    art.form(polygon([2, 18], [11, 18], [10, 50], [4, 50]), shell, 'column', 0.5)
    art.form(polygon([169, 18], [178, 18], [176, 50], [170, 50]), shell, 'column', 0.5)
    for (let tooth = 0; tooth < 32; tooth++)
      art.line(`M ${14.6 + tooth * 4.86} 24 L ${14.6 + tooth * 4.86} 49`, 2.4, art.lit(shell))
  },
})

export const hairbrush = thing({
  name: 'hairbrush',
  nouns: ['hairbrush', 'hair brush', 'brush'],
  height: 0.22,
  view: [8, 2, 72, 150],
  paint(art) {
    const body = art.color('#b8325a', '#8a5a34', '#2b2d33')
    art.form(
      'M 34 78 L 46 78 C 50 104 50 130 46 148 C 44 151 36 151 34 148 C 30 130 30 104 34 78 Z',
      body,
      'column',
      0.6,
    )
    art.form('M 40 2 C 70 2 76 40 66 66 C 58 82 22 82 14 66 C 4 40 10 2 40 2 Z', body, 'ball', 0.6)
    art.part(oval(40, 40, 22, 31), '#e8d8c8', 'ball', 0.1)
    for (let row = 0; row < 7; row++)
      for (let column = 0; column < 5; column++) {
        const [x, y] = [26 + column * 7, 18 + row * 7.4]
        if (((x - 40) / 20) ** 2 + ((y - 40) / 29) ** 2 < 1) art.fill(oval(x, y, 1.5), art.lit('#3a2a20'))
      }
  },
})

export const razor = thing({
  name: 'razor',
  nouns: ['razor', 'safety razor', 'shaving razor'],
  height: 0.14,
  view: [8, 2, 72, 130],
  paint(art) {
    const steel = art.color('#b8c0c8', '#2f5f8a', '#c8982c')
    art.form(slab(34, 26, 12, 104, 5), steel, 'column', 1)
    for (let ridge = 0; ridge < 14; ridge++)
      art.line(`M 34.6 ${60 + ridge * 4.6} L 45.4 ${60 + ridge * 4.6}`, 0.9, fade(shade(art.lit(steel), -0.5), 0.7))
    art.form('M 8 4 L 72 4 C 72 18 66 28 40 28 C 14 28 8 18 8 4 Z', shade(steel, 0.05), 'bar', 1)
    art.line('M 9 9 L 71 9 M 10 14 L 70 14', 1.4, art.lit('#5a6472'))
  },
})

export const soap = thing({
  name: 'soap',
  nouns: ['soap', 'bar of soap', 'soap bar', 'hand soap'],
  height: 0.05,
  view: [2, 8, 128, 66],
  paint(art) {
    const bar = art.color('#e8c8d4', '#f2e6c4', '#bfe0d0')
    art.form(
      'M 4 40 C 2 24 20 20 64 20 C 108 20 128 24 126 40 L 126 52 C 126 66 100 66 64 66 C 28 66 4 66 4 52 Z',
      shade(bar, -0.12),
      'bar',
      0.5,
    )
    art.form(oval(65, 38, 60, 18), bar, 'top', 0.6)
    art.line(oval(65, 38, 40, 10), 1.8, fade(shade(art.lit(bar), -0.3), 0.8))
    for (const [x, y, r] of [
      [100, 22, 8],
      [112, 30, 5],
      [92, 15, 5],
      [22, 26, 6],
    ] as const) {
      art.fill(oval(x, y, r), fade('#ffffff', 0.35))
      art.line(oval(x, y, r), 0.9, fade('#ffffff', 0.9))
    }
  },
})

export const sponge = thing({
  name: 'sponge',
  nouns: ['sponge', 'kitchen sponge', 'bath sponge'],
  height: 0.05,
  view: [2, 6, 128, 66],
  paint(art) {
    const foam = art.color('#f0c83a', '#e8d05a')
    art.form(polygon([16, 8], [126, 8], [114, 26], [2, 26]), foam, 'top', 0)
    art.form(slab(2, 26, 112, 28, 3), foam, 'face', 0)
    art.form(polygon([114, 26], [127, 8], [127, 40], [114, 54]), shade(foam, -0.2), 'face', 0)
    art.part(slab(2, 52, 112, 14, 3), '#3f8a4a', 'face', 0)
    art.part(polygon([114, 54], [127, 40], [127, 52], [114, 66]), '#2f6a3a', 'face', 0)
    for (let hole = 0; hole < 26; hole++)
      art.fill(
        oval(art.random.between(6, 110), art.random.between(29, 50), art.random.between(1, 2.8)),
        fade(shade(art.lit(foam), -0.5), 0.55),
      )
  },
})

export const toothpaste = thing({
  name: 'toothpaste',
  nouns: ['toothpaste', 'tube of toothpaste', 'paint tube', 'tube of paint', 'glue', 'hand cream', 'cream tube'],
  height: 0.05,
  view: [2, 4, 158, 56],
  paint(art) {
    const own = art.color('#2f77b4', '#3f9a8a', '#c8323a')
    art.form('M 6 4 L 120 14 L 120 46 L 6 56 Z', '#f4f3ee', 'bar', 0.7)
    art.form('M 30 6.2 L 96 12 L 96 48 L 30 53.8 Z', own, 'bar', 0.7)
    art.line('M 40 24 L 84 26 M 40 36 L 70 36', 4, fade('#ffffff', 0.9))
    art.form(slab(2, 3, 8, 54, 2), '#dcdcd6', 'column', 0.5)
    art.part(polygon([118, 14], [128, 22], [128, 38], [118, 46]), '#f4f3ee', 'bar', 0.6)
    art.form(drum(144, 20, 42, 14, 14, 0.1), own, 'bar', 0.6)
  },
})

export const towel = thing({
  name: 'towel',
  nouns: ['towel', 'bath towel', 'stack of towels', 'folded towel', 'towels'],
  height: 0.3,
  view: [4, 4, 136, 106],
  paint(art) {
    const cloth = art.color('#f3efe6', '#7fb0c8', '#d9a0a8', '#8fae8a')
    for (let fold = 0; fold < 3; fold++) {
      const y = 72 - fold * 33
      const tone = fold === 1 && art.asked.length === 0 ? art.vary(cloth, 0.14) : shade(cloth, -fold * 0.02)
      art.form(
        `M 12 ${y} L 122 ${y} C 142 ${y} 142 ${y + 34} 122 ${y + 34} L 12 ${y + 34} C 4 ${y + 34} 4 ${y} 12 ${y} Z`,
        tone,
        'bar',
        0,
      )
      art.line(
        `M 8 ${y + 17} L 124 ${y + 17} C 132 ${y + 17} 132 ${y + 25} 124 ${y + 25} L 10 ${y + 25}`,
        1.4,
        fade(shade(art.lit(tone), -0.45), 0.6),
      )
      art.line(`M 100 ${y + 2} L 100 ${y + 32}`, 5, fade(shade(art.lit(tone), -0.18), 0.7))
    }
  },
})

/** A tap with its spout. */
export const faucet = thing({
  name: 'faucet',
  nouns: ['faucet', 'tap', 'water tap', 'kitchen faucet'],
  height: 0.26,
  view: [4, 4, 106, 118],
  paint(art) {
    const chrome = art.color('#b8c0c8', '#c8982c', '#2b2d33')
    const own = art.lit(chrome)
    art.form(slab(20, 106, 40, 12, 3), chrome, 'bar', 1)
    const spout = 'M 40 108 L 40 46 C 40 6 96 6 96 46 L 96 58'
    art.line(spout, 17, shade(own, -0.5))
    art.line(spout, 13.6, own)
    art.line('M 37 108 L 37 46 C 37 10 92 8 93 46', 3, shade(own, 0.6))
    art.form(slab(86, 54, 20, 12, 3), shade(chrome, -0.1), 'column', 1)
    art.form(slab(4, 66, 30, 10, 5), chrome, 'bar', 1)
    if (art.is('dripping', 'running', 'drip', 'leaking'))
      art.fill('M 96 74 C 102 86 102 94 96 94 C 90 94 90 86 96 74 Z', fade(art.lit('#6fb0d8'), 0.9))
  },
})
