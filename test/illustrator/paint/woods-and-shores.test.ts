import { expect, test } from 'vitest'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { floorOf } from '../../../src/illustrator/paint/forest-floor.ts'
import { shoreOf } from '../../../src/illustrator/paint/shore.ts'
import { woodOf } from '../../../src/illustrator/paint/woods.ts'
import { composePlace, type PlaceOptions } from '../settings/compose-place.ts'

const stageOf = (options: PlaceOptions) => createStage(composePlace({ season: 'summer', ...options }))
const bySeed = <T>(kind: string, read: (stage: ReturnType<typeof stageOf>) => T): Set<T> =>
  new Set(Array.from({ length: 40 }, (_, seed) => read(stageOf({ kind, seed }))))

test('words say which trees stand in a forest and what lies on its floor', () => {
  expect(woodOf(stageOf({ kind: 'forest', features: ['pine forest'] }))).toBe('conifer')
  expect(woodOf(stageOf({ kind: 'forest', features: ['grove', 'birch'] }))).toBe('birch')
  expect(woodOf(stageOf({ kind: 'forest', features: ['forest', 'ancient', 'oak'] }))).toBe('oak')
  expect(floorOf(stageOf({ kind: 'forest', features: ['forest', 'stream'] }))).toBe('stream')
  expect(floorOf(stageOf({ kind: 'forest', features: ['forest', 'ferns'] }))).toBe('ferns')
})

test('palms grow on tropical beaches and never on a rocky coast', () => {
  expect(shoreOf(stageOf({ kind: 'beach', features: ['tropical beach'] }))).toBe('palms')
  expect(shoreOf(stageOf({ kind: 'beach', features: ['coast', 'rocky'] }))).toBe('rocks')
  expect(shoreOf(stageOf({ kind: 'beach', season: 'winter' }))).not.toBe('palms')
})

test('what words leave open differs by seed', () => {
  expect(bySeed('forest', woodOf).size).toBeGreaterThanOrEqual(4)
  expect(bySeed('forest', floorOf).size).toBe(4)
  expect(bySeed('beach', shoreOf).size).toBe(4)
})
