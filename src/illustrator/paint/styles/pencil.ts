import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** Graphite on warm white paper: searching contours, hatching that follows the tone, the drawing left open at its edges. */
export const graphite: LineDrawing = {
  paper: [250, 248, 243],
  ink: [46, 46, 52],
  contour: 0.3,
  sensitivity: [0.05, 0.24],
  pressure: 0.85,
  hatching: [
    { direction: [3, -2], spacing: 0.75, width: 0.3, length: 9, loose: 0.9, from: 0.8, to: 0.5, pressure: 0.45 },
    { direction: [1, -1], spacing: 0.7, width: 0.34, length: 8, loose: 0.9, from: 0.56, to: 0.3, pressure: 0.6 },
    { direction: [2, 1], spacing: 0.7, width: 0.36, length: 7, loose: 1, from: 0.36, to: 0.08, pressure: 0.7 },
  ],
  smudge: 0.3,
  tooth: 0.4,
  contrast: 1.3,
  middle: 0.52,
  margin: 6,
}

/** A pencil drawing. */
export const pencil: Style = {
  kind: 'pencil',
  drawsLines: true,
  apply: (canvas, _, signal) => drawInLines(canvas, 'pencil', graphite, signal),
}
