import { expect, it } from 'vitest'
import { type Illustration, type IllustrationRequest, illustrate } from '../../src/illustrator/index.ts'

const draw = (prompt: string, changes: Partial<IllustrationRequest> = {}): Promise<Illustration> =>
  illustrate({ references: [], seed: 1, width: 240, height: 240, prompt, ...changes })

/** Which shares of the pixels are wholly clear, and wholly painted. */
function sharesOf({ pixels: { data } }: Illustration): { clear: number; painted: number } {
  let [clear, painted] = [0, 0]
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] === 0) clear += 1
    if (data[at] === 255) painted += 1
  }
  return { clear: clear / (data.length / 4), painted: painted / (data.length / 4) }
}

it.each([
  'a trophy on a transparent background',
  'two cats on a sofa, no background',
  'a watercolor rabbit, transparent background',
  'a pencil sketch of an owl without a background',
  'pixel art sword, transparent png',
  'a cute fox sticker with a transparent background',
  'a minimalist logo for a cafe called "Bean", transparent background',
  'an app icon of a rocket on a transparent background',
])('is clear around its things: %s', async (prompt) => {
  const drawn = await draw(prompt)
  const { clear, painted } = sharesOf(drawn)
  expect(drawn.transparent).toBe(true)
  expect(clear).toBeGreaterThan(0.2)
  expect(painted).toBeGreaterThan(0.01)
  expect(drawn.commentary).not.toMatch(/could not|keeps its background/)
})

it.each([
  'a mountain landscape, transparent background',
  'a travel poster of Paris, transparent background',
  'an isometric house, transparent background',
  'a parrot in stained glass style, transparent background',
  'a neon style guitar, transparent background',
])('keeps a background that belongs to the picture, and says so: %s', async (prompt) => {
  const drawn = await draw(prompt)
  expect(drawn.transparent).toBe(false)
  expect(sharesOf(drawn).painted).toBe(1)
  expect(drawn.commentary).toContain('It keeps its background, which such a picture needs.')
})

it.each(['a dog in a park, no background people', 'a glass with transparent water', 'a red fox on a white background'])(
  'has a background that nobody asked away: %s',
  async (prompt) => {
    const drawn = await draw(prompt)
    expect(drawn.transparent).toBe(false)
    expect(sharesOf(drawn).painted).toBe(1)
  },
)

it('loses its background in a later turn, and gets another', async () => {
  const fox = await draw('a red fox in a forest')
  for (const words of [
    'make the background transparent',
    'remove the background',
    'give it a transparent background',
  ]) {
    const alone = await draw(words, { previous: fox.scene })
    expect(alone.transparent).toBe(true)
    expect(alone.commentary).toBe('Here is a red fox without a background.')
    for (const next of ['put it on a beach', 'make the background blue', 'give it a white background']) {
      expect((await draw(next, { previous: alone.scene })).transparent).toBe(false)
    }
  }
})

it('has edges without a rim of the white that styles are made on', async () => {
  const { pixels } = await draw('a black cat in watercolor, transparent background', { width: 512, height: 512 })
  const { data } = pixels
  let [edge, pale] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 80 || data[at + 3] === 255) continue
    edge += 1
    if (Math.min(data[at]!, data[at + 1]!, data[at + 2]!) > 140) pale += 1
  }
  expect(edge).toBeGreaterThan(50)
  expect(pale / edge).toBeLessThan(0.1)
})

it('has the edges of its pixels in pixel art', async () => {
  const { pixels } = await draw('pixel art cat, transparent background', { width: 544, height: 544 })
  const half = [...pixels.data].filter((value, at) => at % 4 === 3 && value !== 0 && value !== 255)
  expect(half).toEqual([])
})
