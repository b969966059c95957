import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { paintDish } from './dish.ts'

export const plate = thing({
  name: 'plate',
  nouns: ['plate', 'dinner plate', 'dish', 'saucer', 'platter', 'tray'],
  height: 0.085,
  view: [2, 4.4, 98, 37],
  paint(art) {
    const glaze = art.color('#f3efe6', '#f3efe6', '#dfe6ea')
    paintDish(art, 50, 19, 48, glaze)
    art.context.strokeStyle = fade(art.lit(art.asked[1] ?? '#5a7f9a'), 0.75)
    art.context.lineWidth = 0.9
    art.context.beginPath()
    art.context.ellipse(50, 19, 44, 12.9, 0, 0, 7)
    art.context.stroke()
  },
})
