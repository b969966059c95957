import type { Pixels } from '../image.ts'
import { analysisArea } from './analysis.ts'
import { planeOfHue } from './hue.ts'
import { inkTones, planeOfTones, showsOnlyInk } from './ink.ts'
import { forEachLumaRow } from './luma.ts'
import { middleOf } from './middle.ts'
import { createPlaneReader, mostReadings, type WatermarkReading } from './read-plane.ts'
import { createShrinker } from './shrink.ts'

/** Bound of the chance that a picture without a mark is said to bear one: the picture is read, its hue, and two tones of its ink. */
export const falsePositiveRate = (2 * mostReadings.all + 2 * mostReadings.usual) / 2 ** 32

/**
 * The mark in a picture, whatever became of the picture since: smaller, cropped, turned by a few degrees, squeezed,
 * mirrored. Takes some 50 ms where nothing or little became of it, several times that where there is none; it does not
 * let go of its thread meanwhile.
 */
export function detectWatermark(picture: Pixels): WatermarkReading | undefined {
  const pixels = middleOf(picture)
  const shrinker = createShrinker(pixels.width, pixels.height, analysisArea)
  forEachLumaRow(pixels, (luma) => shrinker.addRow(luma))
  const scaled = shrinker.finish()
  const inLuma = createPlaneReader(scaled, pixels)
  const usual = inLuma.readUsual()
  if (usual) return usual
  const inHue = createPlaneReader(planeOfHue(pixels), pixels)
  const reading = inHue.readUsual() ?? inLuma.readAnyhow() ?? inHue.readAnyhow()
  if (reading || !showsOnlyInk(scaled.plane)) return reading
  for (const tones of inkTones(pixels)) {
    const inInk = createPlaneReader(planeOfTones(pixels, tones), pixels).readUsual()
    if (inInk) return inInk
  }
  return undefined
}
