import { createCanvas, type Path2D } from '@napi-rs/canvas'
import type { Context } from '../../paint/stage.ts'

/** Paints soft-edged things on a small canvas in the caller's own coordinates. */
export interface Airbrush {
  context: Context
  /** Fills `path` with an edge `softness` wide, in the caller's units. */
  spray(path: Path2D, color: string, softness: number): void
}

/**
 * Soft shading that costs the same at every size: `paint` works on a canvas of `resolution` pixels a unit, which is then
 * laid enlarged over the given rectangle. What it holds must be soft, since it is enlarged.
 */
export function airbrush(
  context: Context,
  area: { x: number; y: number; width: number; height: number },
  resolution: number,
  paint: (brush: Airbrush) => void,
): void {
  const width = Math.max(4, Math.ceil(area.width * resolution))
  const height = Math.max(4, Math.ceil(area.height * resolution))
  const canvas = createCanvas(width, height)
  const small = canvas.getContext('2d')
  small.scale(width / area.width, height / area.height)
  small.translate(-area.x, -area.y)
  const perUnit = width / area.width
  paint({
    context: small,
    spray(path, color, softness) {
      small.filter = `blur(${(softness * perUnit).toFixed(2)}px)`
      small.fillStyle = color
      small.fill(path)
      small.filter = 'none'
    },
  })
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'low'
  context.drawImage(canvas, area.x, area.y, area.width, area.height)
}
