import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { paintPatterned } from '../../../src/illustrator/paint/pattern/paint-patterned.ts'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { type PatternKind, patternOf } from '../../../src/illustrator/scene/pattern-of.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const sceneOf = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const patternIn = (prompt: string) => patternOf(sceneOf(prompt).subjects[0]!)

test('a pattern is read as said, with its colour, and is a coat on animals', () => {
  for (const [prompt, kind] of [
    ['a polka dot umbrella', 'dots'],
    ['a floral teapot', 'flowers'],
    ['a plaid sofa', 'plaid'],
    ['a striped tent', 'stripes'],
    ['a rainbow colored parrot', 'rainbow'],
    ['a leopard print handbag', 'leopard'],
    ['a teapot with flower pattern', 'flowers'],
    ['a half red half blue ball', 'halves'],
  ] as const)
    expect(patternIn(prompt)?.kind, prompt).toBe(kind)
  expect(patternIn('a bowl with yellow polka dots')?.color).toBe('#f6c927')
  for (const prompt of ['a spotted dog', 'a striped cat', 'a woman in a floral dress', 'a striped t-shirt'])
    expect(patternIn(prompt), prompt).toBeUndefined()
})

test('a pattern is on what has the main colour and nowhere else', () => {
  const stage = createStage(layOut(sceneOf('a ball'), { width: 128, height: 128 }))
  const kinds: PatternKind[] = [
    'stripes',
    'dots',
    'plaid',
    'checks',
    'flowers',
    'leopard',
    'zebra',
    'camouflage',
    'rainbow',
    'halves',
  ]
  for (const kind of kinds) {
    const context = createCanvas(100, 100).getContext('2d')
    const paint = (brush: typeof context) => {
      brush.fillStyle = '#c03030'
      brush.fillRect(10, 10, 80, 60)
      brush.fillStyle = '#3050c0'
      brush.fillRect(10, 70, 80, 20)
    }
    const box = { x: 0, y: 0, width: 100, height: 100 }
    paintPatterned(context, box, paint, { kind, color: '#ffffff' }, { stage, random: createRandom(1, kind) })
    const colors = (y: number): Set<string> =>
      new Set(Array.from({ length: 70 }, (_, at) => [...context.getImageData(15 + at, y, 1, 1).data].join()))
    expect(colors(40).size + colors(46).size, kind).toBeGreaterThan(2)
    expect(colors(80).size, kind).toBe(1)
    expect(context.getImageData(4, 50, 1, 1).data[3], kind).toBe(0)
  }
})
