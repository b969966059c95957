import type { Canvas } from '@napi-rs/canvas'
import { paletteOf } from '../../references/palette-of.ts'
import type { Scene, StyleMeasure } from '../../scene/scene.ts'
import { stick } from './charcoal.ts'
import { applyColorTable, createColorTable } from './color-table.ts'
import { drawInLines, type LineDrawing, type Rgb } from './draw-in-lines.ts'
import { addGrain } from './film-grain.ts'
import { flatRegions } from './flat-regions.ts'
import { penAndInk } from './ink.ts'
import { outlines } from './line-art.ts'
import { matchPalette } from './match-palette.ts'
import { lightNeon } from './neon.ts'
import { type Oklab, oklabOfHex, rgbOf } from './oklab.ts'
import { graphite } from './pencil.ts'
import { smoothStep } from './planes.ts'
import { changePixels, readRaster, showOn } from './raster.ts'
import type { Style } from './style.ts'
import { paintVignette } from './vignette.ts'
import { paintInWatercolor } from './watercolor.ts'

/**
 * Moves the painted picture to the scene's palette and, where a reference was measured, makes it the way that one was
 * made: in pencil or ink on its paper, in its few flat inks, as washes, in blocks, as tubes of light, or as a photo.
 */
export function matchReference(canvas: Canvas, scene: Scene, style: Style | undefined, signal?: AbortSignal): Canvas {
  const { palette, measured, kind } = scene.style
  if (palette.length === 0 || !measured) {
    const moved = moveToPalette(canvas, scene, signal)
    return style ? style.apply(moved, scene, signal) : moved
  }
  const to = palette.map(oklabOfHex)
  const lines = lineDrawings[kind]
  if (lines) return drawInLines(canvas, kind, drawnLikeReference(lines, to, measured), signal)
  switch (kind) {
    case 'watercolor':
      return paintInWatercolor(recolor(canvas, concentrate(to), { signal }), signal)
    case 'neon':
      return lightNeon(recolor(canvas, to, { measured, signal }), { dark: 0.42, tubes: vivid(to) }, signal)
    case 'childrens-book':
      return measured.brightness > 0.8
        ? drawInLines(recolor(canvas, crayons(to), { signal }), 'crayon', crayonOn(to), signal)
        : style!.apply(recolor(canvas, to, { measured, signal }), scene, signal)
    case 'vector':
      return measured.flatness > 0.6 && measured.texture < 0.2
        ? printFlat(recolor(canvas, to, { measured, flatten: 1, signal }), to, signal)
        : developLikeReference(
            toneLikeReference(recolor(canvas, to, { measured, signal }), to, signal),
            to,
            measured,
            signal,
          )
    default: {
      const moved = recolor(canvas, to, { measured, signal })
      return style ? style.apply(moved, scene, signal) : moved
    }
  }
}

const lineDrawings: Readonly<Record<string, LineDrawing>> = {
  pencil: graphite,
  ink: penAndInk,
  charcoal: stick,
  'line-art': outlines,
}

/** Only the colours: for pictures that are then made in a style of their own, or whose palette was asked for in words. */
function moveToPalette(canvas: Canvas, scene: Scene, signal: AbortSignal | undefined): Canvas {
  const { palette, measured } = scene.style
  if (palette.length === 0) return canvas
  const to = palette.map(oklabOfHex)
  if (!measured && scene.references.some(({ role }) => role !== 'style')) return unify(canvas, to, signal)
  return recolor(canvas, to, { measured, signal })
}

function recolor(
  canvas: Canvas,
  to: readonly Oklab[],
  options: { measured?: StyleMeasure | undefined; flatten?: number; signal: AbortSignal | undefined },
): Canvas {
  const { measured, flatten = 0, signal } = options
  const from = paletteOf(readRaster(canvas, 256))
  const match = { from, to, flatten, ...(measured ? { measured } : {}) }
  const table = createColorTable(matchPalette(match))
  changePixels(canvas, (band) => applyColorTable(band, table), signal)
  return canvas
}

/** Draws pictures that were put together a little toward their common colours; each must stay what it is. */
function unify(canvas: Canvas, to: readonly Oklab[], signal: AbortSignal | undefined): Canvas {
  const from = paletteOf(readRaster(canvas, 256))
  const moved = matchPalette({ from, to, flatten: 0 })
  const share = 0.22
  const table = createColorTable((color) => {
    const { l, a, b } = moved(color)
    return {
      l: color.l + (l - color.l) * share * 0.4,
      a: color.a + (a - color.a) * share,
      b: color.b + (b - color.b) * share,
    }
  })
  changePixels(canvas, (band) => applyColorTable(band, table), signal)
  return canvas
}

/** Nothing but the reference's own colours, in areas with clean edges, as a poster is printed. */
function printFlat(canvas: Canvas, palette: readonly Oklab[], signal: AbortSignal | undefined): Canvas {
  const { width, height, colors, labels } = flatRegions(canvas, palette, 0.22, signal)
  const inks = colors.map(rgbOf)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0, at = 0; index < labels.length; index++, at += 4) {
    const ink = inks[labels[index]!]!
    data[at] = ink[0]
    data[at + 1] = ink[1]
    data[at + 2] = ink[2]
    data[at + 3] = 255
  }
  return showOn(canvas, { width, height, data })
}

/** The same pigments with less water: a picture of something needs more contrast than a sheet of pale blots. */
function concentrate(palette: readonly Oklab[]): Oklab[] {
  const palest = 1 - Math.min(...palette.map((color) => color.l))
  const strength = Math.min(3.2, Math.max(1, 0.42 / Math.max(0.05, palest)))
  return palette.map(({ l, a, b }) => ({ l: 1 - (1 - l) * strength, a: a * strength, b: b * strength }))
}

/** Its lightest colour is the paper, if that is light, and its darkest the ink. */
function drawnLikeReference(drawing: LineDrawing, palette: readonly Oklab[], measured: StyleMeasure): LineDrawing {
  const lightest = palette.reduce((light, color) => (color.l > light.l ? color : light))
  const darkest = palette.reduce((dark, color) => (color.l < dark.l ? color : dark))
  // Thin lines are mixed with paper when they are measured: the lead itself is darker.
  const lead = { ...darkest, l: Math.min(darkest.l, 0.34) }
  return {
    ...drawing,
    paper: lightest.l > 0.8 ? (rgbOf(lightest) satisfies Rgb) : drawing.paper,
    ink: rgbOf(lead),
    ...(measured.brightness > 0.8 ? { smudge: drawing.smudge * 0.35, tooth: drawing.tooth * 0.6, middle: 0.4 } : {}),
  }
}

/** The sticks it was drawn with: all its colours but the paper, at full strength. */
function crayons(palette: readonly Oklab[]): Oklab[] {
  const sticks = palette
    .filter(({ l }) => l < 0.86)
    .map(({ l, a, b }) => {
      const more = Math.min(1.6, 0.17 / Math.max(0.02, Math.hypot(a, b)))
      return { l, a: a * Math.max(1, more), b: b * Math.max(1, more) }
    })
  return sticks.length > 1 ? sticks : [...palette]
}

/** Wax crayons on its paper: broad strokes in the picture's own colours that leave much of the paper bare. */
function crayonOn(palette: readonly Oklab[]): LineDrawing {
  const lightest = palette.reduce((light, color) => (color.l > light.l ? color : light))
  return {
    paper: lightest.l > 0.85 ? rgbOf(lightest) : [253, 251, 245],
    ink: [60, 50, 60],
    contour: 1.3,
    sensitivity: [0.05, 0.16],
    pressure: 0.95,
    hatching: [
      { direction: [1, -3], spacing: 1.5, width: 1.25, length: 26, loose: 0.8, from: 1, to: 0.86, pressure: 0.95 },
      { direction: [2, -1], spacing: 1.7, width: 1.2, length: 18, loose: 1, from: 0.72, to: 0.45, pressure: 0.95 },
    ],
    smudge: 0,
    tooth: 0.25,
    contrast: 1.1,
    middle: 0.55,
    margin: 2,
    color: 0.95,
  }
}

/** A picture of one hue, sepia or grey, takes its hue at every lightness from the palette and no other. */
function toneLikeReference(canvas: Canvas, palette: readonly Oklab[], signal: AbortSignal | undefined): Canvas {
  const all = palette.reduce((sum, { a, b }) => sum + Math.hypot(a, b), 0)
  const together = Math.hypot(
    palette.reduce((sum, { a }) => sum + a, 0),
    palette.reduce((sum, { b }) => sum + b, 0),
  )
  const grey = all / palette.length < 0.02
  if (!grey && together / all < 0.9) return canvas
  const steps = [...palette].sort((one, other) => one.l - other.l)
  const table = createColorTable(({ l }) => {
    const above = steps.findIndex((step) => step.l >= l)
    const upper = steps[above < 0 ? steps.length - 1 : above]!
    const lower = steps[Math.max(0, (above < 0 ? steps.length : above) - 1)]!
    const share = upper.l > lower.l ? Math.min(1, Math.max(0, (l - lower.l) / (upper.l - lower.l))) : 0
    // Toward black and white every tint runs out.
    const strength = grey ? 0 : smoothStep(0, 0.25, l) * (1 - smoothStep(0.93, 1, l))
    return {
      l,
      a: (lower.a + (upper.a - lower.a) * share) * strength,
      b: (lower.b + (upper.b - lower.b) * share) * strength,
    }
  })
  changePixels(canvas, (band) => applyColorTable(band, table), signal)
  return canvas
}

/** A little of its grain, where it has any to be seen, and darker corners. */
function developLikeReference(
  canvas: Canvas,
  palette: readonly Oklab[],
  measured: StyleMeasure,
  signal: AbortSignal | undefined,
): Canvas {
  if (measured.texture > 0.3) changePixels(canvas, (band) => addGrain(band, 2 + 5 * measured.texture), signal)
  const darkest = palette.reduce((dark, color) => (color.l < dark.l ? color : dark))
  paintVignette(canvas.getContext('2d'), `rgb(${rgbOf({ ...darkest, l: darkest.l * 0.8 }).join(',')})`, 0.25)
  return canvas
}

/** The palette's vivid colours, brightened to light sources. */
function vivid(palette: readonly Oklab[]): Oklab[] {
  const bright = palette
    .filter((color) => Math.hypot(color.a, color.b) > 0.09 && color.l > 0.4)
    .map((color) => ({ ...color, l: Math.max(0.65, color.l) }))
  return bright.length > 0 ? bright : palette.map((color) => ({ ...color, l: 0.75 }))
}
