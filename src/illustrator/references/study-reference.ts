import type { Pixels } from '../../imaging/image.ts'
import { hexOf } from '../paint/styles/oklab.ts'
import type { StyleMeasure } from '../scene/scene.ts'
import { cutOutSubject } from './cut-out.ts'
import { cutOutPlausible } from './cut-out-plausible.ts'
import { measureMaking } from './measure-making.ts'
import { measureStyle } from './measure-style.ts'
import { motifOf } from './motif-of.ts'
import { paletteOf } from './palette-of.ts'
import { recognizeStyle } from './recognize-style.ts'

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
  /** The style it looks made in, by its name in paint/styles/; absent for photos and plain illustrations. */
  style?: string
  /** A place that would look well in this style, for a prompt that names nothing to draw. */
  motif: string
  /** How it was made: with a camera or brush, in flat areas, or in lines on paper. */
  kind: 'photo' | 'flat' | 'line'
  /** Set when its subject can be told from its background: the subject's frame as shares of the picture. */
  cutOut?: { x: number; y: number; width: number; height: number }
}

const lineStyles = new Set(['pencil', 'ink', 'line-art', 'charcoal', 'childrens-book'])

/** Looks at a reference once: about 80 ms for a picture of 1024 pixels a side. `isPlaced` when words put what it shows elsewhere. */
export function studyReference(index: number, pixels: Pixels, isPlaced = false): ReferenceStudy {
  const colors = paletteOf(pixels)
  const measure = measureStyle(pixels)
  const cutOut = isPlaced ? cutOutPlausible(pixels) : cutOutSubject(pixels)
  const style = recognizeStyle(measureMaking(pixels), measure)
  const lines = style !== undefined && lineStyles.has(style)
  const kind = lines
    ? 'line'
    : style === undefined && measure.flatness > 0.6 && measure.texture < 0.15
      ? 'flat'
      : 'photo'
  return {
    index,
    width: pixels.width,
    height: pixels.height,
    palette: colors.map(hexOf),
    measure,
    kind,
    motif: motifOf(pixels, colors, measure),
    ...(style === undefined ? {} : { style }),
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
