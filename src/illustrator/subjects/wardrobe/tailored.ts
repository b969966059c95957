import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Soft folds that fall from the waist. */
function folds(art: Craft, from: number, top: number, bottom: number, spread: number, color: string): void {
  const own = art.lit(color)
  for (let fold = -3; fold <= 3; fold++)
    art.line(
      `M ${from + fold * 4} ${top} C ${from + fold * 8} ${(top + bottom) / 2} ${from + fold * spread * 0.8} ${bottom - 20} ${from + fold * spread} ${bottom}`,
      1.8,
      fade(shade(own, fold % 2 ? -0.5 : 0.4), 0.35),
    )
}

/** A dress on a hanger-less stand: bodice, waist and skirt. */
export const dress = thing({
  name: 'dress',
  nouns: ['dress', 'gown', 'evening gown', 'wedding dress', 'ball gown', 'summer dress', 'prom dress', 'frock'],
  height: 1.3,
  view: [4, 2, 116, 160],
  paint(art) {
    const cloth = art.noun.startsWith('wedding') ? art.color('#f7f4ee') : art.color('#b8323a', '#2f5f8a', '#8a4f7a')
    const own = art.lit(cloth)
    art.line('M 44 4 L 47 22 M 76 4 L 73 22', 3, shade(own, -0.1))
    const skirt = 'M 44 60 C 40 92 16 130 4 154 C 30 162 90 162 116 154 C 104 130 80 92 76 60 Z'
    art.form(skirt, cloth, 'column', 0.3)
    art.clip(skirt, () => folds(art, 60, 60, 160, 15, cloth))
    art.form(
      'M 40 22 C 50 14 54 24 60 25 C 66 24 70 14 80 22 C 82 36 76 48 77 60 L 43 60 C 44 48 38 36 40 22 Z',
      cloth,
      'column',
      0.3,
    )
    art.form(
      'M 42.4 56 C 52 62 68 62 77.6 56 L 78 65 C 68 71 52 71 42 65 Z',
      art.second(shade(cloth, -0.3), '#f3ece0'),
      'bar',
      0.4,
    )
    art.line('M 5 153 C 30 161 90 161 115 153', 1.6, fade(shade(own, 0.5), 0.7))
  },
})

export const skirt = thing({
  name: 'skirt',
  nouns: ['skirt', 'miniskirt', 'pleated skirt', 'tutu', 'kilt'],
  height: 0.6,
  view: [4, 4, 116, 92],
  paint(art) {
    const cloth = art.color('#2f5f8a', '#b8323a', '#3f7a5a', '#d98aa8')
    const own = art.lit(cloth)
    const body = 'M 36 12 L 84 12 C 92 44 108 70 116 84 C 90 94 30 94 4 84 C 12 70 28 44 36 12 Z'
    art.form(body, cloth, 'column', 0.2)
    art.clip(body, () => {
      for (let pleat = -5; pleat <= 5; pleat++)
        art.line(
          `M ${60 + pleat * 4.4} 12 L ${60 + pleat * 10.6} 94`,
          1.6,
          fade(shade(own, pleat % 2 ? -0.5 : 0.35), 0.5),
        )
      if (art.noun === 'kilt' || art.is('plaid', 'tartan', 'checkered'))
        for (const y of [30, 52, 74])
          art.line(`M 0 ${y} C 40 ${y + 6} 80 ${y + 6} 120 ${y}`, 3, fade(art.lit(art.second('#f3ece0')), 0.6))
    })
    art.form(slab(34, 4, 52, 11, 3), shade(cloth, -0.15), 'bar', 0.3)
  },
})

/** Trousers hung flat: jeans with their seams, shorts cut short. */
export const trousers = thing({
  name: 'trousers',
  nouns: ['trousers', 'pants', 'jeans', 'slacks', 'leggings', 'shorts', 'overalls', 'pajama pants', 'sweatpants'],
  height: (asked) => (asked.noun === 'shorts' ? 0.5 : 1.05),
  view: (asked) => (asked.noun === 'shorts' ? [8, 4, 92, 76] : [8, 4, 92, 150]),
  paint(art) {
    const jeans = art.is('jeans', 'denim', 'overalls')
    const cloth = jeans
      ? art.color('#3a5f96', '#2f4a78', '#5f86b4')
      : art.color('#4a4e57', '#8a6a48', '#2b3a55', '#6a7a4a')
    const own = art.lit(cloth)
    const foot = art.noun === 'shorts' ? 76 : 150
    const leg = (side: number): string =>
      `M ${50 - side * 2} 30 L ${50 + side * 36} 8 C ${50 + side * 42} 50 ${50 + side * 42} ${foot - 30} ${50 + side * 40} ${foot} L ${50 + side * 10} ${foot} C ${50 + side * 8} ${foot * 0.7} ${50 + side * 4} 60 50 44 Z`
    for (const side of [1, -1]) {
      art.form(leg(side), cloth, 'column', 0.1)
      art.line(
        `M ${50 + side * 24} 40 C ${50 + side * 27} 70 ${50 + side * 26} ${foot - 20} ${50 + side * 25} ${foot - 2}`,
        1.4,
        fade(shade(own, -0.45), 0.4),
      )
    }
    art.form('M 13 6 L 87 6 L 89 34 L 54 46 L 46 46 L 11 34 Z', cloth, 'column', 0.1)
    const seam = jeans ? art.lit('#d9a35a') : fade(shade(own, -0.5), 0.8)
    art.line(`M 50 8 L 50 44 M 50 36 C 56 36 58 30 58 16`, 1, seam)
    art.line('M 20 14 C 22 26 18 30 12 32 M 80 14 C 78 26 82 30 88 32', 1, seam)
    art.form(slab(12, 4, 76, 9, 2), shade(cloth, -0.1), 'bar', 0.2)
    art.part(oval(50, 8.6, 2.6), '#c8984a', 'ball', 0.9)
    for (const x of [24, 72]) art.part(slab(x, 3.4, 4, 11, 1), shade(cloth, -0.2), 'column', 0.1)
  },
})

/** A coat or jacket hung open at the collar: leather, denim, suit or raincoat. */
export const coat = thing({
  name: 'coat',
  nouns: [
    'coat',
    'jacket',
    'leather jacket',
    'denim jacket',
    'raincoat',
    'trench coat',
    'suit jacket',
    'blazer',
    'parka',
    'winter coat',
    'lab coat',
    'vest',
    'waistcoat',
    'suit',
  ],
  height: (asked) => (/(?<!waist)coat|parka/.test(asked.noun) ? 1.1 : 0.8),
  view: (asked) =>
    /vest|waistcoat/.test(asked.noun)
      ? [26, 2, 102, 112]
      : /(?<!waist)coat|parka/.test(asked.noun)
        ? [2, 2, 126, 150]
        : [2, 2, 126, 112],
  paint(art) {
    const long = /(?<!waist)coat|parka/.test(art.noun)
    const foot = long ? 150 : 112
    const usual = art.is('leather')
      ? ['#2b2420', '#5a3420']
      : art.is('denim')
        ? ['#3a5f96']
        : art.is('lab')
          ? ['#f3f4f2']
          : /rain/.test(art.noun)
            ? ['#e8b52c']
            : art.is('suit', 'blazer')
              ? ['#24304a', '#33363d']
              : ['#8a6a48', '#3a4a5a', '#5a6a4a', '#7a2f34']
    const cloth = art.color(...usual)
    const own = art.lit(cloth)
    const gloss = art.is('leather') || /rain/.test(art.noun) ? 0.7 : 0.15
    if (!/vest|waistcoat/.test(art.noun))
      for (const side of [-1, 1])
        art.form(
          `M ${64 + side * 36} 14 C ${64 + side * 50} 24 ${64 + side * 56} 60 ${64 + side * 61} 98 L ${64 + side * 45} 102 C ${64 + side * 42} 76 ${64 + side * 38} 54 ${64 + side * 30} 42 Z`,
          shade(cloth, -0.08),
          'column',
          gloss,
        )
    const body = `M 44 6 L 84 6 L 100 15 C 100 50 ${long ? 106 : 98} 90 ${long ? 110 : 98} ${foot - 4} C 84 ${foot} 44 ${foot} ${long ? 18 : 30} ${foot - 4} C ${long ? 22 : 30} 90 28 50 28 15 Z`
    art.form(body, cloth, 'column', gloss)
    art.fill('M 46 5 C 54 1 74 1 82 5 L 64 44 Z', shade(own, -0.6))
    if (art.is('suit', 'blazer', 'lab')) {
      art.fill('M 50 5 L 78 5 L 64 40 Z', art.lit('#f3f1ec'))
      art.part('M 61 10 L 67 10 L 68 34 L 64 40 L 60 34 Z', '#8a232f', 'column', 0.4)
    }
    art.line(`M 64 42 L 64 ${foot - 2}`, 1.4, fade(shade(own, -0.6), 0.8))
    for (const side of [-1, 1])
      art.part(
        `M ${64 + side * 20} 4 L ${64 + side * 30} 16 L ${64 + side * 24} 30 L ${64 + side * 2} 52 C ${64 + side * 6} 34 ${64 + side * 12} 18 ${64 + side * 20} 4 Z`,
        shade(cloth, -0.14),
        'face',
        gloss,
      )
    if (art.is('leather', 'denim', 'parka')) art.line(`M 61 46 L 61 ${foot - 4}`, 1, art.lit('#c3c9d1'))
    for (let y = 58; y < foot - 12; y += 20)
      art.part(oval(68, y, 2.3), art.is('denim') ? '#c8984a' : shade(cloth, -0.4), 'ball', 0.7)
    for (const x of [36, 76])
      art.line(`M ${x} ${long ? 96 : 80} L ${x + 16} ${long ? 94 : 78}`, 1.6, fade(shade(own, -0.55), 0.7))
    if (/trench/.test(art.noun)) art.form(slab(27, 72, 74, 8, 2), shade(cloth, -0.16), 'bar', 0.2)
  },
})

export const bowTie = thing({
  name: 'bow-tie',
  nouns: ['bow tie', 'bowtie', 'dickie bow', 'hair bow'],
  height: 0.08,
  view: [3, 5, 117, 65],
  paint(art) {
    const silk = art.color('#b8232f', '#24304a', '#1d1f24', '#6a3a8a')
    const own = art.lit(silk)
    for (const side of [-1, 1]) {
      const wing = `M 60 30 C ${60 + side * 20} 26 ${60 + side * 38} 4 ${60 + side * 54} 6 C ${60 + side * 60} 24 ${60 + side * 60} 46 ${60 + side * 54} 64 C ${60 + side * 38} 66 ${60 + side * 20} 44 60 40 Z`
      art.form(wing, silk, 'face', 0.5)
      art.clip(wing, () => {
        if (art.is('polka', 'dotted', 'dots'))
          for (let dot = 0; dot < 9; dot++)
            art.fill(oval(60 + side * (20 + (dot % 3) * 14), 18 + Math.floor(dot / 3) * 17, 3), art.lit('#f7f3ea'))
        art.line(
          `M 60 35 C ${60 + side * 18} 33 ${60 + side * 30} 24 ${60 + side * 44} 20 M 60 36 C ${60 + side * 18} 38 ${60 + side * 30} 46 ${60 + side * 42} 52`,
          2,
          fade(shade(own, -0.55), 0.6),
        )
      })
    }
    art.form(slab(50, 22, 20, 26, 6), shade(silk, -0.06), 'column', 0.5)
  },
})

export const ribbon = thing({
  name: 'ribbon',
  nouns: ['ribbon', 'bow', 'gift bow', 'ribbon bow', 'silk ribbon', 'hair ribbon'],
  height: 0.12,
  view: [4, 4, 116, 92],
  paint(art) {
    const silk = art.color('#c8232f', '#d9698a', '#2f6fa8', '#d9a32c')
    const own = art.lit(silk)
    for (const side of [-1, 1])
      art.form(
        `M 60 36 C ${60 + side * 10} 56 ${60 + side * 22} 74 ${60 + side * 34} 86 L ${60 + side * 22} 84 L ${60 + side * 14} 92 C ${60 + side * 8} 74 ${60 + side * 2} 56 60 36 Z`,
        shade(silk, -0.12),
        'face',
        0.6,
      )
    for (const side of [-1, 1]) {
      art.form(
        `M 60 34 C ${60 + side * 16} 4 ${60 + side * 44} -4 ${60 + side * 55} 12 C ${60 + side * 62} 34 ${60 + side * 34} 52 60 38 Z`,
        silk,
        'bar',
        0.7,
      )
      art.fill(
        `M ${60 + side * 12} 33 C ${60 + side * 26} 14 ${60 + side * 40} 12 ${60 + side * 44} 20 C ${60 + side * 46} 30 ${60 + side * 28} 38 ${60 + side * 12} 33 Z`,
        fade(shade(own, -0.55), 0.6),
      )
    }
    art.form(oval(60, 36, 10, 11), silk, 'ball', 0.6)
  },
})
