import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { plaque } from './flat-shape.ts'

export const regularPolygon = thing({
  name: 'polygon',
  nouns: ['polygon', 'hexagon', 'pentagon', 'octagon', 'rhombus', 'diamond shape'],
  height: 0.5,
  view: ({ noun }) =>
    noun === 'pentagon'
      ? [4.3, 2, 98, 92]
      : noun === 'rhombus' || noun === 'diamond shape'
        ? [14, 2, 88.4, 100.8]
        : noun === 'octagon'
          ? [5.6, 5.6, 96.8, 97.2]
          : [8.4, 2, 94, 100.8],
  paint(art) {
    const sides = { pentagon: 5, octagon: 8 }[art.noun] ?? 6
    if (art.noun === 'rhombus' || art.noun === 'diamond shape')
      return plaque(art, polygon([50, 2], [86, 50], [50, 98], [14, 50]))
    const turn = sides === 8 ? Math.PI / 8 : 0
    plaque(
      art,
      polygon(
        ...Array.from({ length: sides }, (_, index) => {
          const angle = -Math.PI / 2 + turn + (index / sides) * Math.PI * 2
          return [
            Math.round((50 + Math.cos(angle) * 48) * 100) / 100,
            Math.round((50 + Math.sin(angle) * 48) * 100) / 100,
          ] as const
        }),
      ),
    )
  },
})
