import { describe, expect, test } from 'vitest'
import { asksForNewPicture, reviseScene } from '../../../src/illustrator/edit/revise-scene.ts'
import type { Change, Meaning } from '../../../src/illustrator/language/meaning.ts'
import type { Box } from '../../../src/illustrator/paint/stage.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import type { Scene } from '../../../src/illustrator/scene/scene.ts'
import { decodeScene, encodeScene } from '../../../src/illustrator/scene/scene-codec.ts'
import { frames } from '../scene/frames.ts'
import { lettering, meaningOf, phrase, relation } from '../scene/meanings.ts'
import { stock } from '../scene/stock.ts'

const plan = (meaning: Meaning): Scene => planScene(meaning, { seed: 11, references: [] }, stock)
const change = (...changes: Change[]): Meaning => meaningOf('', { changes })
const revise = (scene: Scene, ...changes: Change[]): Scene => {
  const revised = reviseScene(scene, change(...changes), { seed: 99 })
  expect(revised.notes).toEqual([])
  return revised.scene
}

function redSportsCar(): Scene {
  const meaning = meaningOf('car')
  meaning.phrases[0]!.attributes = { colors: ['#d92b2b'], size: 1, words: ['sports'] }
  return plan(meaning)
}

/** Every placed box by subject and instance. */
function boxesOf(scene: Scene, frame: { width: number; height: number }): Map<string, Box> {
  return new Map(
    layOut(scene, frame, stock).placements.map(({ subject, instance, box }) => [`${subject.id}/${instance}`, box]),
  )
}

test('a red sports car made a convertible is the same red car, with the words added', () => {
  const before = redSportsCar()
  const after = revise(before, { kind: 'attribute', attributes: { words: ['convertible', 'top-down'] } })
  expect(after.subjects).toEqual([
    {
      ...before.subjects[0],
      attributes: { colors: ['#d92b2b'], size: 1, words: ['sports', 'convertible', 'top-down'] },
    },
  ])
  expect({ ...after, subjects: [] }).toEqual({ ...before, subjects: [] })
})

test('a change of one thing leaves the rest exactly as it was', () => {
  const before = plan(
    meaningOf('dog, 2 cat, tree', { relations: [relation('left-of')], lettering: [lettering('Hi')], style: 'ink' }),
  )
  const rest = ({ subjects, ...other }: Scene) => ({
    ...other,
    subjects: subjects.filter(({ noun }) => noun !== 'dog'),
  })
  const changes: Change[] = [
    { kind: 'attribute', target: 'dog', attributes: { colors: ['#2a6fdb'] } },
    { kind: 'move', target: 'dog', direction: 'right' },
    { kind: 'resize', target: 'dog', factor: 1.5 },
    { kind: 'count', target: 'dog', count: 3 },
    { kind: 'remove', target: 'dog' },
  ]
  for (const one of changes) expect(rest(revise(before, one)), one.kind).toEqual(rest(before))
})

test('the previous scene itself is never changed', () => {
  const before = plan(meaningOf('dog, cat', { relations: [relation('on')], lettering: [lettering('Hi')] }))
  const copy = structuredClone(before)
  const all: Change[] = [
    { kind: 'attribute', target: 'dog', attributes: { colors: ['#fff'], words: ['old'] } },
    { kind: 'replace', target: 'cat', phrase: phrase('horse') },
    { kind: 'add', phrase: phrase('2 bird') },
    { kind: 'text', text: 'Bye' },
    { kind: 'light', light: { time: 'night' } },
    { kind: 'remove', target: 'dog' },
  ]
  revise(before, ...all)
  expect(before).toEqual(copy)
})

describe('in every ratio', () => {
  test('what is added leaves everything else where it stood, and is in the frame', () => {
    const before = plan(meaningOf('dog, tree'))
    for (const added of ['2 bird', 'cat', '3 mug', 'car']) {
      const after = revise(before, { kind: 'add', phrase: phrase(added) })
      for (const frame of frames) {
        const [was, is] = [boxesOf(before, frame), boxesOf(after, frame)]
        for (const [name, box] of was) expect(is.get(name), `${added} ${frame.name}`).toEqual(box)
        expect(is.size - was.size, `${added} ${frame.name}`).toBe(phrase(added).count)
        for (const box of is.values()) {
          expect(Math.min(box.x, box.y), `${added} ${frame.name}`).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width, `${added} ${frame.name}`).toBeLessThanOrEqual(frame.width)
          expect(box.y + box.height, `${added} ${frame.name}`).toBeLessThanOrEqual(frame.height)
        }
      }
    }
  })

  test('what is added by a relation is there, in the frame, and moves nothing', () => {
    const before = plan(meaningOf('dog, mug, table', { relations: [relation('on', 1, 2)] }))
    const additions = [
      ['tree', 'behind', 'dog'],
      ['cat', 'next-to', 'dog'],
      ['hat', 'on', 'dog'],
      ['apple', 'on', 'table'],
      ['apple', 'next-to', 'mug'],
      ['box', 'in-front-of', 'table'],
      ['bird', 'above', 'table'],
    ] as const
    for (const [noun, kind, target] of additions) {
      const after = revise(before, { kind: 'add', phrase: phrase(noun), relation: { kind, target } })
      for (const frame of frames) {
        const where = `${noun} ${kind} ${target} ${frame.name}`
        const [was, is] = [boxesOf(before, frame), boxesOf(after, frame)]
        for (const [name, box] of was) expect(is.get(name), where).toEqual(box)
        const added = is.get(`${noun}-1/0`)!
        expect(Math.min(added.x, added.y), where).toBeGreaterThanOrEqual(0)
        expect(added.x + added.width, where).toBeLessThanOrEqual(frame.width)
        expect(added.y + added.height, where).toBeLessThanOrEqual(frame.height)
      }
    }
  })

  test('what is removed leaves everything else where it stood', () => {
    const before = plan(meaningOf('dog, tree, 2 bird'))
    const after = revise(before, { kind: 'remove', target: 'tree' })
    for (const frame of frames) {
      const [was, is] = [boxesOf(before, frame), boxesOf(after, frame)]
      expect([...is.keys()].sort()).toEqual(['bird-1/0', 'bird-1/1', 'dog-1/0'])
      for (const [name, box] of is) expect(box, frame.name).toEqual(was.get(name))
    }
  })

  test('what is moved goes where it is told, and nothing else does', () => {
    const before = plan(meaningOf('cat, horse'))
    for (const frame of frames) {
      const cats = (['left', 'center', 'right'] as const).map((direction) => {
        const is = boxesOf(revise(before, { kind: 'move', target: 'cat', direction }), frame)
        expect(is.get('horse-1/0'), frame.name).toEqual(boxesOf(before, frame).get('horse-1/0'))
        return is.get('cat-1/0')!
      })
      const [left, center, right] = cats.map((box) => box.x + box.width / 2)
      expect(left, frame.name).toBeLessThan(center!)
      expect(center, frame.name).toBeLessThan(right!)
    }
  })

  test('what is made bigger is bigger, and still inside', () => {
    const before = plan(meaningOf('cat, horse'))
    const after = revise(before, { kind: 'resize', target: 'cat', factor: 1.5 })
    for (const frame of frames) {
      const [was, is] = [boxesOf(before, frame).get('cat-1/0')!, boxesOf(after, frame).get('cat-1/0')!]
      expect(is.width, frame.name).toBeCloseTo(was.width * 1.5)
      expect(is.x, frame.name).toBeGreaterThanOrEqual(0)
      expect(is.x + is.width, frame.name).toBeLessThanOrEqual(frame.width)
    }
  })
})

test('a cat moved off its sofa takes nothing with it, and the sofa stays', () => {
  const before = plan(meaningOf('cat, sofa', { relations: [relation('on')] }))
  const after = revise(before, { kind: 'move', target: 'cat', direction: 'left' })
  const [was, is] = [boxesOf(before, frames[0]!), boxesOf(after, frames[0]!)]
  expect(is.get('sofa-1/0')).toEqual(was.get('sofa-1/0'))
  expect(is.get('cat-1/0')!.x).toBeLessThan(was.get('cat-1/0')!.x)
})

test('removing what something stands on leaves nothing in the air', () => {
  const before = plan(meaningOf('cat, sofa', { relations: [relation('on')] }))
  const after = revise(before, { kind: 'remove', target: 'sofa' })
  expect(after.subjects.map(({ id, relation: one }) => [id, one])).toEqual([['cat-1', undefined]])
})

test('added things may be placed by what is there', () => {
  const before = plan(meaningOf('dog'))
  const meaning = meaningOf('hat, dog', { relations: [relation('on')] })
  const { scene } = reviseScene(
    before,
    { ...meaning, changes: [{ kind: 'add', phrase: meaning.phrases[0]! }] },
    { seed: 1 },
  )
  expect(scene.subjects[1]).toMatchObject({ id: 'hat-1', relation: { kind: 'on', to: 'dog-1' } })
})

test('a replacement takes the place, the relations and the text of what it replaces', () => {
  const before = plan(
    meaningOf('cat, sign', { relations: [relation('left-of')], lettering: [lettering('Hi', { carrier: 'sign' })] }),
  )
  const after = revise(before, { kind: 'replace', target: 'sign', phrase: phrase('box') })
  expect(after.subjects.map(({ id }) => id)).toEqual(['cat-1', 'box-1'])
  expect(after.subjects[0]!.relation).toEqual({ kind: 'left-of', to: 'box-1' })
  expect(after.lettering[0]!.on).toBe('box-1')
})

test('a garment added to the only person is put on', () => {
  const before = plan(meaningOf('executive', { camera: { shot: 'portrait' } }))
  const hat = phrase('hat')
  hat.attributes.colors = ['#d92b2b']
  const after = revise(before, { kind: 'add', phrase: hat })
  expect(after.subjects).toHaveLength(1)
  expect(after.subjects[0]!.attributes).toEqual({ colors: ['#d92b2b'], size: 1, words: ['hat'] })
})

test('a background of which only the colour is said is a plain one', () => {
  const before = plan(meaningOf('executive', { camera: { shot: 'portrait' } }))
  const blue = { kind: 'abstract', features: ['abstract'], colors: ['#2a6fdb'] }
  expect(revise(before, { kind: 'setting', setting: blue }).setting).toEqual({
    kind: 'studio',
    assumed: false,
    features: [],
    colors: ['#2a6fdb'],
  })
})

test('doings become the states they are drawn in', () => {
  const after = revise(plan(meaningOf('woman')), {
    kind: 'attribute',
    target: 'woman',
    attributes: { words: ['smile'] },
  })
  expect(after.subjects[0]!.attributes.words).toEqual(['smiling'])
})

test('of contradicting words the new one wins', () => {
  const meaning = meaningOf('woman')
  meaning.phrases[0]!.attributes.words = ['young', 'smiling', 'tall']
  const after = revise(plan(meaning), { kind: 'attribute', target: 'woman', attributes: { words: ['elderly', 'sad'] } })
  expect(after.subjects[0]!.attributes.words).toEqual(['tall', 'elderly', 'sad'])
})

test('light, camera, setting, style and text change only themselves', () => {
  const before = plan(meaningOf('dog', { lettering: [lettering('Hi')], light: { mood: ['serene'] } }))
  const night = revise(before, { kind: 'light', light: { time: 'night' } })
  expect(night).toEqual({ ...before, light: { ...before.light, time: 'night' } })
  const low = revise(before, { kind: 'camera', camera: { angle: 'low' } })
  expect(low).toEqual({ ...before, camera: { ...before.camera, angle: 'low' } })
  const beach = { kind: 'beach', features: ['palms'], colors: [] }
  expect(revise(before, { kind: 'setting', setting: beach })).toEqual({
    ...before,
    setting: { ...beach, assumed: false },
  })
  expect(revise(before, { kind: 'style', style: 'ink' })).toEqual({ ...before, style: { kind: 'ink', palette: [] } })
  expect(revise(before, { kind: 'text', text: 'Open' })).toEqual({
    ...before,
    lettering: [{ ...before.lettering[0], text: 'Open' }],
  })
})

test('zooming steps through the shots and says when it can go no further', () => {
  let scene = plan(meaningOf('dog'))
  const shots = ['out', 'out', 'out'].map(() => {
    scene = revise(scene, { kind: 'zoom', factor: 0.7 })
    return scene.camera.shot
  })
  expect(shots).toEqual(['full', 'wide', 'aerial'])
  const { notes } = reviseScene(scene, change({ kind: 'zoom', factor: 0.7 }), { seed: 1 })
  expect(notes).toHaveLength(1)
})

test('words of the picture itself can be meant: background, text, weather, it', () => {
  const before = plan(meaningOf('dog', { lettering: [lettering('Hi')], light: { weather: 'rain' } }))
  const blue = revise(before, { kind: 'attribute', target: 'background', attributes: { colors: ['#2a6fdb'] } })
  expect(blue.setting.colors).toEqual(['#2a6fdb'])
  expect(revise(before, { kind: 'remove', target: 'text' }).lettering).toEqual([])
  expect(revise(before, { kind: 'remove', target: 'rain' }).light.weather).toBe('clear')
  expect(revise(before, { kind: 'resize', target: 'it', factor: 2 }).subjects[0]!.place).toEqual({ scale: 2 })
})

test('what cannot be changed is said, and the rest is done', () => {
  const before = plan(meaningOf('dog'))
  const { scene, notes } = reviseScene(
    before,
    change(
      { kind: 'remove', target: 'unicorn' },
      { kind: 'add', phrase: { ...phrase('entropy'), drawn: undefined } },
      { kind: 'light', light: { time: 'dusk' } },
    ),
    { seed: 1 },
  )
  expect(notes).toHaveLength(2)
  expect(notes[0]).toContain('“unicorn”')
  expect(notes[1]).toContain('“entropy”')
  expect(scene).toEqual({ ...before, light: { ...before.light, time: 'dusk' } })
})

test('another one is the same scene under another seed; empty words change nothing and say so', () => {
  const before = plan(meaningOf('dog'))
  expect(reviseScene(before, { ...meaningOf(''), text: 'try another one' }, { seed: 5 }).scene).toEqual({
    ...before,
    seed: 5,
  })
  const thanks = reviseScene(before, { ...meaningOf(''), text: 'thanks' }, { seed: 5 })
  expect(thanks.scene).toEqual(before)
  expect(thanks.notes).toHaveLength(1)
})

test('only words that name a picture and no change ask for a new one', () => {
  const before = plan(meaningOf('dog'))
  expect(asksForNewPicture(meaningOf('castle'), before)).toBe(true)
  expect(asksForNewPicture(change({ kind: 'light', light: { time: 'night' } }), before)).toBe(false)
  expect(asksForNewPicture(meaningOf(''), before)).toBe(false)
})

test('a scene changed a hundred times still travels', () => {
  let scene = plan(meaningOf('dog'))
  for (let turn = 0; turn < 130; turn++) {
    scene = reviseScene(
      scene,
      change(
        { kind: 'add', phrase: phrase('2 cat') },
        { kind: 'attribute', target: 'dog', attributes: { words: [`word-${turn}`] } },
        { kind: 'resize', target: 'dog', factor: 9 },
        { kind: 'move', target: 'cat', direction: 'left' },
      ),
      { seed: turn },
    ).scene
  }
  expect(decodeScene(encodeScene(scene))).toEqual(scene)
})

test('what is given to somebody says whose it is, and clothes are recoloured on who wears them', () => {
  const cat = revise(plan(meaningOf('cat')), {
    kind: 'add',
    phrase: phrase('hat'),
    relation: { kind: 'wearing', target: 'cat' },
  })
  expect(cat.subjects.map(({ relation: one }) => one)).toEqual([undefined, { kind: 'worn-by', to: 'cat-1' }])
  const woman = revise(plan(meaningOf('woman')), {
    kind: 'attribute',
    target: 'dress',
    attributes: { colors: ['#3a9d4a'] },
  })
  expect(woman.subjects[0]!.attributes).toMatchObject({ colors: ['#3a9d4a'], words: ['dress'] })
})

test('a turned thing looks the way that was asked, in every frame', () => {
  for (const direction of ['left', 'right'] as const) {
    const scene = revise(plan(meaningOf('car')), { kind: 'turn', target: 'car', direction })
    expect(decodeScene(encodeScene(scene))).toEqual(scene)
    for (const frame of Object.values(frames)) {
      expect(layOut(scene, frame, stock).placements[0]!.flip).toBe(direction === 'left')
    }
  }
})
