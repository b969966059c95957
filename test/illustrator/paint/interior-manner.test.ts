import { expect, it } from 'vitest'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { mannerOf, schemeOf } from '../../../src/illustrator/paint/interior-manner.ts'
import { composePlace } from '../settings/compose-place.ts'

const stageOf = (features: string[], seed = 1) => createStage(composePlace({ kind: 'living-room', features, seed }))

it('rooms of other seeds have other palettes', () => {
  const walls = Array.from({ length: 24 }, (_, seed) => schemeOf(stageOf([], seed)).wall)
  expect(new Set(walls).size).toBeGreaterThan(6)
})

it.each([
  ['victorian', 'chandelier'],
  ['japanese', 'lantern'],
  ['bohemian', 'rattan'],
])('a %s room has a lamp of that taste: %s', (word, lamp) => {
  expect(mannerOf(stageOf([word])).lamps).toContain(lamp)
})

it('the colour asked for is on the wall', () => {
  const stage = createStage(composePlace({ kind: 'living-room', colors: ['#2a6fdb'] }))
  expect(schemeOf(stage).wall).not.toBe(schemeOf(stageOf([])).wall)
})
