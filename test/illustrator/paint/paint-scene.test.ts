import { expect, test } from 'vitest'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { paintScene } from '../../../src/illustrator/paint/paint-scene.ts'
import type { Composition, Placement } from '../../../src/illustrator/scene/composition.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { type Season, timesOfDay } from '../../../src/illustrator/scene/scene.ts'
import { composePlace } from '../settings/compose-place.ts'

function meanLuma(pixels: Buffer): number {
  let sum = 0
  for (let at = 0; at < pixels.length; at += 4)
    sum += 0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!
  return sum / (pixels.length / 4)
}

const lumaAt = (time: (typeof timesOfDay)[number], kind = 'mountains'): number =>
  meanLuma(paintScene(composePlace({ kind, time }), { references: [] }).data())

function withMug(rests: Placement['rests']): Composition {
  const composition = composePlace({ kind: 'studio', width: 120, height: 120 })
  const subject = {
    id: 'mug-1',
    noun: 'mug',
    drawn: 'mug',
    count: 1,
    attributes: { colors: ['#ffffff'], size: 1, words: [] },
  }
  composition.scene.subjects.push(subject)
  composition.placements.push({
    subject,
    instance: 0,
    box: { x: 40, y: 40, width: 40, height: 40 },
    depth: 1,
    flip: false,
    rests,
  })
  return composition
}

function lumaUnderMug(rests: Placement['rests']): number {
  const context = paintScene(withMug(rests), { references: [] }).getContext('2d')
  return meanLuma(Buffer.from(context.getImageData(50, 81, 20, 1).data))
}

test('night is darker than day, dusk between', () => {
  for (const kind of ['mountains', 'sea', 'city', 'forest']) {
    expect(lumaAt('night', kind)).toBeLessThan(lumaAt('dusk', kind))
    expect(lumaAt('dusk', kind)).toBeLessThan(lumaAt('day', kind))
  }
})

test('what stands throws a shadow; what floats throws none', () => {
  expect(lumaUnderMug('surface')).toBeLessThan(lumaUnderMug('none') - 5)
})

test('what is made of many things fills its own outline with them and nothing else', () => {
  const plain = withMug('none')
  const made = withMug('none')
  Object.assign(made.placements[0]!.subject, { madeOf: { noun: 'tomato', drawn: 'tomato', colors: ['#d02020'] } })
  const at = (composition: Composition, x: number, y: number) => [
    ...paintScene(composition, { references: [] }).getContext('2d').getImageData(x, y, 1, 1).data,
  ]
  expect(at(made, 54, 60)).not.toEqual(at(plain, 54, 60))
  expect(at(made, 20, 20)).toEqual(at(plain, 20, 20))
})

test('a picture looks the same at four times the size', () => {
  const small = paintScene(composePlace({ kind: 'mountains', time: 'dawn', width: 160, height: 90 }), {
    references: [],
  })
  const large = paintScene(composePlace({ kind: 'mountains', time: 'dawn', width: 640, height: 360 }), {
    references: [],
  })
  const shrunk = small.getContext('2d')
  const before = shrunk.getImageData(0, 0, 160, 90).data
  shrunk.drawImage(large, 0, 0, 160, 90)
  const after = shrunk.getImageData(0, 0, 160, 90).data
  let difference = 0
  for (let at = 0; at < before.length; at++) difference += Math.abs(before[at]! - after[at]!)
  expect(difference / before.length).toBeLessThan(9)
})

test('a blurred background is still opaque everywhere', () => {
  const pixels = paintScene(composePlace({ kind: 'park', bokeh: true }), { references: [] }).data()
  for (let at = 3; at < pixels.length; at += 4) expect(pixels[at]).toBe(255)
})

test('the light comes from the side the sun stands on, at every hour', () => {
  for (const time of timesOfDay) {
    for (let seed = 0; seed < 12; seed++) {
      const { light } = createStage(composePlace({ kind: 'mountains', time, seed }))
      if (light.disc) expect(Math.sign(light.disc.x - 0.5)).toBe(Math.sign(light.from.x))
    }
  }
})

test.each(['lake', 'river'])('a boat on a %s lies in its water; a person stands on its bank', (kind) => {
  const restsOf = (drawn: string): Placement['rests'] => {
    const { scene } = composePlace({ kind })
    const attributes = { colors: [], size: 1, words: [] }
    const composition = layOut(
      { ...scene, subjects: [{ id: 'one-1', noun: drawn, drawn, count: 1, attributes }] },
      { width: 160, height: 120 },
    )
    expect(createStage(composition).afloat).toBe(drawn === 'boat')
    return composition.placements[0]!.rests
  }
  expect(restsOf('boat')).toBe('water')
  expect(restsOf('person')).toBe('ground')
})

test.each(['northern lights', 'milky way', 'fireworks'])('%s light up the sky of the night', (feature) => {
  const skyLuma = (features: string[]): number => {
    const composition = composePlace({ kind: 'meadow', time: 'night', features, width: 160, height: 90 })
    const context = paintScene(composition, { references: [] }).getContext('2d')
    return meanLuma(Buffer.from(context.getImageData(0, 0, 160, 36).data))
  }
  expect(skyLuma([feature])).toBeGreaterThan(skyLuma([]) + 2)
})

test('autumn is warmer than summer, winter paler', () => {
  const meanOf = (season: Season, channel: number): number => {
    const pixels = paintScene(composePlace({ kind: 'park', season }), { references: [] }).data()
    let sum = 0
    for (let at = channel; at < pixels.length; at += 4) sum += pixels[at]!
    return sum / (pixels.length / 4)
  }
  const warmth = (season: Season): number => meanOf(season, 0) - meanOf(season, 2)
  expect(warmth('autumn')).toBeGreaterThan(warmth('summer') + 10)
  expect(meanOf('winter', 1)).toBeGreaterThan(meanOf('summer', 1))
})

test('a fired signal stops the painting', () => {
  const signal = AbortSignal.abort()
  expect(() => paintScene(composePlace({ kind: 'sea' }), { references: [], signal })).toThrow(/cancelled/)
})
