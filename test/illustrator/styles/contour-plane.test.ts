import { describe, expect, it } from 'vitest'
import { contourPlane } from '../../../src/illustrator/paint/styles/contour-plane.ts'
import type { Raster } from '../../../src/illustrator/paint/styles/raster.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** One colour left of a column, another right of it. */
function step(left: Rgb, right: Rgb, at: number, width = 61, height = 40): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0; index < width * height; index++)
    data.set([...(index % width < at ? left : right), 255], index * 4)
  return { width, height, data }
}

describe.each([1, 3, 5, 9])('contours %i pixels wide', (thickness) => {
  const row = (left: Rgb, right: Rgb): Float32Array =>
    contourPlane(step(left, right, 30), thickness).subarray(20 * 61, 21 * 61)

  it('run where bright meets dark, as wide as asked, and nowhere else', () => {
    const contour = row([0, 0, 0], [255, 255, 255])
    expect(contour[30]).toBeGreaterThan(0.9)
    expect([...contour].filter((strength) => strength > 0.5).length).toBeGreaterThan(0.5 * thickness)
    expect([...contour].filter((strength) => strength > 0.5).length).toBeLessThan(thickness + 4)
    expect(Math.max(...contour.subarray(1, 15), ...contour.subarray(46, 60))).toBe(0)
  })

  it('run between colours of one brightness', () => {
    expect(row([200, 60, 60], [40, 110, 40])[30]).toBeGreaterThan(0.2)
    expect(Math.max(...row([90, 120, 30], [90, 120, 30]))).toBe(0)
  })
})

it('finds the contours of a frame that is not even, to its last row', () => {
  const contours = contourPlane(step([0, 0, 0], [255, 255, 255], 30, 61, 41), 9)
  expect(contours[39 * 61 + 30]).toBeGreaterThan(0.9)
})
