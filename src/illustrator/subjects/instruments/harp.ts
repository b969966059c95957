import { polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const harp = thing({
  name: 'harp',
  nouns: ['harp', 'lyre'],
  habitat: 'ground',
  height: 1.75,
  view: [4, 1, 94, 138],
  paint(art) {
    const gilt = art.color('#d9a32c', '#c9953a')
    const own = art.lit(gilt)
    for (let wire = 0; wire < 22; wire++) {
      const t = wire / 21
      const top = 20 + Math.sin(t * 3.6) * 10 + t * 4
      art.line(`M ${20 + t * 56} ${top} L ${26 + t * 54} ${124 - t * 82}`, 0.5, fade('#f7efdc', 0.9))
    }
    const beam = 'M 16 16 C 24 0 36 6 46 20 C 58 36 74 30 86 16'
    art.line(beam, 8, shade(own, -0.5))
    art.line(beam, 6, own)
    art.line(beam, 1.6, fade(shade(own, 0.8), 0.8))
    art.form(polygon([80, 18], [94, 20], [36, 132], [18, 132]), shade(gilt, -0.12), 'face', 0.8)
    art.form(slab(11, 12, 9, 118, 4), gilt, 'column', 1)
    for (const y of [18, 26, 112, 120]) art.part(slab(8.6, y, 14, 5, 2.4), gilt, 'bar', 1)
    art.form(slab(4, 128, 48, 10, 3), gilt, 'bar', 0.9)
    dot(art, 15, 8, 7.4, 7, gilt)
  },
})
