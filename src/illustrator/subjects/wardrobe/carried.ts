import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const wallet = thing({
  name: 'wallet',
  nouns: ['wallet', 'leather wallet', 'billfold', 'coin purse'],
  height: 0.1,
  view: [4, 0, 126, 92],
  paint(art) {
    const hide = art.color('#6e4526', '#2b2724', '#8a3a2a')
    const own = art.lit(hide)
    art.part(slab(18, 2, 96, 40, 3), '#8fb58a', 'face', 0.1)
    art.line(slab(24, 8, 84, 28, 2), 1.2, fade(shade(art.lit('#8fb58a'), -0.5), 0.7))
    art.form(slab(4, 12, 122, 80, 8), hide, 'face', 0.4)
    art.line(slab(9, 17, 112, 70, 6), 1, fade(shade(own, 0.5), 0.6))
    art.form('M 92 40 L 126 40 L 126 64 L 92 64 C 84 62 84 42 92 40 Z', shade(hide, -0.12), 'face', 0.4)
    art.part(oval(98, 52, 4.4), '#d9a32c', 'ball', 1)
  },
})

export const belt = thing({
  name: 'belt',
  nouns: ['belt', 'leather belt', 'waist belt'],
  height: 0.12,
  view: [22, 2, 138, 84],
  paint(art) {
    const hide = art.color('#6e4526', '#2b2724', '#8a5a34')
    const own = art.lit(hide)
    const coil = 'M 70 14 C 118 14 126 76 70 76 C 14 76 20 26 66 28 C 104 30 102 62 70 62 C 46 62 46 42 68 42'
    art.line(coil, 13, shade(own, -0.5))
    art.line(coil, 10.6, own)
    art.line(coil, 1, fade(shade(own, 0.6), 0.7))
    art.form(slab(68, 5, 66, 16, 5), hide, 'bar', 0.4)
    for (const x of [84, 96, 108]) art.fill(oval(x, 13, 1.6), shade(own, -0.7))
    art.line(slab(112, 4.6, 24, 20, 4), 3.4, art.lit('#d9b25c'))
    art.line('M 114 14 L 134 14', 2.4, art.lit('#e9cc80'))
  },
})

export const cane = thing({
  name: 'cane',
  nouns: ['cane', 'walking stick', 'walking cane', 'staff', 'crook', 'candy cane'],
  height: 0.9,
  view: [4, 4, 56, 150],
  paint(art) {
    const candy = art.noun === 'candy cane'
    const wood = candy ? art.color('#f7f3ec') : art.color('#6e4526', '#8a5a34')
    const own = art.lit(wood)
    const bend = 'M 14 146 L 14 34 C 14 0 50 0 50 30 L 50 36'
    art.line(bend, 12, shade(own, -0.45))
    art.line(bend, 9.6, own)
    art.line('M 12 146 L 12 34 C 12 4 46 2 48 28', 2, fade(shade(own, 0.6), 0.7))
    if (candy) {
      const red = art.lit(art.second('#c8202c'))
      for (let y = 36; y < 148; y += 18) art.line(`M 8.6 ${y + 6} L 19.4 ${y - 4}`, 6, red)
      art.line('M 14 24 L 24 20 M 24 6 L 31 14 M 42 8 L 42 18 M 46 32 L 56 26', 5, red)
    } else art.part(slab(8.6, 140, 11, 10, 3), '#2b2d33', 'column', 0.5)
  },
})
