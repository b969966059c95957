import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { type FinishKind, finishes } from '../../../src/illustrator/paint/material/finishes.ts'
import { paintInMaterial } from '../../../src/illustrator/paint/material/paint-in-material.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { materialOf } from '../../../src/illustrator/scene/material-of.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const sceneOf = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const madeOf = (prompt: string) => materialOf(sceneOf(prompt).subjects[0]!)?.kind

test('what words make of something is told from what it is anyway', () => {
  for (const [prompt, kind] of [
    ['a glass elephant', 'glass'],
    ['a stone fox', 'stone'],
    ['an ice sculpture of a swan', 'ice'],
    ['a golden statue of a cat', 'metal'],
    ['a dragon made of gold', 'metal'],
    ['a jade turtle', 'ceramic'],
    ['a statue of a lion', 'stone'],
    ['a marble bowl', 'marble'],
    ['a gold elephant statue', 'metal'],
    ['a swan ice sculpture', 'ice'],
    ['a fox plushie', 'felt'],
    ['a lego castle', 'studs'],
    ['a dolphin made of water', 'water'],
  ] as const)
    expect(madeOf(prompt), prompt).toBe(kind)
  for (const prompt of [
    'a golden lion',
    'a stone castle',
    'a wooden boat',
    'a chocolate labrador',
    'a bottle of water',
    'a wooden spoon',
    'a woman in a wool coat',
    'a cat on a stone bench',
    'a chocolate cake',
    'a crystal vase',
  ])
    expect(madeOf(prompt), prompt).toBeUndefined()
})

const pixelsIn = (kind: FinishKind) => {
  const stage = createStage(layOut(sceneOf('a ball'), { width: 128, height: 128 }))
  const context = createCanvas(100, 100).getContext('2d')
  const paint = (brush: typeof context, { width, height }: { width: number; height: number }) => {
    brush.fillStyle = '#c03030'
    brush.fillRect(0.2 * width, 0.2 * height, 0.6 * width, 0.6 * height)
  }
  paintInMaterial(context, { x: 0, y: 0, width: 100, height: 100 }, paint, { kind, color: undefined }, stage)
  return (x: number, y: number) => context.getImageData(x, y, 1, 1).data
}

test('every material keeps to the outline, and clear ones are seen through', () => {
  for (const kind of Object.keys(finishes) as FinishKind[]) {
    const at = pixelsIn(kind)
    expect(at(50, 50)[3], kind).toBeGreaterThan(60)
    if (kind !== 'studs') expect(at(12, 50)[3], kind).toBe(0)
  }
  expect(pixelsIn('glass')(50, 60)[3]).toBeLessThan(200)
  expect(pixelsIn('stone')(50, 60)[3]).toBe(255)
})
