import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paints } from './paints.data.ts'

export const spiral = thing({
  name: 'spiral',
  nouns: ['spiral'],
  height: 0.5,
  view: [10.2, 11, 92.5, 96.2],
  paint(art) {
    const paint = art.color(...paints)
    const own = art.lit(paint)
    const turns = 3.4
    let path = ''
    for (let step = 0; step <= 110; step++) {
      const t = step / 110
      const angle = t * turns * Math.PI * 2
      const radius = 1 + t ** 1.15 * 44
      path += `${step ? ' L' : 'M'} ${(50 + Math.cos(angle) * radius).toFixed(2)} ${(50 + Math.sin(angle) * radius).toFixed(2)}`
    }
    art.line(path, 7, shade(own, -0.5))
    art.line(path, 5.4, own)
    art.context.save()
    art.context.translate(-0.8, -1)
    art.line(path, 1.4, fade(shade(own, 0.7), 0.8))
    art.context.restore()
  },
})
