import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** A stick of charcoal on rough paper. */
export const stick: LineDrawing = {
  paper: [240, 235, 225],
  ink: [24, 22, 22],
  contour: 0.8,
  sensitivity: [0.07, 0.34],
  pressure: 0.9,
  hatching: [
    { direction: [1, -1], spacing: 1.5, width: 1.5, length: 16, loose: 1, from: 0.78, to: 0.4, pressure: 0.5 },
    { direction: [2, -3], spacing: 1.3, width: 1.6, length: 12, loose: 1, from: 0.5, to: 0.18, pressure: 0.75 },
  ],
  smudge: 0.62,
  tooth: 0.85,
  contrast: 1.35,
  middle: 0.5,
  margin: 5,
}

/** Charcoal on rough paper: broad strokes, rubbed tones, the paper's grain in all of it. */
export const charcoal: Style = {
  kind: 'charcoal',
  drawsLines: true,
  apply: (canvas, _, signal) => drawInLines(canvas, 'charcoal', stick, signal),
}
