import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { archway, courses, glass, opening, snowOn, steps, windows } from './architecture.ts'
import { towerClock } from './tower-clock.ts'

/** A station's front: a great arched hall with a clock. First colour the stone. */
export const trainStation = thing({
  name: 'train-station',
  nouns: ['train station', 'railway station', 'station building', 'railroad station', 'central station'],
  habitat: 'ground',
  height: 22,
  view: [0, 0, 164, 96],
  paint(art) {
    const stone = art.color('#d3c2a0')
    const hall = 'M 42 92 L 42 44 C 46 4 118 4 122 44 L 122 92 Z'
    art.part('M 40 46 C 44 -1 120 -1 124 46 L 120 46 C 116 6 48 6 44 46 Z', '#5f7f78', 'bar', 0.2)
    art.form(hall, stone)
    snowOn(art, 'M 42 30 C 50 4 114 4 122 30 L 110 18 L 54 18 Z', 0.5)
    const lunette = 'M 52 60 L 52 46 C 56 17 108 17 112 46 L 112 60 Z'
    art.fill('M 49 61 L 49 46 C 53 13 111 13 115 46 L 115 61 Z', shade(art.lit(stone), 0.25))
    glass(art, lunette, true)
    for (let x = 58; x < 110; x += 6) art.line(`M ${x} 60 L ${x} 24`, 0.7, fade(shade(art.lit('#47524f'), -0.2), 0.8))
    art.clip(lunette, () => art.line('M 50 48 L 114 48 M 50 37 L 114 37', 0.7, art.lit('#47524f')))
    for (const left of [2, 122]) {
      const wing = slab(left, 46, 40, 46)
      art.form(wing, shade(stone, -0.04))
      courses(art, wing, stone, 4, 0.5)
      windows(art, { left: left + 3, right: left + 37, top: 48, bottom: 64 }, 4, 1, {
        wall: stone,
        share: 0.5,
        tall: 0.7,
      })
      for (let arch = 0; arch < 3; arch++) opening(art, archway(left + 8 + arch * 12, 91, 7.6, 21))
      art.part(slab(left - 2, 43, 44, 4), shade(stone, 0.12), 'bar', 0)
      snowOn(art, slab(left - 2, 42.4, 44, 4.4), 0.6)
    }
    art.part(slab(40, 60, 84, 3), shade(stone, 0.14), 'bar', 0)
    for (let arch = 0; arch < 5; arch++) opening(art, archway(54 + arch * 14, 91, 9.4, 24))
    art.part(oval(82, 52, 9.4), shade(stone, 0.1), 'ball', 0)
    towerClock(art, 82, 52, 7)
    steps(art, 4, 160, 91, 96, 2, '#bdb4a4', 1)
  },
})
