import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { softBlur } from '../../../src/illustrator/paint/soft-blur.ts'

it('is opaque and as soft at its edges as in the middle', () => {
  const canvas = createCanvas(240, 180)
  const context = canvas.getContext('2d')
  for (let x = 0; x < 240; x += 8) {
    context.fillStyle = (x / 8) % 2 ? '#ffffff' : '#000000'
    context.fillRect(x, 0, 8, 180)
  }
  const blurred = softBlur(canvas, 12)
  const { data } = blurred.getContext('2d').getImageData(0, 0, 240, 180)
  for (let at = 0; at < data.length; at += 4) {
    expect(data[at + 3]).toBe(255)
    expect(Math.abs(data[at]! - 128)).toBeLessThan(48)
  }
})

it('leaves clear what was clear', () => {
  const canvas = createCanvas(240, 180)
  const context = canvas.getContext('2d')
  context.fillRect(20, 20, 40, 140)
  const { data } = softBlur(canvas, 6).getContext('2d').getImageData(0, 0, 240, 180)
  for (let y = 0; y < 180; y++) for (let x = 90; x < 240; x++) expect(data[(y * 240 + x) * 4 + 3]).toBe(0)
})
