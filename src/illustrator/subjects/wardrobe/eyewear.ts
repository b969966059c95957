import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

type Lens = (x: number) => string

const round: Lens = (x) => oval(x, 22, 20)
const square: Lens = (x) => slab(x - 22, 6, 44, 32, 9)
const heart: Lens = (x) =>
  `M ${x} 42 C ${x - 30} 26 ${x - 24} 2 ${x - 10} 3 C ${x - 4} 3 ${x} 8 ${x} 12 C ${x} 8 ${x + 4} 3 ${x + 10} 3 C ${x + 24} 2 ${x + 30} 26 ${x} 42 Z`
const pilot: Lens = (x) =>
  `M ${x - 20} 8 C ${x - 8} 4 ${x + 12} 4 ${x + 21} 9 C ${x + 24} 28 ${x + 10} 41 ${x - 2} 40 C ${x - 16} 38 ${x - 23} 24 ${x - 20} 8 Z`

const lensOf = (art: Craft): Lens => {
  if (art.is('round', 'john', 'circular', 'reading', 'wizard')) return round
  if (art.is('heart', 'heart-shaped')) return heart
  if (art.is('aviator', 'aviators', 'pilot')) return pilot
  return square
}

function frame(art: Craft, lens: Lens, color: string, width: number): void {
  const own = art.lit(color)
  art.line('M 12 16 C 6 14 4 16 2 20 M 108 16 C 114 14 116 16 118 20', width, own)
  art.line('M 54 18 C 57 13 63 13 66 18', width, own)
  for (const x of [33, 87]) {
    art.line(lens(x), width, own)
    art.line(lens(x), width * 0.3, fade(shade(own, 0.6), 0.7))
  }
}

export const sunglasses = thing({
  name: 'sunglasses',
  nouns: ['sunglasses', 'shades', 'dark glasses', 'aviators', 'aviator sunglasses'],
  height: 0.05,
  view: [1, 3, 119, 40],
  paint(art) {
    const rims = art.color('#1d1f24', '#1d1f24', '#5a3a24')
    const lens = lensOf(art)
    const tint = fade(shade(art.lit(art.second('#20242e', '#3a2a4a')), -0.1), 0.94)
    for (const x of [33, 87]) {
      art.fill(lens(x), tint)
      art.clip(lens(x), () => {
        art.fill(`M ${x - 26} 44 L ${x - 6} 0 L ${x + 6} 0 L ${x - 14} 44 Z`, fade('#cfe4ff', 0.3))
        art.fill(`M ${x - 8} 44 L ${x + 12} 0 L ${x + 16} 0 L ${x - 4} 44 Z`, fade('#cfe4ff', 0.22))
      })
    }
    frame(art, lens, rims, 3.6)
  },
})

export const glasses = thing({
  name: 'glasses',
  nouns: ['glasses', 'eyeglasses', 'spectacles', 'reading glasses', 'pair of glasses', 'round glasses'],
  height: 0.05,
  view: [1, 2, 119, 43],
  paint(art) {
    const rims = art.color('#23252b', '#6b3f24', '#a8843a')
    const lens = art.is('square', 'rectangular') ? square : art.is('heart', 'aviator') ? lensOf(art) : round
    for (const x of [33, 87]) {
      art.fill(lens(x), fade('#dcecf6', 0.22))
      art.clip(lens(x), () =>
        art.fill(`M ${x - 22} 42 L ${x - 4} 2 L ${x + 3} 2 L ${x - 15} 42 Z`, fade('#ffffff', 0.4)),
      )
    }
    frame(art, lens, rims, 3)
  },
})

/** Goggles of a skier, a swimmer or an aviator. */
export const goggles = thing({
  name: 'goggles',
  nouns: ['goggles', 'ski goggles', 'swim goggles', 'aviator goggles', 'steampunk goggles', 'safety goggles'],
  height: 0.08,
  view: [1, 4, 139, 58],
  paint(art) {
    const strap = art.color('#5a3a24', '#24344f', '#1d1f24')
    art.form('M 1 22 L 30 14 L 110 14 L 139 22 L 139 40 L 110 46 L 30 46 L 1 40 Z', strap, 'bar', 0.2)
    const pane = art.lit(art.second('#d98a2c', '#3a8fb0'))
    for (const x of [44, 96]) {
      art.part(oval(x, 31, 27), art.is('steampunk', 'brass') ? '#b8863a' : '#4a4e57', 'ball', 0.9)
      art.fill(oval(x, 31, 20), pane)
      art.clip(oval(x, 31, 20), () => {
        art.patch(x - 6, 22, 16, 12, '#ffffff', 0.7)
        art.patch(x + 6, 46, 20, 14, '#1a0c04', 0.5)
      })
    }
    art.part(slab(65, 27, 10, 9, 3), '#8b919b', 'bar', 0.8)
  },
})
