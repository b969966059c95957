import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { release } from '../release.ts'
import type { Box, Context } from '../stage.ts'

/** Longest side, in pixels, of what is worked on apart. */
const largest = 1400

/** A thing painted by itself on a clear ground, with some room around it. */
export interface Layer {
  brush: Context
  /** Where the thing is on it. */
  frame: Box
  width: number
  height: number
}

/** Room around a thing, in shares of its longer side. */
export interface Room {
  side?: number
  top?: number
  bottom?: number
}

/** Lets `draw` work on a clear layer around `box`, and lays it on the picture. */
export function paintOnLayer(context: Context, box: Box, room: Room, draw: (layer: Layer) => void): void {
  const longer = Math.max(box.width, box.height)
  const [side, top, bottom] = [(room.side ?? 0) * longer, (room.top ?? 0) * longer, (room.bottom ?? 0) * longer]
  const whole = { width: box.width + 2 * side, height: box.height + top + bottom }
  const scale = Math.min(1, largest / Math.max(whole.width, whole.height))
  const [width, height] = [Math.max(2, Math.ceil(whole.width * scale)), Math.max(2, Math.ceil(whole.height * scale))]
  const canvas = createCanvas(width, height)
  const frame = { x: side * scale, y: top * scale, width: box.width * scale, height: box.height * scale }
  draw({ brush: canvas.getContext('2d'), frame, width, height })
  context.save()
  context.imageSmoothingQuality = 'high'
  context.drawImage(canvas, box.x - side, box.y - top, width / scale, height / scale)
  context.restore()
  release(canvas)
}

/** The upper and the lower edge of what is painted, in each of `columns` columns of the frame; nothing where a column is empty. */
export function edgesOf(
  { brush, frame }: Layer,
  columns: number,
): ({ x: number; top: number; bottom: number } | undefined)[] {
  const [left, up] = [Math.round(frame.x), Math.round(frame.y)]
  const [width, height] = [Math.max(1, Math.round(frame.width)), Math.max(1, Math.round(frame.height))]
  const { data } = brush.getImageData(left, up, width, height)
  const isPainted = (x: number, y: number): boolean => data[(y * width + x) * 4 + 3]! > 110
  return Array.from({ length: columns }, (_, column) => {
    const x = Math.min(width - 1, Math.floor(((column + 0.5) / columns) * width))
    let [top, bottom] = [0, height - 1]
    while (top < height && !isPainted(x, top)) top++
    if (top === height) return undefined
    while (!isPainted(x, bottom)) bottom--
    return { x: left + x, top: up + top, bottom: up + bottom }
  })
}

/** The thing painted once, on a canvas as large as the layer, to be taken apart. */
export function bodyOf({ frame, width, height }: Layer, paint: (context: Context, box: Box) => void): Canvas {
  const canvas = createCanvas(width, height)
  paint(canvas.getContext('2d'), frame)
  return canvas
}
