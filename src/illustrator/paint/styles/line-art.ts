import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** One even pen, and nothing shaded. */
export const outlines: LineDrawing = {
  paper: [255, 255, 255],
  ink: [22, 24, 32],
  contour: 0.42,
  sensitivity: [0.03, 0.07],
  pressure: 1,
  hatching: [],
  smudge: 0,
  tooth: 0,
  contrast: 1,
  middle: 0.5,
  margin: 0,
}

/** Clean contours on white and nothing else, as in a colouring book. */
export const lineArt: Style = {
  kind: 'line-art',
  drawsLines: true,
  apply: (canvas, _, signal) => drawInLines(canvas, 'line-art', outlines, signal),
}
