import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, isSaid, thing } from '../craft/thing.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

const isPlain = (noun: string): boolean => noun === 'suitcase' || noun === 'briefcase' || noun === 'travel bag'

/** Its lid up behind, its tray before it. */
function paintOpen(art: Craft, hide: string): void {
  const lining = art.second('#d9c7a4', '#c9b7c4', '#b9c7c4')
  art.form(slab(6, 4, 128, 70, 7), hide, 'face', 0.4)
  art.part(slab(13, 11, 114, 60, 4), lining, 'face', 0.1)
  art.line('M 14 14 L 126 70 M 126 14 L 14 70', 2.4, fade(shade(art.lit(lining), -0.4), 0.6))
  art.part('M 13 50 C 40 58 100 58 127 50 L 127 71 L 13 71 Z', shade(lining, -0.12), 'face', 0.1)
  art.fill('M 4 72 L 136 72 L 132 86 L 8 86 Z', shade(art.lit(lining), -0.5))
  art.form(slab(2, 80, 136, 42, 7), hide, 'face', 0.5)
  art.line('M 4 84 L 136 84', 1.4, fade(shade(art.lit(hide), 0.5), 0.7))
  for (const x of [30, 98]) {
    art.part(slab(x, 79, 12, 43), shade(hide, -0.3), 'column', 0.4)
    art.part(slab(x - 1.6, 92, 15.2, 12, 2), '#d9b25a', 'face', 1)
  }
  art.line('M 56 100 C 56 112 84 112 84 100', 4, shade(art.lit(hide), -0.4))
}

/** A leather suitcase with straps; on wheels with a pull-out handle when it is luggage or modern. */
export const suitcase = thing({
  name: 'suitcase',
  nouns: ['suitcase', 'luggage', 'travel bag', 'briefcase', 'trolley case'],
  height: 0.5,
  view: (asked) =>
    isSaid(asked, seenInto, 'open') ? [2, 2, 138, 122] : isPlain(asked.noun) ? [2, 1, 118, 86] : [2, 0, 66, 108],
  mouth: (asked) => (isSaid(asked, seenInto) ? [70, 76, 56, 8] : undefined),
  paint(art) {
    const hide = art.color('#9a5a2f', '#2f4a66', '#7a2f33', '#4f6b4a')
    const own = art.lit(hide)
    if (art.is(seenInto, 'open')) return paintOpen(art, hide)
    if (!isPlain(art.noun)) {
      art.line('M 22 26 L 22 3 L 46 3 L 46 26', 3, art.lit('#8a939b'))
      art.part(slab(19, 0, 30, 6, 3), '#2a2c30', 'bar', 0.3)
      for (const x of [10, 50]) art.part(slab(x, 100, 9, 8, 3), '#2a2c30', 'column', 0.3)
      art.form(slab(2, 22, 64, 80, 8), hide, 'face', 0.7)
      for (let rib = 0; rib < 6; rib++) art.part(slab(9 + rib * 9, 28, 4, 68, 2), shade(hide, -0.1), 'column', 0.5)
      art.part(slab(26, 23, 16, 5, 2), '#2a2c30', 'bar', 0.3)
      return
    }
    art.line('M 44 16 C 44 0 76 0 76 16', 6, shade(own, -0.5))
    art.line('M 44 16 C 44 1 76 1 76 16', 3.6, shade(own, -0.15))
    art.form(slab(2, 14, 116, 72, 8), hide, 'face', 0.5)
    art.clip(slab(2, 14, 116, 72, 8), () => {
      art.line('M 2 44 L 118 44', 1.6, fade(shade(own, -0.75), 0.8))
      art.line('M 2 45.6 L 118 45.6', 0.7, fade(shade(own, 0.5), 0.6))
      for (const x of [24, 84]) {
        art.part(slab(x, 12, 12, 76), shade(hide, -0.3), 'column', 0.4)
        art.line(`M ${x + 2} 14 L ${x + 2} 86 M ${x + 10} 14 L ${x + 10} 86`, 0.5, fade('#f0d8a8', 0.6))
        art.part(slab(x - 1.6, 36, 15.2, 13, 2), '#d9b25a', 'face', 1)
        art.part(slab(x + 2, 39, 8, 7, 1), shade(hide, -0.3))
      }
    })
    for (const [x, y, a, b] of [
      [2, 14, 1, 1],
      [118, 14, -1, 1],
      [2, 86, 1, -1],
      [118, 86, -1, -1],
    ] as const)
      art.clip(slab(2, 14, 116, 72, 8), () =>
        art.part(polygon([x, y], [x + 15 * a, y], [x, y + 15 * b]), shade(hide, -0.4), 'face', 0.4),
      )
    art.part(slab(53, 40, 14, 10, 2), '#d9b25a', 'face', 1)
    if (art.noun !== 'briefcase' && art.is('travel', 'vintage', 'old', 'stickers', 'suitcase'))
      for (const [x, y, tone] of [
        [46, 62, '#d8c49a'],
        [66, 28, '#7fa8b8'],
      ] as const)
        art.turned(x, y, 0.15, () => art.part(slab(x, y, 15, 11, 1), tone, 'face', 0))
  },
})
