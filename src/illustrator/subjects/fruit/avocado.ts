import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const outline =
  'M 38 4 C 26 4 24 22 19 38 C 12 52 4 58 4 76 C 4 98 20 108 38 108 C 56 108 72 98 72 76 C 72 58 64 52 57 38 C 52 22 50 4 38 4 Z'

/** Half an avocado with its stone, the way everybody draws it; whole when `whole`. */
export const avocado = thing({
  name: 'avocado',
  nouns: ['avocado'],
  height: 0.11,
  view: [4, 4, 72.3, 107.6],
  paint(art) {
    const skin = art.color('#3c5a24', '#33481f')
    art.form(outline, skin, 'ball', 0.4)
    if (art.is('whole')) return
    art.context.save()
    art.context.translate(38, 60)
    for (const [scale, color, turn] of [
      [0.92, '#8fae3f', 'face'],
      [0.86, '#d9dc7c', 'face'],
      [0.7, '#efe9a0', 'face'],
    ] as const) {
      art.context.save()
      art.context.scale(scale, scale)
      art.context.translate(-38, -60)
      art.part(outline, art.asked[0] ? shade(art.asked[0], 0.3 + (1 - scale)) : color, turn, 0.3)
      art.context.restore()
    }
    art.context.restore()
    art.patch(39, 78, 23, 22, '#7a6a20', 0.55)
    art.part(oval(38, 76, 17.5, 17.5), '#7a4a22', 'ball', 0.85)
    art.fill(oval(38, 76, 17.5, 17.5), fade('#000', 0.03))
  },
})
