import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { archway, courses, glass, opening, snowOn } from './architecture.ts'
import { stainedGlass } from './stained-glass.ts'

/** A Gothic cathedral seen from the front: two towers, rose window, three portals. First colour the stone. */
export const cathedral = thing({
  name: 'cathedral',
  nouns: [
    'cathedral',
    'notre dame',

    'gothic cathedral',
    'basilica',
    'westminster abbey',
    'abbey',
    'cologne cathedral',
  ],
  habitat: 'ground',
  height: 62,
  view: [0, 0, 96, 122],
  paint(art) {
    const stone = art.color('#cbbda4')
    art.part(polygon([45, 40], [48, 4], [51, 40]), '#6a6f74', 'column', 0.2)
    const body = slab(6, 52, 84, 70)
    art.form(body, stone)
    courses(art, body, stone, 4, 0.5)
    const gable = polygon([32, 54], [48, 32], [64, 54])
    art.form(gable, shade(stone, 0.04))
    art.part(oval(48, 47, 3.6), shade(stone, -0.4), 'ball', 0)
    for (const x of [19, 77]) {
      const tower = slab(x - 14, 16, 28, 104)
      art.form(tower, shade(stone, 0.04))
      courses(art, tower, stone, 4, 0.5)
      for (const dx of [-5.4, 5.4]) {
        opening(art, archway(x + dx, 46, 6.6, 24, 0.9), false)
        art.line(archway(x + dx, 46, 8.2, 26, 0.9), 0.7, shade(art.lit(stone), 0.35))
        art.line(`M ${x + dx} 46 L ${x + dx} 26`, 0.7, art.lit(stone))
      }
      for (const dx of [-13, 13]) {
        art.part(slab(x + dx - 1.6, 14, 3.2, 108), shade(stone, 0.1), 'column', 0)
        const pinnacle = polygon([x + dx - 2, 15], [x + dx, 2], [x + dx + 2, 15])
        art.part(pinnacle, stone, 'column', 0)
        snowOn(art, pinnacle, 0.5)
      }
      art.part(slab(x - 15, 14, 30, 3), shade(stone, 0.16), 'bar', 0)
      snowOn(art, slab(x - 15, 13.4, 30, 3.4), 0.7)
      stainedGlass(art, x, 79, 7, 20)
    }
    for (const y of [52, 84]) {
      art.part(slab(4, y, 88, 2.2), shade(stone, 0.16), 'bar', 0)
      for (let x = 7; x < 90; x += 4) art.part(archway(x + 1, y + 7, 2.6, 4.8, 0.7), shade(stone, -0.3), 'face', 0)
    }
    // Rose window.
    art.part(oval(48, 70, 11.4), shade(stone, 0.18), 'ball', 0)
    glass(art, oval(48, 70, 9.6), true)
    for (let petal = 0; petal < 12; petal++) {
      const angle = (petal * Math.PI) / 6
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      art.fill(oval(48 + cos * 6.4, 70 + sin * 6.4, 1.7), fade(['#c8363c', '#2f6fc0', '#e0a92c'][petal % 3]!, 0.6))
      art.line(`M 48 70 L ${48 + cos * 9.6} ${70 + sin * 9.6}`, 0.5, art.lit(stone))
    }
    art.part(oval(48, 70, 1.8), stone, 'ball', 0)
    if (art.dark > 0.4) glow(art, 48, 70, 20, 'rgba(255,200,110,0.4)')
    for (const [x, width] of [
      [19, 14],
      [48, 17],
      [77, 14],
    ] as const) {
      for (const ring of [1.5, 1.28, 1.08])
        art.part(
          archway(x, 121, width * ring, 25 * ring * 0.86, 0.9),
          shade(stone, ring > 1.4 ? 0.1 : ring > 1.2 ? -0.12 : 0.02),
          'face',
          0,
        )
      opening(art, archway(x, 121, width * 0.84, 19, 0.9))
      art.part(slab(x - width * 0.4, 108, width * 0.38, 13), '#6a4029', 'face', 0)
      art.part(slab(x + width * 0.02, 108, width * 0.38, 13), '#6a4029', 'face', 0)
    }
    art.part(slab(1, 119.6, 94, 2.4), shade(stone, -0.1), 'bar', 0)
  },
})
