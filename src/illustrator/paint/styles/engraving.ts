import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** Fine ruled lines that swell with the shadow, crossed where it is deep, as on banknotes and in old books. */
const burin: LineDrawing = {
  paper: [245, 237, 219],
  ink: [44, 34, 30],
  contour: 0.24,
  sensitivity: [0.05, 0.14],
  pressure: 1,
  hatching: [
    { direction: [4, 1], spacing: 0.58, width: 0.13, length: 60, loose: 0.06, from: 0.9, to: 0.8, pressure: 0.8 },
    { direction: [4, 1], spacing: 0.58, width: 0.26, length: 60, loose: 0.06, from: 0.66, to: 0.46, pressure: 0.9 },
    { direction: [1, -1], spacing: 0.62, width: 0.18, length: 50, loose: 0.06, from: 0.5, to: 0.38, pressure: 0.9 },
    { direction: [1, 4], spacing: 0.6, width: 0.26, length: 40, loose: 0.08, from: 0.28, to: 0.16, pressure: 1 },
  ],
  smudge: 0,
  tooth: 0.06,
  contrast: 1.3,
  middle: 0.52,
  margin: 3,
}

/** A copper engraving or etching. */
export const engraving: Style = {
  kind: 'engraving',
  drawsLines: true,
  apply: (canvas, _, signal) => drawInLines(canvas, 'engraving', burin, signal),
}
