import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import type { Style } from './style.ts'

/** One black ink from a carved block: broad marks of the gouge, all in one direction, and solid darks. */
const carvedBlock: LineDrawing = {
  paper: [243, 236, 220],
  ink: [24, 22, 28],
  contour: 0.95,
  sensitivity: [0.07, 0.11],
  pressure: 1,
  hatching: [
    { direction: [3, -1], spacing: 2, width: 0.7, length: 12, loose: 0.5, from: 0.64, to: 0.62, pressure: 1 },
    { direction: [3, -1], spacing: 1.8, width: 1.3, length: 14, loose: 0.35, from: 0.46, to: 0.44, pressure: 1 },
    { direction: [1, 0], spacing: 0.7, width: 0.9, length: 14, loose: 0.2, from: 0.28, to: 0.26, pressure: 1 },
  ],
  smudge: 0,
  tooth: 0.1,
  contrast: 1.3,
  middle: 0.5,
  margin: 3,
}

/** A linocut or woodcut. */
export const linocut: Style = {
  kind: 'linocut',
  drawsLines: true,
  apply: (canvas, _, signal) => drawInLines(canvas, 'linocut', carvedBlock, signal),
}
