import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** Sticks of white and pale chalk on a slate board that was wiped before. */
const whiteChalk: LineDrawing = {
  paper: [38, 48, 46],
  ink: [250, 248, 240],
  contour: 0.5,
  sensitivity: [0.05, 0.2],
  pressure: 0.95,
  hatching: [
    { direction: [1, -1], spacing: 1.5, width: 1.1, length: 16, loose: 0.9, from: 0.98, to: 0.66, pressure: 0.5 },
    { direction: [3, -2], spacing: 1.2, width: 1, length: 12, loose: 1, from: 0.62, to: 0.26, pressure: 0.7 },
  ],
  smudge: 0.42,
  tooth: 0.8,
  contrast: 1.5,
  middle: 0.72,
  margin: 3,
  color: 0.62,
  marks: 'light',
}

/** Coloured chalk on a blackboard. */
export const chalk: Style = {
  kind: 'chalk',
  drawsLines: true,
  apply: (canvas, _, signal) => drawInLines(canvas, 'chalk', whiteChalk, signal),
}
