import { drum, oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

const lamps = ['#ff3b2c', '#ffb71e', '#35e06a'] as const

/** A traffic light on its post, the lamp that is asked for lit. */
export const trafficLight = thing({
  name: 'traffic-light',
  nouns: ['traffic light', 'stoplight', 'traffic signal', 'street light signal'],
  habitat: 'ground',
  height: 3.2,
  view: [4, 2, 66, 214],
  paint(art) {
    const coat = art.color('#2c3236', '#d9a51c', '#2f4438')
    const own = art.lit(coat)
    const lot = art.random.pick([0, 2])
    const lit = art.is('red') ? 0 : art.is('amber') ? 1 : art.is('green') ? 2 : lot
    art.form(drum(35, 203, 214, 15, 17, 0.14), shade(coat, -0.2), 'column', 0.4)
    art.form(slab(31, 100, 8, 108, 1), shade(coat, -0.1), 'column', 0.7)
    art.form(slab(27, 104, 16, 8, 2), shade(coat, -0.25), 'column', 0.5)
    art.form(slab(8, 2, 54, 104, 9), coat, 'face', 0.5)
    art.line(slab(11, 5, 48, 98, 7), 1, fade(shade(own, 0.5), 0.4))
    lamps.forEach((color, lamp) => {
      const y = 20 + lamp * 34
      art.fill(oval(35, y, 15.4), '#0c0e10')
      if (lamp === lit) {
        art.fill(oval(35, y, 13), color)
        art.fill(oval(35, y - 2, 8, 7), fade('#ffffff', 0.35))
        glow(
          art,
          35,
          y,
          34,
          color === '#ff3b2c'
            ? 'rgba(255,70,50,0.6)'
            : color === '#ffb71e'
              ? 'rgba(255,190,50,0.6)'
              : 'rgba(70,240,120,0.55)',
        )
      } else {
        art.part(oval(35, y, 13), shade(color, -0.55), 'ball', 0.8)
      }
      art.part(
        `M 18 ${y} C 16 ${y - 24} 54 ${y - 24} 52 ${y} C 50 ${y - 16} 20 ${y - 16} 18 ${y} Z`,
        shade(coat, -0.15),
        'bar',
        0.6,
      )
    })
    for (const side of [4, 60]) art.fill(slab(side, 50, 6, 3, 1), shade(own, -0.4))
  },
})
