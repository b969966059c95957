import { thing } from '../craft/thing.ts'
import { paintBowlInside, paintBowlOutside } from './dish.ts'
import { holdsAnything } from './inside.ts'

/** An empty bowl; when something else lies in it, only its front is painted, before what it holds. */
export const bowl = thing({
  name: 'bowl',
  nouns: ['bowl', 'mixing bowl'],
  height: 0.13,
  view: [3.6, 4, 96.4, 70],
  paint(art) {
    const glaze = art.color('#e8e0d2', '#3f6e8f', '#b9553c', '#5a7f6a')
    if (!holdsAnything(art.stage, 'bowl')) paintBowlInside(art, 50, 18, 46, glaze)
    paintBowlOutside(art, 50, 18, 46, 70, glaze, art.asked[1])
  },
})
