import { deflateRawSync, inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { InvalidRequestError } from '../../src/errors/index.ts'
import { sourceTypeUrl } from '../../src/imaging/credentials/claim.ts'
import { decodeImage } from '../../src/imaging/decode.ts'
import { encodeImage } from '../../src/imaging/encode.ts'
import type { OutputMimeType, Pixels } from '../../src/imaging/image.ts'
import { readMetadata } from '../../src/imaging/metadata.ts'
import { pngChunks } from '../../src/imaging/png-chunks.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { samplePicture } from './sample-pictures.ts'

const mimeTypes: OutputMimeType[] = ['image/png', 'image/jpeg', 'image/webp']

function gradient(width: number, height: number, alpha = 255): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0; index < width * height; index++) {
    data.set([(index % width) * 2, Math.floor(index / width) * 2, 128, alpha], index * 4)
  }
  return { width, height, data }
}

describe('encodeImage', () => {
  it.each(mimeTypes)('writes %s that reads back as the same picture', async (mimeType) => {
    const pixels = gradient(96, 64)
    const bytes = await encodeImage(pixels, mimeType)
    expect(sniffImage(bytes)).toEqual({ mimeType, width: 96, height: 64 })
    const back = await decodeImage(bytes)
    const tolerance = mimeType === 'image/png' ? 0 : 12
    expect(back.data.every((value, at) => Math.abs(value - pixels.data[at]!) <= tolerance)).toBe(true)
  })

  it.each(mimeTypes)('writes the same %s bytes for the same pixels', async (mimeType) => {
    const metadata = { prompt: 'a red car', model: 'gemini-3-pro-image', seed: 7 }
    const first = await encodeImage(gradient(96, 64), mimeType, { metadata })
    expect(Buffer.compare(await encodeImage(gradient(96, 64), mimeType, { metadata }), first)).toBe(0)
  })

  it('keeps transparency only when asked, and gives JPEG white', async () => {
    const clear = gradient(16, 16, 0)
    expect((await decodeImage(await encodeImage(clear, 'image/png'))).data[3]).toBe(255)
    for (const mimeType of ['image/png', 'image/webp'] as const) {
      const back = await decodeImage(await encodeImage(clear, mimeType, { transparent: true }))
      expect(back.data[3]).toBe(0)
    }
    const jpeg = await decodeImage(await encodeImage(clear, 'image/jpeg', { transparent: true }))
    expect([...jpeg.data.subarray(0, 4)]).toEqual([255, 255, 255, 255])
  })

  it('encodes a view into a larger buffer', async () => {
    const whole = gradient(16, 16)
    const shared = new Uint8Array(whole.data.length + 64)
    shared.set(whole.data, 64)
    const view = { width: 16, height: 16, data: shared.subarray(64) }
    expect(await encodeImage(view, 'image/png')).toEqual(await encodeImage(whole, 'image/png'))
  })

  it('deflates flat pictures with a faint wave over them harder, and others no harder than is quick', async () => {
    const picture = (level: (x: number, y: number) => number): Pixels => {
      const data = new Uint8ClampedArray(400 * 400 * 4)
      for (let at = 0; at < data.length; at += 4) {
        const shade = level((at / 4) % 400, Math.floor(at / 1600))
        data.set([shade, shade, shade, 255], at)
      }
      return { width: 400, height: 400, data }
    }
    const share = async (pixels: Pixels): Promise<number> => {
      const idat = [...pngChunks(await encodeImage(pixels, 'image/png'))].find(({ type }) => type === 'IDAT')!
      return idat.data.length / deflateRawSync(inflateSync(idat.data), { level: 1, memLevel: 9 }).length
    }
    const waves = picture((x, y) => 200 + 1.3 * (Math.sin(x / 3.1 + y / 7) + Math.sin(x / 5.3 - y / 4.1)))
    expect(await share(waves)).toBeLessThan(0.85)
    expect(await share(picture((x, y) => ((x * x + y * 31) % 251) + Math.sin(x)))).toBeGreaterThan(0.99)
  })

  it('writes a PNG of several strips that any decoder reads', async () => {
    // Noise: sums and window cross from strip to strip.
    const large = { width: 700, height: 600, data: new Uint8ClampedArray(700 * 600 * 4) }
    for (let at = 0, value = 1; at < large.data.length; at++) {
      value = (value * 1_103_515_245 + 12_345) % 2_147_483_648
      large.data[at] = at % 4 === 3 ? 255 : value >> 16
    }
    const { data } = await sharp(await encodeImage(large, 'image/png'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(Buffer.compare(data, Buffer.from(large.data))).toBe(0)
  })

  it('names the limit of a format that cannot hold so wide a picture', async () => {
    const wide = { width: 17_000, height: 1, data: new Uint8Array(17_000 * 4) }
    await expect(encodeImage(wide, 'image/webp')).rejects.toThrow(InvalidRequestError)
    expect(sniffImage(await encodeImage(wide, 'image/png'))).toMatchObject({ width: 17_000 })
  })

  it('refuses pixels that are not RGBA of that size', async () => {
    const short = { width: 10, height: 10, data: new Uint8Array(300) }
    await expect(encodeImage(short, 'image/png')).rejects.toThrow(/400 bytes of RGBA; got 300/)
  })
})

describe('metadata', () => {
  const metadata = {
    prompt: 'Tom & Jerry say "hi" <b>\u0000 😀 مرحبا',
    model: 'gemini-3-pro-image',
    seed: 4_294_967_295,
  }

  it.each(mimeTypes)('of a %s is read back', async (mimeType) => {
    const bytes = await encodeImage(gradient(32, 32), mimeType, { metadata })
    expect(await readMetadata(bytes)).toEqual({
      ...metadata,
      prompt: metadata.prompt.replace('\u0000', ''),
      sourceType: 'algorithmicMedia',
    })
    const enhanced = { sourceType: 'algorithmicallyEnhanced' } as const
    expect(await readMetadata(await encodeImage(gradient(32, 32), mimeType, { metadata: enhanced }))).toEqual(enhanced)
  })

  it.each(mimeTypes)('of a %s is an XMP packet any reader finds', async (mimeType) => {
    const bytes = await encodeImage(gradient(32, 32), mimeType, { metadata })
    expect((await sharp(bytes).metadata()).xmpAsString).toContain(
      `DigitalSourceType="${sourceTypeUrl('algorithmicMedia')}"`,
    )
    // Not compressed: found in the bytes as they are.
    expect(Buffer.from(bytes).includes('xmp:CreatorTool="limn"')).toBe(true)
  })

  it('of a prompt of 100 kB still fits a JPEG', async () => {
    const bytes = await encodeImage(gradient(32, 32), 'image/jpeg', { metadata: { prompt: '&'.repeat(100_000) } })
    expect((await readMetadata(bytes))?.prompt).toMatch(/^&{8000}…$/)
  })

  it('is absent from pictures limn did not write, and from what is no picture', async () => {
    expect(await readMetadata(await samplePicture('jpeg'))).toBeUndefined()
    expect(await readMetadata(Buffer.from('hello'))).toBeUndefined()
    const bytes = await encodeImage(gradient(32, 32), 'image/png', { metadata: {} })
    expect(await readMetadata(bytes)).toEqual({ sourceType: 'algorithmicMedia' })
    expect(await readMetadata(bytes.subarray(0, 300))).toBeUndefined()
  })
})
