import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { illustrate } from '../../../src/illustrator/illustrate.ts'
import { falsePositiveRate } from '../../../src/imaging/watermark/detect.ts'
import { markPixels } from '../../../src/imaging/watermark/mark-pixels.ts'
import { inspectPicture } from '../../../src/service/verify/inspect-picture.ts'
import { samplePicture } from '../../imaging/sample-pictures.ts'

const id = '0123456789abcdef'

/** A drawn picture that bears a mark, as PNG. */
let marked: Buffer
beforeAll(async () => {
  const { pixels } = await illustrate({ prompt: 'a fox in the snow', references: [], seed: 7, width: 640, height: 512 })
  const { width, height, data } = markPixels(pixels, id)
  marked = await sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
})

const inspect = (bytes: Uint8Array, signal?: AbortSignal) => inspectPicture({ bytes, trusted: undefined }, signal)
const watermarkOf = async (bytes: Uint8Array) => (await inspect(bytes)).watermark

it.each(['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const)('finds the mark in %s', async (format) => {
  const file = await sharp(marked)[format]().toBuffer()
  expect(await watermarkOf(file)).toMatchObject({ found: true, id, undone: 'nothing' })
})

it('finds it upright in a photo that lies on its side in its file', async () => {
  const onItsSide = await sharp(marked).rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toBuffer()
  expect(await watermarkOf(onItsSide)).toMatchObject({ found: true, id, undone: 'nothing' })
})

it.each(['gif', 'webp'] as const)('looks at the first frame of an animated %s', async (format) => {
  const other = await samplePicture('png', 640, 512)
  const animated = async (frames: Buffer[]) =>
    sharp(frames, { join: { animated: true } })
      [format]()
      .toBuffer()
  expect(await watermarkOf(await animated([marked, other]))).toMatchObject({ found: true, id })
  expect(await watermarkOf(await animated([other, marked]))).toMatchObject({ found: false })
})

it('finds it where parts are clear, in grey, and in 16 bits a channel', async () => {
  const hole = {
    input: { create: { width: 200, height: 200, channels: 4 as const, background: '#000' } },
    blend: 'dest-out' as const,
  }
  const files = [
    await sharp(marked).composite([hole]).png().toBuffer(),
    await sharp(marked).greyscale().png().toBuffer(),
    await sharp(marked).toColourspace('rgb16').png().toBuffer(),
    await sharp(marked).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
  ]
  for (const file of files) expect(await watermarkOf(file)).toMatchObject({ found: true, id })
})

it('finds it where the picture was made small, and says of an icon that none was found', async () => {
  const at = async (width: number) => watermarkOf(await sharp(marked).resize(width).png().toBuffer())
  expect(await at(240)).toMatchObject({ found: true, id })
  expect(await at(63)).toEqual({ found: false, id: null, score: null, undone: null, falsePositiveRate })
})

it('looks for it on a smaller scale in a very large picture', async () => {
  const large = await sharp(marked).resize(6000, 4800).jpeg({ quality: 70 }).toBuffer()
  expect(await watermarkOf(large)).toMatchObject({ found: true, id })
})

it('tells of the credentials and the signs of a picture whose pixels cannot be decoded', async () => {
  const folder = path.join(import.meta.dirname, '..', '..', 'imaging', 'credentials', 'signed-by-others')
  const png = readFileSync(path.join(folder, 'painted.png'))
  const cut = png.subarray(0, png.length - 40)
  const { watermark, credentials } = await inspect(cut)
  expect(watermark).toMatchObject({ found: false, problem: expect.stringMatching(/cut short or damaged/) })
  expect(credentials).toMatchObject({ state: 'tampered' })
  const heic = await inspect(await hevc())
  expect(heic.watermark.problem).toMatch(/HEIC coding \(HEVC\) cannot be read on this machine/)
})

/** A HEIC file whose picture is in no coding that libheif has here. */
async function hevc(): Promise<Buffer> {
  const heic = await samplePicture('heif')
  for (let at = heic.indexOf('av01'); at >= 0; at = heic.indexOf('av01', at)) heic.write('hvc1', at, 'latin1')
  return heic
}

it('says the same of a picture however it is asked, and keeps its bytes', async () => {
  const before = Buffer.from(marked)
  expect(await inspect(marked)).toEqual(await inspect(new Uint8Array(marked)))
  expect(marked.equals(before)).toBe(true)
})

it('refuses what is no picture, and stops when nobody waits any more', async () => {
  await expect(inspect(Buffer.from('<svg/>'))).rejects.toMatchObject({ code: 'invalid-argument' })
  await expect(inspect(marked, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
})

it('decodes no more than 24 megapixels of a picture that says it is small', async () => {
  const wide = await sharp({ create: { width: 8_000, height: 4_000, channels: 3, background: '#777' } })
    .gif()
    .toBuffer()
  // The size of the screen, which the first frame may be larger than.
  wide.writeUInt16LE(40, 6)
  wide.writeUInt16LE(30, 8)
  expect((await watermarkOf(wide)).problem).toMatch(/says it is a GIF of 40 x 30/)
})
