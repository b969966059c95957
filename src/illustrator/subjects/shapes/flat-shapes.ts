import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const paints = ['#d9463a', '#2f6fb0', '#e8a02e', '#3f9a6a', '#7a5ac0'] as const

/** A flat shape of some thickness, its face to us. */
function plaque(art: Craft, path: string): void {
  const paint = art.color(...paints)
  art.context.save()
  art.context.translate(2.4, 2.8)
  art.fill(path, shade(art.lit(paint), -0.5))
  art.context.restore()
  art.form(path, paint, 'face', 0.4)
  art.line(path, 0.8, fade(shade(art.lit(paint), 0.6), 0.4))
}

export const circle = thing({
  name: 'circle',
  nouns: ['circle'],
  height: 0.5,
  view: [2, 2, 100.4, 100.8],
  paint: (art) => plaque(art, oval(50, 50, 48)),
})

export const square = thing({
  name: 'square',
  nouns: ['square', 'rectangle', 'square shape'],
  height: 0.5,
  view: ({ noun }) => (noun === 'rectangle' ? [2, 2, 150.4, 92.8] : [2, 2, 100.4, 100.8]),
  paint: (art) => plaque(art, art.noun === 'rectangle' ? slab(2, 2, 146, 88, 2) : slab(2, 2, 96, 96, 2)),
})

export const triangle = thing({
  name: 'triangle',
  nouns: ['triangle'],
  height: 0.5,
  view: [2, 2, 108.4, 96.8],
  paint: (art) => plaque(art, polygon([54, 2], [106, 94], [2, 94])),
})

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

export const heart = thing({
  name: 'heart',
  nouns: ['heart', 'heart shape', 'love heart'],
  height: 0.4,
  view: [3, 3, 97, 93],
  paint(art) {
    const paint = art.color('#d4213a', '#d4213a', '#e0486a')
    const body =
      'M 50 93 C 16 66 3 48 3 28 C 3 12 14 3 27 3 C 38 3 46 10 50 20 C 54 10 62 3 73 3 C 86 3 97 12 97 28 C 97 48 84 66 50 93 Z'
    art.form(body, paint, 'ball', 0.9)
    art.clip(body, () => {
      art.patch(art.lightX < 0 ? 27 : 73, 19, 16, 9, '#ffffff', 0.5)
      if (art.is('broken')) {
        art.line('M 50 18 L 43 36 L 57 48 L 44 64 L 52 76 L 49 94', 5, shade(art.lit(paint), -0.75))
        art.line(
          'M 51.4 18 L 44.4 36 L 58.4 48 L 45.4 64 L 53.4 76 L 50.4 94',
          1,
          fade(shade(art.lit(paint), 0.6), 0.7),
        )
      }
    })
  },
})

export const arrow = thing({
  name: 'arrow',
  nouns: ['arrow', 'arrow sign'],
  height: 0.35,
  view: [2, 2, 128.4, 78.8],
  paint: (art) => plaque(art, polygon([2, 26], [74, 26], [74, 2], [126, 39], [74, 76], [74, 52], [2, 52])),
})

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

/** One gear, or several in mesh. */
export const gear = thing({
  name: 'gear',
  nouns: ['gear', 'cog', 'cogwheel', 'gears'],
  height: 0.3,
  view: ({ noun }) => (noun === 'gears' ? [2, 2, 138, 118] : [2, 2, 98, 98]),
  paint(art) {
    const metal = art.color('#9aa6ae', '#b8863a', '#7d8790')
    const own = art.lit(metal)
    const cog = (x: number, y: number, radius: number, teeth: number, turn: number, tone: string): void => {
      let path = ''
      for (let tooth = 0; tooth < teeth; tooth++)
        for (const [share, reach] of [
          [0, 0.8],
          [0.22, 0.82],
          [0.32, 1],
          [0.66, 1],
          [0.76, 0.82],
        ] as const) {
          const angle = turn + ((tooth + share) / teeth) * Math.PI * 2
          path += `${path ? ' L' : 'M'} ${(x + Math.cos(angle) * radius * reach).toFixed(2)} ${(y + Math.sin(angle) * radius * reach).toFixed(2)}`
        }
      art.context.save()
      art.context.translate(1.4, 2)
      art.fill(`${path} Z`, shade(art.lit(tone), -0.6))
      art.context.restore()
      art.form(`${path} Z`, tone, 'face', 1)
      art.part(oval(x, y, radius * 0.6), shade(tone, -0.14), 'face', 0.8)
      for (let hole = 0; hole < 5; hole++) {
        const angle = turn + (hole / 5) * Math.PI * 2
        art.fill(
          oval(x + Math.cos(angle) * radius * 0.4, y + Math.sin(angle) * radius * 0.4, radius * 0.1),
          shade(own, -0.7),
        )
      }
      art.part(oval(x, y, radius * 0.22), tone, 'ball', 1)
      art.fill(oval(x, y, radius * 0.1), shade(own, -0.75))
    }
    if (art.noun !== 'gears') return cog(49.4, 49, 47, 12, 0.13, metal)
    cog(44, 44, 42, 12, 0.13, metal)
    cog(104, 66, 33, 9, 0.3, '#b8863a')
    cog(50, 98, 19, 7, 0.2, '#b0643a')
  },
})
