import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { CancelledError, InvalidRequestError, isLimnError } from '../../src/errors/index.ts'
import { createRandom } from '../../src/illustrator/paint/random.ts'
import { decodeImage } from '../../src/imaging/decode.ts'
import type { Pixels } from '../../src/imaging/image.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { bombPng, type Format, halves, samplePicture } from './sample-pictures.ts'

const formats: Format[] = ['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff', 'heif']

function pixelAt(pixels: Pixels, x: number, y: number): number[] {
  const at = (y * pixels.width + x) * 4
  return [...pixels.data.subarray(at, at + 4)]
}

function expectColor(pixels: Pixels, x: number, y: number, color: 'red' | 'blue'): void {
  const [red, green, blue, alpha] = pixelAt(pixels, x, y) as [number, number, number, number]
  expect(alpha).toBe(255)
  expect(green).toBeLessThan(60)
  expect(color === 'red' ? red - blue : blue - red).toBeGreaterThan(150)
}

describe('decodeImage', () => {
  it.each(formats)('gives RGBA pixels of %s', async (format) => {
    const pixels = await decodeImage(await samplePicture(format))
    expect([pixels.width, pixels.height, pixels.data.length]).toEqual([60, 40, 60 * 40 * 4])
    expectColor(pixels, 5, 20, 'red')
    expectColor(pixels, 55, 20, 'blue')
  })

  it('turns a photo upright by its EXIF orientation', async () => {
    const onItsSide = await sharp(halves(60, 40), { raw: { width: 60, height: 40, channels: 3 } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const pixels = await decodeImage(onItsSide)
    expect([pixels.width, pixels.height]).toEqual([40, 60])
    expectColor(pixels, 20, 5, 'red')
    expectColor(pixels, 20, 55, 'blue')
  })

  it('takes the first frame of an animation', async () => {
    const frames = Buffer.concat([halves(30, 20), Buffer.alloc(30 * 20 * 3, 0)])
    const gif = await sharp(frames, { raw: { width: 30, height: 40, channels: 3, pageHeight: 20 } })
      .gif()
      .toBuffer()
    const pixels = await decodeImage(gif)
    expect([pixels.width, pixels.height]).toEqual([30, 20])
    expectColor(pixels, 3, 10, 'red')
  })

  it('makes RGBA of grey, 16-bit, palette and CMYK pictures, and keeps transparency', async () => {
    const picture = sharp(halves(60, 40), { raw: { width: 60, height: 40, channels: 3 } })
    const files = [
      await picture.clone().greyscale().png().toBuffer(),
      await picture.clone().toColourspace('rgb16').png().toBuffer(),
      await picture.clone().png({ palette: true }).toBuffer(),
      await picture.clone().toColourspace('cmyk').jpeg().toBuffer(),
    ]
    for (const file of files) expect((await decodeImage(file)).data.length).toBe(60 * 40 * 4)
    const clear = await decodeImage(await picture.clone().ensureAlpha(0).png().toBuffer())
    expect(pixelAt(clear, 0, 0)[3]).toBe(0)
  })

  it('shrinks to fit within a side, and never enlarges', async () => {
    const jpeg = await samplePicture('jpeg', 600, 400)
    const small = await decodeImage(jpeg, { fitWithin: 150 })
    expect([small.width, small.height]).toEqual([150, 100])
    const same = await decodeImage(jpeg, { fitWithin: 5000 })
    expect([same.width, same.height]).toEqual([600, 400])
  })

  it('refuses a decompression bomb by its header', async () => {
    const before = process.memoryUsage().rss
    const refused = decodeImage(bombPng(30_000, 30_000), { fitWithin: 100, field: 'contents[0].parts[1].inline_data' })
    await expect(refused).rejects.toThrow(/Provided image is not valid\..*128 megapixels.*30000 x 30000/)
    await expect(refused).rejects.toMatchObject({ violations: [{ field: 'contents[0].parts[1].inline_data' }] })
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6)
  })

  it.each(formats)('refuses a truncated %s as not valid', async (format) => {
    const bytes = await samplePicture(format, 300, 200)
    for (const share of [0.02, 0.3, 0.6, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      await expect(decodeImage(cut), `${share}`).rejects.toThrow(/^Provided image is not valid\./)
    }
  })

  it.each([
    ['an empty file', Buffer.alloc(0), /empty file/],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG/],
    ['text', Buffer.from('hello'), /text \(5 bytes\)/],
  ])('refuses %s and says what it is', async (_name, bytes, message) => {
    const error = await decodeImage(bytes).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InvalidRequestError)
    expect((error as Error).message).toMatch(message)
  })

  it('says that HEVC cannot be read here, and what to do', async () => {
    const heic = await samplePicture('heif')
    for (let at = heic.indexOf('av01'); at >= 0; at = heic.indexOf('av01')) heic.write('hvc1', at, 'latin1')
    expect(sniffImage(heic)).toMatchObject({ mimeType: 'image/heic' })
    await expect(decodeImage(heic)).rejects.toThrow(/HEVC.*convert it to JPEG or PNG/)
  })

  it('stops when the caller has given up', async () => {
    const refused = decodeImage(await samplePicture('png'), { signal: AbortSignal.abort() })
    await expect(refused).rejects.toBeInstanceOf(CancelledError)
  })

  it('throws nothing but limn errors, whatever the bytes', async () => {
    const originals = await Promise.all(formats.map((format) => samplePicture(format, 24, 16)))
    const random = createRandom(2, 'mutations')
    let read = 0
    let refused = 0
    for (let round = 0; round < 2500; round++) {
      const bytes = Buffer.from(random.pick(originals))
      // Half of the damage in the header, where the sizes and offsets are.
      for (let hit = random.integer(1, 12); hit > 0; hit--) {
        bytes[random.integer(0, random.chance(0.5) ? Math.min(64, bytes.length) - 1 : bytes.length - 1)] =
          random.chance(0.3) ? random.pick([0, 0x7f, 0x80, 0xff]) : random.integer(0, 255)
      }
      const cut = random.chance(0.2) ? bytes.subarray(0, random.integer(0, bytes.length)) : bytes
      sniffImage(cut)
      try {
        await decodeImage(cut, { maxPixels: 4_000_000 })
        read++
      } catch (error) {
        if (!isLimnError(error)) throw error
        refused++
      }
    }
    expect(read + refused).toBe(2500)
    expect(refused).toBeGreaterThan(500)
  }, 60_000)
})
