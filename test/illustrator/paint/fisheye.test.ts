import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { bendAsFisheye } from '../../../src/illustrator/paint/fisheye.ts'

test('a fisheye swells the middle, keeps the corners and leaves no pixel bare', () => {
  const canvas = createCanvas(80, 60)
  const context = canvas.getContext('2d')
  context.fillStyle = '#0000ff'
  context.fillRect(0, 0, 80, 60)
  context.fillStyle = '#ff0000'
  context.fillRect(30, 20, 20, 20)
  context.fillStyle = '#00ff00'
  context.fillRect(0, 0, 2, 2)
  bendAsFisheye(canvas)
  const { data } = context.getImageData(0, 0, 80, 60)
  let red = 0
  for (let at = 0; at < data.length; at += 4) {
    if (data[at]! > 128) red++
    expect(data[at + 3]).toBe(255)
  }
  expect(red).toBeGreaterThan(2 * 20 * 20)
  expect([...data.subarray(0, 3)]).toEqual([0, 255, 0])
})

test('"a fisheye view" is how it is seen and no fish', () => {
  const { camera, phrases } = readPrompt('a fisheye view of a skateboarder')
  expect(camera.fisheye).toBe(true)
  expect(phrases.map(({ noun }) => noun)).toEqual(['skateboarder'])
})
