import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { describeUnknown } from '../../src/imaging/describe-unknown.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { bombPng, type Format, halves, samplePicture } from './sample-pictures.ts'

describe('sniffImage', () => {
  const formats: [Format, string][] = [
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['webp', 'image/webp'],
    ['gif', 'image/gif'],
    ['avif', 'image/avif'],
    ['tiff', 'image/tiff'],
    ['heif', 'image/heic'],
  ]
  it.each(formats)('tells type and pixels of %s from its bytes', async (format, mimeType) => {
    expect(sniffImage(await samplePicture(format, 61, 43))).toEqual({ mimeType, width: 61, height: 43 })
  })

  it('reads lossless and animated WebP', async () => {
    const picture = sharp(halves(62, 44), { raw: { width: 62, height: 44, channels: 3 } })
    const lossless = await picture.clone().webp({ lossless: true }).toBuffer()
    const transparent = await picture.clone().ensureAlpha(0.5).webp().toBuffer()
    for (const bytes of [lossless, transparent]) {
      expect(sniffImage(bytes)).toEqual({ mimeType: 'image/webp', width: 62, height: 44 })
    }
  })

  it('reads a progressive JPEG behind a large profile', async () => {
    const picture = sharp(halves(62, 44), { raw: { width: 62, height: 44, channels: 3 } })
    const bytes = await picture.withIccProfile('p3').jpeg({ progressive: true }).toBuffer()
    expect(sniffImage(bytes)).toEqual({ mimeType: 'image/jpeg', width: 62, height: 44 })
  })

  it('looks only at its own part of a shared buffer', async () => {
    const png = await samplePicture('png', 61, 43)
    const shared = new Uint8Array(png.length + 200).fill(0xff)
    shared.set(png, 100)
    expect(sniffImage(shared.subarray(100, 100 + png.length))).toMatchObject({ width: 61, height: 43 })
    expect(sniffImage(shared.subarray(100, 118))).toBeUndefined()
  })

  it('says what a bomb claims without decoding it', () => {
    expect(sniffImage(bombPng(30_000, 30_000))).toEqual({ mimeType: 'image/png', width: 30_000, height: 30_000 })
  })

  it('knows nothing of SVG, or a picture of no width', () => {
    expect(sniffImage(Buffer.from('<svg width="10" height="10"></svg>'))).toBeUndefined()
    expect(sniffImage(bombPng(0, 10))).toBeUndefined()
  })
})

describe('describeUnknown', () => {
  it.each([
    ['', 'an empty file (0 bytes)'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'an SVG drawing'],
    ['<!DOCTYPE html><html>', 'an HTML page (perhaps the error page of a download)'],
    ['%PDF-1.7', 'a PDF document'],
    ['BM\x36\x00\x00\x00\x00\x00\x00\x00', 'a BMP picture'],
    ['II*\x00\x08\x00', 'a TIFF picture that is cut short or damaged, or a camera raw file'],
    ['\x00\x00\x00\x20ftypavif', 'an AVIF picture that is cut short or damaged'],
    ['\x00\x00\x00\x20ftypisom', 'a video'],
    ['iVBORw0KGgoAAAA', 'base64 text where the decoded bytes are expected'],
    ['\x89PNG\r\n', 'a PNG picture that is cut short or damaged'],
    ['BMW is a car', 'text (12 bytes)'],
    ['\x01\x02\x03', 'bytes of an unknown kind (3 bytes)'],
  ])('names %j', (content, name) => {
    expect(describeUnknown(Buffer.from(content, 'latin1'))).toBe(name)
  })
})
