import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { paints } from './paints.data.ts'

export const sphere = thing({
  name: 'sphere',
  nouns: ['sphere'],
  height: 0.5,
  view: [3, 3, 97, 97],
  paint(art) {
    const body = oval(50, 50, 47)
    const clear = art.material?.kind === 'glass' || art.is('crystal')
    const paint = art.color(...(clear ? ['#bcdfe8', '#c9c4ec'] : paints))
    art.form(body, paint, 'ball', 0.8)
    if (clear) {
      art.clip(body, () => {
        art.patch(50 - art.lightX * 26, 78, 30, 20, '#ffffff', 0.5)
        art.line(oval(50, 50, 44), 1.2, fade('#ffffff', 0.5))
      })
    }
  },
})
