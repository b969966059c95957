import type { Pixels } from '../image.ts'
import { analysisArea } from './analysis.ts'
import { forEachLumaRow, type Plane } from './luma.ts'
import { createShrinker, type ScaledPlane } from './shrink.ts'

/** Grey levels, both included. */
export interface Tones {
  from: number
  to: number
}

/** From here on, white is what was made brighter until every wave was cut off. */
const white = 252
/** What part of a picture must be as white. */
const mostlyWhite = 0.35
/** Grey levels that count as black. */
const dark: Tones = { from: 0, to: 60 }
/** Grey levels to each side of the commonest one that go with it. */
const around = 16
/** Every so many rows tell which tones are common. */
const rowStep = 4
/** Tells neighbours that there is nothing to compare with: farther from any grey level than from another is an edge. */
const nothing = 5000
/** What part of a place must be ink, so that its tone can be told. */
const leastInk = 0.02

/** Whether the ground is white beyond reading, so that what bears a mark is what is drawn on it. */
export function showsOnlyInk({ data }: Plane): boolean {
  return data.filter((level) => level >= white).length > mostlyWhite * data.length
}

/** Tones that a picture on white may be drawn in: black, and the commonest. What lies between, the borders of lines, drowns the mark. */
export function inkTones(pixels: Pixels): Tones[] {
  const counts = new Uint32Array(256)
  forEachLumaRow(pixels, (luma, y) => {
    if (y % rowStep === 0) for (const level of luma) counts[Math.round(level)]! += 1
  })
  counts.fill(0, white)
  let commonest = 0
  let most = 0
  for (let level = 0; level < white; level++) {
    const near = counts.subarray(Math.max(0, level - around), level + around + 1)
    const count = near.reduce((sum, one) => sum + one, 0)
    if (count <= most) continue
    most = count
    commonest = level
  }
  return [dark, { from: commonest - around, to: Math.min(white - 1, commonest + around) }]
}

/** Like the picture's plane, of those pixels alone that are of these tones. */
export function planeOfTones(pixels: Pixels, { from, to }: Tones): ScaledPlane {
  const { width, height } = pixels
  const tones = createShrinker(width, height, analysisArea)
  const shares = createShrinker(width, height, analysisArea)
  const tone = new Float32Array(width)
  const share = new Float32Array(width)
  forEachLumaRow(pixels, (luma) => {
    for (let x = 0; x < width; x++) {
      const level = luma[x]!
      const isInk = level >= from && level <= to
      tone[x] = isInk ? level : 0
      share[x] = isInk ? 1 : 0
    }
    tones.addRow(tone)
    shares.addRow(share)
  })
  const scaled = tones.finish()
  const { data } = scaled.plane
  shares.finish().plane.data.forEach((part, at) => {
    data[at] = part > leastInk ? data[at]! / part : nothing
  })
  return scaled
}
