import { polygon } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'

export const popcorn = thing({
  name: 'popcorn',
  nouns: ['popcorn', 'bucket of popcorn', 'bag of popcorn'],
  height: 0.22,
  view: [7, 3, 83, 106],
  paint(art) {
    const stripe = art.color('#cf2a2a', '#2f6fb0')
    for (let kernel = 0; kernel < 54; kernel++) {
      const near = kernel / 54
      const [x, y] = [45 + art.random.between(-1, 1) * (20 + near * 14), 13 + near * 27 + art.random.between(-4, 4)]
      for (const [dx, dy] of [
        [-3, 0],
        [3, -1],
        [0, -3.4],
        [0.6, 2.6],
      ] as const)
        dot(art, Math.min(78, Math.max(12, x + dx)), Math.max(7, y + dy), 4, 3.8, kernel % 4 ? '#fbf0d0' : '#f6d88a')
    }
    const tub = polygon([8, 40], [82, 40], [71, 105], [19, 105])
    art.part(tub, '#f6f1e6', 'column', 0.3)
    for (let band = 0; band < 4; band++) {
      const [a, b] = [8 + band * 21, 18 + band * 21]
      const low = (x: number): number => 19 + ((x - 8) / 74) * 52
      art.part(polygon([a, 40], [b, 40], [low(b), 105], [low(a), 105]), stripe, 'face', 0.3)
    }
    art.clip(tub, () => art.patch(art.lightX < 0 ? 84 : 6, 76, 26, 60, '#1a0a12', 0.4))
    art.line('M 8 40.6 L 82 40.6', 1.6, '#ffffffaa')
  },
})
