import { drawInLines, type LineDrawing } from './draw-in-lines.ts'
import { unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** White lines on blue paper, with light hatching, a grid, and a frame. */
export const blueprint: Style = {
  kind: 'blueprint',
  apply(canvas, _, signal) {
    const lines: LineDrawing = {
      paper: [22, 66, 132],
      ink: [226, 240, 255],
      contour: 0.34,
      sensitivity: [0.045, 0.11],
      pressure: 0.95,
      hatching: [
        { direction: [1, -1], spacing: 1.5, width: 0.14, length: 30, loose: 0, from: 0.5, to: 0.4, pressure: 0.35 },
        { direction: [1, -1], spacing: 0.75, width: 0.14, length: 30, loose: 0, from: 0.3, to: 0.2, pressure: 0.35 },
      ],
      smudge: 0.1,
      tooth: 0.12,
      contrast: 1.2,
      middle: 0.5,
      margin: 0,
    }
    const drawn = drawInLines(canvas, 'blueprint', lines, signal)
    const context = drawn.getContext('2d')
    const { width, height } = drawn
    const unit = unitOf(drawn)
    context.strokeStyle = '#dcebff'
    for (const [every, opacity, line] of [
      [2.5, 0.09, 0.08],
      [12.5, 0.17, 0.12],
    ] as const) {
      context.globalAlpha = opacity
      context.lineWidth = Math.max(0.6, line * unit)
      context.beginPath()
      for (let x = (width / 2) % (every * unit); x < width; x += every * unit) {
        context.moveTo(x, 0)
        context.lineTo(x, height)
      }
      for (let y = (height / 2) % (every * unit); y < height; y += every * unit) {
        context.moveTo(0, y)
        context.lineTo(width, y)
      }
      context.stroke()
    }
    context.globalAlpha = 0.85
    for (const [inset, line] of [
      [2, 0.4],
      [3, 0.14],
    ] as const) {
      context.lineWidth = line * unit
      context.strokeRect(inset * unit, inset * unit, width - 2 * inset * unit, height - 2 * inset * unit)
    }
    return drawn
  },
}
