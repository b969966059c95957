import type { Canvas } from '@napi-rs/canvas'
import { createHatchTile, type HatchTile } from './hatch-tile.ts'
import { grainTile, noiseTile, tileSide } from './noise-tile.ts'
import { contourPlane, lumaPlane, type Plane, smoothStep } from './planes.ts'
import { canvasOf, readRaster, unitOf } from './raster.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

export interface LineDrawing {
  paper: Rgb
  ink: Rgb
  /** Width of contours in units; 0 for none. */
  contour: number
  /** Contrast across a contour at which it starts to show and is at its full, 0..1. */
  sensitivity: readonly [number, number]
  /** How dark contours are, 0..1. */
  pressure: number
  /** One layer of strokes for each: drawn where the tone is darker than `from`, full where darker than `to`. Units. */
  hatching: readonly {
    direction: readonly [right: number, down: number]
    spacing: number
    width: number
    length: number
    loose: number
    from: number
    to: number
    pressure: number
  }[]
  /** Soft tone under the strokes, 0..1: graphite or charcoal rubbed in. */
  smudge: number
  /** How much of the paper's tooth stays white, 0..1. */
  tooth: number
  /** Tones are pushed apart by this factor around `middle` before they are drawn. */
  contrast: number
  middle: number
  /** Units over which the drawing runs out toward the frame; 0 draws to the edge. */
  margin: number
  /** How much of the picture's own colour the strokes take, 0..1. */
  color?: number
}

/** Larger pictures are drawn at this size and enlarged: strokes are soft enough, and it bounds time and memory. */
const largestSide = 2200

/** The picture as a drawing of contours and strokes on paper. */
export function drawInLines(canvas: Canvas, name: string, drawing: LineDrawing): Canvas {
  const raster = readRaster(canvas, largestSide)
  const { width, height, data } = raster
  const unit = unitOf(raster)
  const luma = lumaPlane(raster)
  const exposure = exposureOf(luma)
  const contours = drawing.contour > 0 ? contourPlane(raster, Math.max(1, drawing.contour * unit)) : undefined
  const layers = drawing.hatching.map((layer, index) => ({
    layer,
    tile: createHatchTile(`${name}/${index}`, {
      direction: layer.direction,
      spacing: Math.max(1.6, layer.spacing * unit),
      width: Math.max(0.8, layer.width * unit),
      length: Math.max(8, layer.length * unit),
      loose: layer.loose,
    }),
  }))
  const tooth = grainTile('paper', 1)
  const drift = noiseTile('drift', 8, 3)
  const toothScale = Math.min(2, 16 / unit)
  const driftScale = 2.2 / unit
  const mask = tileSide - 1

  for (let y = 0; y < height; y++) {
    const toothRow = (Math.floor(y * toothScale) & mask) * tileSide
    const driftRow = (Math.floor(y * driftScale) & mask) * tileSide
    for (let x = 0; x < width; x++) {
      const index = y * width + x
      const grain = tooth[toothRow + (Math.floor(x * toothScale) & mask)]!
      const wander = drift[driftRow + (Math.floor(x * driftScale) & mask)]!
      const tone = Math.min(
        1,
        Math.max(0, (exposure[Math.round(luma[index]! * 255)]! - drawing.middle) * drawing.contrast + drawing.middle),
      )
      let light = 1 - drawing.smudge * (1 - tone) * (0.85 + 0.15 * grain)
      for (const { layer, tile } of layers) {
        const reach = smoothStep(layer.from, layer.to, tone + wander * 0.03)
        if (reach > 0) light *= 1 - reach * layer.pressure * read(tile, x, y)
      }
      if (contours) {
        const line = smoothStep(drawing.sensitivity[0], drawing.sensitivity[1], contours[index]!)
        light *= 1 - line * drawing.pressure * (1 + wander * 0.25)
      }
      // Chalk and lead catch on the paper's tops and miss its hollows.
      const hollow = Math.min(1, Math.max(0, 0.45 + 0.7 * grain))
      let dark = (1 - light) * (1 - drawing.tooth * hollow * (0.35 + 0.65 * light))
      if (drawing.margin > 0) {
        const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit
        dark *= smoothStep(0.3 * drawing.margin, drawing.margin, edge + wander * drawing.margin * 0.4)
      }
      dark = Math.min(1, Math.max(0, dark))
      const at = index * 4
      const keep = drawing.color ?? 0
      for (let channel = 0; channel < 3; channel++) {
        const ink = drawing.ink[channel]! * (1 - keep) + data[at + channel]! * keep
        data[at + channel] = drawing.paper[channel]! + (ink - drawing.paper[channel]!) * dark
      }
    }
  }
  return canvasOf(raster, canvas.width, canvas.height)
}

/**
 * Tones as a draughtsman would choose them, for each level of luma: nearly black to nearly white whatever the picture's
 * own range, and more light than dark, because paper is left bare where nothing has to be said.
 */
function exposureOf(luma: Plane): Float32Array {
  const histogram = new Uint32Array(256)
  for (let index = 0; index < luma.length; index++) histogram[Math.round(luma[index]! * 255)]!++
  const quantile = (share: number): number => {
    let sum = 0
    for (let level = 0; level < 256; level++) {
      sum += histogram[level]!
      if (sum >= share * luma.length) return level / 255
    }
    return 1
  }
  const dark = quantile(0.03) * 0.8
  const light = Math.max(dark + 0.25, quantile(0.97))
  const middle = Math.min(0.9, Math.max(0.1, (quantile(0.5) - dark) / (light - dark)))
  const gamma = Math.min(1.15, Math.max(0.55, Math.log(0.6) / Math.log(middle)))
  return Float32Array.from({ length: 256 }, (_, level) => {
    const tone = Math.min(1, Math.max(0, (level / 255 - dark) / (light - dark)))
    return 0.3 * (level / 255) + 0.7 * tone ** gamma
  })
}

function read({ side, tone }: HatchTile, x: number, y: number): number {
  return tone[(y % side) * side + (x % side)]!
}
