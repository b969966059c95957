import { archway, opening, snowOn, windows } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** Liberty with torch and tablet on her pedestal. First colour her copper. */
export const statueOfLiberty = thing({
  name: 'statue-of-liberty',
  nouns: ['statue of liberty', 'lady liberty', 'liberty enlightening the world'],
  habitat: 'ground',
  height: 93,
  view: [0, 0, 52, 130],
  paint(art) {
    const copper = art.color('#7fb3a0')
    const stone = '#c9b899'
    const own = art.lit(copper)
    // Star-shaped fort and pedestal.
    const fort = polygon([1, 130], [4, 119], [48, 119], [51, 130])
    art.form(fort, shade(stone, -0.1))
    art.part(slab(3.4, 118, 45.2, 2.4), shade(stone, 0.12), 'bar', 0)
    art.part(polygon([12, 119], [14.4, 86], [37.6, 86], [40, 119]), stone, 'face', 0.1)
    art.part(slab(10.6, 110, 30.8, 2), shade(stone, 0.12), 'bar', 0)
    art.part(slab(12.6, 83, 26.8, 3.6), shade(stone, 0.16), 'bar', 0)
    for (const x of [19.6, 24, 28, 32.4]) opening(art, archway(x, 105, 2.4, 14, 0))
    windows(art, { left: 15, right: 37, top: 112.6, bottom: 118 }, 5, 1, { wall: stone, share: 0.3, tall: 0.7 })
    // The right arm with the torch, behind the head.
    art.part('M 17.4 51 C 14 45 12.6 36 12 24 L 16.4 23.4 C 17.4 33 19 40 24 45.6 L 24 54 Z', copper, 'column', 0.2)
    art.part('M 11.4 34 C 10.6 42 13 52 18.6 57 L 23 46 C 19 42 17.4 38 17 32 Z', shade(copper, -0.06), 'column', 0.1)
    art.part(polygon([12.6, 24.6], [15.6, 24.6], [16.4, 16], [11.6, 16]), shade(copper, -0.12), 'column', 0.4)
    art.part(slab(9.6, 14, 8.8, 2.4, 0.8), shade(copper, -0.04), 'bar', 0.4)
    art.part(
      'M 14 1 C 19.6 6 18.4 12 17 14.4 L 11 14.4 C 9.6 11.4 10.8 8.6 12.4 7 C 12 5 12.6 2.6 14 1 Z',
      '#e8b43c',
      'ball',
      0.9,
    )
    glow(art, 14, 9, 14, `rgba(255,210,100,${0.25 + 0.45 * art.dark})`)
    // The robe falls in folds.
    art.part(
      'M 20 48 C 23 45.6 30 45.6 33.6 48 C 37.6 50 38.4 56 37.4 62 C 39.4 68 38.6 76 38.2 83.6 L 14.8 83.6 C 15 74 16.4 66 18.4 60 C 17.4 55 17.8 50.4 20 48 Z',
      copper,
      'column',
      0.15,
    )
    const fold = fade(shade(own, -0.55), 0.5)
    for (const path of [
      'M 21.6 50 C 22 62 18 72 17.6 83',
      'M 24 52 C 25 64 21.4 74 21.2 83',
      'M 27 62 C 28 70 25.6 77 25.4 83',
      'M 31 64 C 32.6 72 30.4 78 30.2 83',
      'M 35 64 C 36.4 70 34.6 78 34.6 83',
      'M 20.4 58 C 26 64 33 65 37.4 62',
      'M 19 50 C 24 57 31 60 37.6 57',
      'M 19.4 54.4 C 25 60 31 63 37 60',
    ])
      art.line(path, 0.5, fold)
    for (const path of ['M 22.6 52 C 23.2 63 19.4 73 19 83', 'M 32.4 66 C 33.8 72 31.8 78 31.6 83'])
      art.line(path, 0.4, fade(shade(own, 0.5), 0.5))
    // Tablet on the left arm.
    art.part(
      'M 31.6 49 C 36 49 39.8 53.4 39.2 58.4 L 33 60.4 C 30.6 57 30 52 31.6 49 Z',
      shade(copper, 0.04),
      'ball',
      0.1,
    )
    art.turned(38, 55, 0.22, () => {
      art.part(slab(34.6, 47, 7.4, 12.6, 0.6), shade(copper, 0.14), 'face', 0.2)
      for (const y of [50, 52, 54]) art.line(`M 36.2 ${y} L 40.4 ${y}`, 0.35, fold)
    })
    // Head and crown of seven rays.
    art.part(slab(24.8, 41, 4.4, 6), shade(copper, -0.16), 'column', 0)
    art.part(
      'M 22.4 33.4 C 21 38 21.4 43 23.4 44.8 L 30.8 44.8 C 32.8 43 33 37 31.6 33.4 Z',
      shade(copper, -0.14),
      'ball',
      0,
    )
    for (let ray = 0; ray < 7; ray++) {
      const angle = Math.PI * (1.06 + (ray * 0.88) / 6)
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      art.part(
        polygon(
          [27 + cos * 4 - sin * 0.7, 34.4 + sin * 4 + cos * 0.7],
          [27 + cos * 11.4, 34.4 + sin * 10.6],
          [27 + cos * 4 + sin * 0.7, 34.4 + sin * 4 - cos * 0.7],
        ),
        shade(copper, 0.1),
        'face',
        0.3,
      )
    }
    art.part(oval(27, 37.4, 3.7, 5), copper, 'ball', 0.2)
    art.part(
      'M 22.4 34.6 C 24 31 30 31 31.6 34.6 L 31.2 36 C 29 33.6 25 33.6 22.8 36 Z',
      shade(copper, 0.12),
      'bar',
      0.3,
    )
    const feature = fade(shade(own, -0.7), 0.75)
    art.line('M 25 37.2 L 26.3 37.2 M 27.9 37.2 L 29.2 37.2 M 26.2 40.4 L 28 40.4', 0.4, feature)
    art.line('M 27.1 37 L 27.5 39.2 L 26.8 39.3', 0.3, feature)
    snowOn(art, 'M 12.6 83 L 39.4 83 L 39.4 86.6 L 12.6 86.6 Z', 0.6)
    snowOn(art, fort, 0.4)
  },
})
