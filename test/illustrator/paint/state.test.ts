import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { paintInState } from '../../../src/illustrator/paint/state/paint-in-state.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { type State, stateOf } from '../../../src/illustrator/scene/state-of.ts'

const sceneOf = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const stateIn = (prompt: string) => stateOf(sceneOf(prompt).subjects[0]!)?.state

test('what happened to a thing is read before its noun and after it', () => {
  for (const [prompt, state] of [
    ['a broken mug', 'broken'],
    ['a cracked phone', 'cracked'],
    ['a piano on fire', 'burning'],
    ['a guitar engulfed in flames', 'burning'],
    ['a melting clock', 'melting'],
    ['a dripping ice cream cone', 'melting'],
    ['a rusty bicycle', 'rusty'],
    ['a car covered in rust', 'rusty'],
    ['a car covered in snow', 'snowy'],
    ['strawberries dipped in chocolate', 'dripping'],
    ['a soda can with water droplets', 'wet'],
    ['a half eaten burger', 'bitten'],
    ['an exploding pumpkin', 'exploding'],
    ['a glowing jellyfish', 'glowing'],
  ] as const)
    expect(stateIn(prompt), prompt).toBe(state)
  for (const prompt of [
    'a broken heart',
    'a burning candle',
    'a house on fire',
    'a broken old man',
    'a dusty cat',
    'a snowy owl',
  ])
    expect(stateIn(prompt), prompt).toBeUndefined()
})

test('what is upside down stands on its head', () => {
  const turnOf = (prompt: string) => layOut(sceneOf(prompt), { width: 512, height: 512 }).placements[0]!.turn
  for (const prompt of ['an upside down car', 'a car flipped upside down']) expect(turnOf(prompt)).toBe(Math.PI)
  expect(turnOf('a car')).toBeUndefined()
})

test('every state changes the thing, and what covers it keeps to its outline', () => {
  const stage = createStage(layOut(sceneOf('a ball'), { width: 128, height: 128 }))
  const painted = (state: State | undefined) => {
    const context = createCanvas(100, 100).getContext('2d')
    const paint = (
      brush: typeof context,
      { x, y, width, height }: { x: number; y: number; width: number; height: number },
    ) => {
      brush.fillStyle = '#c03030'
      brush.fillRect(x + 0.2 * width, y + 0.2 * height, 0.6 * width, 0.6 * height)
    }
    const box = { x: 0, y: 0, width: 100, height: 100 }
    if (state)
      paintInState(context, box, paint, { state, color: '#402010' }, { stage, random: createRandom(1, 'state') })
    else paint(context, box)
    return context
  }
  const plain = painted(undefined).getImageData(0, 0, 100, 100).data
  const states: State[] = [
    'cracked',
    'broken',
    'shattered',
    'exploding',
    'burning',
    'melting',
    'dripping',
    'rusty',
    'moldy',
    'muddy',
    'dusty',
    'snowy',
    'wet',
    'frozen',
    'bitten',
    'glowing',
  ]
  for (const state of states)
    expect([...painted(state).getImageData(0, 0, 100, 100).data], state).not.toEqual([...plain])
  for (const state of ['cracked', 'dripping', 'rusty', 'moldy', 'muddy', 'dusty', 'wet', 'bitten'] as const)
    expect(painted(state).getImageData(8, 50, 1, 1).data[3], state).toBe(0)
})
