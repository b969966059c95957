import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { type Illustration, type IllustrationRequest, illustrate } from '../../src/illustrator/index.ts'

const frame = { references: [], seed: 1, width: 320, height: 240 }
const draw = (prompt: string, changes: Partial<IllustrationRequest> = {}): Promise<Illustration> =>
  illustrate({ ...frame, prompt, ...changes })
const hashOf = ({ pixels }: Illustration): string => createHash('sha256').update(pixels.data).digest('hex')

it('gives the same pixels for the same request, and others for another seed', async () => {
  const [first, second, other] = [
    await draw('A red sports car'),
    await draw('A red sports car'),
    await draw('A red sports car', { seed: 2 }),
  ]
  expect(first.pixels).toMatchObject({ width: 320, height: 240 })
  expect(hashOf(first)).toBe(hashOf(second))
  expect(hashOf(first)).not.toBe(hashOf(other))
})

it('changes the picture of an earlier turn and keeps the rest', async () => {
  const car = await draw('A red sports car')
  const open = await draw('Make it a convertible with the top down', { previous: car.scene })
  expect(open.scene.subjects[0]).toMatchObject({ id: car.scene.subjects[0]!.id, drawn: 'car' })
  expect(open.scene.subjects[0]!.attributes.colors).toEqual(car.scene.subjects[0]!.attributes.colors)
  expect(open.scene.setting).toEqual(car.scene.setting)
  expect(open.commentary).toMatch(/convertible/)
  expect(hashOf(open)).not.toBe(hashOf(car))
})

it('takes its manner from a standing instruction where the prompt leaves it open', async () => {
  const instruction = 'You are an assistant that draws everything as a watercolor at night.'
  const plain = await draw('a lighthouse', { instruction })
  expect(plain.scene).toMatchObject({ style: { kind: 'watercolor' }, light: { time: 'night' } })
  expect(plain.scene.subjects.map((subject) => subject.drawn)).toEqual(['lighthouse'])
  const own = await draw('a pencil drawing of a lighthouse at dawn', { instruction })
  expect(own.scene).toMatchObject({ style: { kind: 'pencil' }, light: { time: 'dawn' } })
})

it('follows the palette of a style reference', async () => {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#1f8a4c' } })
    .png()
    .toBuffer()
  const plain = await draw('A mountain landscape')
  const styled = await draw('A mountain landscape in the same style as this reference', { references: [{ bytes }] })
  const green = ({ pixels }: Illustration): number => {
    let share = 0
    for (let at = 0; at < pixels.data.length; at += 4) {
      const [red, greens, blue] = [pixels.data[at]!, pixels.data[at + 1]!, pixels.data[at + 2]!]
      if (greens > red && greens > blue) share += 4 / pixels.data.length
    }
    return share
  }
  expect(green(styled)).toBeGreaterThan(0.6)
  expect(green(plain)).toBeLessThan(0.5)
})

it.each([
  'a circular logo',
  'logo',
  'a card',
  'a menu with nothing',
  '42',
  'the',
  'a a a',
  'of of of',
  'three',
  'make it',
  'add',
  'without anything',
  'a "" sign',
  "'",
])('draws something for %j', async (prompt) => {
  const { commentary } = await draw(prompt)
  expect(commentary).not.toBe('')
})

it('tells its plan step by step, and what it could not draw', async () => {
  const { thoughts, commentary } = await draw('A red sports car next to a flurbogast')
  expect(thoughts.length).toBeGreaterThan(2)
  expect(commentary).toMatch(/could not draw “flurbogast”/)
})

it('stops between steps when the signal fires', async () => {
  await expect(illustrate({ ...frame, prompt: 'a cat' }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  })
})

/** Stripes two pixels wide, across the whole of a large photo: any shrinking turns them grey. */
async function stripes(width: number, height: number): Promise<Uint8Array> {
  const data = new Uint8Array(width * height * 3)
  for (let index = 0; index < width * height; index++)
    data.fill((index % width) % 4 < 2 ? 20 : 235, index * 3, index * 3 + 3)
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

it('keeps a photo that is changed by words as sharp as it came', async () => {
  const references = [{ bytes: await stripes(1600, 900) }]
  const { pixels, scene } = await draw('flip this photo horizontally', { references, width: 1600, height: 900 })
  expect(scene.references).toMatchObject([{ role: 'edit', edits: [{ kind: 'mirror' }] }])
  const row = Array.from({ length: 400 }, (_, x) => pixels.data[(450 * 1600 + 600 + x) * 4]!)
  expect(Math.max(...row) - Math.min(...row)).toBeGreaterThan(180)
})

it.each([
  ['make it brighter', (before: number, after: number) => after > before + 8],
  ['make it darker please', (before: number, after: number) => after < before - 8],
])('%s', async (prompt, holds) => {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#6f8a7c' } })
    .png()
    .toBuffer()
  const { pixels, commentary } = await draw(prompt, { references: [{ bytes }] })
  expect(holds(0x8a, pixels.data[(120 * 320 + 160) * 4 + 1]!)).toBe(true)
  expect(commentary).toMatch(/your picture, (?:brighter|darker)\./)
})
