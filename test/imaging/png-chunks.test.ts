import { expect, it } from 'vitest'
import { decodeImage } from '../../src/imaging/decode.ts'
import { pngChunks, withoutPngTexts } from '../../src/imaging/png-chunks.ts'
import { iTXt, pngWith, tEXt, zTXt } from './markers/marked-files.ts'
import { samplePicture } from './sample-pictures.ts'

const texts = [tEXt('a', 'b'), zTXt('c', Buffer.alloc(20_000_000)), iTXt('e', 'f')]

it('takes the texts out of a PNG, wherever they stand, and leaves the rest as it is', async () => {
  const plain = await samplePicture('png')
  expect(Buffer.from(withoutPngTexts(await pngWith(texts)))).toEqual(plain)
  expect(Buffer.from(withoutPngTexts(await pngWith(texts, { atEnd: true })))).toEqual(plain)
  expect(withoutPngTexts(plain)).toBe(plain)
})

it('decodes what is left when the texts are cut off', async () => {
  const whole = await pngWith(texts, { atEnd: true })
  const cut = whole.subarray(0, whole.length - 20)
  expect([...pngChunks(withoutPngTexts(cut))].map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT'])
})

it('decodes a PNG with texts as it does the same without', async () => {
  expect(await decodeImage(await pngWith(texts))).toEqual(await decodeImage(await samplePicture('png')))
})
