import { describe, expect, test } from 'vitest'
import type { Meaning } from '../../../src/illustrator/language/meaning.ts'
import type { ReferenceStudy } from '../../../src/illustrator/references/study-reference.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import type { Scene } from '../../../src/illustrator/scene/scene.ts'
import { lettering, meaningOf, phrase, relation } from './meanings.ts'
import { stock } from './stock.ts'

const plan = (meaning: Meaning, references: ReferenceStudy[] = [], seed = 1): Scene =>
  planScene(meaning, { seed, references }, stock)

function study(index: number, more: Partial<ReferenceStudy> = {}): ReferenceStudy {
  return {
    index,
    width: 800,
    height: 600,
    palette: ['#204a6e', '#d98c3a', '#efe6d2'],
    measure: { brightness: 0.5, contrast: 0.4, saturation: 0.6, warmth: 0.2, edges: 0.1, texture: 0.3, flatness: 0.2 },
    kind: 'photo',
    motif: 'mountains',
    ...more,
  }
}

const cutOut = { x: 0.25, y: 0.1, width: 0.5, height: 0.8 }

test.each([
  ['car', 'road'],
  ['fish', 'underwater'],
  ['rocket', 'space'],
  ['boat', 'sea'],
  ['elephant', 'savanna'],
  ['cow', 'farm'],
  ['suitcase', 'studio'],
  ['house', 'meadow'],
  ['unheard-of thing', 'meadow'],
])('a %s with no place named is at home in: %s', (noun, kind) => {
  expect(plan(meaningOf(noun)).setting).toEqual({ kind, assumed: true, features: [], colors: [] })
})

test('a place that is named is kept, with its features', () => {
  const setting = { kind: 'street', features: ['city lights'], colors: ['#112233'] }
  expect(plan(meaningOf('fish', { setting })).setting).toEqual({ ...setting, assumed: false })
})

test('who is at home in a park is in one of the places like it, by seed, in the light that seed has', () => {
  const scenes = (noun: string) => Array.from({ length: 40 }, (_, seed) => plan(meaningOf(noun), [], seed))
  const kinds = (noun: string) => [...new Set(scenes(noun).map(({ setting }) => setting.kind))].sort()
  expect(kinds('dog')).toEqual(['garden', 'meadow', 'park'])
  expect(kinds('man')).toContain('street')
  expect(kinds('man, bench')).not.toContain('street')
  expect(new Set(scenes('dog').map(({ light }) => `${light.time} ${light.season}`)).size).toBeGreaterThan(3)
})

test('a colour that is asked for is seen by plain daylight', () => {
  const red = meaningOf('dog')
  red.phrases[0]!.attributes.colors = ['#d92b2b']
  for (let seed = 0; seed < 12; seed++)
    expect(plan(red, [], seed).light).toMatchObject({ time: 'day', weather: 'clear' })
})

test('the first thing named decides the place, unless it is small and another is large', () => {
  expect(plan(meaningOf('dog, giraffe')).setting.kind).toBe('savanna')
  expect(plan(meaningOf('giraffe, man')).setting.kind).toBe('savanna')
  expect(plan(meaningOf('mug, car')).setting.kind).toBe('road')
  expect(plan(meaningOf('mug, bear')).setting.kind).toBe('forest')
  expect(plan(meaningOf('mug, banana')).setting.kind).toBe('tabletop')
})

test('a small thing without a place lies on something that suits its kind, and every seed and thing has its own', () => {
  const under = (noun: string, seed = 1) => plan(meaningOf(noun), [], seed).setting
  expect(under('mug').kind).toBe('tabletop')
  expect(new Set(Array.from({ length: 8 }, (_, seed) => under('banana', seed).features[0])).size).toBeGreaterThan(2)
  expect(under('mug', 5)).toEqual(under('mug', 5))
  expect(under('oven')).toMatchObject({ kind: 'room', features: ['kitchen'] })
})

test('small things in a room that is asked for stand on a table there', () => {
  const office = { kind: 'office', features: [], colors: [] }
  expect(
    plan(meaningOf('mug, laptop', { setting: office, camera: { shot: 'wide' } })).subjects.map(
      ({ id, relation: one }) => [id, one],
    ),
  ).toEqual([
    ['mug-1', { kind: 'on', to: 'table-1' }],
    ['laptop-1', { kind: 'on', to: 'table-1' }],
    ['table-1', undefined],
  ])
  expect(plan(meaningOf('dog, chair', { setting: office })).subjects).toHaveLength(2)
})

test('small things in a room that has tables are seen close, the room behind them', () => {
  const cafe = { kind: 'cafe', features: ['cafe'], colors: [] }
  expect(plan(meaningOf('mug', { setting: cafe })).setting).toMatchObject({
    kind: 'tabletop',
    features: ['café table', 'cafe'],
  })
  expect(plan(meaningOf('mug', { setting: cafe, camera: { shot: 'wide' } })).setting.kind).toBe('cafe')
  expect(plan(meaningOf('dog', { setting: cafe })).setting.kind).toBe('cafe')
})

test('people in a kitchen are not put on its table', () => {
  const kitchen = { kind: 'kitchen', features: [], colors: [] }
  expect(plan(meaningOf('man', { setting: kitchen })).camera.shot).toBe('portrait')
  expect(plan(meaningOf('man', { setting: kitchen, camera: { shot: 'full' } })).camera.shot).toBe('full')
})

test('whoever is told by face and hair alone is a portrait', () => {
  const shot = (...words: string[]): string => {
    const meaning = meaningOf('woman')
    const [woman] = meaning.phrases
    return plan({ ...meaning, phrases: [{ ...woman!, attributes: { ...woman!.attributes, words } }] }).camera.shot
  }
  expect(shot('curly red hair', 'freckles', 'smiling')).toBe('portrait')
  expect(shot('curly red hair', 'jumping')).toBe('medium')
  expect(shot('long hair', 'dress')).toBe('medium')
})

test("a woman's face is a portrait", () => {
  const shotOf = (text: string) => plan({ ...meaningOf('woman'), text }).camera.shot
  expect(shotOf("A woman's face")).toBe('portrait')
  expect(shotOf('A woman facing the sea')).toBe('medium')
})

test('what is drawn in lines alone stands on paper, unless a place is named', () => {
  const place = (meaning: Partial<Meaning>) => plan({ ...meaningOf('cat'), style: 'line-art', ...meaning }).setting.kind
  expect(place({})).toBe('studio')
  expect(place({ setting: { kind: 'kitchen', features: [], colors: [] } })).toBe('kitchen')
  expect(place({ style: 'ink' })).not.toBe('studio')
})

test('what things stand on decides too: a flower in a vase on a chair is indoors', () => {
  const on = (phrases: string, ...kinds: ('on' | 'in')[]): string =>
    plan(meaningOf(phrases, { relations: kinds.map((kind, at) => relation(kind, at, at + 1)) })).setting.kind
  expect(on('flower, vase, chair', 'in', 'on')).toBe('living-room')
  expect(on('apple, chair', 'on')).toBe('living-room')
  expect(on('apple, box', 'on')).toBe('tabletop')
  expect(on('cat, car', 'on')).toBe('road')
})

test('a headshot is a portrait before a studio backdrop in studio light', () => {
  const scene = plan(meaningOf('executive', { camera: { shot: 'portrait' } }))
  expect(scene.camera.shot).toBe('portrait')
  expect(scene.setting.kind).toBe('studio')
  expect(scene.light.setup).toContain('studio')
  expect(scene.subjects.map(({ drawn }) => drawn)).toEqual(['person'])
})

test('a place alone is wide; one small thing is close; the rest is medium', () => {
  const mountains = { kind: 'mountains', features: [], colors: [] }
  expect(plan(meaningOf('', { setting: mountains })).camera.shot).toBe('wide')
  expect(plan(meaningOf('mug')).camera.shot).toBe('close-up')
  expect(plan(meaningOf('3 mug')).camera.shot).toBe('medium')
  expect(plan(meaningOf('dog')).camera.shot).toBe('medium')
  expect(plan(meaningOf('mug', { camera: { shot: 'wide', angle: 'high' } })).camera).toEqual({
    shot: 'wide',
    angle: 'high',
    bokeh: false,
  })
})

test('someone on a horse is not cut off at the chest', () => {
  const meaning = meaningOf('man, horse', { relations: [relation('riding')], camera: { shot: 'portrait' } })
  expect(plan(meaning).camera.shot).toBe('medium')
})

test('what the light words say is kept, and moods suggest an hour when none is named', () => {
  expect(plan(meaningOf('dog', { light: { time: 'night', weather: 'rain' } })).light).toMatchObject({
    time: 'night',
    weather: 'rain',
  })
  expect(plan(meaningOf('dog', { light: { mood: ['mysterious'] } })).light.time).toBe('dusk')
  expect(plan(meaningOf('dog')).light).toMatchObject({ time: 'day', weather: 'clear' })
})

test('nothing but a word nobody can draw is abstract, and is said', () => {
  const scene = plan(meaningOf('', { phrases: [{ ...phrase('entropy'), drawn: undefined }] }))
  expect(scene.setting.kind).toBe('abstract')
  expect(scene.undrawn).toEqual([{ noun: 'entropy' }])
})

test('relations name subjects by id; those to what is not drawn are dropped', () => {
  const meaning = meaningOf('cat, sofa, ghostliness', { relations: [relation('on'), relation('behind', 1, 2)] })
  meaning.phrases[2]!.drawn = undefined
  const { subjects } = plan(meaning)
  expect(subjects.map(({ id, relation: one }) => [id, one])).toEqual([
    ['cat-1', { kind: 'on', to: 'sofa-1' }],
    ['sofa-1', undefined],
  ])
})

test('a second relation of one thing is told from the other side', () => {
  const meaning = meaningOf('cat, sofa, dog', { relations: [relation('on'), relation('left-of', 0, 2)] })
  const dog = plan(meaning).subjects.find(({ noun }) => noun === 'dog')
  expect(dog?.relation).toEqual({ kind: 'right-of', to: 'cat-1' })
})

test('people wear their clothes as part of themselves; animals wear things', () => {
  const meaning = meaningOf('man, hat, dog, hat', { relations: [relation('wearing', 0, 1), relation('wearing', 2, 3)] })
  meaning.phrases[1]!.attributes = { colors: ['#d92b2b'], size: 1, words: ['straw'] }
  const { subjects } = plan(meaning)
  expect(subjects.map(({ id }) => id)).toEqual(['person-1', 'dog-1', 'hat-2'])
  expect(subjects[0]!.attributes).toEqual({ colors: ['#d92b2b'], size: 1, words: ['straw hat'] })
  expect(subjects[1]!.relation).toBeUndefined()
  expect(subjects[2]!.relation).toEqual({ kind: 'worn-by', to: 'dog-1' })
})

test('a table that only bears small things is the place itself; a large thing or a colour brings the table back', () => {
  const nouns = (phrases: string, colors: string[] = []): string => {
    const meaning = meaningOf(phrases, { relations: [relation('on')] })
    meaning.phrases[1]!.attributes.colors = colors
    const { subjects, setting } = plan(meaning)
    return `${subjects.map(({ noun }) => noun).join('+')} in ${setting.kind}`
  }
  expect(nouns('cat, table')).toBe('cat in tabletop')
  expect(nouns('cat, table', ['#2a6fdb'])).toBe('cat+table in living-room')
  expect(nouns('horse, table')).toContain('horse+table')
})

test('a dog in a kitchen stands on its floor, a mug on its table', () => {
  const kitchen = { kind: 'kitchen', features: [], colors: [] }
  expect(plan(meaningOf('dog', { setting: kitchen })).setting).toMatchObject({ kind: 'room', features: ['kitchen'] })
  expect(plan(meaningOf('mug', { setting: kitchen })).setting.kind).toBe('kitchen')
})

test('one can wear a thing, hold another and be somewhere, all at once', () => {
  const relations = [relation('wearing', 0, 1), relation('holding', 0, 2), relation('on', 0, 3)]
  const { subjects } = plan(meaningOf('cat, hat, apple, sofa', { relations }))
  expect(subjects.map(({ relation: one }) => one)).toEqual([
    { kind: 'on', to: 'sofa-1' },
    { kind: 'worn-by', to: 'cat-1' },
    { kind: 'held-by', to: 'cat-1' },
    undefined,
  ])
})

test('a word without a shape is drawn as what stands for it, and that is said', () => {
  const scene = plan(meaningOf('', { text: 'peace', phrases: [{ ...phrase('peace'), drawn: undefined }] }))
  expect(scene.subjects.map(({ noun }) => noun)).toEqual(['dove'])
  expect(scene.undrawn).toEqual([{ noun: 'peace', instead: 'dove' }])
})

test('a card is drawn as what is on it, with a greeting unless the words are given', () => {
  const card = { ...phrase('card'), attributes: { colors: [], size: 1, words: ['birthday', 'mom'] } }
  expect(plan(meaningOf('', { phrases: [card] })).lettering.map(({ text }) => text)).toEqual(['Happy Birthday, Mom!'])
  const given = plan(meaningOf('', { phrases: [card], lettering: [lettering('For Ann')] }))
  expect(given.lettering.map(({ text }) => text)).toEqual(['For Ann'])
  expect(given.subjects.map(({ noun }) => noun)).toEqual(['cake'])
})

test('a person on a seat sits, unless the words say otherwise', () => {
  const sit = (words: string[]): string[] => {
    const meaning = meaningOf('woman, bench', { relations: [relation('on')] })
    meaning.phrases[0]!.attributes.words = words
    return plan(meaning).subjects[0]!.attributes.words
  }
  expect(sit(['young'])).toEqual(['young', 'sitting'])
  expect(sit(['standing'])).toEqual(['standing'])
})

test('two of a kind have ids of their own', () => {
  expect(plan(meaningOf('dog, dog, 2 dog')).subjects.map(({ id }) => id)).toEqual(['dog-1', 'dog-2', 'dog-3'])
})

test('what must not appear does not', () => {
  expect(plan(meaningOf('street lamp, man, dog', { without: ['people'] })).subjects.map(({ noun }) => noun)).toEqual([
    'street lamp',
    'dog',
  ])
  expect(plan(meaningOf('dog', { without: ['text'], lettering: [lettering('Hi')] })).lettering).toEqual([])
})

test('lettering gets ids, and its carrier when that is in the picture', () => {
  const scene = plan(
    meaningOf('sign, dog', {
      lettering: [
        lettering('OPEN', { carrier: 'sign' }),
        lettering('Rex', { on: 'dog' }),
        lettering('Bye', { on: 'moon' }),
      ],
    }),
  )
  expect(scene.lettering.map(({ id, text, on }) => [id, text, on])).toEqual([
    ['text-1', 'OPEN', 'sign-1'],
    ['text-2', 'Rex', 'dog-1'],
    ['text-3', 'Bye', undefined],
  ])
})

test('the default style is vector, without a palette', () => {
  expect(plan(meaningOf('dog')).style).toEqual({ kind: 'vector', palette: [] })
  expect(plan(meaningOf('dog', { style: 'ink' })).style.kind).toBe('ink')
})

describe('references', () => {
  test('a style reference gives its palette and measure, and no subject', () => {
    const scene = plan(meaningOf('dog', { references: 'style' }), [study(0)])
    expect(scene.style.palette).toEqual(study(0).palette)
    expect(scene.style.measured).toEqual(study(0).measure)
    expect(scene.references).toMatchObject([{ index: 0, role: 'style' }])
    expect(scene.subjects.map(({ noun }) => noun)).toEqual(['dog'])
  })

  test('one reference beside a prompt that names a picture is its style', () => {
    expect(plan(meaningOf('dog'), [study(0)]).references).toMatchObject([{ role: 'style' }])
  })

  test('a style with no subject gets the motif and the making of its reference', () => {
    const scene = plan(meaningOf('', { references: 'style' }), [study(0, { motif: 'forest', style: 'watercolor' })])
    expect(scene.setting.kind).toBe('forest')
    expect(scene.style.kind).toBe('watercolor')
    const named = plan(meaningOf('', { references: 'style', style: 'oil' }), [study(0, { style: 'watercolor' })])
    expect(named.style.kind).toBe('oil')
  })

  test('combined references each take part: cut out, hung as a print, or spread behind', () => {
    const scene = plan(meaningOf('', { references: 'combine' }), [study(0, { cutOut }), study(1, { cutOut }), study(2)])
    expect(scene.references.map(({ role }) => role)).toEqual(['element', 'element', 'background'])
    expect(scene.subjects.map(({ reference }) => reference)).toEqual([0, 1])
    expect(scene.references[0]!.aspect).toBeCloseTo((0.5 * 800) / (0.8 * 600))
    const prints = plan(meaningOf(''), [study(0), study(1)])
    expect(prints.subjects.map(({ reference }) => reference)).toEqual([0, 1])
    expect(prints.references.every(({ role, cutOut: cut }) => role === 'element' && cut === false)).toBe(true)
  })

  test('who is by the sea is on its beach; a boat somebody is in has no mast', () => {
    const setting = { kind: 'sea', features: [], colors: [] }
    expect(plan(meaningOf('man', { setting })).setting.kind).toBe('beach')
    const fishing = plan(meaningOf('man, boat', { setting, relations: [relation('in')] }))
    expect(fishing.setting.kind).toBe('sea')
    expect(fishing.subjects.map(({ attributes }) => attributes.words)).toEqual([['sitting'], ['rowing']])
  })

  test('a subject from a reference takes the place of the thing the words call it', () => {
    const setting = { kind: 'beach', features: [], colors: [] }
    const scene = plan(meaningOf('dog, ball', { references: 'subject', setting }), [study(0, { cutOut })])
    expect(scene.subjects.map(({ noun, drawn, reference }) => [noun, drawn, reference])).toEqual([
      ['dog', 'icon:dog', 0],
      ['ball', 'icon:ball', undefined],
    ])
    expect(scene.setting.kind).toBe('beach')
  })

  test('things the words point at are the pictures, in order, with their relations', () => {
    const meaning = meaningOf('dog, apple, table', {
      text: 'the dog next to the apple on a table',
      relations: [relation('next-to'), relation('on', 1, 2)],
    })
    const { subjects } = plan(meaning, [study(0, { cutOut }), study(1, { cutOut })])
    expect(subjects.map(({ noun, reference }) => [noun, reference])).toEqual([
      ['dog', 0],
      ['apple', 1],
      ['table', undefined],
    ])
    expect(subjects[1]!.relation).toEqual({ kind: 'on', to: subjects[2]!.id })
  })

  test('a logo is printed on the mug, not set down on it', () => {
    const meaning = meaningOf('logo, mug', { text: 'this logo on a mug', relations: [relation('on')] })
    const scene = plan(meaning, [study(0, { cutOut })])
    const { placements } = layOut(scene, { width: 800, height: 800 }, stock)
    const [mug, logo] = placements.map(({ box }) => box)
    expect(placements.map(({ subject }) => subject.noun)).toEqual(['mug', 'logo'])
    expect(logo!.y).toBeGreaterThan(mug!.y)
    expect(logo!.x).toBeGreaterThan(mug!.x)
    expect(logo!.x + logo!.width).toBeLessThan(mug!.x + mug!.width)
    expect(logo!.y + logo!.height).toBeLessThan(mug!.y + mug!.height)
  })

  test('a collage shows every picture inside the frame, in any proportions', () => {
    const studies = Array.from({ length: 14 }, (_, index) => study(index, index % 3 === 0 ? { cutOut } : {}))
    for (const [width, height] of [
      [1600, 900],
      [500, 2000],
      [2100, 900],
    ] as const) {
      const scene = plan(meaningOf('', { references: 'combine' }), studies)
      const { placements } = layOut(scene, { width, height }, stock)
      expect(new Set(placements.map(({ subject }) => subject.reference)).size).toBe(14)
      for (const { box } of placements) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
      }
      expect(describeScene(scene).commentary).toContain('a composition of your 14 pictures')
    }
  })

  test('an instruction with one picture and no earlier one changes that picture', () => {
    const scene = plan(meaningOf('hat', { text: 'Please add a hat' }), [study(0)])
    expect(scene.references).toMatchObject([{ index: 0, role: 'edit' }])
    expect(scene.subjects.map(({ noun }) => noun)).toEqual(['hat'])
  })

  test('"these people" are the ones in the pictures', () => {
    const meaning = meaningOf('3 person, dog', {
      text: 'a photo of these people with a dog',
      relations: [relation('behind', 1, 0)],
    })
    const scene = plan(meaning, [study(0, { cutOut }), study(1, { cutOut })])
    expect(scene.subjects.map(({ noun, relation: one }) => [noun, one])).toEqual([
      ['dog', undefined],
      ['first picture', undefined],
      ['second picture', undefined],
    ])
  })

  test('words for pictures are not things that could not be drawn', () => {
    const meaning = meaningOf('image', { references: 'combine' })
    meaning.phrases[0]!.drawn = undefined
    expect(plan(meaning, [study(0)]).undrawn).toEqual([])
  })
})

test('planning is pure', () => {
  const meaning = meaningOf('3 dog, man', { relations: [relation('behind')] })
  const before = structuredClone(meaning)
  expect(plan(meaning)).toEqual(plan(meaning))
  expect(meaning).toEqual(before)
})

test('nobody holds a house or a piano', () => {
  const kindOf = (phrases: string): unknown =>
    plan(meaningOf(phrases, { relations: [relation('holding')] })).subjects.map(({ relation: one }) => one?.kind)
  expect(kindOf('man, house')).toEqual(['next-to', undefined])
  expect(kindOf('man, piano')).toEqual(['behind', undefined])
  expect(kindOf('man, apple')).toEqual([undefined, 'held-by'])
})

test('words that say nothing else are lettered', () => {
  expect(plan(meaningOf('', { text: 'hope' })).subjects.map(({ noun }) => noun)).toEqual(['seedling'])
  expect(plan(meaningOf('', { text: '42' })).lettering.map(({ text }) => text)).toEqual(['42'])
  expect(plan(meaningOf('', { text: '!!!' })).lettering).toEqual([])
})
