import { drum, oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A standing or table fan. */
export const fan = thing({
  name: 'fan',
  nouns: ['fan', 'electric fan', 'table fan'],
  height: 0.45,
  view: [4, 2, 92, 124],
  paint(art) {
    const coat = art.color('#8fc1bd', '#d9dee2', '#c9463a')
    art.form(drum(48, 114, 124, 28, 30, 0.16), coat, 'column', 0.5)
    art.form(slab(44, 80, 8, 36, 2), shade(coat, -0.15), 'column', 0.5)
    art.fill(oval(48, 46, 42), fade(art.lit('#20262c'), 0.2))
    for (let blade = 0; blade < 4; blade++)
      art.turned(48, 46, blade * (Math.PI / 2) + 0.4, () =>
        art.form('M 48 46 C 44 34 50 12 62 12 C 74 16 70 34 52 47 Z', coat, 'face', 0.5),
      )
    for (let wire = 0; wire < 30; wire++) {
      const angle = (wire / 30) * Math.PI * 2
      art.line(
        `M ${48 + Math.cos(angle) * 8} ${46 + Math.sin(angle) * 8} C ${48 + Math.cos(angle + 0.25) * 24} ${46 + Math.sin(angle + 0.25) * 24} ${48 + Math.cos(angle + 0.2) * 36} ${46 + Math.sin(angle + 0.2) * 36} ${48 + Math.cos(angle) * 42} ${46 + Math.sin(angle) * 42}`,
        0.6,
        fade(art.lit('#d8dee3'), 0.85),
      )
    }
    for (const ring of [42.6, 30, 18]) art.line(oval(48, 46, ring), ring > 40 ? 2.6 : 0.8, art.lit('#c3ccd3'))
    dot(art, 48, 46, 8.6, 8.6, coat)
  },
})
