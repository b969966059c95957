import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

function wheel(art: Craft, x: number, y: number, radius: number): void {
  art.part(oval(x, y, radius), '#1e2023', 'ball', 0.3)
  art.part(oval(x, y, radius * 0.6), '#c9ced4', 'ball', 0.9)
  art.line(oval(x, y, radius * 0.36), 1.4, '#5a6068')
  dot(art, x, y, radius * 0.16, radius * 0.16, '#5a6068')
}

/** A motor home with stripes along its side. */
export const camperVan = thing({
  name: 'motor-home',
  nouns: ['rv', 'motorhome', 'motor home', 'recreational vehicle', 'winnebago', 'campervan rv'],
  habitat: 'ground',
  height: 3,
  view: [0, 4, 220, 104],
  paint(art) {
    const own = art.color('#f3efe4')
    const stripe = art.second('#d9722e', '#2f7f8f', '#b5413a')
    art.form(
      'M 6 20 C 6 12 12 8 20 8 L 168 8 C 178 8 190 12 196 22 L 204 50 C 214 52 218 60 218 72 L 218 90 L 6 90 Z',
      own,
      'face',
      0.6,
    )
    for (const [y, height, color] of [
      [58, 6, stripe],
      [66, 3, shade(stripe, 0.35)],
      [71, 8, shade(stripe, -0.2)],
    ] as const)
      art.clip('M 6 20 L 196 20 L 204 50 L 218 60 L 218 90 L 6 90 Z', () => {
        art.part(slab(0, y, 220, height), color, 'bar', 0.4)
      })
    for (const [x, wide] of [
      [18, 34],
      [60, 26],
      [124, 34],
    ] as const) {
      art.part(slab(x, 24, wide, 24, 4), '#4f6f86', 'face', 1)
      art.fill(polygon([x + 3, 26], [x + 12, 26], [x + 5, 46], [x + 3, 46]), 'rgba(255,255,255,0.35)')
    }
    art.part(polygon([168, 22], [188, 22], [198, 50], [168, 50]), '#4f6f86', 'face', 1)
    art.form(slab(94, 22, 22, 66, 3), shade(own, -0.05), 'face', 0.5)
    art.part(slab(98, 27, 14, 18, 2), '#4f6f86', 'face', 1)
    dot(art, 112, 60, 1.6, 1.6, '#8a8f96')
    art.part(slab(40, 3, 26, 6, 2), '#d7d4cb', 'bar', 0.4)
    art.part(oval(212, 70, 5, 4.6), '#fff3c4', 'ball', 1)
    art.part(slab(4, 86, 216, 7, 2), '#6b7078', 'bar', 0.6)
    for (const x of [50, 178]) wheel(art, x, 91, 15)
  },
})

export const snowmobile = thing({
  name: 'snowmobile',
  nouns: ['snowmobile', 'skidoo', 'snow mobile'],
  habitat: 'ground',
  height: 1.2,
  view: [0, 2, 200, 100],
  paint(art) {
    const own = art.color('#d8342c', '#d8342c', '#2f6fb8', '#f0a020')
    art.part(
      'M 8 84 C 8 74 18 70 28 70 L 92 70 C 104 70 110 78 106 88 C 104 96 96 100 88 100 L 24 100 C 12 100 8 92 8 84 Z',
      '#1d1f23',
      'bar',
      0.3,
    )
    for (const x of [26, 46, 66, 86]) art.part(oval(x, 87, 8), '#5a6068', 'ball', 0.5)
    art.line('M 122 70 L 150 94 M 136 66 L 160 94', 4, art.lit('#5a6068'))
    art.part(
      'M 118 96 L 176 96 C 186 96 194 90 196 82 L 199 84 C 198 96 190 101 178 101 L 118 101 Z',
      '#24262b',
      'bar',
      0.5,
    )
    art.form('M 20 60 C 30 52 80 50 104 56 L 104 70 L 24 72 C 18 70 16 64 20 60 Z', '#26282d', 'bar', 0.4)
    art.form('M 88 72 C 92 56 104 44 124 36 C 146 34 168 46 182 66 C 184 74 176 78 166 78 L 96 80 Z', own, 'bar', 0.9)
    art.part(
      'M 124 36 C 122 22 128 10 136 4 C 142 12 150 26 152 40 C 144 36 134 34 124 36 Z',
      'rgba(40,60,75,0.85)',
      'face',
      1,
    )
    art.line('M 116 40 L 104 24 L 94 26', 4, '#26282d')
    art.part('M 160 54 C 168 54 176 60 178 66 L 164 66 C 158 64 156 58 160 54 Z', '#fff3c4', 'ball', 1)
    art.line('M 96 70 C 120 62 146 60 172 72', 2.4, fade('#ffffff', 0.7))
  },
})

export const jetpack = thing({
  name: 'jetpack',
  nouns: ['jetpack', 'jet pack', 'rocket pack'],
  height: 0.8,
  view: [6, 0, 114, 150],
  paint(art) {
    const own = art.color('#c9ced4', '#c9ced4', '#d8432f')
    for (const x of [34, 86]) {
      glow(art, x, 128, 30, 'rgba(255,150,50,0.9)')
      art.fill(
        `M ${x - 11} 102 C ${x - 13} 122 ${x - 5} 134 ${x} 149 C ${x + 5} 134 ${x + 13} 122 ${x + 11} 102 Z`,
        '#f28a2c',
      )
      art.fill(
        `M ${x - 6} 102 C ${x - 7} 114 ${x - 2} 122 ${x} 132 C ${x + 2} 122 ${x + 7} 114 ${x + 6} 102 Z`,
        '#fff0b0',
      )
      art.part(polygon([x - 12, 90], [x + 12, 90], [x + 17, 106], [x - 17, 106]), '#4a4f57', 'column', 0.8)
      art.form(
        `M ${x - 20} 28 C ${x - 18} 8 ${x - 6} 2 ${x} 1 C ${x + 6} 2 ${x + 18} 8 ${x + 20} 28 L ${x + 20} 84 C ${x + 18} 94 ${x - 18} 94 ${x - 20} 84 Z`,
        own,
        'column',
        1,
      )
      art.part(slab(x - 20, 36, 40, 7), '#d8432f', 'column', 0.8)
      art.part(
        polygon([x + (x < 60 ? -20 : 20), 58], [x + (x < 60 ? -30 : 30), 92], [x + (x < 60 ? -20 : 20), 84]),
        '#d8432f',
        'face',
        0.6,
      )
    }
    art.part(slab(48, 30, 24, 48, 4), '#4a4f57', 'face', 0.6)
    dot(art, 60, 42, 6, 6, '#5fd0e8')
    art.line('M 44 60 L 76 60', 5, '#2a2d33')
  },
})
