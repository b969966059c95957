import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { archway, columns, dome, door, glass, snowOn, steps, tiles, windows } from './architecture.ts'
import { flagpole } from './flagpole.ts'

/** A mansion: two wings, a portico with columns. First colour the walls, second the roofs. */
export const mansion = thing({
  name: 'mansion',
  nouns: [
    'mansion',
    'manor',
    'manor house',
    'estate',
    'country house',
    'white house',
    'us capitol',
    'capitol',
    'capitol building',
  ],
  habitat: 'ground',
  height: 15,
  view: ({ noun }) => [1, noun === 'white house' || /capitol/.test(noun) ? 0 : 10, 175, 98],
  paint(art) {
    const isWhite = /white|capitol/.test(art.noun)
    const wall = art.color(...(isWhite ? ['#f4f1ea'] : ['#efe3cc', '#d9c6a4', '#e6e2da', '#b5684a']))
    const roof = art.second('#5a626c', '#6a4a40')
    const trim = '#f7f3ea'
    if (/capitol/.test(art.noun)) {
      dome(art, 88, 26, 17, 22, wall, { tip: 3 })
      art.part(slab(70, 24, 36, 14), wall, 'column', 0)
      columns(art, 70, 106, 26, 37, 9, wall, 0.3)
    }
    const body = slab(8, 44, 160, 52)
    art.form(body, wall, 'face', 0)
    for (const [left, right] of [
      [12, 62],
      [114, 164],
    ] as const)
      windows(art, { left, right, top: 47, bottom: 93 }, 4, 2, { wall, share: 0.42, tall: 0.66, frame: trim })
    const hip = polygon([3, 45], [18, 24], [158, 24], [173, 45])
    art.part(hip, roof, 'face', 0.1)
    tiles(art, hip, roof, 7)
    snowOn(art, hip, 0.6)
    for (const x of [34, 142]) {
      art.part(slab(x - 4, 12, 8, 20), '#a0614a', 'face', 0)
      art.part(slab(x - 5, 10.6, 10, 3), '#b9775c', 'bar', 0)
      snowOn(art, slab(x - 5, 10, 10, 3), 0.6)
    }
    for (const x of [24, 50, 126, 152]) {
      const dormer = polygon([x - 5, 40], [x - 5, 33], [x, 28], [x + 5, 33], [x + 5, 40])
      art.part(dormer, wall, 'face', 0)
      glass(art, archway(x, 39, 5.4, 7, 0.4))
    }
    art.part(slab(4, 43.4, 168, 3), trim, 'bar', 0)
    art.form(slab(60, 40, 56, 56), shade(wall, -0.12), 'face', 0)
    windows(art, { left: 64, right: 112, top: 48, bottom: 66 }, 4, 1, { wall, share: 0.4, tall: 0.8, frame: trim })
    door(art, 88, 95, 13, 22, '#5a3a2c', 0.5)
    for (const x of [71, 105]) glass(art, archway(x, 92, 7, 17, 0))
    columns(art, 60, 116, 46, 95, 6, trim, 0.2)
    art.part(slab(57, 41, 62, 5), trim, 'bar', 0)
    const gable = polygon([55, 41], [88, 22], [121, 41])
    art.part(gable, wall, 'face', 0)
    art.fill(polygon([64, 39.4], [88, 26], [112, 39.4]), shade(art.lit(wall), -0.2))
    art.part(oval(88, 34.6, 3.2), trim, 'ball', 0)
    art.line('M 55 41 L 88 22 L 121 41', 1.8, art.lit(trim))
    snowOn(art, gable, 0.3)
    if (art.noun === 'white house') flagpole(art, 88, 22, 3, '#3a4f8f')
    steps(art, 62, 114, 94, 98, 2, '#d6cdbe', 2)
    for (let bush = 0; bush < 12; bush++) {
      const x = bush < 6 ? 6 + bush * 9.4 : 121 + (bush - 6) * 9.4
      art.part(oval(Math.min(170, x), 94.4, 5, 3.6), art.stage.season === 'winter' ? '#6a7f72' : '#4d7a42', 'ball', 0)
    }
  },
})
