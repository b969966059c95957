import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import { illustrate } from '../../../src/illustrator/illustrate.ts'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { decodeImage } from '../../../src/imaging/decode.ts'
import { encodeImage } from '../../../src/imaging/encode.ts'
import type { Pixels } from '../../../src/imaging/image.ts'
import { loadSharp } from '../../../src/imaging/load-sharp.ts'
import { detectWatermark } from '../../../src/imaging/watermark/detect.ts'
import { markPixels } from '../../../src/imaging/watermark/mark-pixels.ts'

type Sharp = import('sharp').Sharp

const id = '0123456789abcdef'

async function draw(prompt: string, width = 512, height = 512): Promise<Pixels> {
  const drawn = await illustrate({ prompt, references: [], seed: 7, width, height })
  const { data } = drawn.pixels
  return { width, height, data }
}

const plain = (width: number, height: number, color: readonly [number, number, number, number]): Pixels => {
  const data = new Uint8Array(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.set(color, at)
  return { width, height, data }
}

async function treated(pixels: Pixels, how: (picture: Sharp) => Sharp): Promise<Pixels> {
  const sharp = await loadSharp()
  const { width, height, data } = pixels
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
  return decodeImage(await how(sharp(png)).toBuffer())
}

/** Noise without end, a little smoothed: nowhere quiet, like grass or gravel. */
function texture(side: number): Pixels {
  const random = createRandom(3, 'texture')
  const noise = Float32Array.from({ length: side * side }, () => random.between(-1, 1))
  const picture = plain(side, side, [0, 0, 0, 255])
  for (let at = 0; at < noise.length; at++) {
    const near = [0, 1, 2, side, side + 1, side + 2, 2 * side, 2 * side + 1].map(
      (step) => noise[(at + step) % noise.length]!,
    )
    const level = 120 + 16 * near.reduce((sum, one) => sum + one, 0)
    picture.data.fill(Math.max(0, Math.min(255, Math.round(level))), at * 4, at * 4 + 3)
  }
  return picture
}

/** Black hooks on white, row after row, as on a page of text: what is neither black nor white is their borders. */
function page(width: number, height: number): Pixels {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.lineWidth = 1.8
  const random = createRandom(5, 'page')
  for (let y = 60; y < height - 60; y += 26) {
    for (let x = 60; x < width - 60; x += 9) {
      context.beginPath()
      context.arc(x, y, random.between(2, 5), random.between(0, 3), random.between(3, 7))
      context.stroke()
    }
  }
  return { width, height, data: canvas.data() }
}

/** Decibels between two pictures, over what can be seen of them. */
function psnr(one: Pixels, other: Pixels): number {
  let sum = 0
  let count = 0
  for (let at = 0; at < one.data.length; at++) {
    if (at % 4 === 3 || one.data[at | 3] === 0) continue
    sum += (one.data[at]! - other.data[at]!) ** 2
    count++
  }
  return 10 * Math.log10((255 * 255 * count) / sum)
}

describe('the invisible mark', () => {
  let drawn: Pixels
  let marked: Pixels
  beforeAll(async () => {
    drawn = await draw('A serene mountain landscape at dawn', 768, 768)
    marked = markPixels(drawn, id)
  })

  it('is found again, as it was put in', () => {
    expect(detectWatermark(marked)).toMatchObject({ id, undone: 'nothing' })
    expect(detectWatermark(marked)!.score).toBeGreaterThan(9)
  })

  it('is not found where there is none', () => {
    expect(detectWatermark(drawn)).toBeUndefined()
  })

  it('changes little: 42 dB at least', () => {
    expect(psnr(drawn, marked)).toBeGreaterThan(42)
  })

  it('is the same each time, and by rows as at once', () => {
    const again = markPixels(drawn, id)
    const rows = [0, 100, 101].map((top, at, tops) => Buffer.from(again.readRows!(top, tops[at + 1] ?? 768)))
    expect(Buffer.concat(rows)).toEqual(Buffer.from(marked.data))
  })

  it.each<[string, (picture: Sharp) => Sharp, string]>([
    ['JPEG 30', (picture) => picture.jpeg({ quality: 30 }), 'nothing'],
    ['WebP 50', (picture) => picture.webp({ quality: 50 }), 'nothing'],
    ['half the size', (picture) => picture.resize(384, 384), 'resized'],
    ['larger', (picture) => picture.resize(1152, 1152), 'resized'],
    ['a mirror', (picture) => picture.flop(), 'mirrored'],
    ['a quarter turn', (picture) => picture.rotate(90), 'turned by a quarter'],
    [
      'a quarter of it',
      (picture) => picture.extract({ left: 200, top: 130, width: 384, height: 384 }),
      'cropped or resized',
    ],
    ['two degrees', (picture) => picture.rotate(2, { background: '#fff' }), 'turned by 2.0°'],
    ['a squeeze', (picture) => picture.resize(614, 768, { fit: 'fill' }), 'squeezed to 80 %'],
    [
      'a frame',
      (picture) => picture.extend({ top: 115, bottom: 115, left: 115, right: 115, background: '#888' }),
      'cropped or resized',
    ],
    ['grey', (picture) => picture.greyscale(), 'nothing'],
    ['256 colours', (picture) => picture.png({ palette: true }), 'nothing'],
  ])('outlives %s', async (_, how, undone) => {
    const found = detectWatermark(await treated(marked, how))
    expect(found?.id).toBe(id)
    expect(found?.undone).toContain(undone)
  })

  it.each<[string, readonly [number, number, number, number]]>([
    ['white', [255, 255, 255, 255]],
    ['black', [0, 0, 0, 255]],
    ['grey', [128, 128, 128, 255]],
    ['yellow', [255, 255, 0, 255]],
  ])('is borne by a plain %s picture', async (_, color) => {
    const picture = plain(640, 400, color)
    const borne = markPixels(picture, id)
    expect(psnr(picture, borne)).toBeGreaterThan(42)
    expect(detectWatermark(await treated(borne, (one) => one.jpeg({ quality: 75 })))?.id).toBe(id)
  })

  it('is fainter where it would show: in pale plains, and more so where the picture is lively elsewhere', () => {
    const decibels = (level: number) => {
      const picture = plain(1024, 1024, [level, level, level, 255])
      return psnr(picture, markPixels(picture, id))
    }
    const pale = decibels(200)
    expect(pale).toBeGreaterThan(decibels(60) + 1)
    const half = plain(1024, 1024, [200, 200, 200, 255])
    const lively = texture(1024)
    half.data.set(lively.data.subarray(512 * 4096), 512 * 4096)
    const upper = (picture: Pixels): Pixels => ({
      width: 1024,
      height: 500,
      data: picture.data.subarray(0, 500 * 4096),
    })
    expect(psnr(upper(half), upper(markPixels(half, id)))).toBeGreaterThan(pale + 0.5)
  })

  it('is borne by a texture that is louder than itself, and outlives half its size and a cut there', async () => {
    const picture = texture(512)
    const borne = markPixels(picture, id)
    expect(psnr(picture, borne)).toBeGreaterThan(42)
    expect(detectWatermark(await treated(borne, (one) => one.resize(256, 256)))?.id).toBe(id)
    const cut = { left: 20, top: 30, width: 440, height: 440 }
    expect(detectWatermark(await treated(borne, (one) => one.extract(cut)))?.id).toBe(id)
    const turned = detectWatermark(await treated(borne, (one) => one.rotate(2, { background: '#fff' })))
    expect(turned).toMatchObject({ id, undone: expect.stringMatching(/^turned by (1\.9|2\.\d)°/) })
  })

  it('is read in the hue of a texture of which a quarter is left', async () => {
    const borne = markPixels(texture(512), id)
    const cut = { left: 20, top: 30, width: 256, height: 256 }
    expect(detectWatermark(await treated(borne, (one) => one.extract(cut)))?.id).toBe(id)
  })

  it('is read in the hue of strokes of which little else is left, turned as they are', async () => {
    const borne = markPixels(page(896, 1200), id)
    const turned = (one: Sharp) => one.linear(1.2, -25.6).rotate(2, { background: '#fff' })
    expect(detectWatermark(await treated(borne, turned))).toMatchObject({
      id,
      undone: expect.stringContaining('turned by 2.0°'),
    })
  })

  it('is read in the hue of the borders of letters where more contrast makes all else black and white', async () => {
    const borne = markPixels(page(896, 1200), id)
    expect(detectWatermark(await treated(borne, (one) => one.linear(1.2, -25.6)))?.id).toBe(id)
  })

  it('leaves the hue of plain grounds alone', () => {
    const { data } = markPixels(page(896, 1200), id)
    const corner = data.subarray(0, 40 * 896 * 4)
    expect(corner.some((level, at) => at % 4 !== 3 && level !== corner[at - (at % 4)])).toBe(false)
  })

  it('is read in the ink where white was made brighter until nothing is left of it', async () => {
    const borne = markPixels(await draw('A sleeping cat, line art'), id)
    expect(detectWatermark(await treated(borne, (one) => one.linear(1.2, 0)))?.id).toBe(id)
    expect(detectWatermark(await treated(borne, (one) => one.linear(1.2, -25.6)))?.id).toBe(id)
  })

  it('is read in the strokes of an ink drawing of which only they are left', async () => {
    const borne = markPixels(await draw('A samurai on a bridge, ink drawing', 832, 1248), id)
    expect(detectWatermark(await treated(borne, (one) => one.linear(1.2, -25.6)))?.id).toBe(id)
  })

  it('leaves what is clear as it is, and is found in what is not', async () => {
    const picture = plain(512, 512, [40, 120, 200, 255])
    for (let y = 0; y < 512; y++) for (let x = 0; x < 200; x++) picture.data.set([9, 8, 7, 0], (y * 512 + x) * 4)
    const borne = markPixels(picture, id)
    expect([...borne.data.subarray(0, 8)]).toEqual([9, 8, 7, 0, 9, 8, 7, 0])
    expect(detectWatermark(borne)?.id).toBe(id)
    const file = await encodeImage(borne, 'image/webp', { transparent: true })
    expect(detectWatermark(await decodeImage(file))?.id).toBe(id)
  })

  it.each([
    [1536, 192],
    [192, 1536],
    [1584, 672],
    [1920, 1280],
  ])('is borne by a picture of %d x %d', async (width, height) => {
    const borne = markPixels(await draw('a harbour with sailing boats, watercolor', width, height), id)
    expect(detectWatermark(await treated(borne, (one) => one.jpeg({ quality: 60 })))?.id).toBe(id)
  })

  it('is looked for in the middle of a strip, which would take minutes to search whole', async () => {
    const borne = markPixels(await draw('a harbour with sailing boats, watercolor', 3072, 384), id)
    const strip = await treated(borne, (one) => one.extract({ left: 0, top: 20, width: 3072, height: 320 }))
    expect(detectWatermark(strip)?.id).toBe(id)
    expect(detectWatermark(plain(24_872, 30, [120, 130, 140, 255]))).toBeUndefined()
    expect(detectWatermark(plain(30, 24_872, [120, 130, 140, 255]))).toBeUndefined()
  })

  it('leaves a picture alone that is too small to bear it', () => {
    const picture = plain(255, 256, [9, 9, 9, 255])
    expect(markPixels(picture, id)).toBe(picture)
  })

  it('is a new one where a marked picture is marked again', () => {
    const again = markPixels(marked, 'fedcba9876543210')
    expect(detectWatermark(again)?.id).toBe('fedcba9876543210')
  })

  it('stops when it is no longer wanted', () => {
    expect(() => markPixels(drawn, id, { signal: AbortSignal.abort() })).toThrow(
      expect.objectContaining({ code: 'cancelled' }),
    )
  })
})
