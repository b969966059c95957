import { expect, test } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { overlapArea } from '../../../src/illustrator/scene/boxes.ts'
import { arrangeCrowd } from '../../../src/illustrator/scene/crowd.ts'

test('what hovers in numbers is near and far, high and low, and hides nothing of each other', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const boxes = arrangeCrowd(8, { width: 70, height: 100 }, 1, {
      floating: true,
      random: createRandom(seed, 'flock'),
    })
    const heights = boxes.map(({ height }) => height)
    expect(Math.max(...heights) / Math.min(...heights)).toBeGreaterThan(1.15)
    const middles = boxes.map(({ y, height }) => y + height / 2)
    expect(Math.max(...middles) - Math.min(...middles)).toBeGreaterThan(60)
    for (const [at, box] of boxes.entries())
      for (const other of boxes.slice(at + 1)) expect(overlapArea(box, other)).toBeLessThan(0.05 * 70 * 100)
  }
})
