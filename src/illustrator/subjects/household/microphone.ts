import { slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A studio microphone on a stand; the head alone stands taller when vintage. */
export const microphone = thing({
  name: 'microphone',
  nouns: ['microphone', 'mic', 'vintage microphone'],
  height: 0.4,
  view: [3, 2, 73, 130],
  paint(art) {
    const body = art.color('#9aa6ae', '#2f3338', '#c9a14a')
    const own = art.lit(body)
    art.part('M 8 124 C 8 116 68 116 68 124 C 68 131 8 131 8 124 Z', '#2a2c30', 'top', 0.6)
    art.part(slab(35, 86, 6, 38, 2), '#8a939b', 'column', 1)
    art.line('M 8 46 C 8 92 68 92 68 46', 4.4, shade(art.lit('#8a939b'), -0.3))
    art.line('M 8 46 C 8 91 68 91 68 46', 1.2, fade('#f0f4f6', 0.8))
    dot(art, 8, 46, 5, 5, '#8a939b')
    dot(art, 68, 46, 5, 5, '#8a939b')
    const head = slab(14, 2, 48, 76, 23)
    art.form(head, body, 'column', 1)
    art.clip(head, () => {
      for (let bar = 0; bar < 9; bar++) {
        art.line(
          `M 12 ${10 + bar * 4.6} C 26 ${13 + bar * 4.6} 50 ${13 + bar * 4.6} 64 ${10 + bar * 4.6}`,
          2,
          fade(shade(own, -0.75), 0.8),
        )
        art.line(
          `M 12 ${12 + bar * 4.6} C 26 ${15 + bar * 4.6} 50 ${15 + bar * 4.6} 64 ${12 + bar * 4.6}`,
          0.8,
          fade(shade(own, 0.6), 0.8),
        )
      }
      art.fill(slab(12, 52, 52, 9), shade(own, -0.5))
      art.line('M 38 6 L 38 52', 3, own)
    })
    dot(art, 38, 68, 3, 3, '#c23d3d')
  },
})
