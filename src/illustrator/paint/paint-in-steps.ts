import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../errors/index.ts'
import type { Context } from './stage.ts'

/** How long one step may take, milliseconds: the two copies that more steps would make of a picture of 4K take 50 each. */
const stepMs = 100
/** What a stroke takes, and a gradient or an image that is blended with the whole canvas, milliseconds a million pixels of the canvas. */
const strokeMs = 0.012
const coverMs = 4

/**
 * From here on whoever paints on `canvas` hears `signal` after every stroke, and throws CancelledError. Skia only records
 * strokes, and paints them all when pixels are asked for: up to a second at 4K, in one call that nothing can end. Here they
 * are painted in steps. The picture is the same.
 */
export function paintInSteps(canvas: Canvas, signal: AbortSignal | undefined): Canvas {
  if (!signal) return canvas
  const context = canvas.getContext('2d')
  const pixels = canvas.width * canvas.height
  let depth = 0
  let recordedMs = 0

  const after = (
    name: 'save' | 'restore' | 'fill' | 'stroke' | 'fillRect' | 'drawImage' | 'getImageData',
    note: (args: number[]) => void,
  ) => {
    const paint = context[name] as (...args: unknown[]) => unknown
    const paintAndNote = (...args: unknown[]): unknown => {
      const result = paint.apply(context, args)
      note(args as number[])
      return result
    }
    Object.assign(context, { [name]: paintAndNote } satisfies Partial<Record<keyof Context, unknown>>)
  }
  const step = (cover: number): void => {
    throwIfCancelled(signal)
    recordedMs += (pixels / 1e6) * (strokeMs + coverMs * Math.min(1, cover))
    // What Skia's binding would have to save again, in the middle of a `save`, it may not save as it was.
    if (depth > 0 || recordedMs < stepMs) return
    paintRecorded(context)
    throwIfCancelled(signal)
  }

  after('getImageData', () => {
    recordedMs = 0
  })

  after('save', () => {
    depth += 1
  })
  after('restore', () => {
    depth = Math.max(0, depth - 1)
    step(0)
  })
  after('fill', () => step(0))
  after('stroke', () => step(0))
  after('fillRect', ([, , width = 0, height = 0]) => step(Math.abs(width * height) / pixels))
  after('drawImage', (args) => {
    // A part of the image, all of it in a size, or as large as it is.
    const [width, height] = args.length > 5 ? args.slice(7) : args.slice(3)
    step(width === undefined ? 1 : Math.abs(width * height!) / pixels)
  })
  return canvas
}

/** Paints what was recorded so far. The first two times on a canvas cost nothing; then what is 4K is copied, 50 ms. */
export function paintRecorded(context: Context): void {
  context.getImageData(0, 0, 1, 1)
}
