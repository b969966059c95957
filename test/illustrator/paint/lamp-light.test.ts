import { expect, test } from 'vitest'
import { illustrate } from '../../../src/illustrator/illustrate.ts'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const size = 96

interface Tone {
  red: number
  green: number
  blue: number
}

/** Mean colour of a part of the picture, in shares of the frame. */
async function tone(
  prompt: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Promise<Tone> {
  const { pixels } = await illustrate({ prompt, references: [], seed: 3, width: size, height: size })
  const sum = { red: 0, green: 0, blue: 0 }
  let count = 0
  for (let y = Math.round(top * size); y < bottom * size; y++)
    for (let x = Math.round(left * size); x < right * size; x++) {
      const at = 4 * (y * size + x)
      sum.red += pixels.data[at]!
      sum.green += pixels.data[at + 1]!
      sum.blue += pixels.data[at + 2]!
      count++
    }
  return { red: sum.red / count, green: sum.green / count, blue: sum.blue / count }
}

const lightness = ({ red, green, blue }: Tone): number => (red + green + blue) / 3
const all = [0, 0, 1, 1] as const
const middle = [0.35, 0.4, 0.65, 0.7] as const

test('a silhouette is dark where the thing is, under a bright sky', async () => {
  const silhouette = await tone('an elephant in silhouette on the savanna at sunset', middle)
  expect(lightness(silhouette)).toBeLessThan(
    0.5 * lightness(await tone('an elephant on the savanna at sunset', middle)),
  )
  expect(lightness(await tone('an elephant in silhouette on the savanna at sunset', [0, 0, 1, 0.2]))).toBeGreaterThan(
    90,
  )
})

test('candlelight is warm and leaves the corners dark', async () => {
  const lit = await tone('a violin on a table by candlelight', all)
  expect(lit.red).toBeGreaterThan(1.5 * lit.blue)
  expect(lightness(await tone('a violin on a table by candlelight', [0, 0, 0.15, 0.15]))).toBeLessThan(lightness(lit))
})

test('neon light falls on a thing from two sides, in two colours', async () => {
  const left = await tone('a white van in neon light', [0.12, 0.5, 0.4, 0.75])
  const right = await tone('a white van in neon light', [0.6, 0.5, 0.88, 0.75])
  expect(left.red - left.blue).toBeGreaterThan(right.red - right.blue + 10)
})

test('the northern lights colour the ground', async () => {
  const under = await tone('a snowy field under the northern lights', [0, 0.75, 1, 1])
  const plain = await tone('a snowy field at night', [0, 0.75, 1, 1])
  expect(under.green - under.red).toBeGreaterThan(plain.green - plain.red + 8)
})

test.each([
  ['a woman reading by candlelight', 'living-room', 'night'],
  ['a sports car in neon light', 'cyberpunk', 'night'],
  ['a woman reading in a park by candlelight', 'park', 'night'],
  ['the silhouette of a cowboy', 'desert', 'golden-hour'],
])('"%s" is where such a light is at home: %s, %s', (prompt, kind, time) => {
  const { setting, light } = planScene(readPrompt(prompt), { seed: 1, references: [] })
  expect([setting.kind, light.time]).toEqual([kind, time])
})

test('snow under the northern lights has fallen and does not fall', () => {
  const { light } = planScene(readPrompt('northern lights over a cabin in the snow'), { seed: 1, references: [] })
  expect(light).toMatchObject({ weather: 'clear', season: 'winter', time: 'night' })
})

test('"the silhouette of a couple" is two, and how they are lit', () => {
  const { phrases, light } = readPrompt('the silhouette of a couple on a beach')
  expect(phrases.map(({ noun }) => noun)).toEqual(['man', 'woman'])
  expect(light.setup).toEqual(['silhouette'])
})
