import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** A box of coloured pencils on white paper, laid over each other in three directions. */
const leads: LineDrawing = {
  paper: [252, 250, 245],
  ink: [48, 40, 46],
  contour: 0.32,
  sensitivity: [0.05, 0.26],
  pressure: 0.6,
  hatching: [
    { direction: [3, -2], spacing: 0.62, width: 0.5, length: 11, loose: 0.8, from: 0.98, to: 0.72, pressure: 0.7 },
    { direction: [1, -1], spacing: 0.66, width: 0.46, length: 9, loose: 0.9, from: 0.74, to: 0.42, pressure: 0.7 },
    { direction: [2, 1], spacing: 0.66, width: 0.46, length: 8, loose: 1, from: 0.42, to: 0.12, pressure: 0.75 },
  ],
  smudge: 0.42,
  tooth: 0.5,
  contrast: 1.2,
  middle: 0.55,
  margin: 5,
  color: 0.94,
  marks: 'colored',
}

/** A drawing in coloured pencils. */
export const coloredPencil: Style = {
  kind: 'colored-pencil',
  drawsLines: true,
  apply: (canvas, _, signal) => drawInLines(canvas, 'colored-pencil', leads, signal),
}
