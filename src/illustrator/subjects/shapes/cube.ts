import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paints } from './paints.data.ts'

/** A cube standing on a corner of its base, three sides seen. */
export const cube = thing({
  name: 'cube',
  nouns: ['cube', 'wooden block', 'toy block'],
  height: 0.5,
  view: [4, 3, 96, 105],
  paint(art) {
    const paint = art.color(...paints)
    const left = art.lightX < 0
    const right = polygon([50, 50], [96, 28], [96, 80], [50, 105])
    const front = polygon([50, 50], [4, 28], [4, 80], [50, 105])
    art.form(front, shade(paint, left ? 0 : -0.3), 'face', 0.4)
    art.form(right, shade(paint, left ? -0.3 : 0), 'face', 0.4)
    art.form(polygon([50, 3], [96, 28], [50, 50], [4, 28]), shade(paint, 0.24), 'top', 0.5)
    const own = art.lit(paint)
    art.line('M 4 28 L 50 50 L 96 28 M 50 50 L 50 105', 1, fade(shade(own, 0.65), 0.75))
  },
})
