import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { composeCountry } from '../../../src/illustrator/paint/country.ts'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { paintScene } from '../../../src/illustrator/paint/paint-scene.ts'
import { wildBloomOf } from '../../../src/illustrator/paint/wild-flowers.ts'
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

  test('same seed, same pixels; another seed, another picture', () => {
    const once = hash(paint({ kind, seed: 7 }))
    expect(hash(paint({ kind, seed: 7 }))).toBe(once)
    expect(hash(paint({ kind, seed: 8 }))).not.toBe(once)
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

test('a building or vehicle seen from outside stays a thing', () => {
  for (const prompt of ['a greenhouse', 'a barn in a field', 'a man next to a train', 'a church on a hill'])
    expect(
      readPrompt(prompt).phrases.some(({ noun }) => /greenhouse|barn|train|church/.test(noun)),
      prompt,
    ).toBe(true)
})

test('an unknown place is a studio backdrop', () => {
  expect(findSetting('nowhere').kind).toBe('studio')
})

test('open land is composed in many ways', () => {
  const seen = new Set(
    Array.from({ length: 24 }, (_, seed) => {
      const country = composeCountry(createStage(composePlace({ kind: 'meadow', seed })), {
        beyond: ['hills', 'peaks', 'woods', 'lake'],
        near: ['open', 'path', 'fence'],
        trees: ['clumps', 'side', 'row'],
      })
      return `${country.beyond} ${country.near} ${country.trees} ${country.kind}`
    }),
  )
  expect(seen.size).toBeGreaterThan(16)
})

test.each([
  ['mountains', 'great cone'],
  ['village', 'alps'],
  ['underwater', 'coral reef'],
  ['desert', 'oasis'],
  ['cave', 'ice cave'],
  ['city', 'ruined'],
  ['city', 'low roofs'],
  ['city', 'eiffel-tower'],
  ['market', 'neon signs'],
  ['island', 'rocky'],
  ['old-town', 'marrakech'],
  ['cliff-town', 'pastel houses'],
  ['aerial-city', 'clouds'],
  ['aerial-land', 'village'],
] as const)('%s shows that it is said to have: %s', (kind, feature) => {
  const plain = paintScene(composePlace({ kind, width: 96, height: 64 }), { references: [] }).data()
  const told = paintScene(composePlace({ kind, features: [feature], width: 96, height: 64 }), { references: [] }).data()
  let changed = 0
  for (let at = 0; at < told.length; at += 4) if (Math.abs(told[at]! - plain[at]!) > 12) changed++
  expect(changed / (told.length / 4)).toBeGreaterThan(0.01)
})

test('what is built in the clouds stands in them to its foot, what flies over them does not', () => {
  const covered = (drawn: string): boolean => {
    const composition = composePlace({ kind: 'cloudscape', width: 48, height: 48 })
    composition.scene.subjects = [
      { id: 'one', noun: drawn, drawn, count: 1, attributes: { colors: [], size: 1, words: [] } },
    ]
    const canvas = createCanvas(48, 48)
    const context = canvas.getContext('2d')
    findSetting('cloudscape').paintInFront?.(context, createStage(composition))
    return context.getImageData(0, 0, 48, 48).data.some((value) => value > 0)
  }
  expect([covered('castle'), covered('airplane')]).toEqual([true, false])
})

test('what the prompt says lies in open land is there, whatever the seed', () => {
  const stage = createStage(composePlace({ kind: 'meadow', features: ['meadow', 'stream', 'mountains'] }))
  const country = composeCountry(stage, { beyond: ['hills'], near: ['open'], trees: ['few'] })
  expect(country).toMatchObject({ beyond: 'peaks', near: ['stream'] })
})

test.each([
  ['garden', 'pond'],
  ['park', 'pond'],
  ['sea', 'great wave'],
  ['underwater', 'city'],
])('what the prompt says is in a %s is painted there: a %s', (kind, feature) => {
  const [bare, asked] = [[], [feature]].map((features) =>
    paintScene(composePlace({ kind, features, width: 160, height: 120 }), { references: [] }).data(),
  ) as [Buffer, Buffer]
  let changed = 0
  for (let at = 0; at < bare.length; at += 4) if (Math.abs(bare[at]! - asked[at]!) > 24) changed++
  expect(changed / (bare.length / 4)).toBeGreaterThan(0.02)
})

test('a field of flowers is full of them: named ones in their colour, none in winter', () => {
  const bloomOf = (features: string[], season: Season) =>
    wildBloomOf(createStage(composePlace({ kind: 'meadow', features, season })))
  expect(bloomOf(['field', 'flower'], 'summer').length).toBeGreaterThan(2)
  expect(bloomOf(['field', 'poppy'], 'summer')[0]).toBe('#df3f30')
  expect(bloomOf(['field', 'flower'], 'winter')).toEqual([])
  expect(bloomOf(['meadow'], 'summer')).toEqual([])
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
  ['a busy market street', 'market'],
  ['a Victorian street in London', 'victorian-street'],
  ['a medieval town', 'medieval-town'],
  ['a wild west town', 'western-town'],
  ['a cobblestone street in an old European town', 'old-town'],
  ['a canal in Venice', 'canal'],
  ['a Japanese street at night', 'japanese-street'],
  ['a futuristic city', 'cyberpunk'],
  ['a panda in a bamboo forest', 'bamboo'],
  ['a swamp at dusk', 'swamp'],
  ['the grand canyon', 'canyon'],
  ['a cliff overlooking the sea', 'cliff'],
  ['a wooden pier at sunset', 'pier'],
  ['a rooftop at night', 'rooftop'],
  ['children on a playground', 'playground'],
  ['an amusement park at night', 'fairground'],
  ['a graveyard in the fog', 'cemetery'],
  ['a rice paddy at dawn', 'rice-terraces'],
  ['a floating island in the sky', 'floating-islands'],
  ['an alien planet with two moons', 'alien-planet'],
  ['a church interior at night', 'church'],
  ['the interior of a church', 'church'],
  ['a wedding in a cathedral', 'church'],
  ['people on a bus', 'carriage'],
  ['inside an airplane', 'carriage'],
  ['an astronaut in a spaceship', 'spaceship'],
  ['a horse in a barn', 'barn'],
  ['a greenhouse full of plants', 'greenhouse'],
  ['a garage with a car', 'workshop'],
  ["a wizard's study", 'study'],
  ['inside a submarine', 'submarine'],
  ['a girl inside a tent', 'tent'],
  ['the cockpit of a jet', 'cockpit'],
  ['inside a whale', 'cave'],
  ['Zhangjiajie mountains in mist', 'karst'],
  ['view from an airplane window', 'vehicle-window'],
  ['airplane window view over a city at night', 'vehicle-window'],
  ['a view from a train window of snowy mountains', 'vehicle-window'],
  ['a thunderstorm outside a cosy living room', 'living-room'],
  ['rain on a window at night, city lights outside', 'window'],
  ['a balcony overlooking Paris', 'rooftop'],
  ['a cafe terrace at night', 'old-town'],
  ['a Norwegian fjord', 'fjord'],
  ['penguins on a glacier', 'glacier'],
  ['the salt flats of Bolivia', 'salt-flat'],
  ['two flamingos on a salt flat', 'salt-flat'],
  ['a tiny island with a palm tree', 'island'],
  ['a knight by a river of lava', 'lava-field'],
  ['a perfume bottle on a marble surface', 'tabletop'],
  ['a gold watch on black velvet', 'tabletop'],
])('"%s" happens in a place of its own: %s', (prompt, kind) => {
  expect(readPrompt(prompt).setting?.kind).toBe(kind)
})
