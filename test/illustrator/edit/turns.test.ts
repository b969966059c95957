import { describe, expect, it } from 'vitest'
import { type Illustration, illustrate } from '../../../src/illustrator/index.ts'
import type { Box } from '../../../src/illustrator/paint/stage.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import type { Scene } from '../../../src/illustrator/scene/scene.ts'
import { decodeScene, encodeScene } from '../../../src/illustrator/scene/scene-codec.ts'

const frame = { width: 256, height: 256 }

const draw = (prompt: string, previous?: Scene, seed = 1): Promise<Illustration> =>
  illustrate({ prompt, references: [], previous: previous && decodeScene(encodeScene(previous)), seed, ...frame })

const isSame = (one: Illustration, other: Illustration): boolean =>
  Buffer.from(one.pixels.data).equals(Buffer.from(other.pixels.data))

/** Everything a scene puts somewhere, by what decides how it looks. */
function boxesOf(scene: Scene): Map<string, Box> {
  const { placements, lettering } = layOut(scene, frame)
  return new Map([
    ...placements.map(
      ({ subject, instance, box }) => [`${JSON.stringify([subject, instance])}${JSON.stringify(box)}`, box] as const,
    ),
    ...lettering.map(({ lettering: one, box }) => [JSON.stringify([one, box]), box] as const),
  ])
}

/** Share of the pixels that differ, away from what came, went or changed, its shadow and its light. */
function strayShare(before: Illustration, after: Illustration): number {
  const [old, young] = [boxesOf(before.scene), boxesOf(after.scene)]
  const changed = [...old, ...young].filter(([key]) => !(old.has(key) && young.has(key))).map(([, box]) => box)
  let stray = 0
  let counted = 0
  for (let index = 0; index < frame.width * frame.height; index++) {
    const x = index % frame.width
    const y = Math.floor(index / frame.width)
    const inside = changed.some((box) => {
      const reach = 10 + 0.3 * Math.max(box.width, box.height)
      return x > box.x - reach && x < box.x + box.width + reach && y > box.y - reach && y < box.y + box.height + reach
    })
    if (inside) continue
    counted++
    const differs = [0, 1, 2].some(
      (channel) => Math.abs(before.pixels.data[index * 4 + channel]! - after.pixels.data[index * 4 + channel]!) > 6,
    )
    if (differs) stray++
  }
  return counted === 0 ? 0 : stray / counted
}

describe('a turn leaves the rest of the picture as it was, to the pixel', () => {
  it.each([
    ['two boats on a lake', 'add two birds'],
    ['two boats on a lake', 'add a lighthouse'],
    ['a cat and a dog in a park', 'move the cat to the left'],
    ['a cat and a dog in a park', 'make the dog bigger'],
    ['a cat and a dog in a park', 'remove the cat'],
    ['a cat and a dog in a park', 'swap the cat for a rabbit'],
    ['a cat and a dog in a park', 'make the dog brown'],
    ['a woman on a beach', 'give her a red hat'],
    ['a sign that says "Closed" in a street', "change the text to 'Open'"],
    ['a red sports car in the desert', 'convertible with the top down'],
    ['a red sports car in the desert', 'turn it blue'],
    ['a woman in a park', 'more trees'],
  ])('%s: %s', async (prompt, change) => {
    const before = await draw(prompt)
    const after = await draw(change, before.scene)
    expect(isSame(before, after), 'something changes').toBe(false)
    expect(strayShare(before, after)).toBeLessThan(0.004)
    expect(after.scene.seed).toBe(before.scene.seed)
  })
})

it('keeps what words put in a part of the frame there when something joins it', async () => {
  const before = await draw('a small red boat in the bottom right corner')
  const after = await draw('add a lighthouse', before.scene)
  const boat = ({ scene }: Illustration) =>
    layOut(scene, frame).placements.find(({ subject }) => subject.noun === 'boat')!.box
  const [was, is] = [boat(before), boat(after)]
  for (const side of ['x', 'y', 'width'] as const) expect(is[side]).toBeCloseTo(was[side], 0)
})

it('makes a change in every panel it is about, or in the one that is named', async () => {
  const before = await draw('a two panel comic: "panel 1: a cat in a park, panel 2: a cat and a cake"')
  const scenes = (scene: Scene) => scene.design!.panels!.map((panel) => panel.scene)
  const red = await draw('make the cat red', before.scene)
  expect(scenes(red.scene).map(({ subjects }) => subjects[0]!.attributes.colors)).toEqual([['#d92b2b'], ['#d92b2b']])
  const night = await draw('make it night in panel 2', red.scene)
  expect(scenes(night.scene).map(({ light }) => light.time)).toEqual(['day', 'night'])
})

it('swaps two things, adds more of one and takes some away', async () => {
  const before = await draw('a cat and a dog on a sofa')
  const left = (scene: Scene) => {
    const { placements } = layOut(scene, frame)
    const at = (noun: string) => placements.find(({ subject }) => subject.noun === noun)!.box.x
    return at('cat') < at('dog') ? 'cat' : 'dog'
  }
  expect(left(before.scene)).toBe('cat')
  expect(left((await draw('swap them', before.scene)).scene)).toBe('dog')
  const boats = await draw('two boats on a lake')
  const countAfter = async (words: string) => (await draw(words, boats.scene)).scene.subjects[0]!.count
  expect(await countAfter('two more boats')).toBe(4)
  expect(await countAfter('another boat')).toBe(3)
  expect(await countAfter('fewer boats')).toBe(1)
})

it('changes the light, the style or the weather with everything in its place', async () => {
  const before = await draw('two boats on a lake with a house')
  for (const change of ['make it night', 'now in watercolour', 'make it snow', 'make it autumn']) {
    const after = await draw(change, before.scene)
    expect([...boxesOf(after.scene).values()], change).toEqual([...boxesOf(before.scene).values()])
    expect(isSame(before, after), change).toBe(false)
  }
})

it('takes changes back one by one, to the very pixels', async () => {
  const first = await draw('a cat in a park')
  const night = await draw('make it night', first.scene)
  const birds = await draw('add two birds', night.scene)
  const once = await draw('undo that', birds.scene)
  expect(isSame(once, night)).toBe(true)
  const twice = await draw('undo', once.scene)
  expect(isSame(twice, first)).toBe(true)
  expect((await draw('undo', twice.scene)).commentary).toMatch(/nothing to undo/)
  const original = await draw('go back to the original', birds.scene)
  expect(isSame(original, first)).toBe(true)
})

it('keeps a signature short however many turns there were', async () => {
  let { scene } = await draw('a cat and a dog in a park')
  for (let turn = 0; turn < 12; turn++) scene = (await draw(turn % 2 ? 'make it night' : 'make it day', scene)).scene
  expect(scene.past!.length).toBeLessThanOrEqual(6)
  expect(encodeScene(scene).length).toBeLessThan(1900)
  expect(decodeScene(encodeScene(scene))).toEqual(scene)
})

it('makes another version with another seed, even when the caller keeps the seed', async () => {
  const before = await draw('a lighthouse by the sea')
  const after = await draw('another version', before.scene, before.scene.seed)
  expect(isSame(before, after)).toBe(false)
  expect(after.scene.subjects).toEqual(before.scene.subjects)
})

it.each([
  ['a cat in a park', 'make them three', 3],
  ['two boats on a lake', 'make it five', 5],
])('%s: %s', async (prompt, change, count) => {
  const after = await draw(change, (await draw(prompt)).scene)
  expect(layOut(after.scene, frame).placements).toHaveLength(count)
})

it('puts the picture on a poster', async () => {
  const before = await draw('a lighthouse by the sea')
  const { scene } = await draw('turn it into a poster that says "Visit Brittany"', before.scene)
  expect(scene.design?.kind).toBe('poster')
  expect(scene.subjects).toEqual(before.scene.subjects)
  expect(scene.lettering).toMatchObject([{ text: 'Visit Brittany' }])
})
