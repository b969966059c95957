import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const wools = ['#b8323a', '#2f5f8a', '#3f7a5a', '#d9a83a', '#8a4f7a'] as const

/** Ribs across the cuff of a knitted thing. */
function ribs(art: Craft, x: number, y: number, width: number, height: number, color: string): void {
  art.form(slab(x, y, width, height, 4), shade(color, -0.1), 'column', 0)
  for (let at = x + 4; at < x + width - 2; at += 4.4)
    art.line(`M ${at} ${y + 2} L ${at} ${y + height - 2}`, 1, fade(shade(art.lit(color), -0.5), 0.55))
}

export const sock = thing({
  name: 'sock',
  nouns: ['sock', 'socks', 'stocking', 'christmas stocking', 'pair of socks', 'wool socks'],
  height: 0.3,
  view: [6, 4, 96, 116],
  paint(art) {
    const wool = art.color(...wools)
    const second = art.second('#f3ece0', '#f3ece0', '#24344f')
    const foot =
      'M 14 24 L 58 24 C 58 44 56 60 66 70 C 84 74 98 84 96 100 C 94 114 78 116 62 115 L 30 114 C 14 112 8 100 12 84 C 16 64 14 44 14 24 Z'
    art.form(foot, wool, 'column', 0)
    art.clip(foot, () => {
      if (art.is('striped', 'stripes') || art.asked.length > 1)
        for (let y = 34; y < 120; y += 15) art.line(`M 0 ${y} C 40 ${y + 6} 70 ${y + 6} 110 ${y}`, 6, art.lit(second))
      art.fill('M 74 66 C 100 70 112 120 74 120 C 84 104 84 84 74 66 Z', art.lit(second))
      art.fill(oval(14, 102, 20, 22), art.lit(second))
      art.patch(30, 118, 60, 16, '#0c0820', 0.35)
    })
    art.form(slab(6, 4, 60, 24, 7), second, 'column', 0)
    for (let rib = 0; rib < 12; rib++)
      art.line(`M ${11 + rib * 4.6} 7 L ${11 + rib * 4.6} 26`, 1, fade(shade(art.lit(second), -0.4), 0.5))
  },
})

export const mitten = thing({
  name: 'mitten',
  nouns: ['mitten', 'mittens', 'wool mitten', 'oven mitt', 'oven glove'],
  height: 0.26,
  view: [6, 4, 92, 116],
  paint(art) {
    const wool = art.color(...wools)
    const hand = 'M 30 92 L 28 62 C 20 60 6 52 8 42 C 10 34 22 40 30 46 C 30 20 36 4 58 4 C 82 4 92 24 90 52 L 84 92 Z'
    art.form(hand, wool, 'ball', 0)
    art.clip(hand, () => {
      const own = art.lit(wool)
      const snow = art.lit(art.second('#f3ece0'))
      for (const y of [28, 40, 52])
        for (let x = 36; x < 90; x += 9)
          art.fill(
            `M ${x} ${y - 3} L ${x + 3} ${y} L ${x} ${y + 3} L ${x - 3} ${y} Z`,
            y === 40 ? snow : fade(shade(own, -0.4), 0.4),
          )
    })
    ribs(art, 27, 88, 60, 28, wool)
  },
})

export const glove = thing({
  name: 'glove',
  nouns: ['glove', 'gloves', 'leather glove', 'leather gloves', 'work glove', 'pair of gloves'],
  height: 0.26,
  view: [-6, 4, 94, 118],
  paint(art) {
    const hide = art.color('#5a3a24', '#2b2d33', '#8a5a34')
    const own = art.lit(hide)
    for (const [x, top, turn] of [
      [36, 18, -0.12],
      [50, 10, -0.02],
      [64, 12, 0.08],
      [78, 24, 0.2],
    ] as const)
      art.turned(x, 66, turn, () => art.form(slab(x - 7, top - 2, 14, 60, 7), hide, 'column', 0.4))
    art.turned(22, 74, -0.75, () => art.form(slab(15, 38, 14, 46, 7), hide, 'column', 0.4))
    art.form('M 24 60 C 40 50 76 50 88 60 C 90 80 86 92 82 100 L 32 100 C 26 88 18 76 24 60 Z', hide, 'column', 0.4)
    for (const x of [42, 55, 68]) art.line(`M ${x} 62 L ${x - (55 - x) * 0.1} 78`, 1.2, fade(shade(own, -0.5), 0.6))
    art.form(slab(28, 96, 58, 22, 5), shade(hide, -0.08), 'column', 0.3)
    art.line('M 30 102 L 84 102', 1, fade(shade(own, 0.5), 0.6))
  },
})

/** A scarf about a neck, its ends hanging. */
export const scarf = thing({
  name: 'scarf',
  nouns: ['scarf', 'wool scarf', 'knitted scarf', 'shawl', 'neckerchief', 'bandana'],
  height: 0.7,
  view: [6, 4, 94, 116],
  paint(art) {
    const wool = art.color(...wools)
    const own = art.lit(wool)
    const stripe = art.lit(art.second('#f3ece0', shade(wool, -0.35)))
    for (const [end, lean] of [
      ['M 40 34 L 62 30 C 64 60 66 84 68 106 L 42 108 C 42 84 42 60 40 34 Z', 0.02],
      ['M 52 32 L 74 34 C 80 56 84 74 88 94 L 62 99 C 58 76 56 56 52 32 Z', -0.02],
    ] as const) {
      art.form(end, shade(wool, lean < 0 ? -0.1 : 0), 'column', 0)
      art.clip(end, () => {
        for (const y of [70, 80, 90, 100]) art.line(`M 30 ${y + lean * 200} L 96 ${y - lean * 240}`, 3.4, stripe)
      })
    }
    for (let fringe = 0; fringe < 7; fringe++) {
      art.line(`M ${43.5 + fringe * 3.9} 107 L ${43 + fringe * 4} 116`, 1.6, own)
      art.line(
        `M ${64 + fringe * 3.8} ${98 - fringe * 0.7} L ${65 + fringe * 3.9} ${106 - fringe * 0.7}`,
        1.6,
        shade(own, -0.12),
      )
    }
    const loop = 'M 8 26 C 4 10 28 4 50 4 C 74 4 96 10 92 26 C 88 42 66 44 50 44 C 32 44 12 42 8 26 Z'
    art.form(loop, wool, 'bar', 0)
    art.clip(loop, () => {
      for (const [x, bend] of [
        [22, -8],
        [40, -4],
        [60, 4],
        [78, 8],
      ] as const)
        art.line(`M ${x} 2 C ${x + bend} 18 ${x + bend} 30 ${x} 46`, 1.6, fade(shade(own, -0.5), 0.45))
      art.patch(50, 4, 40, 12, '#0c0820', 0.4)
    })
  },
})

/** A jumper laid out; with a hood when a hoodie. */
export const sweater = thing({
  name: 'sweater',
  nouns: ['sweater', 'jumper', 'pullover', 'hoodie', 'sweatshirt', 'cardigan', 'ugly sweater', 'christmas sweater'],
  height: 0.75,
  view: [2, 0, 126, 106],
  paint(art) {
    const wool = art.color(...wools, '#6a6f78')
    const own = art.lit(wool)
    const hood = art.is('hoodie', 'sweatshirt')
    const sleeve = (side: number): string =>
      `M ${64 + side * 32} 14 C ${64 + side * 48} 20 ${64 + side * 54} 52 ${64 + side * 60} 90 L ${64 + side * 44} 94 C ${64 + side * 40} 70 ${64 + side * 36} 50 ${64 + side * 28} 40 Z`
    if (hood) art.form('M 40 16 C 38 2 54 0 64 0 C 74 0 90 2 88 16 C 80 26 48 26 40 16 Z', shade(wool, -0.2), 'ball', 0)
    for (const side of [-1, 1]) art.form(sleeve(side), shade(wool, -0.06), 'column', 0)
    const body = 'M 44 8 C 50 16 78 16 84 8 L 98 16 C 96 40 96 70 96 98 L 32 98 C 32 70 32 40 30 16 Z'
    art.form(body, wool, 'column', 0)
    art.clip(body, () => {
      const band = art.lit(art.second('#f3ece0', shade(wool, -0.4)))
      if (art.is('christmas', 'ugly', 'striped', 'pattern', 'nordic') || art.asked.length > 1) {
        for (const y of [36, 58]) art.line(`M 28 ${y} L 100 ${y}`, 3, band)
        for (let x = 34; x < 98; x += 9) art.fill(`M ${x} 41 L ${x + 4} 47 L ${x} 53 L ${x - 4} 47 Z`, band)
      } else if (hood) {
        art.fill('M 44 66 L 84 66 L 90 92 L 38 92 Z', fade(shade(own, -0.4), 0.35))
        art.line('M 56 18 L 55 38 M 72 18 L 73 38', 1.6, art.lit('#efe9dc'))
      } else {
        for (let x = 34; x < 98; x += 4) art.line(`M ${x} 10 L ${x} 98`, 0.8, fade(shade(own, -0.45), 0.3))
      }
    })
    if (!hood) art.line('M 44 8 C 50 18 78 18 84 8', 4.4, shade(own, -0.2))
    for (const [x, y] of [
      [2, 88],
      [108, 88],
    ] as const)
      ribs(art, x, y, 18, 10, wool)
    ribs(art, 31, 95, 66, 11, wool)
  },
})
