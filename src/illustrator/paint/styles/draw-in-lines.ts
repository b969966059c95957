import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { contourPlane } from './contour-plane.ts'
import { type HatchTile, hatchTile } from './hatch-tile.ts'
import { openDarks } from './local-tones.ts'
import { grainTile, noiseTile, tileIndices, tileSide } from './noise-tile.ts'
import { smoothStep } from './planes.ts'
import { type Raster, readRaster, showOn, unitOf } from './raster.ts'

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
  /** How much of the picture's own colour the strokes take, 0..1; contours are of the ink. */
  color?: number
  /** What gets strokes: what is dark (the default), what is dark or coloured, or what is light, as chalk on a board. */
  marks?: 'dark' | 'colored' | 'light'
}

/** Larger pictures are drawn at this size and enlarged: strokes are soft enough, and it bounds time and memory. */
const largestSide = 2200

/** The picture as a drawing of contours and strokes on paper. */
export function drawInLines(canvas: Canvas, name: string, drawing: LineDrawing, signal?: AbortSignal): Canvas {
  const raster = readRaster(canvas, largestSide)
  const { width, height } = raster
  const unit = unitOf(raster)
  const luma = toneBytes(raster, drawing.marks ?? 'dark')
  openDarks(luma, width, height)
  const tones = exposureOf(luma).map((tone) =>
    Math.min(1, Math.max(0, (tone - drawing.middle) * drawing.contrast + drawing.middle)),
  )
  const contours = drawing.contour > 0 ? contourPlane(raster, Math.max(1, drawing.contour * unit), signal) : undefined
  const layers = drawing.hatching.map((layer, index) => ({
    layer,
    tile: hatchTile(`${name}/${index}`, {
      direction: layer.direction,
      spacing: Math.max(1.6, layer.spacing * unit),
      width: Math.max(0.8, layer.width * unit),
      length: Math.max(8, layer.length * unit),
      loose: layer.loose,
    }),
  }))
  const tooth = grainTile('paper', 1)
  const drift = noiseTile('drift', 8, 3)
  const toothColumns = tileIndices(width, Math.min(2, 16 / unit))
  const driftColumns = tileIndices(width, 2.2 / unit)
  const toothRows = tileIndices(height, Math.min(2, 16 / unit))
  const driftRows = tileIndices(height, 2.2 / unit)
  // One row at a time, step by step: each step is a loop without calls or divisions.
  const grain = new Float32Array(width)
  const wander = new Float32Array(width)
  const tone = new Float32Array(width)
  const light = new Float32Array(width)
  const line = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    throwIfCancelled(signal)
    const row = y * width
    const toothRow = toothRows[y]! * tileSide
    const driftRow = driftRows[y]! * tileSide
    for (let x = 0; x < width; x++) {
      grain[x] = tooth[toothRow + toothColumns[x]!]!
      wander[x] = drift[driftRow + driftColumns[x]!]!
      tone[x] = tones[luma[row + x]!]!
      light[x] = 1 - drawing.smudge * (1 - tone[x]!) * (0.85 + 0.15 * grain[x]!)
    }
    for (const { layer, tile } of layers) hatchRow(light, tone, wander, layer, tile, y)
    if (contours) {
      const [from, to] = drawing.sensitivity
      for (let x = 0; x < width; x++) {
        const contour = contours[row + x]!
        line[x] = contour > from ? smoothStep(from, to, contour) * drawing.pressure : 0
        if (contour > from) light[x] = light[x]! * (1 - line[x]! * (1 + wander[x]! * 0.25))
      }
    }
    inkRow(raster, y, drawing, { light, line, grain, wander, unit })
  }
  return showOn(canvas, raster)
}

/** How bare each pixel stays, 0..255. */
function toneBytes({ width, height, data }: Raster, marks: NonNullable<LineDrawing['marks']>): Uint8Array {
  const tones = new Uint8Array(width * height)
  for (let index = 0, at = 0; index < tones.length; index++, at += 4) {
    const red = data[at]!
    const green = data[at + 1]!
    const blue = data[at + 2]!
    const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.5
    if (marks === 'dark') tones[index] = luma
    else if (marks === 'colored') tones[index] = 0.45 * luma + 0.55 * Math.min(red, green, blue)
    else tones[index] = 255 - (0.45 * luma + 0.55 * Math.max(red, green, blue))
  }
  return tones
}

function hatchRow(
  light: Float32Array,
  tone: Float32Array,
  wander: Float32Array,
  { from, to, pressure }: LineDrawing['hatching'][number],
  { side, tone: strokes }: HatchTile,
  y: number,
): void {
  const strokesRow = (y % side) * side
  for (let x = 0, column = 0; x < light.length; x++, column++) {
    if (column === side) column = 0
    const here = tone[x]! + wander[x]! * 0.03
    if (here < from) light[x] = light[x]! * (1 - smoothStep(from, to, here) * pressure * strokes[strokesRow + column]!)
  }
}

/** Lays ink or lead on the paper by how much light each pixel should lose. */
function inkRow(
  { width, height, data }: Raster,
  y: number,
  drawing: LineDrawing,
  row: { light: Float32Array; line: Float32Array; grain: Float32Array; wander: Float32Array; unit: number },
): void {
  const { light, line, grain, wander, unit } = row
  const { tooth, margin, color = 0 } = drawing
  const [paperRed, paperGreen, paperBlue] = drawing.paper
  const [red, green, blue] = drawing.ink
  for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
    // Chalk and lead catch on the paper's tops and miss its hollows.
    const raised = 0.45 + 0.7 * grain[x]!
    const hollow = raised < 0 ? 0 : raised > 1 ? 1 : raised
    let dark = (1 - light[x]!) * (1 - tooth * hollow * (0.35 + 0.65 * light[x]!))
    if (margin > 0) {
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit
      dark *= smoothStep(0.3 * margin, margin, edge + wander[x]! * margin * 0.4)
    }
    dark = dark < 0 ? 0 : dark > 1 ? 1 : dark
    const own = color * (1 - line[x]!)
    data[at] = paperRed + (red + (data[at]! - red) * own - paperRed) * dark
    data[at + 1] = paperGreen + (green + (data[at + 1]! - green) * own - paperGreen) * dark
    data[at + 2] = paperBlue + (blue + (data[at + 2]! - blue) * own - paperBlue) * dark
  }
}

/**
 * Tones as a draughtsman would choose them, for each level of luma: nearly black to nearly white whatever the picture's
 * own range, and more light than dark, because paper is left bare where nothing has to be said.
 */
function exposureOf(luma: Uint8Array): Float32Array {
  const histogram = new Uint32Array(256)
  for (let index = 0; index < luma.length; index++) histogram[luma[index]!]!++
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
