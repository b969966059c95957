import { expect, it } from 'vitest'
import { readPrompt } from '../../src/illustrator/language/read-prompt.ts'
import { enhance } from '../../src/prompting/enhance/enhance.ts'

it.each([
  ['red car, sunset, beach, cinematic', 'A red car on a beach at sunset. The style is cinematic.'],
  [
    'old fisherman, white beard, blue sweater, harbor, dawn, oil painting',
    'An oil painting of an old fisherman with a white beard, wearing a blue sweater in a harbor at dawn.',
  ],
  [
    'woman, red dress, long hair, standing in the rain, street, neon lights, night',
    'A woman with long hair, wearing a red dress, standing in the rain on a street under neon lights, at night.',
  ],
  [
    'tiger, jungle, portrait, 85mm, f/1.8, bokeh',
    'A tiger in the jungle. It is shown as a portrait, with an 85mm lens, at f/1.8 and with bokeh.',
  ],
  [
    'sign that says "Open, Late", shop, rainy night, neon',
    'A sign that says "Open, Late" in a shop on a rainy night, in neon.',
  ],
  ['forest, river, mist, sunrise, serene', 'A forest and a river in mist, at sunrise. The mood is serene.'],
])('makes sentences of the keywords %j', (prompt, narrative) => {
  expect(enhance(prompt)).toEqual({ prompt: narrative, changed: true, leftOut: [] })
  expect(enhance(narrative)).toMatchObject({ prompt: narrative, changed: false })
})

it('leaves out what is for other tools, says so, and keeps words that were weighted', () => {
  const { prompt, leftOut } = enhance('(old:1.2) castle, <lora:foo:0.8>, fog, mountain, night, 8k --ar 16:9')
  expect(prompt).toBe('An old castle on a mountain in fog, at night. It has 8k quality.')
  expect(leftOut).toEqual(['<lora:foo:0.8>', '--ar 16:9'])
})

it.each([
  ['A cat asleep on a sofa in the afternoon sun', 'it is written in sentences already'],
  ['poster, coffee, vintage, "Open Late"', 'it asks for a layout, whose words are its contents'],
  ['Make the sky darker', 'it speaks of a picture there is already'],
  ['夜の東京, 雨, ネオン, 猫', 'the rules read English only'],
  ['coche rojo, playa, atardecer, cine', 'the rules read English only'],
  ['Hund, Garten, Sonne, Aquarell', 'the rules read English only'],
  ['', 'there is nothing in it'],
])('leaves %j as it came, and says why', (prompt, reason) => {
  expect(enhance(prompt)).toEqual({ prompt, changed: false, reason, leftOut: [] })
})

it('leaves what goes with references as it came', () => {
  expect(enhance('red, shiny, new, fast', { references: 1 }).changed).toBe(false)
})

const subjects = [
  'two dogs',
  'a robot',
  'tall lighthouse',
  'children',
  'Eiffel Tower',
  'bowl of fruit',
  'glass of water',
]
const places = ['forest', 'kitchen', 'city street', 'under a bridge', 'snowy mountain', 'desert']
const lights = ['dusk', 'rainy', 'golden hour', 'soft lighting', 'moonlight', 'autumn']
const manners = [
  'watercolor',
  'low angle',
  'minimalist',
  '4k',
  'black and white',
  'red and gold colors',
  '35mm',
  'moody',
]

it('loses no word of any mix of keywords, and never says another thing', () => {
  for (const [index, subject] of subjects.entries()) {
    for (const [step, place] of places.entries()) {
      const at = index * places.length + step
      const pieces = [subject, place, lights[at % lights.length]!, manners[at % manners.length]!]
      const prompt = pieces.join(', ')
      const after = enhance(prompt).prompt
      for (const piece of pieces) expect(after.toLowerCase()).toContain(piece.toLowerCase())
      const [was, is] = [readPrompt(prompt), readPrompt(after)]
      expect(is.phrases.map(({ noun, count }) => [noun, count]).sort()).toEqual(
        was.phrases.map(({ noun, count }) => [noun, count]).sort(),
      )
      expect([is.style, is.lettering]).toEqual([was.style, was.lettering])
    }
  }
})

it.each([
  ', , , ,',
  'a,'.repeat(3000),
  '"a", "b", "c", "d"',
  '((((, ))), ::, --',
  '🐈, 🌧, 🏠, 🌙',
  'x, y, z, "unclosed',
])('bears the odd prompt %.20j', (prompt) => {
  const first = enhance(prompt)
  expect(first.prompt.length).toBeGreaterThan(0)
  expect(enhance(prompt)).toEqual(first)
})
