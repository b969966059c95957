import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { plaque } from './flat-shape.ts'

export const cross = thing({
  name: 'cross',
  nouns: ['cross', 'plus sign'],
  height: 0.5,
  view: ({ noun }) => (noun === 'cross' ? [2, 2, 76.4, 108.8] : [2, 2, 100.4, 100.8]),
  paint(art) {
    plaque(
      art,
      art.noun === 'cross'
        ? polygon(
            [28, 2],
            [48, 2],
            [48, 28],
            [74, 28],
            [74, 48],
            [48, 48],
            [48, 106],
            [28, 106],
            [28, 48],
            [2, 48],
            [2, 28],
            [28, 28],
          )
        : polygon(
            [36, 2],
            [64, 2],
            [64, 36],
            [98, 36],
            [98, 64],
            [64, 64],
            [64, 98],
            [36, 98],
            [36, 64],
            [2, 64],
            [2, 36],
            [36, 36],
          ),
    )
  },
})
