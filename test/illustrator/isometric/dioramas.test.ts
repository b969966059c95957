import { describe, expect, it } from 'vitest'
import { illustrate } from '../../../src/illustrator/illustrate.ts'
import { dioramas } from '../../../src/illustrator/isometric/dioramas.data.ts'
import { side } from '../../../src/illustrator/isometric/floor.ts'
import { furniture } from '../../../src/illustrator/isometric/furniture.ts'
import { outdoors } from '../../../src/illustrator/isometric/outdoors.ts'
import { findSetting } from '../../../src/illustrator/settings/index.ts'

const models = new Map([...furniture, ...outdoors].map((model) => [model.name, model]))

const draw = async (prompt: string, width = 200, height = 160): Promise<Uint8ClampedArray> =>
  (await illustrate({ prompt, references: [], seed: 3, width, height })).pixels.data as Uint8ClampedArray

const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray): number => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += Math.abs(one[at]! - other[at]!)
  return sum / one.length
}

describe.each(Object.entries(dioramas))('the diorama of %s', (kind, { standing, wall }) => {
  it('stands whole on its floor', () => {
    for (const { model, x, y, turned } of standing) {
      const [width, depth] = models.get(model)!.size
      const [wide, deep] = turned ? [depth, width] : [width, depth]
      expect(Math.min(x, y), `${model} at ${x}, ${y}`).toBeGreaterThanOrEqual(0)
      expect(Math.max(x + wide, y + deep), `${model} at ${x}, ${y}`).toBeLessThanOrEqual(side)
    }
  })

  it('has walls just where the place is indoors', () => {
    if (findSetting(kind).kind === kind) expect(wall !== undefined).toBe(findSetting(kind).indoor)
  })
})

describe('an isometric picture', () => {
  it('is another picture than the usual one, and the same each time', async () => {
    const isometric = await draw('an isometric kitchen')
    expect(difference(isometric, await draw('a kitchen'))).toBeGreaterThan(15)
    expect(difference(isometric, await draw('an isometric kitchen'))).toBe(0)
  })

  it('shows what is asked for, in its colour and in the light of the hour', async () => {
    const street = await draw('isometric street')
    const red = await draw('a red car on a street, isometric')
    expect(difference(street, red)).toBeGreaterThan(1)
    expect(difference(red, await draw('a blue car on a street, isometric'))).toBeGreaterThan(0.3)
    expect(difference(red, await draw('a red car on a street at night, isometric'))).toBeGreaterThan(15)
  })

  it('differs by seed', async () => {
    const scenes = await Promise.all(
      [1, 2, 3, 4].map((seed) =>
        illustrate({ prompt: 'isometric living room', references: [], seed, width: 200, height: 160 }),
      ),
    )
    const [first, ...others] = scenes.map(({ pixels }) => pixels.data as Uint8ClampedArray)
    expect(Math.max(...others.map((other) => difference(first!, other)))).toBeGreaterThan(6)
  })

  it('fills long frames with several worlds', async () => {
    const { pixels } = await illustrate({
      prompt: 'isometric village',
      references: [],
      seed: 3,
      width: 400,
      height: 100,
    })
    const columnHasWorld = (x: number): boolean => {
      const at = (y: number): number => pixels.data[(y * 400 + x) * 4]!
      let most = 0
      for (let y = 1; y < 100; y++) most = Math.max(most, Math.abs(at(y) - at(y - 1)))
      return most > 12
    }
    expect([80, 200, 320].every(columnHasWorld)).toBe(true)
  })
})
