import { oval, polygon, starOutline } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { sparkle } from './gem.ts'

export const medal = thing({
  name: 'medal',
  nouns: ['medal', 'gold medal', 'olympic medal'],
  height: 0.12,
  view: [8, 1, 80, 116],
  paint(art) {
    const metal = art.asked[0] ?? (art.is('silver') ? '#c3ccd3' : art.is('bronze') ? '#b8763a' : '#d9a32c')
    art.part(polygon([12, 1], [32, 1], [52, 50], [38, 58]), '#b8322f', 'face', 0.3)
    art.part(polygon([76, 1], [56, 1], [36, 50], [50, 58]), '#2f5f9a', 'face', 0.3)
    dot(art, 44, 52, 7, 7, metal)
    art.form(oval(44, 80, 36), metal, 'face', 1)
    art.line(oval(44, 80, 29.6), 1.4, fade(shade(art.lit(metal), -0.6), 0.8))
    art.part(starOutline(44, 79, 19, 8.4, 5), shade(metal, 0.2), 'face', 1)
    sparkle(art, 26, 62, 8)
  },
})
