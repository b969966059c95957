import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import type { Scene } from '../../../src/illustrator/scene/scene.ts'
import { decodeScene, encodeScene } from '../../../src/illustrator/scene/scene-codec.ts'
import { lettering, meaningOf, relation } from './meanings.ts'
import { stock } from './stock.ts'

const scene = planScene(
  meaningOf('3 dog, table, man', { relations: [relation('on')], lettering: [lettering('Straße “Ünïcödé” 猫 🐈')] }),
  { seed: 7, references: [] },
  stock,
)

const pack = (text: string): Uint8Array => deflateRawSync(Buffer.from(text))

test('a scene comes back as it went, through few bytes', () => {
  const bytes = encodeScene(scene)
  expect(decodeScene(bytes)).toEqual(scene)
  expect(bytes.length).toBeLessThan(900)
})

test('every scene that is planned can be decoded, however long the prompt', () => {
  const long = 'x'.repeat(5000)
  const crowd = Array.from({ length: 300 }, (_, index) => `${index + 1} dog`).join(',')
  const meaning = meaningOf(crowd, {
    text: long,
    lettering: Array.from({ length: 60 }, () => lettering(long)),
    setting: {
      kind: 'street',
      features: Array.from({ length: 90 }, (_, index) => `${index}${long}`),
      colors: ['#fff'],
    },
    light: { mood: [long], setup: [] },
  })
  meaning.phrases[0]!.noun = long
  meaning.phrases[1]!.attributes = { colors: [], size: 1000, words: Array.from({ length: 200 }, () => long) }
  meaning.phrases.push({ noun: long, count: Number.POSITIVE_INFINITY, attributes: { colors: [], size: 0, words: [] } })
  const planned = planScene(meaning, { seed: 2 ** 31, references: [] }, stock)
  expect(decodeScene(encodeScene(planned))).toEqual(planned)
})

const edited: Scene = {
  ...scene,
  references: [
    {
      index: 0,
      role: 'edit',
      aspect: 1.5,
      edits: [
        { kind: 'rotate', amount: -12.5 },
        { kind: 'recolor', where: 'car', color: '#2244ee', from: '#ff0000' },
      ],
      facts: {
        horizon: 0.4,
        subject: { x: 0.1, y: 0.2, width: 0.5, height: 0.6 },
        head: { x: 0.2, y: 0.2, width: 0.2, height: 0.2 },
        brightness: 0.5,
      },
    },
  ],
}

test('a photo with its steps and its past comes back as it went', () => {
  const whole: Scene = { ...edited, past: [scene, edited] }
  expect(decodeScene(encodeScene(whole))).toEqual(whole)
})

test('whatever is changed in the JSON of a scene, it is refused or drawable, and nothing throws', () => {
  const json = JSON.stringify({ ...edited, past: [scene] })
  const odd = ['null', '-1', '1e99', '"x"', '[]', '{}', 'true', '"#12"', '"../../etc"']
  const values = [...json.matchAll(/:("[^"]*"|-?[\d.]+|true|false|\[\])/g)]
  for (const [at, match] of values.entries()) {
    const start = match.index + 1
    const changed = json.slice(0, start) + odd[at % odd.length] + json.slice(start + match[1]!.length)
    const decoded = decodeScene(pack(changed))
    if (decoded) expect(() => layOut(decoded, { width: 64, height: 64 })).not.toThrow()
  }
})

test.each([
  ['a step of no kind', { edits: [{ kind: 'explode' }] }],
  ['a step that is too much', { edits: [{ kind: 'rotate', amount: 1e9 }] }],
  ['a step with a field of its own', { edits: [{ kind: 'blur', run: 'x' }] }],
  ['a thousand steps', { edits: Array(1000).fill({ kind: 'blur' }) }],
  ['facts that are none', { facts: { horizon: 'high' } }],
])('%s is no scene', (_name, change) => {
  const references = [{ ...edited.references[0], ...change }]
  expect(decodeScene(pack(JSON.stringify({ ...edited, references })))).toBeUndefined()
})

test('a past with a past of its own is no scene', () => {
  const past = [{ ...scene, past: [scene] }]
  expect(decodeScene(pack(JSON.stringify({ ...scene, past })))).toBeUndefined()
})

test('every truncation and every single changed byte gives undefined or a valid scene, and never throws', () => {
  const bytes = encodeScene(scene)
  for (let length = 0; length < bytes.length; length++) {
    expect(decodeScene(bytes.subarray(0, length))?.version ?? 1).toBe(1)
  }
  for (let at = 0; at < bytes.length; at++) {
    const damaged = Buffer.from(bytes)
    damaged[at]! ^= 0x55
    expect(decodeScene(damaged)?.version ?? 1).toBe(1)
  }
})

test.each([
  ['nothing', new Uint8Array()],
  ['noise', Buffer.alloc(400, 0xa7)],
  ['an empty object', pack('{}')],
  ['an array', pack('[]')],
  ['a half JSON', pack('{"version":1,')],
  ['a bomb of zeros', pack('0'.repeat(20_000_000))],
  ['a bomb of JSON', pack(`[${'[],'.repeat(3_000_000)}[]]`)],
  ['a nest', pack('['.repeat(200_000))],
  ['a megabyte', Buffer.alloc(1_000_000)],
  ['an unknown field', pack(JSON.stringify({ ...scene, script: 'x' }))],
  ['a field of the prototype', pack(JSON.stringify(scene).replace('"version":1', '"version":1,"__proto__":{"a":1}'))],
  ['a thousand subjects', pack(JSON.stringify({ ...scene, subjects: Array(1000).fill(scene.subjects[0]) }))],
  ['a huge count', pack(JSON.stringify({ ...scene, subjects: [{ ...scene.subjects[0], count: 1e9 }] }))],
  ['a colour that is none', pack(JSON.stringify({ ...scene, style: { kind: 'vector', palette: ['url(x)'] } }))],
])('%s is no scene', (_name, bytes) => {
  expect(decodeScene(bytes)).toBeUndefined()
})

test('a scene of another turn keeps its edits', () => {
  const edited: Scene = {
    ...scene,
    subjects: scene.subjects.map((subject, at) =>
      at === 0 ? { ...subject, count: 0, vacated: 3, joined: true, place: { x: 0.2, scale: 1.5 } } : subject,
    ),
  }
  expect(decodeScene(encodeScene(edited))).toEqual(edited)
})
