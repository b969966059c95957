import { createHash } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import type { Box, Stage } from '../../../src/illustrator/paint/stage.ts'
import type { Shot } from '../../../src/illustrator/scene/scene.ts'
import { asKin } from '../../../src/illustrator/subjects/people/kin.ts'
import { poseWords } from '../../../src/illustrator/subjects/people/pose-words.data.ts'
import { personTraits } from '../../../src/illustrator/subjects/people/traits.ts'
import { person } from '../../../src/illustrator/subjects/person.ts'

const stage: Stage = {
  width: 320,
  height: 320,
  unit: 3.2,
  horizon: 220,
  indoor: false,
  mirrors: false,
  scene: {
    version: 1,
    seed: 1,
    setting: { kind: 'studio', assumed: true, features: [], colors: [] },
    light: { time: 'day', weather: 'clear', mood: [], setup: [] },
    camera: { shot: 'portrait', angle: 'eye', bokeh: false },
    subjects: [],
    lettering: [],
    style: { kind: 'vector', palette: [] },
    references: [],
    undrawn: [],
  },
  light: {
    time: 'day',
    weather: 'clear',
    from: { x: -0.7, y: -0.7 },
    key: '#fff1dd',
    strength: 0.9,
    ambient: '#8fa3c8',
    shadow: '#39406b',
  },
  palette: {
    skyTop: '#445566',
    skyMiddle: '#667788',
    skyHorizon: '#8899aa',
    haze: '#aaaabb',
    far: '#888899',
    middle: '#777788',
    near: '#666677',
    ground: '#665555',
    water: '#446688',
    accent: '#cc7755',
  },
  season: 'summer',
  random: (name) => createRandom(1, name),
}

interface Asked {
  noun: string
  shot: Shot
  words?: string[]
  colors?: string[]
  seed?: number
  flip?: boolean
  height?: number
}

/** Paints one person in the middle of a transparent frame, in a box with room on every side. */
function draw({ noun, shot, words = [], colors = [], seed = 1, flip = false, height = 240 }: Asked) {
  const attributes = { colors, size: 1, words }
  const aspect = person.aspect({ attributes, noun, shot })
  const box: Box = { x: 60, y: 40, width: height * aspect, height }
  const canvas = createCanvas(Math.ceil(box.width) + 120, height + 80)
  const details = { attributes, noun, shot, flip, random: createRandom(seed, noun) }
  person.paint(canvas.getContext('2d'), box, details, stage)
  return { box, width: canvas.width, height: canvas.height, data: canvas.data() }
}

type Drawing = ReturnType<typeof draw>

const opacity = ({ data, width }: Drawing, x: number, y: number): number => data[(y * width + x) * 4 + 3]!

const hash = ({ data }: Drawing): string => createHash('sha256').update(data).digest('hex')

function countOutside(drawing: Drawing): number {
  const { box } = drawing
  let count = 0
  for (let y = 0; y < drawing.height; y++) {
    for (let x = 0; x < drawing.width; x++) {
      const within = x >= box.x - 1 && x <= box.x + box.width && y >= box.y - 1 && y <= box.y + box.height
      if (!within && opacity(drawing, x, y) > 0) count++
    }
  }
  return count
}

/** Share of painted pixels whose hue is within `degrees` of the colour's, and which are not grey. */
function shareNear({ data }: Drawing, hue: number, degrees: number): number {
  let painted = 0
  let near = 0
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 200) continue
    painted++
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!]
    const most = Math.max(red, green, blue)
    const range = most - Math.min(red, green, blue)
    if (range < 28) continue
    const sector =
      most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range
    const apart = Math.abs(((sector * 60 - hue + 540) % 360) - 180)
    if (apart <= degrees) near++
  }
  return near / painted
}

const occupations = (
  'person man woman boy girl baby executive doctor surgeon nurse chef waiter teacher student policeman pilot soldier ' +
  'firefighter builder mechanic farmer cowboy artist singer runner judge monk programmer photographer astronaut king ' +
  'queen princess prince wizard witch knight viking pirate clown ballerina bride superhero ninja gladiator pharaoh santa ' +
  'elf angel fairy vampire mime mermaid jester boxer surfer skier cyclist cheerleader golfer diver dj'
).split(' ')

describe('person', () => {
  it.each(occupations)('a %s stays inside the box and fills it, as a portrait and as a figure', (noun) => {
    for (const shot of ['portrait', 'full'] as const) {
      const drawing = draw({ noun, shot })
      expect(countOutside(drawing)).toBe(0)
      const { box } = drawing
      const rows = Array.from({ length: box.height }, (_, row) => box.y + row).filter((y) => {
        for (let x = Math.floor(box.x); x < box.x + box.width; x++) if (opacity(drawing, x, y) > 40) return true
        return false
      })
      expect(rows.length / box.height).toBeGreaterThan(0.82)
      expect(rows.at(-1)).toBeGreaterThanOrEqual(box.y + box.height - 6)
    }
  })

  it.each(['profile', 'from-behind'])(
    '%s: inside the box, as portrait and figure, and no face from the front',
    (view) => {
      for (const noun of ['woman', 'man', 'boy', 'queen', 'firefighter', 'superhero'])
        for (const shot of ['portrait', 'full'] as const) {
          const drawing = draw({ noun, shot, words: [view] })
          expect(countOutside(drawing)).toBe(0)
          expect(hash(drawing)).not.toBe(hash(draw({ noun, shot })))
        }
    },
  )

  it.each(Object.entries(poseWords))('poses of entry %s stay inside the box (%s)', (_, [words]) => {
    const word = words.source.match(/(?:\(|\\b)(\w[\w -]*)/)![1]!
    for (const noun of ['woman', 'boy']) {
      const drawing = draw({ noun, shot: 'full', words: [word], height: 150 })
      expect(countOutside(drawing)).toBe(0)
    }
  })

  it('says where a pose meets other things', () => {
    const contacts = (noun: string, words: string[]) =>
      person.contacts!({ attributes: { colors: [], size: 1, words }, noun, shot: 'full' })!
    const rider = contacts('man', ['riding'])
    expect(rider).toMatchObject({ carried: 'seat', side: true })
    expect(rider.seat.y).toBeGreaterThan(0.45)
    expect(rider.hands[0]!.x).toBeGreaterThan(rider.seat.x + 0.2)
    expect(rider.feet[0]!.y).toBeGreaterThan(0.9)
    expect(contacts('woman', ['lying']).carried).toBe('back')
    expect(contacts('woman', ['lying']).head.eyes.x).toBeLessThan(0.2)
    expect(contacts('man', []).hands.every(({ y }) => y > 0.4 && y < 0.6)).toBe(true)
  })

  it('is the same for the same random and another for another', () => {
    for (const shot of ['portrait', 'full'] as const) {
      const first = hash(draw({ noun: 'executive', shot, seed: 7 }))
      expect(hash(draw({ noun: 'executive', shot, seed: 7 }))).toBe(first)
      const others = [8, 9, 10].map((seed) => hash(draw({ noun: 'executive', shot, seed })))
      expect(new Set([first, ...others]).size).toBe(4)
    }
  })

  it('a portrait is cut by the lower edge of the box and a figure is not', () => {
    const wide = (drawing: Drawing): number => {
      let count = 0
      const y = drawing.box.y + drawing.box.height - 2
      for (let x = 0; x < drawing.width; x++) if (opacity(drawing, x, y) > 128) count++
      return count / drawing.box.width
    }
    expect(wide(draw({ noun: 'man', shot: 'portrait' }))).toBeGreaterThan(0.7)
    expect(wide(draw({ noun: 'man', shot: 'full' }))).toBeLessThan(0.5)
  })

  it.each([
    ['woman', 'dress', '#d02020', 2],
    ['man', 'sweater', '#1f8a3c', 135],
    ['man', 'hoodie', '#2450c8', 224],
    ['executive', 'suit', '#7a3fc0', 267],
  ] as const)('the colour asked for is seen on the clothes: a %s in a %s of %s', (noun, garment, color, hue) => {
    for (const [shot, least] of [
      ['portrait', 0.22],
      ['full', 0.14],
    ] as const) {
      const asked = shareNear(draw({ noun, shot, words: [garment], colors: [color] }), hue, 22)
      expect(asked).toBeGreaterThan(least)
    }
  })

  it.each([
    ['woman', 'raincoat', '#d02020', 2],
    ['woman', 'kimono', '#2450c8', 224],
    ['knight', 'cape', '#1f8a3c', 135],
    ['man', 'guitar', '#d02020', 2],
  ] as const)('a %s with a %s of %s shows it', (noun, worn, color, hue) => {
    const words = worn === 'guitar' ? ['playing', 'guitar'] : [worn]
    expect(shareNear(draw({ noun, shot: 'full', words, colors: [color] }), hue, 22)).toBeGreaterThan(0.05)
  })

  it.each([
    ['man', ['swimsuit'], 'man', []],
    ['woman', ['wings'], 'woman', []],
    ['man', ['barefoot'], 'man', []],
    ['zombie', [], 'man', []],
  ] as const)('a %s with %s is drawn in another way than a %s with %s', (noun, words, other, otherWords) => {
    const one = draw({ noun, shot: 'full', words: [...words] })
    const two = draw({ noun: other, shot: 'full', words: [...otherWords] })
    expect(hash(one)).not.toBe(hash(two))
  })

  it.each(['pregnant', 'fat', 'muscular', 'thin', 'crying', 'blue hair', 'red lipstick'])(
    '%s changes somebody',
    (word) => {
      for (const shot of ['portrait', 'full'] as const) {
        if (shot === 'full' && /crying|lipstick/.test(word)) continue
        expect(hash(draw({ noun: 'woman', shot, words: [word] }))).not.toBe(hash(draw({ noun: 'woman', shot })))
      }
    },
  )

  it('black and white said of somebody are the skin, and of clothes the clothes', () => {
    const skinned = draw({ noun: 'woman', shot: 'portrait', colors: ['#1d1d22'] })
    expect(hash(skinned)).toBe(hash(draw({ noun: 'woman', shot: 'portrait', words: ['african'] })))
    const dressed = draw({ noun: 'woman', shot: 'portrait', words: ['dress'], colors: ['#1d1d22'] })
    expect(hash(dressed)).not.toBe(hash(skinned))
  })

  it('grown people with children share skin and hair, strangers do not', () => {
    const attributes = { colors: [], size: 1, words: [] }
    const subject = (noun: string) => ({ id: noun, noun, drawn: 'person', count: 1, attributes })
    const skins = (nouns: string[]) =>
      nouns.map((noun) => {
        const details = { attributes, noun, shot: 'full' as const, random: createRandom(3, noun) }
        const scene = { ...stage.scene, subjects: nouns.map(subject) }
        return asKin(personTraits(details), details, { ...stage, scene }).skin
      })
    expect(new Set(skins(['man', 'woman', 'girl', 'boy'])).size).toBe(1)
    expect(new Set(skins(['man', 'woman', 'doctor', 'chef'])).size).toBeGreaterThan(1)
  })

  it('zombies are green and mermaids have a tail of scales', () => {
    expect(shareNear(draw({ noun: 'zombie', shot: 'portrait' }), 95, 30)).toBeGreaterThan(0.1)
    expect(shareNear(draw({ noun: 'mermaid', shot: 'full' }), 165, 60)).toBeGreaterThan(0.2)
  })

  it('a colour said of the hair goes to the hair and not to the clothes', () => {
    const hair = shareNear(
      draw({ noun: 'woman', shot: 'portrait', words: ['long hair'], colors: ['#2f6fe0'] }),
      218,
      20,
    )
    expect(hair).toBeGreaterThan(0.05)
    expect(hair).toBeLessThan(0.55)
  })

  it('flip mirrors the person but not the light', () => {
    const plain = draw({ noun: 'man', shot: 'portrait', words: ['bald'] })
    const flipped = draw({ noun: 'man', shot: 'portrait', words: ['bald'], flip: true })
    expect(hash(flipped)).not.toBe(hash(plain))
    const brightness = ({ data, box, width }: Drawing, from: number, to: number): number => {
      let sum = 0
      let count = 0
      for (let y = box.y + 40; y < box.y + 70; y++) {
        for (let x = Math.round(box.x + box.width * from); x < box.x + box.width * to; x++) {
          const at = (y * width + x) * 4
          sum += data[at]! + data[at + 1]! + data[at + 2]!
          count++
        }
      }
      return sum / count
    }
    for (const drawing of [plain, flipped]) {
      expect(brightness(drawing, 0.4, 0.48)).toBeGreaterThan(brightness(drawing, 0.56, 0.64))
    }
  })

  it('children are shorter than adults and portraits have the shape of a bust', () => {
    const attributes = { colors: [], size: 1, words: [] }
    const height = (noun: string): number => person.height({ attributes, noun, shot: 'full' })
    expect(height('boy')).toBeLessThan(height('man'))
    expect(height('baby')).toBeLessThan(height('boy'))
    const aspect = person.aspect({ attributes, noun: 'man', shot: 'portrait' })
    expect(aspect).toBeGreaterThan(0.8)
    expect(aspect).toBeLessThan(1.25)
  })

  it.each([1, 2, 3, 4, 5, 6])('a collar lies on the neck: nothing shows between them (seed %i)', (seed) => {
    const drawing = draw({ noun: 'businessman', shot: 'portrait', seed })
    const { box, width } = drawing
    const gaps: number[] = []
    for (let y = Math.ceil(box.y + box.height * 0.575); y < box.y + box.height - 2; y++) {
      let runs = 0
      for (let x = 1; x < width; x++) if (opacity(drawing, x, y) > 128 && opacity(drawing, x - 1, y) <= 128) runs++
      if (runs > 1) gaps.push(y)
    }
    expect(gaps).toEqual([])
  })
})

it('wears a dress of one colour, whatever its trade has below', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const attributes = { size: 1, words: ['wearing', 'red', 'dress'], colors: ['#cc2020'] }
    const details = { noun: 'woman', attributes, random: createRandom(seed, 'dress'), shot: 'full' as const }
    const { top, bottom, color, bottomColor } = personTraits(details)
    expect([top, bottom, bottomColor]).toEqual(['dress', 'skirt', color])
  }
})
