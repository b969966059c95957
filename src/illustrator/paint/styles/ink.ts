import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** Pen and black ink: firm contours, crossed hatching, the darkest parts filled. */
export const penAndInk: LineDrawing = {
  paper: [252, 250, 244],
  ink: [18, 18, 24],
  contour: 0.36,
  sensitivity: [0.07, 0.15],
  pressure: 1,
  hatching: [
    { direction: [1, -1], spacing: 0.85, width: 0.17, length: 22, loose: 0.18, from: 0.56, to: 0.5, pressure: 0.95 },
    { direction: [1, 1], spacing: 0.85, width: 0.17, length: 18, loose: 0.18, from: 0.38, to: 0.33, pressure: 0.95 },
    { direction: [1, 0], spacing: 0.6, width: 0.2, length: 16, loose: 0.2, from: 0.26, to: 0.22, pressure: 1 },
    { direction: [0, 1], spacing: 0.4, width: 0.42, length: 12, loose: 0.3, from: 0.15, to: 0.11, pressure: 1 },
  ],
  smudge: 0,
  tooth: 0,
  contrast: 1.25,
  middle: 0.5,
  margin: 0,
}

/** A pen-and-ink drawing. */
export const ink: Style = { kind: 'ink', apply: (canvas, _, signal) => drawInLines(canvas, 'ink', penAndInk, signal) }
