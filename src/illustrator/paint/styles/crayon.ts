import type { Canvas } from '@napi-rs/canvas'
import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import { flatRegions } from './flat-regions.ts'
import { oklabOfHex } from './oklab.ts'
import { paintRegions } from './paint-regions.ts'
import type { Style } from './style.ts'
import { towardPalette } from './toward-palette.ts'

/** What is in the box. */
const box = (
  '#e2312d #f2772b #f8c31c #f7e17a #7cba3d #2b8a4b #7ec8e3 #2f6fc4 #3b3f9a #8b4fa8 #ef8fb3 #f6c9a8 ' +
  '#8a5a35 #c79a63 #2c2a2e #fbf8ef'
)
  .split(' ')
  .map(oklabOfHex)

/** Thick wax on white paper, in all directions, that leaves the hollows of the paper white. */
const wax: LineDrawing = {
  paper: [253, 251, 246],
  ink: [52, 44, 48],
  contour: 0.6,
  sensitivity: [0.06, 0.2],
  pressure: 0.85,
  hatching: [
    { direction: [2, -3], spacing: 1.3, width: 1.15, length: 13, loose: 1, from: 1, to: 0.82, pressure: 0.9 },
    { direction: [3, 2], spacing: 1.9, width: 1, length: 9, loose: 1, from: 0.5, to: 0.2, pressure: 0.7 },
  ],
  smudge: 0.3,
  tooth: 0.75,
  contrast: 1.2,
  middle: 0.6,
  margin: 4,
  color: 0.96,
  marks: 'colored',
}

/** A drawing in wax crayons, few colours and thick outlines, as children make them. */
export const crayon: Style = {
  kind: 'crayon',
  drawsLines: true,
  apply(canvas, _, signal) {
    return drawInLines(inSticks(canvas, signal), 'crayon', wax, signal)
  },
}

/** The picture in the colours of the box; what finding them took is free again when it is drawn. */
function inSticks(canvas: Canvas, signal?: AbortSignal): Canvas {
  const regions = flatRegions(canvas, 14, 0.4, signal)
  return paintRegions(canvas, regions, towardPalette(regions.colors, box, 0.8), { signal })
}
