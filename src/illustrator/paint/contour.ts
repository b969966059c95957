import { Path2D } from '@napi-rs/canvas'
import { contours } from 'd3-contour'

/** A scalar field sampled on a grid laid over a box of the frame. */
export interface Field {
  columns: number
  rows: number
  /** Row by row. */
  values: Float64Array
  /** Pixels: top left of the first sample, and the distance between samples. */
  x: number
  y: number
  step: number
}

/** Samples `valueAt` (pixels in, any scalar out) over a box. */
export function createField(
  box: { x: number; y: number; width: number; height: number },
  step: number,
  valueAt: (x: number, y: number) => number,
): Field {
  const columns = Math.max(2, Math.ceil(box.width / step) + 1)
  const rows = Math.max(2, Math.ceil(box.height / step) + 1)
  const values = new Float64Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values[row * columns + column] = valueAt(box.x + column * step, box.y + row * step)
    }
  }
  return { columns, rows, values, x: box.x, y: box.y, step }
}

/** Where the field is at least `threshold`, as a crisp path at any resolution. */
export function traceAbove(field: Field, threshold: number): Path2D {
  const path = new Path2D()
  const trace = contours().size([field.columns, field.rows])
  // d3 counts cells by their centres: sample (0, 0) lies at (0.5, 0.5).
  const toX = (value: number): number => field.x + (value - 0.5) * field.step
  const toY = (value: number): number => field.y + (value - 0.5) * field.step
  for (const polygon of trace.contour(field.values as unknown as number[], threshold).coordinates) {
    for (const ring of polygon) {
      ring.forEach(([x, y], index) => {
        if (index === 0) path.moveTo(toX(x!), toY(y!))
        else path.lineTo(toX(x!), toY(y!))
      })
      path.closePath()
    }
  }
  return path
}
