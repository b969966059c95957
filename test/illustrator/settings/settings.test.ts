import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { paintScene } from '../../../src/illustrator/paint/paint-scene.ts'
import {
  type Season,
  seasons,
  type TimeOfDay,
  timesOfDay,
  type Weather,
  weathers,
} from '../../../src/illustrator/scene/scene.ts'
import { findSetting, settings } from '../../../src/illustrator/settings/index.ts'
import { composePlace } from './compose-place.ts'

interface Look {
  kind: string
  time?: TimeOfDay
  weather?: Weather
  season?: Season
  seed?: number
  width?: number
  height?: number
}

const paint = (look: Look): Buffer => paintScene(composePlace(look), { references: [] }).data()
const hash = (pixels: Buffer): string => createHash('sha256').update(pixels).digest('hex')

function transparentPixels(pixels: Buffer): number {
  let count = 0
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) count++
  return count
}

describe.each(settings.map(({ kind }) => kind))('%s', (kind) => {
  // Six pictures a place; over all places every hour meets every weather.
  test('fills every pixel at every hour and in every weather', () => {
    const offset = settings.findIndex((setting) => setting.kind === kind)
    for (const [index, weather] of weathers.entries()) {
      const time = timesOfDay[(index + offset) % timesOfDay.length]!
      const season = seasons[(index + offset) % seasons.length]!
      const pixels = paint({ kind, time, weather, season, width: 64, height: 36 })
      expect(transparentPixels(pixels), `${time} ${weather} ${season}`).toBe(0)
    }
  })

  test.each([
    [16, 128],
    [128, 16],
    [1, 1],
  ])('fills a frame of %i x %i', (width, height) => {
    expect(transparentPixels(paint({ kind, width, height, time: 'dusk' }))).toBe(0)
  })

  test('same seed, same pixels', () => {
    expect(hash(paint({ kind, seed: 7 }))).toBe(hash(paint({ kind, seed: 7 })))
  })

  test('another seed, another picture', () => {
    expect(hash(paint({ kind, seed: 7 }))).not.toBe(hash(paint({ kind, seed: 8 })))
  })

  test('keeps its horizon inside the frame from every angle and in every proportion', () => {
    const { horizon } = findSetting(kind)
    for (const angle of ['eye', 'low', 'high', 'top'] as const) {
      for (const aspect of [8, 1, 1 / 8]) {
        const share = horizon(
          { kind, assumed: false, features: [], colors: [] },
          { shot: 'wide', angle, bokeh: false },
          aspect,
        )
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThan(1)
      }
    }
  })
})

test('every file of settings/ is a place in the list, under its own name', () => {
  const aside = ['index', 'setting']
  const files = readdirSync(new URL('../../../src/illustrator/settings', import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ''),
  )
  expect(settings.map(({ kind }) => kind).sort()).toEqual(files.filter((file) => !aside.includes(file)).sort())
})

test('an unknown place is a studio backdrop', () => {
  expect(findSetting('nowhere').kind).toBe('studio')
})

test.each([
  ['a street market in the rain', 'market'],
  ['a lion in the savanna', 'savanna'],
  ['a bat in a cave', 'cave'],
  ['an eagle flying above the clouds', 'cloudscape'],
  ['a red brick wall background', 'wall'],
  ['a mug in front of a wooden wall', 'wall'],
  ['a swimming pool at night', 'pool'],
  ['a soccer stadium', 'stadium'],
  ['people waiting on a train station platform', 'station'],
  ['an airport terminal', 'airport'],
  ['a fishing harbour at dawn', 'harbour'],
  ['a man lifting weights in a gym', 'gym'],
  ['a zen garden', 'zen-garden'],
  ['a knight in a dungeon', 'dungeon'],
  ['the surface of the moon', 'space'],
])('"%s" happens in a place of its own: %s', (prompt, kind) => {
  expect(readPrompt(prompt).setting?.kind).toBe(kind)
})
