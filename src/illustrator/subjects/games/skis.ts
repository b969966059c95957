import { slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

function paintSki(art: Craft, x: number, color: string): void {
  const path = `M ${x} 16 C ${x} 6 ${x + 4} 1 ${x + 6} 1 C ${x + 8} 1 ${x + 12} 6 ${x + 12} 16 C ${x + 9} 50 ${x + 9} 110 ${x + 12} 160 C ${x + 12} 165 ${x} 165 ${x} 160 C ${x + 3} 110 ${x + 3} 50 ${x} 16 Z`
  art.form(path, color, 'column', 0.8)
  art.clip(path, () => {
    for (const y of [22, 126]) {
      art.fill(`M ${x} ${y} L ${x + 12} ${y + 8} L ${x + 12} ${y + 20} L ${x} ${y + 12} Z`, art.lit('#f4f5f2'))
      art.fill(
        `M ${x} ${y + 15} L ${x + 12} ${y + 23} L ${x + 12} ${y + 26} L ${x} ${y + 18} Z`,
        shade(art.lit(color), -0.5),
      )
    }
  })
  art.part(slab(x + 1.6, 76, 8.8, 12, 2), '#26292e', 'column', 0.5)
  art.part(slab(x + 1.6, 98, 8.8, 10, 2), '#26292e', 'column', 0.5)
  art.line(`M ${x + 6} 88 L ${x + 6} 98`, 2, art.lit('#8b949c'))
}

function paintPole(art: Craft, x: number): void {
  art.part(slab(x - 1, 50, 2, 112, 1), '#b9c1c8', 'column', 1)
  art.part(slab(x - 2, 44, 4, 18, 2), '#1f2226', 'column', 0.3)
  art.line(`M ${x} 60 C ${x - 7} 66 ${x - 5} 74 ${x} 64`, 1, art.lit('#1f2226'))
  art.part(slab(x - 5, 148, 10, 3, 1.5), '#1f2226', 'bar', 0.3)
}

/** A pair of skis with their poles, set upright. */
export const skis = thing({
  name: 'skis',
  nouns: ['skis', 'ski', 'pair of skis'],
  habitat: 'ground',
  height: 1.75,
  view: [1, 1, 59, 164],
  paint(art) {
    const color = art.color('#d8352f', '#2a6fc0', '#f0a21e', '#2fa07a')
    paintPole(art, 6)
    paintPole(art, 54)
    paintSki(art, 16, color)
    paintSki(art, 32, color)
  },
})
