import { polygon, slab } from '../craft/outlines.ts'
import { type Asked, isSaid, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { courses, door, glass, snowOn, tiles } from './architecture.ts'
import { planks } from './planks.ts'

const isBoarded = (asked: Asked): boolean => /shed|shack|beach/.test(asked.noun) || isSaid(asked, 'wooden', 'wood')

/** A hut: walls of clay or wood under thatch; a shed of boards when the words say so. First colour the walls. */
export const hut = thing({
  name: 'hut',
  nouns: [
    'hut',
    'shack',
    'shed',
    'tiki hut',
    'beach hut',
    'mud hut',
    'thatched hut',
    'hovel',
    'garden shed',
    'hobbit house',
  ],
  habitat: 'ground',
  height: 4.5,
  view: (asked) => (isBoarded(asked) ? [8, 7, 92, 84] : [0, 0, 100, 84]),
  paint(art, details) {
    const boards = isBoarded(details)
    const wall = art.color(boards ? '#9a7350' : '#cfa878')
    const body = boards ? slab(18, 40, 64, 44) : 'M 20 38 C 16 54 16 70 18 84 L 82 84 C 84 70 84 54 80 38 Z'
    art.form(body, wall, boards ? 'face' : 'column', 0)
    if (boards) planks(art, body, 18, 82, 38, 84, wall, 5)
    else courses(art, body, wall, 7, 0.4)
    door(art, 50, 84, 17, 32, '#6a4630', boards ? 0 : 0.5)
    for (const x of [30, 70]) {
      art.fill(slab(x - 6.4, 54, 12.8, 11.4), shade(art.lit(wall), -0.4))
      glass(art, slab(x - 5, 55.4, 10, 8.6), true)
      art.line(`M ${x} 55.4 L ${x} 64`, 0.8, shade(art.lit(wall), -0.4))
    }
    const straw = art.second(boards ? '#7a5a44' : '#c39a4e')
    const roof = boards
      ? polygon([8, 46], [26, 8], [74, 8], [92, 46])
      : 'M 2 48 C 18 34 34 14 48 2 L 52 2 C 66 14 82 34 98 48 C 86 51 76 47 66 50 C 56 53 44 52 34 50 C 24 47 14 51 2 48 Z'
    art.part(roof, straw, 'face', 0)
    if (boards) tiles(art, roof, straw, 7)
    else
      art.clip(roof, () => {
        for (let blade = 0; blade < 110; blade++) {
          const at = art.random.between(-1, 1)
          const from = art.random.between(0, 0.8)
          art.line(
            `M ${50 + at * 50 * from} ${2 + 48 * from} L ${50 + at * 50 * (from + 0.24)} ${2 + 48 * (from + 0.24)}`,
            0.6,
            fade(shade(art.lit(straw), art.random.between(-0.5, 0.35)), 0.6),
          )
        }
        art.line('M 30 24 C 42 28 58 28 70 24', 1, fade(shade(art.lit(straw), -0.5), 0.5))
      })
    snowOn(art, roof, 0.6)
  },
})
