import { oval, polygon, slab } from '../craft/outlines.ts'
import { isSaid, thing } from '../craft/thing.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

/** A boot: hiking, cowboy, rain or army. */
export const boot = thing({
  name: 'boot',
  nouns: [
    'boot',
    'boots',
    'hiking boot',
    'hiking boots',
    'cowboy boot',
    'cowboy boots',
    'rain boot',
    'rain boots',
    'rubber boot',
    'rubber boots',
    'wellington boots',
    'combat boots',
    'work boots',
  ],
  height: 0.32,
  view: [4, 4, 116, 118],
  mouth: (asked) => (isSaid(asked, seenInto) ? [38, 9, 18, 4] : undefined),
  paint(art) {
    const rubber = /rain|rubber|wellington/.test(art.noun) || art.is('rubber', 'rain')
    const cowboy = art.is('cowboy', 'western')
    const hide = rubber ? art.color('#e8b52c', '#c8323a', '#2f6a4a') : art.color('#8a5a34', '#5a3a24', '#2b2724')
    const own = art.lit(hide)
    const upper = cowboy
      ? 'M 16 10 C 28 20 44 20 58 8 C 60 40 58 62 72 78 C 92 84 114 90 116 108 L 18 108 C 14 80 22 50 16 10 Z'
      : 'M 18 8 L 58 8 C 58 40 56 58 70 72 C 92 78 114 86 115 106 L 18 106 C 14 80 20 50 18 8 Z'
    art.form(upper, hide, 'column', rubber ? 0.9 : 0.4)
    if (rubber) art.part(slab(14, 4, 48, 8, 3), shade(hide, -0.2), 'bar', 0.6)
    else if (cowboy) {
      art.line(
        'M 28 30 C 40 44 50 34 50 56 C 40 50 30 60 28 30 M 30 70 C 44 62 52 72 62 84',
        1.4,
        fade(shade(own, 0.6), 0.8),
      )
    } else {
      for (let lace = 0; lace < 6; lace++) {
        const [x, y] = [52 + Math.max(0, lace - 3) * 6, 18 + lace * 10]
        art.line(`M ${x - 9} ${y + 3} L ${x + 3} ${y - 2}`, 2, art.lit('#e0b03a'))
        art.part(oval(x - 9, y + 3, 1.6), '#c3c9d1', 'ball', 0.9)
      }
      art.line('M 20 60 C 34 64 44 66 52 62', 1.2, fade(shade(own, -0.5), 0.7))
      art.part(slab(14, 5, 48, 9, 4), shade(hide, -0.25), 'bar', 0.2)
    }
    if (art.is(seenInto)) art.fill(oval(38, 9, 19, 4.4), shade(own, -0.75))
    art.part(
      cowboy
        ? polygon([16, 104], [118, 104], [116, 111], [44, 111], [40, 118], [18, 118])
        : 'M 14 102 L 116 102 L 116 112 L 46 112 L 42 118 L 14 118 Z',
      rubber ? shade(hide, -0.5) : '#2b2420',
      'bar',
      0.2,
    )
  },
})

export const highHeel = thing({
  name: 'high-heel',
  nouns: ['high heel', 'high heels', 'high heeled shoe', 'stiletto', 'stilettos', 'pumps', 'heels'],
  height: 0.16,
  view: [4, 6, 136, 96],
  paint(art) {
    const hide = art.color('#b8202c', '#1d1f24', '#d9698a')
    art.part('M 8 34 L 18 40 L 16 96 L 10 96 Z', shade(hide, -0.3), 'column', 0.7)
    art.part(
      'M 8 38 C 40 46 60 78 96 92 L 132 94 C 138 94 137 98 130 96 L 92 96 C 58 86 42 56 10 46 Z',
      '#1d1a18',
      'bar',
      0.3,
    )
    art.form(
      'M 6 8 C 16 4 22 10 24 22 C 40 38 66 66 92 70 C 116 72 136 80 136 92 C 128 96 108 94 94 92 C 60 80 40 48 8 40 C 3 30 3 16 6 8 Z',
      hide,
      'bar',
      0.9,
    )
    art.fill(
      'M 14 12 C 20 12 22 18 24 24 C 40 40 62 64 88 71 C 66 70 38 54 18 36 C 12 28 12 20 14 12 Z',
      fade(shade(art.lit(hide), -0.6), 0.75),
    )
  },
})

export const sandal = thing({
  name: 'sandal',
  nouns: ['sandal', 'sandals', 'flip flop', 'flip flops', 'flip-flops', 'thong sandal'],
  height: 0.08,
  view: [4, 10, 136, 60],
  paint(art) {
    const strap = art.color('#c8542f', '#2f6fa8', '#8a5a34', '#e0a83a')
    art.part(
      'M 6 46 C 8 36 40 44 70 42 C 100 38 130 38 135 48 C 134 58 110 60 70 60 C 34 60 6 60 6 46 Z',
      shade(strap, -0.4),
      'bar',
      0.2,
    )
    art.part(
      'M 6 42 C 10 32 40 40 70 38 C 100 34 130 34 135 44 C 130 52 104 54 70 54 C 34 54 8 54 6 42 Z',
      '#d8b98a',
      'top',
      0.1,
    )
    art.form(
      'M 58 50 C 60 18 76 8 96 12 C 110 18 116 34 114 48 L 102 48 C 100 30 92 24 84 26 C 74 28 70 40 72 51 Z',
      strap,
      'bar',
      0.5,
    )
    if (!art.noun.startsWith('flip'))
      art.form(
        'M 12 46 C 8 24 22 14 34 22 C 42 30 40 42 38 50 L 28 50 C 30 36 26 30 22 32 C 18 36 20 44 22 50 Z',
        strap,
        'bar',
        0.5,
      )
  },
})

export const slipper = thing({
  name: 'slipper',
  nouns: [
    'slipper',
    'slippers',
    'ballet shoe',
    'ballet shoes',
    'ballet slippers',
    'glass slipper',
    'bunny slippers',
    'moccasin',
  ],
  height: 0.1,
  view: [4, 12, 126, 66],
  paint(art) {
    const felt = art.noun.startsWith('ballet') ? art.color('#f0b8c4') : art.color('#8a6a8a', '#c87a5a', '#5f86a4')
    art.part('M 6 54 L 124 54 C 128 62 120 66 110 66 L 18 66 C 8 66 4 62 6 54 Z', shade(felt, -0.4), 'bar', 0.2)
    art.form('M 6 56 C 4 34 16 26 34 32 C 48 36 54 22 74 18 C 104 14 124 34 125 56 Z', felt, 'ball', 0.2)
    art.fill('M 12 40 C 18 32 44 40 60 28 C 58 40 40 50 14 50 Z', fade(shade(art.lit(felt), -0.6), 0.7))
    if (!art.noun.startsWith('ballet') && art.material?.kind !== 'glass')
      for (let puff = 0; puff < 7; puff++)
        art.part(oval(14 + puff * 7.6, 40 - Math.max(0, puff - 3) * 3, 6), '#f4efe6', 'ball', 0)
  },
})
