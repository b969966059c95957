import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** Soft sticks of colour on warm paper with a deep tooth, rubbed with a finger. */
const softSticks: LineDrawing = {
  paper: [236, 222, 198],
  ink: [60, 48, 52],
  contour: 0,
  sensitivity: [0.07, 0.34],
  pressure: 0,
  hatching: [
    { direction: [1, -1], spacing: 1.5, width: 1.7, length: 15, loose: 1, from: 1, to: 0.78, pressure: 0.6 },
    { direction: [2, -3], spacing: 1.4, width: 1.5, length: 12, loose: 1, from: 0.72, to: 0.32, pressure: 0.7 },
  ],
  smudge: 0.95,
  tooth: 0.62,
  contrast: 1.3,
  middle: 0.72,
  margin: 4,
  color: 1,
  marks: 'colored',
}

/** A pastel painting: broad soft strokes that catch on the paper. */
export const pastel: Style = {
  kind: 'pastel',
  apply: (canvas, _, signal) => drawInLines(canvas, 'pastel', softSticks, signal),
}
