import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { illustrate } from '../../src/illustrator/illustrate.ts'
import { encodeImage } from '../../src/imaging/encode.ts'

// Written by `UPDATE_GOLDEN=1 npx vitest run test/illustrator/golden.test.ts`. Look at them before they are committed.
const folder = path.join(import.meta.dirname, 'fixtures', 'golden')

const prompts = {
  mountains: 'A serene mountain landscape at dawn',
  headshot: 'A professional headshot of a business executive',
  car: 'A red sports car',
  table: 'A cat wearing a red hat sitting on a wooden table',
  rain: 'A city skyline at night in the rain',
  poster: 'A poster that says "GRAND OPENING"',
  watercolor: 'A lighthouse by the sea in watercolor',
}

/** Mean difference of a channel, 0..255. Another processor may round a soft edge otherwise; a moved subject is far above. */
const tolerance = 2

it.each(Object.entries(prompts))('draws %s as it was looked at and kept', async (name, prompt) => {
  const { pixels } = await illustrate({ prompt, references: [], seed: 7, width: 256, height: 256 })
  const file = path.join(folder, `${name}.png`)
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, await encodeImage(pixels, 'image/png'))
  expect(existsSync(file)).toBe(true)
  const golden = await sharp(readFileSync(file)).ensureAlpha().raw().toBuffer()
  let difference = 0
  for (const [at, value] of golden.entries()) difference += Math.abs(value - pixels.data[at]!)
  expect(difference / golden.length).toBeLessThan(tolerance)
})
