import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const sheets = ['#f4f1ea', '#e4574f', '#4f9ed8', '#f2c14a', '#7dbb6c'] as const

/** Folded as children fold them; it floats. */
export const paperBoat = thing({
  name: 'paper-boat',
  nouns: ['paper boat', 'origami boat', 'paper ship', 'paper sailboat'],
  habitat: 'water',
  height: 0.3,
  view: [2, 2, 138, 84],
  paint(art) {
    const own = art.color('#f4f1ea')
    art.form(polygon([70, 4], [108, 52], [70, 60]), shade(own, -0.2), 'face', 0.1)
    art.form(polygon([70, 4], [70, 60], [32, 52]), shade(own, 0.02), 'face', 0.1)
    art.form(
      polygon([4, 40], [38, 50], [70, 42], [102, 50], [136, 40], [112, 82], [28, 82]),
      shade(own, -0.3),
      'face',
      0.1,
    )
    art.form(polygon([4, 40], [70, 56], [112, 82], [28, 82]), own, 'face', 0.1)
    art.form(polygon([136, 40], [70, 56], [112, 82]), shade(own, -0.14), 'face', 0.1)
    art.line('M 4 40 L 70 56 L 136 40', 1, fade(shade(art.lit(own), 0.6), 0.9))
    art.line('M 70 56 L 112 82 M 70 4 L 70 58', 0.6, fade(shade(art.lit(own), -0.4), 0.5))
  },
})

/** A folded crane with its wings raised. */
export const paperCrane = thing({
  name: 'paper-crane',
  nouns: ['paper crane', 'origami crane', 'origami bird', 'origami swan', 'folded crane'],
  height: 0.12,
  view: [2, 2, 138, 100],
  paint(art) {
    const own = art.color(...sheets)
    art.form(polygon([68, 64], [96, 4], [58, 40]), shade(own, -0.26), 'face', 0.1)
    art.form(polygon([70, 96], [58, 58], [8, 18], [40, 70]), shade(own, -0.1), 'face', 0.1)
    art.form(polygon([70, 96], [58, 58], [8, 18]), shade(own, 0.06), 'face', 0.1)
    art.form(polygon([70, 96], [82, 58], [128, 24], [102, 68]), shade(own, -0.18), 'face', 0.1)
    art.form(polygon([70, 96], [82, 58], [128, 24]), shade(own, -0.02), 'face', 0.1)
    art.form(polygon([128, 24], [138, 38], [122, 30]), shade(own, -0.1), 'face', 0.1)
    art.form(polygon([44, 60], [70, 48], [96, 60], [70, 98]), shade(own, 0.02), 'face', 0.1)
    art.form(polygon([70, 48], [96, 60], [70, 98]), shade(own, -0.12), 'face', 0.1)
    art.form(polygon([44, 60], [30, 4], [78, 50]), shade(own, 0.12), 'face', 0.1)
    art.form(polygon([30, 4], [78, 50], [64, 52]), shade(own, -0.08), 'face', 0.1)
    art.line('M 30 4 L 62 56 M 44 60 L 70 98 M 70 50 L 70 96', 0.6, fade(shade(art.lit(own), -0.45), 0.5))
  },
})
