import type { Pixels } from '../../imaging/image.ts'
import { hexOf } from '../paint/styles/oklab.ts'
import type { StyleMeasure } from '../scene/scene.ts'
import { cutOutSubject } from './cut-out.ts'
import { measureStyle } from './measure-style.ts'
import { paletteOf } from './palette-of.ts'

/** What is known of a reference picture before anything is planned. */
export interface ReferenceStudy {
  /** Index into the request's pictures. */
  index: number
  /** Pixels as decoded. */
  width: number
  height: number
  /** CSS hex, most important first; at most 8, and as few as the picture has. */
  palette: string[]
  measure: StyleMeasure
  /** How it was made: with a camera or brush, in flat areas, or in lines on paper. */
  kind: 'photo' | 'flat' | 'line'
  /** Set when its subject can be told from its background: the subject's frame as shares of the picture. */
  cutOut?: { x: number; y: number; width: number; height: number }
}

/** Looks at a reference once: about 25 ms for a picture of 1024 pixels a side. */
export function studyReference(index: number, pixels: Pixels): ReferenceStudy {
  const colors = paletteOf(pixels)
  const measure = measureStyle(pixels)
  const cutOut = cutOutSubject(pixels)
  const paper = colors.reduce((lightest, color) => (color.l > lightest.l ? color : lightest), { l: 0, share: 0 })
  const kind =
    paper.l > 0.8 && paper.share > 0.55 && measure.saturation < 0.2 && measure.edges > 0.1
      ? 'line'
      : measure.flatness > 0.6 && measure.texture < 0.15
        ? 'flat'
        : 'photo'
  return {
    index,
    width: pixels.width,
    height: pixels.height,
    palette: colors.map(hexOf),
    measure,
    kind,
    ...(cutOut
      ? {
          cutOut: {
            x: cutOut.x / pixels.width,
            y: cutOut.y / pixels.height,
            width: cutOut.pixels.width / pixels.width,
            height: cutOut.pixels.height / pixels.height,
          },
        }
      : {}),
  }
}
