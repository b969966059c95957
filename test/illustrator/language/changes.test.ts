import { describe, expect, it } from 'vitest'
import { colorOf } from '../../../src/illustrator/language/colors.ts'
import type { Change } from '../../../src/illustrator/language/meaning.ts'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import type { Scene, SceneSubject } from '../../../src/illustrator/scene/scene.ts'

function subject(noun: string, drawn: string, colors: string[] = []): SceneSubject {
  return { id: `${noun}-1`, noun, drawn, count: 1, attributes: { colors, size: 1, words: [] } }
}

const previous: Scene = {
  version: 1,
  seed: 1,
  setting: { kind: 'street', assumed: true, features: [], colors: [] },
  light: { time: 'day', weather: 'clear', mood: [], setup: [] },
  camera: { shot: 'full', angle: 'eye', bokeh: false },
  subjects: [
    subject('sports car', 'car', [colorOf('red')!]),
    subject('cat', 'icon:cat'),
    subject('poodle', 'icon:dog'),
  ],
  lettering: [],
  style: { kind: 'vector', palette: [] },
  references: [],
  undrawn: [],
}

const changesOf = (prompt: string) => readPrompt(prompt, { previous }).changes
const color = (name: string) => ({ colors: [colorOf(name)] })

const commands: readonly (readonly [prompt: string, changes: readonly object[]])[] = [
  [
    'Make it a convertible with the top down',
    [{ kind: 'attribute', target: 'sports car', attributes: { words: ['convertible', 'top down'] } }],
  ],
  ['make it night', [{ kind: 'light', light: { time: 'night' } }]],
  ['Make it rain.', [{ kind: 'light', light: { weather: 'rain' } }]],
  ['make it snow', [{ kind: 'light', light: { weather: 'snow', season: 'winter' } }]],
  ['at sunset', [{ kind: 'light', light: { time: 'golden-hour' } }]],
  ['more dramatic', [{ kind: 'light', light: { mood: ['dramatic'] } }]],
  ['add two birds', [{ kind: 'add', phrase: { noun: 'bird', count: 2 } }]],
  [
    'add a red hat to the cat',
    [{ kind: 'add', phrase: { noun: 'hat', attributes: color('red') }, relation: { kind: 'wearing', target: 'cat' } }],
  ],
  [
    'put a dog next to the cat',
    [{ kind: 'add', phrase: { noun: 'dog' }, relation: { kind: 'next-to', target: 'cat' } }],
  ],
  ['give the cat a hat', [{ kind: 'add', phrase: { noun: 'hat' }, relation: { kind: 'wearing', target: 'cat' } }]],
  ['remove the car', [{ kind: 'remove', target: 'sports car' }]],
  [
    'remove the car and the cat',
    [
      { kind: 'remove', target: 'sports car' },
      { kind: 'remove', target: 'cat' },
    ],
  ],
  ['remove the dog, please', [{ kind: 'remove', target: 'poodle' }]],
  ['without the cat', [{ kind: 'remove', target: 'cat' }]],
  ['move the cat to the left', [{ kind: 'move', target: 'cat', direction: 'left' }]],
  ['move it up a bit', [{ kind: 'move', target: 'sports car', direction: 'up' }]],
  ["change the text to 'Open'", [{ kind: 'text', text: 'Open' }]],
  ['make it say "Closed"', [{ kind: 'text', text: 'Closed' }]],
  ['now in watercolour', [{ kind: 'style', style: 'watercolor' }]],
  ['turn it into a pencil sketch', [{ kind: 'style', style: 'pencil' }]],
  ['make it black and white', [{ kind: 'style', style: 'black-and-white' }]],
  ['zoom out', [{ kind: 'zoom', factor: 0.7 }]],
  ['close-up', [{ kind: 'camera', camera: { shot: 'close-up' } }]],
  ['make the sky purple', [{ kind: 'setting', setting: { kind: 'street', features: ['sky'], ...color('purple') } }]],
  ['put it on a beach', [{ kind: 'setting', setting: { kind: 'beach' } }]],
  ['change the background to a forest', [{ kind: 'setting', setting: { kind: 'forest' } }]],
  ['bigger', [{ kind: 'resize', target: 'sports car', factor: 1.4 }]],
  ['make the cat smaller', [{ kind: 'resize', target: 'cat', factor: 0.7 }]],
  ['change the red car to blue', [{ kind: 'attribute', target: 'sports car', attributes: color('blue') }]],
  ['make the cat black', [{ kind: 'attribute', target: 'cat', attributes: color('black') }]],
  ['The car should be green', [{ kind: 'attribute', target: 'sports car', attributes: color('green') }]],
  ['replace the dog with a rabbit', [{ kind: 'replace', target: 'poodle', phrase: { noun: 'rabbit' } }]],
  [
    'make the cat bigger, then move it to the right',
    [
      { kind: 'resize', target: 'cat', factor: 1.4 },
      { kind: 'move', target: 'cat', direction: 'right' },
    ],
  ],
  [
    'Make it winter and add a dog',
    [
      { kind: 'light', light: { season: 'winter' } },
      { kind: 'add', phrase: { noun: 'dog' } },
    ],
  ],
]

describe('changes to an earlier picture', () => {
  it.each(commands)('%s', (prompt, changes) => {
    const read = changesOf(prompt)
    expect(read).toMatchObject(changes as Change[])
  })

  it('a prompt that describes a picture of its own asks for no change', () => {
    for (const prompt of [
      'A serene mountain landscape at dawn',
      'a cat on a sofa',
      'Generate a red sports car',
      'Make a picture of a dog',
      'two birds',
      '',
    ]) {
      expect(changesOf(prompt), prompt).toEqual([])
    }
  })

  it('a command without an earlier picture is still read, for the edit of a photo', () => {
    expect(readPrompt('remove the car').changes).toEqual([{ kind: 'remove', target: 'car' }])
  })
})

it('a count of what is there, a turn, and a place on a part of it are changes', () => {
  expect(changesOf('three cats')).toEqual([{ kind: 'count', target: 'cat', count: 3 }])
  expect(changesOf('three mugs')).toEqual([])
  expect(changesOf('turn the cat to the left')).toEqual([{ kind: 'turn', target: 'cat', direction: 'left' }])
  expect(changesOf('flip it')).toEqual([{ kind: 'turn', target: 'sports car' }])
  expect(changesOf('put a bird on the roof')).toMatchObject([
    { kind: 'add', phrase: { noun: 'bird' }, relation: { kind: 'on', target: 'sports car' } },
  ])
  expect(changesOf('add a dog next to it')).toMatchObject([
    { kind: 'add', phrase: { noun: 'dog' }, relation: { kind: 'next-to', target: 'sports car' } },
  ])
  expect(changesOf('change the sky to orange')).toMatchObject([
    { kind: 'setting', setting: { kind: 'street', colors: [colorOf('orange')] } },
  ])
})
