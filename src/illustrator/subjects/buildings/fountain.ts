import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { snowOn } from './architecture.ts'

/** A fountain of two basins with its water. First colour the stone. */
export const fountain = thing({
  name: 'fountain',
  nouns: ['fountain', 'water fountain', 'trevi fountain', 'town fountain'],
  habitat: 'ground',
  height: 3.6,
  view: [0, 0, 112, 96],
  paint(art) {
    const stone = art.color('#bfb5a4')
    const water = art.lit('#9fd0e4')
    art.part(polygon([40, 88], [72, 88], [68, 62], [44, 62]), stone, 'column', 0)
    art.part('M 2 74 C 2 68 110 68 110 74 L 106 92 C 90 97 22 97 6 92 Z', stone, 'column', 0)
    art.part(oval(56, 74, 54, 7), shade(stone, 0.14), 'top', 0)
    art.fill(oval(56, 74.6, 49, 5.4), shade(water, -0.2))
    art.part(polygon([50, 75], [62, 75], [59, 44], [53, 44]), stone, 'column', 0)
    for (const side of [-1, 1])
      for (let jet = 0; jet < 4; jet++) {
        const to = 56 + side * (14 + jet * 7)
        art.line(
          `M ${56 + side * (20 - jet)} 43 C ${56 + side * (24 + jet * 3)} 42 ${to} 56 ${to} 74`,
          1.2,
          fade('#e4f6fc', 0.75),
        )
        art.line(
          `M ${56 + side * 2} 16 C ${56 + side * (6 + jet * 4)} ${10 + jet} ${56 + side * (10 + jet * 4)} 26 ${56 + side * (10 + jet * 4)} 42`,
          0.9,
          fade('#e4f6fc', 0.8),
        )
      }
    art.part('M 30 42 C 30 38 82 38 82 42 C 80 50 66 54 60 54 L 52 54 C 46 54 32 50 30 42 Z', stone, 'column', 0)
    art.fill(oval(56, 41.6, 24, 2.4), water)
    art.part(polygon([52.4, 42], [59.6, 42], [57.6, 24], [54.4, 24]), stone, 'column', 0)
    art.part('M 48 24 C 48 21.6 64 21.6 64 24 C 62 28 58 29 56 29 C 54 29 50 28 48 24 Z', stone, 'column', 0)
    art.fill('M 54.6 23 C 54 14 55 6 56 1 C 57 6 58 14 57.4 23 Z', fade('#f2fbff', 0.9))
    for (let drop = 0; drop < 40; drop++)
      art.fill(
        oval(art.random.between(14, 98), art.random.between(30, 77), art.random.between(0.3, 0.8)),
        fade('#f4fcff', 0.8),
      )
    for (const x of [26, 38, 74, 86])
      art.line(`M ${x - 5} 75 C ${x - 2} 73.4 ${x + 2} 73.4 ${x + 5} 75`, 0.7, fade('#ffffff', 0.8))
    for (let x = 12; x < 104; x += 10)
      art.line(`M ${x} 80 L ${x + 0.6} 92`, 0.6, fade(shade(art.lit(stone), -0.5), 0.4))
    art.part('M 4 88 C 22 94 90 94 108 88 L 108 92 C 90 97.6 22 97.6 4 92 Z', shade(stone, -0.06), 'bar', 0)
    snowOn(art, 'M 2 70 L 110 70 L 110 76 L 2 76 Z', 0.3)
  },
})
