import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { growthOf, paintOvergrowth } from '../../../src/illustrator/paint/overgrowth.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

test('vines grow on the thing and nowhere beside it', () => {
  const stage = createStage(
    layOut(planScene(readPrompt('a house'), { seed: 1, references: [] }), { width: 256, height: 256 }),
  )
  const context = createCanvas(100, 100).getContext('2d')
  const growth = growthOf(['overgrown with vine'])!
  const box = { x: 0, y: 0, width: 100, height: 100 }
  paintOvergrowth(context, box, (brush) => brush.fillRect(25, 25, 50, 50), growth, stage)
  const opaque = (x: number, y: number, width: number, height: number) =>
    context.getImageData(x, y, width, height).data.filter((value, at) => at % 4 === 3 && value > 0).length
  expect(opaque(25, 25, 50, 25)).toBeGreaterThan(100)
  expect(opaque(0, 0, 100, 24) + opaque(0, 76, 100, 24) + opaque(0, 0, 24, 100)).toBe(0)
})
