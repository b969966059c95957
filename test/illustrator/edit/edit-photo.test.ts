import { describe, expect, it, test } from 'vitest'
import type { Illustration } from '../../../src/illustrator/index.ts'
import type { PhotoFacts } from '../../../src/illustrator/scene/photo-edit.ts'
import { framedFacts } from '../../../src/illustrator/scene/photo-geometry.ts'
import { edit, editsOf, landscape, logo, pixelAt, product, striped } from './photos.ts'

const luma = ([red = 0, green = 0, blue = 0]: readonly number[]): number => 0.21 * red + 0.72 * green + 0.07 * blue
const meanLuma = ({ pixels: { data } }: Illustration): number => {
  let sum = 0
  for (let at = 0; at < data.length; at += 4) sum += luma([data[at]!, data[at + 1]!, data[at + 2]!])
  return sum / (data.length / 4)
}

describe('tones', () => {
  it('follows each word, in order, a little or much', async () => {
    const [plain, brighter, little, darker] = await Promise.all(
      ['mirror it', 'make it brighter', 'make it a little brighter', 'make it much darker'].map((words) =>
        edit(landscape(), [words]),
      ),
    )
    expect(meanLuma(brighter!)).toBeGreaterThan(meanLuma(little!) + 2)
    expect(meanLuma(little!)).toBeGreaterThan(meanLuma(plain!) + 2)
    expect(meanLuma(darker!)).toBeLessThan(meanLuma(plain!) - 20)
  })

  it('leaves no colour in black and white, and inverts', async () => {
    const grey = await edit(landscape(), ['make it black and white'])
    const [red, green, blue] = pixelAt(grey.pixels, 150, 150)
    expect(Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!)).toBeLessThan(4)
    const negative = await edit(landscape(), ['invert the colors'])
    expect(luma(pixelAt(negative.pixels, 20, 20))).toBeLessThan(90)
  })
})

test.each([
  ['make it black and white and add a vignette', ['black-and-white', 'vignette']],
  ['rotate it 90 degrees, make it warmer and more contrast', ['rotate', 'warmth', 'contrast']],
  ['please crop it to 16:9, then blur the background; finally add a thick black border', ['crop', 'blur', 'border']],
  ['invert it and posterize it to 4 levels', ['invert', 'posterize']],
  ['cooler, less saturated, slightly sharper', ['warmth', 'saturation', 'sharpen']],
  ['turn it into a watercolor and round the corners', ['style', 'round']],
  ['remove the background', ['no-background']],
  ['put it on a white background', ['plain-background']],
  ['change the background to a beach', ['new-background']],
  ['extend the sky and flip it horizontally', ['extend', 'mirror']],
  ['pixelate the faces', ['pixelate']],
  ['make a before and after with sepia', ['sepia', 'compare']],
  ['add a red hat and make it night', ['things', 'light']],
  ['make the car blue', ['recolor']],
  ['make the background black and white', ['black-and-white']],
  ['I want the flower to be yellow', ['recolor']],
  ['make the background darker and add falling snow', ['exposure', 'light']],
  ['make it look like an old photograph', ['style']],
  ['turn it into a cartoon', ['style']],
  ['enhance this photo', ['contrast', 'saturation', 'sharpen']],
  ['add a butterfly on the flower', ['things']],
])('%s', async (words, kinds) => {
  expect(editsOf(await edit(landscape(), [words]))!.map(({ kind }) => kind)).toEqual(kinds)
})

describe('clear pixels', () => {
  it('stay clear in a logo that is only recoloured', async () => {
    const { pixels, transparent } = await edit(logo(), ['make it blue'])
    expect(transparent).toBe(true)
    expect(pixelAt(pixels, 3, 3)[3]).toBe(0)
    const [red, , blue, alpha] = pixelAt(pixels, 60, 60)
    expect(alpha).toBe(255)
    expect(blue).toBeGreaterThan(red! + 40)
  })

  it('are what is left of a removed background, and end in soft edges', async () => {
    const { pixels, transparent } = await edit(product(), ['remove the background'])
    expect(transparent).toBe(true)
    expect(pixelAt(pixels, 10, 10)[3]).toBe(0)
    expect(pixelAt(pixels, 100, 130)[3]).toBe(255)
    const soft = pixels.data.filter((alpha, at) => at % 4 === 3 && alpha > 10 && alpha < 245).length
    expect(soft).toBeGreaterThan(60)
    expect(soft).toBeLessThan(2000)
  })

  it('are filled by another backdrop', async () => {
    const { pixels, transparent } = await edit(product(), ['remove the background', 'make the background green'])
    expect(transparent).toBe(false)
    expect(pixelAt(pixels, 10, 10)).toEqual([expect.any(Number), expect.any(Number), expect.any(Number), 255])
    expect(pixelAt(pixels, 10, 10)[1]).toBeGreaterThan(pixelAt(pixels, 10, 10)[0]! + 30)
    expect(pixelAt(pixels, 100, 130)[0]).toBeGreaterThan(150)
  })
})

describe('frames', () => {
  it('turns a photo by quarters without losing any of it', async () => {
    const { pixels } = await edit(landscape(), ['rotate it 90 degrees clockwise'], { width: 200, height: 300 })
    expect(pixelAt(pixels, 190, 150)[2]).toBeGreaterThan(150)
    expect(pixelAt(pixels, 10, 150)[1]).toBeGreaterThan(pixelAt(pixels, 10, 150)[2]!)
  })

  it('goes on beyond the edges where it is extended, with nothing left bare', async () => {
    const { pixels } = await edit(landscape(), ['extend it to 21:9'], { width: 420, height: 180 })
    for (const x of [2, 417]) {
      expect(pixelAt(pixels, x, 8)[3]).toBe(255)
      expect(pixelAt(pixels, x, 8)[2], 'sky').toBeGreaterThan(pixelAt(pixels, x, 8)[1]! - 20)
      expect(pixelAt(pixels, x, 170)[1], 'ground').toBeGreaterThan(pixelAt(pixels, x, 170)[2]!)
    }
  })

  it.each([
    ['a tiny photo', 32, 32],
    ['a panorama', 800, 40],
    ['a tower', 30, 500],
  ])('takes %s', async (_name, width, height) => {
    const photo = { width, height, data: new Uint8Array(width * height * 4).fill(140) }
    for (const words of ['blur the background', 'add a bird in the sky', 'put it on a beach', 'crop to a square'])
      expect((await edit(photo, [words], { width: 160, height: 120 })).commentary).not.toBe('')
  })
})

describe('things added to a photo', () => {
  it('go into the sky, or stand on the ground, beside the subject', async () => {
    const before = await edit(landscape(), ['mirror it'])
    const differs = (after: Illustration, y: number): boolean =>
      Array.from({ length: 300 }, (_, x) => x).some(
        (x) => Math.abs(luma(pixelAt(after.pixels, x, y)) - luma(pixelAt(before.pixels, x, y))) > 40,
      )
    const bird = await edit(landscape(), ['mirror it', 'add a bird in the sky'])
    expect(differs(bird, 40)).toBe(true)
    expect(differs(bird, 160)).toBe(false)
    const cow = await edit(landscape(), ['mirror it', 'add a cow'])
    expect(differs(cow, 15)).toBe(false)
    expect(differs(cow, 140)).toBe(true)
  })
})

it('carries what was seen in a photo along when it is cropped, mirrored and extended', () => {
  const facts: PhotoFacts = {
    horizon: 0.4,
    subject: { x: 0.1, y: 0.5, width: 0.2, height: 0.3 },
    head: { x: 0.1, y: 0.5, width: 0.1, height: 0.1 },
    brightness: 0.5,
  }
  const square = { width: 100, height: 100 }
  expect(framedFacts(facts, 1, [{ kind: 'mirror' }], square).subject.x).toBeCloseTo(0.7)
  const wider = framedFacts(facts, 1, [{ kind: 'extend', amount: 2, where: 'top' }], square)
  expect(wider.horizon).toBeCloseTo(0.7)
  const half = framedFacts(facts, 1, [{ kind: 'crop', where: 'bottom' }], { width: 200, height: 100 })
  expect(half.subject).toMatchObject({ y: expect.closeTo(0), height: expect.closeTo(0.6) })
  // What comes after the things is done to them, too.
  expect(framedFacts(facts, 1, [{ kind: 'things' }, { kind: 'mirror' }], square).subject.x).toBeCloseTo(0.1)
})

describe('a thing taken out of a photo', () => {
  it('leaves what was behind it, made from what is around it', async () => {
    const photo = striped()
    const { pixels, commentary } = await edit(photo, ['remove the red car on the right', 'make it brighter'])
    expect(commentary).toMatch(/without the red car on the right/)
    const plain = await edit(photo, ['make it brighter'])
    for (const y of [110, 120, 130, 140]) {
      const [red, green] = pixelAt(pixels, 200, y)
      expect(green).toBeGreaterThan(red! - 30)
      expect(luma(pixelAt(pixels, 200, y))).toBeCloseTo(luma(pixelAt(plain.pixels, 150, y)), -1.5)
    }
    expect(pixelAt(pixels, 60, 120)).toEqual(pixelAt(plain.pixels, 60, 120))
  })

  it('is found by the colour it is known to have, as for another colour', async () => {
    const { pixels } = await edit(striped(), ['make the ladybug blue'])
    const [red, , blue] = pixelAt(pixels, 60, 124)
    expect(blue).toBeGreaterThan(red! + 40)
    const [other] = pixelAt(pixels, 205, 124)
    expect(other).toBeGreaterThan(150)
  })
})

it('recolours the thing and nothing else', async () => {
  const { pixels } = await edit(product(), ['make the ball blue'])
  const [red, , blue] = pixelAt(pixels, 100, 130)
  expect(blue).toBeGreaterThan(red! + 60)
  expect(
    pixelAt(pixels, 10, 10)
      .slice(0, 3)
      .every((one) => one > 240),
  ).toBe(true)
})

it.each([
  ['remove the person and make it brighter', /can't tell where the person is/, 'exposure'],
  ['make her smile and add a border', /can't/, 'border'],
  ['remove the text from this image, then brighten it', /can't tell where the text is/, 'exposure'],
  ['resize to 800x600 and mirror it', /number of pixels/, 'mirror'],
  ['swap the cat for a dog, then make it sepia', /can't exchange the cat/, 'sepia'],
])('%s: says what it cannot do and does the rest', async (words, said, kind) => {
  const result = await edit(landscape(), [words])
  expect(result.commentary).toMatch(said)
  expect(editsOf(result)!.map((one) => one.kind)).toEqual([kind])
})

describe('turns on an edited photo', () => {
  it('go on from the photo as it is now', async () => {
    const result = await edit(landscape(), ['make it warmer', 'now black and white', 'add the text SALE'])
    expect(editsOf(result)!.map(({ kind }) => kind)).toEqual(['warmth', 'black-and-white', 'things'])
    expect(result.scene.lettering).toMatchObject([{ text: 'SALE' }])
  })

  it('change and move what was added before', async () => {
    const { scene } = await edit(landscape(), ['add a red hat', 'make the hat blue', 'move the hat to the left'])
    expect(scene.subjects).toHaveLength(1)
    expect(scene.subjects[0]).toMatchObject({ place: { x: 0.26 } })
  })

  it('are taken back one by one, or all', async () => {
    const turns = ['make it warmer', 'mirror it', 'make it night', 'undo that', 'undo']
    expect(editsOf(await edit(landscape(), turns))!.map(({ kind }) => kind)).toEqual(['warmth'])
    const all = await edit(landscape(), ['make it warmer', 'mirror it', 'make it night', 'go back to the original'])
    expect(editsOf(all)).toEqual([])
  })
})
