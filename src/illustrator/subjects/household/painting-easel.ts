import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A wooden easel with a landscape on its canvas. */
export const paintingEasel = thing({
  name: 'painting-easel',
  nouns: ['easel', 'painting easel', 'painter easel', 'artist easel'],
  height: 1.75,
  view: [4, 0, 92, 170],
  paint(art) {
    const wood = art.color('#a8743f', '#a8743f', '#8a5a32')
    art.part(polygon([46, 2], [54, 2], [52, 150], [48, 150]), shade(wood, -0.3), 'bar', 0.8)
    art.part(polygon([40, 4], [46, 4], [16, 170], [8, 170]), wood, 'bar', 0.9)
    art.part(polygon([54, 4], [60, 4], [92, 170], [84, 170]), wood, 'bar', 0.9)
    art.form(polygon([8, 22], [92, 22], [92, 104], [8, 104]), '#f6f1e6', 'face', 0.8)
    art.clip(polygon([11, 25], [89, 25], [89, 101], [11, 101]), () => {
      art.fill(polygon([0, 20], [100, 20], [100, 70], [0, 70]), art.lit('#a9d2ea'))
      art.fill(oval(68, 42, 8, 8), art.lit('#f6d67a'))
      art.fill('M 0 72 L 26 46 L 44 66 L 62 50 L 100 78 L 100 84 L 0 84 Z', art.lit('#6f8fb0'))
      art.fill('M 0 74 C 30 64 60 84 100 70 L 100 104 L 0 104 Z', art.lit('#7fae5e'))
      art.fill('M 40 104 C 50 88 60 84 58 76 L 62 76 C 68 86 62 94 66 104 Z', art.lit('#d8c08c'))
    })
    art.part(polygon([4, 104], [96, 104], [96, 112], [4, 112]), shade(wood, 0.1), 'bar', 0.9)
    art.line('M 4 112 L 96 112', 1.2, fade(shade(art.lit(wood), -0.6), 0.6))
  },
})
