import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { wheel } from '../vehicles/parts.ts'

export const spear = thing({
  name: 'spear',
  nouns: ['spear', 'lance', 'javelin', 'halberd', 'trident', 'harpoon', 'pike'],
  height: 2,
  view: (asked) =>
    asked.noun === 'halberd'
      ? [12, 2, 36, 152]
      : /trident|harpoon/.test(asked.noun)
        ? [4, 2, 36, 152]
        : [12, 2, 29, 152],
  paint(art) {
    const wood = art.color('#7a4a28', '#8a5a34')
    art.form(slab(18, 40, 4.4, 112, 2), wood, 'column', 0.3)
    if (art.noun === 'trident' || art.noun === 'harpoon') {
      art.line('M 8 8 C 6 40 34 40 32 8 M 20 2 L 20 44', 3.4, art.lit('#c8982c'))
      for (const [x, y] of [
        [8, 6],
        [20, 2],
        [32, 6],
      ] as const)
        art.part(polygon([x - 3.4, y + 9], [x, y], [x + 3.4, y + 9]), '#d9a32c', 'face', 1)
      return
    }
    art.part('M 20 2 C 30 18 30 28 24 42 L 16 42 C 10 28 10 18 20 2 Z', '#b8c0c8', 'column', 1)
    art.line('M 20 6 L 20 40', 1, fade('#ffffff', 0.7))
    if (art.noun === 'halberd') art.part('M 22 30 C 34 26 38 40 34 56 C 30 48 26 46 22 46 Z', '#b8c0c8', 'face', 1)
    art.line('M 15 44 L 25 44 M 15 48 L 25 48', 2.4, art.lit(art.second('#b8202c', '#d9a32c')))
  },
})

export const dagger = thing({
  name: 'dagger',
  nouns: ['dagger', 'dirk', 'stiletto knife', 'ceremonial dagger', 'combat knife'],
  height: 0.35,
  view: [12, 2, 68, 150],
  paint(art) {
    const grip = art.color('#5a2a24', '#24344f', '#2b2d33')
    art.part('M 40 2 C 48 20 50 60 48 96 L 32 96 C 30 60 32 20 40 2 Z', '#c3ccd4', 'column', 1)
    art.line('M 40 6 L 40 96', 1.2, fade('#5a6472', 0.8))
    art.part('M 14 92 C 20 100 60 100 66 92 C 68 100 62 106 40 106 C 18 106 12 100 14 92 Z', '#d9a32c', 'bar', 1)
    art.form(slab(34, 104, 12, 34, 4), grip, 'column', 0.5)
    for (const y of [110, 117, 124, 131]) art.line(`M 34 ${y} L 46 ${y - 3}`, 1.4, art.lit('#d9a32c'))
    art.part(oval(40, 143, 7), art.second('#b8202c', '#2f77c8'), 'ball', 1)
  },
})

export const cannon = thing({
  name: 'cannon',
  nouns: ['cannon', 'pirate cannon', 'artillery', 'old cannon'],
  habitat: 'ground',
  height: 1.1,
  view: [2, 18, 154, 97],
  paint(art) {
    const iron = art.color('#34383f', '#2b2d33', '#b8763a')
    art.form(polygon([18, 52], [86, 52], [110, 78], [24, 88]), '#8a5a34', 'bar', 0.2)
    art.turned(60, 48, -0.16, () => {
      art.form('M 8 38 C 20 32 30 34 40 34 L 150 38 L 150 58 L 40 64 C 30 64 20 66 8 60 Z', iron, 'bar', 0.7)
      art.part(oval(7, 49, 6), iron, 'ball', 0.7)
      for (const x of [40, 92, 142])
        art.form(
          slab(x, x === 142 ? 34 : 33 + (x - 40) * 0.03, 9, x === 142 ? 29 : 31 - (x - 40) * 0.06, 2),
          shade(iron, 0.08),
          'bar',
          0.7,
        )
    })
    wheel(art, 62, 76, 20, { rim: '#8a5a34', spokes: 10, tyre: 0.16 })
    for (const [x, y] of [
      [118, 88],
      [134, 88],
      [126, 76],
    ] as const)
      art.part(oval(x, y, 8), '#2b2d33', 'ball', 0.7)
  },
})

/** A round bomb with its fuse, as in cartoons. */
export const bomb = thing({
  name: 'bomb',
  nouns: ['bomb', 'round bomb', 'cartoon bomb', 'grenade', 'dynamite'],
  height: 0.3,
  view: [4, -4, 112, 114],
  paint(art) {
    const iron = art.color('#24262c', '#2b2d33')
    art.line('M 74 30 C 80 14 92 22 96 10', 3, art.lit('#d8c49a'))
    glow(art, 97, 9, 22, fade('#ffb040', 0.9))
    for (let spark = 0; spark < 8; spark++) {
      const angle = (spark / 8) * Math.PI * 2
      art.line(
        `M 96 10 L ${96 + Math.cos(angle) * 8} ${10 + Math.sin(angle) * 8}`,
        1.6,
        spark % 2 ? '#ffd24a' : '#ff7a2c',
      )
    }
    art.turned(70, 38, 0.5, () => art.part(slab(58, 24, 24, 14, 3), shade(iron, 0.15), 'bar', 0.6))
    art.form(oval(48, 70, 44), iron, 'ball', 0.9)
  },
})

export const coffin = thing({
  name: 'coffin',
  nouns: ['coffin', 'casket', 'sarcophagus'],
  habitat: 'ground',
  height: (asked) => (asked.attributes.words.includes('standing') ? 2 : 1.9),
  view: [4, 2, 96, 190],
  paint(art) {
    const wood = art.color('#6e4526', '#4a2f20', '#c8982c')
    const gold = art.lit('#d0a03a')
    const lid = polygon([32, 4], [68, 4], [94, 52], [72, 188], [28, 188], [6, 52])
    art.form(lid, wood, 'column', 0.4)
    art.line(polygon([35, 11], [65, 11], [86, 53], [67, 181], [33, 181], [14, 53]), 1.6, gold)
    if (art.noun === 'sarcophagus') {
      art.part(oval(50, 44, 16, 19), '#e0b03a', 'ball', 0.9)
      for (const x of [44, 56]) art.fill(oval(x, 42, 3, 1.6), '#1d1f24')
      for (let band = 0; band < 9; band++)
        art.line(
          `M ${24 + band} ${74 + band * 11} L ${76 - band} ${74 + band * 11}`,
          4,
          band % 2 ? art.lit('#2f5fa8') : gold,
        )
      return
    }
    art.line('M 50 34 L 50 78 M 36 48 L 64 48', 6, gold)
  },
})
