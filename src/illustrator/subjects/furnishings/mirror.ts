import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, mix } from '../tones.ts'

/** A framed mirror on the wall: oval, or round or square when said; cracked when broken. */
export const mirror = thing({
  name: 'mirror',
  nouns: ['mirror', 'looking glass', 'wall mirror', 'bathroom mirror'],
  habitat: 'wall',
  height: 0.9,
  view: ({ attributes }) => (attributes.words.includes('round') ? [0, 0, 100, 100] : [0, 0, 76, 104]),
  paint(art) {
    const frame = art.color('#c99a3a', '#b8862f', '#8a5a34')
    const { palette } = art.stage
    const shape = (inset: number): string => {
      if (art.is('round')) return oval(50, 50, 50 - inset)
      if (art.is('square', 'rectangular', 'full-length')) return slab(inset, inset, 76 - inset * 2, 104 - inset * 2, 2)
      return oval(38, 52, 38 - inset, 52 - inset)
    }
    art.form(shape(0), frame, 'face', 0.9)
    art.part(shape(2.6), mix(frame, '#000000', 0.25), 'face', 0.6)
    art.form(shape(4.4), frame, 'face', 0.9)
    const pane = shape(7.4)
    art.fill(
      pane,
      blend(
        art,
        [0, 0],
        [76, 104],
        mix(palette.skyHorizon, '#eaf4f8', 0.7),
        mix(palette.skyMiddle, '#a8bcc8', 0.6),
        mix(palette.skyHorizon, '#dfe9ee', 0.7),
      ),
    )
    art.clip(pane, () => {
      for (const [x, wide] of [
        [30, 16],
        [54, 6],
      ] as const)
        art.fill(polygon([x + 30, 0], [x + 30 + wide, 0], [x - 30 + wide, 104], [x - 30, 104]), sheen(art, 0.5))
      glow(art, art.lightX < 0 ? 18 : 58, 22, 30, 'rgba(255,255,255,0.5)')
      if (art.is('broken', 'cracked', 'shattered')) {
        for (let crack = 0; crack < 15; crack++) {
          const angle = (crack / 15) * 6.28
          const far = art.random.between(26, 60)
          art.line(
            `M 42 44 L ${42 + Math.cos(angle) * far * 0.4} ${44 + Math.sin(angle) * far * 0.4} L ${42 + Math.cos(angle + 0.18) * far} ${44 + Math.sin(angle + 0.18) * far}`,
            0.7,
            fade('#2a3440', 0.8),
          )
        }
        for (const ring of [9, 18]) art.line(oval(42, 44, ring, ring * 0.8), 0.5, fade('#2a3440', 0.6))
      }
    })
    art.line(pane, 0.9, fade('#1a1008', 0.6))
  },
})
