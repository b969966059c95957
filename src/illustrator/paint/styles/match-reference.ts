import type { Canvas } from '@napi-rs/canvas'
import { paletteOf } from '../../references/palette-of.ts'
import type { Scene, StyleMeasure } from '../../scene/scene.ts'
import { applyColorTable, createColorTable } from './color-table.ts'
import { drawInLines, type Rgb } from './draw-in-lines.ts'
import { addGrain } from './film-grain.ts'
import { flatRegions } from './flat-regions.ts'
import { penAndInk } from './ink.ts'
import { matchPalette } from './match-palette.ts'
import { lightNeon } from './neon.ts'
import { type Oklab, oklabOfHex, rgbOf } from './oklab.ts'
import { graphite } from './pencil.ts'
import { canvasOf, readRaster } from './raster.ts'
import { paintVignette } from './vignette.ts'
import { paintInWatercolor } from './watercolor.ts'

/** How the reference was made, as far as its measures tell. */
type Making = 'lines' | 'flat' | 'neon' | 'watercolor' | 'photo'

function makingOf(measured: StyleMeasure): Making {
  const { brightness, contrast, saturation, edges, texture, flatness } = measured
  if (saturation < 0.2 && brightness > 0.7 && edges > 0.12 && flatness > 0.35) return 'lines'
  if (brightness < 0.3 && saturation > 0.25) return 'neon'
  if (flatness > 0.6 && texture < 0.2) return 'flat'
  if (brightness > 0.7 && contrast < 0.36 && edges < 0.3) return 'watercolor'
  return 'photo'
}

/**
 * Moves the painted picture to the scene's palette and, where a reference was measured, makes it the way that one was
 * made: in pencil or ink, in flat tones, as washes, as tubes of light, or with a photo's grain.
 */
export function matchReference(canvas: Canvas, scene: Scene): Canvas {
  const { palette, measured } = scene.style
  if (palette.length === 0 || !measured) return moveToPalette(canvas, scene)
  const to = palette.map(oklabOfHex)
  const making = makingOf(measured)
  if (making === 'lines') return drawLikeReference(canvas, to, measured)

  if (making === 'watercolor') return paintInWatercolor(recolor(canvas, concentrate(to), undefined, false))
  const recolored = recolor(canvas, to, measured, making === 'flat')
  switch (making) {
    case 'flat':
      return printFlat(recolored, to)
    case 'neon':
      return lightNeon(recolored, { dark: 0.55, tubes: vivid(to) })
    case 'photo':
      return developLikeReference(recolored, to, measured)
  }
}

/** Only the colours: for pictures that are then made in a style of their own, or whose palette was asked for in words. */
export function moveToPalette(canvas: Canvas, scene: Scene): Canvas {
  const { palette, measured } = scene.style
  if (palette.length === 0) return canvas
  const to = palette.map(oklabOfHex)
  if (!measured && scene.references.some(({ role }) => role !== 'style')) return unify(canvas, to)
  return recolor(canvas, to, measured, false)
}

function recolor(canvas: Canvas, to: readonly Oklab[], measured: StyleMeasure | undefined, flat: boolean): Canvas {
  const from = paletteOf(readRaster(canvas, 256))
  const match = { from, to, flatten: flat ? 1 : 0, ...(measured ? { measured } : {}) }
  const raster = readRaster(canvas)
  applyColorTable(raster, createColorTable(matchPalette(match)))
  return canvasOf(raster)
}

/** Draws pictures that were put together a little toward their common colours; each must stay what it is. */
function unify(canvas: Canvas, to: readonly Oklab[]): Canvas {
  const from = paletteOf(readRaster(canvas, 256))
  const moved = matchPalette({ from, to, flatten: 0 })
  const share = 0.22
  const raster = readRaster(canvas)
  applyColorTable(
    raster,
    createColorTable((color) => {
      const { l, a, b } = moved(color)
      return {
        l: color.l + (l - color.l) * share * 0.4,
        a: color.a + (a - color.a) * share,
        b: color.b + (b - color.b) * share,
      }
    }),
  )
  return canvasOf(raster)
}

/** Nothing but the reference's own colours, in areas with clean edges, as a poster is printed. */
function printFlat(canvas: Canvas, palette: readonly Oklab[]): Canvas {
  const { width, height, colors, labels } = flatRegions(canvas, palette, 0.22)
  const inks = colors.map(rgbOf)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0, at = 0; index < labels.length; index++, at += 4) {
    const ink = inks[labels[index]!]!
    data[at] = ink[0]
    data[at + 1] = ink[1]
    data[at + 2] = ink[2]
    data[at + 3] = 255
  }
  return canvasOf({ width, height, data }, canvas.width, canvas.height)
}

/** The same pigments with less water: a picture of something needs more contrast than a sheet of pale blots. */
function concentrate(palette: readonly Oklab[]): Oklab[] {
  const palest = 1 - Math.min(...palette.map((color) => color.l))
  const strength = Math.min(3.2, Math.max(1, 0.42 / Math.max(0.05, palest)))
  return palette.map(({ l, a, b }) => ({ l: 1 - (1 - l) * strength, a: a * strength, b: b * strength }))
}

/** Its lightest colour is the paper and its darkest the ink; hard contrast is a pen, soft a pencil. */
function drawLikeReference(canvas: Canvas, palette: readonly Oklab[], measured: StyleMeasure): Canvas {
  const paper = palette.reduce((lightest, color) => (color.l > lightest.l ? color : lightest))
  const darkest = palette.reduce((dark, color) => (color.l < dark.l ? color : dark))
  // Thin lines are mixed with paper when they are measured: the lead itself is darker.
  const lead = { ...darkest, l: Math.min(darkest.l, 0.32) }
  const pen = measured.contrast > 0.32 && measured.texture < 0.2
  return drawInLines(canvas, pen ? 'ink' : 'pencil', {
    ...(pen ? penAndInk : graphite),
    paper: rgbOf(paper) satisfies Rgb,
    ink: rgbOf(lead),
    ...(measured.brightness > 0.88 ? { smudge: pen ? 0 : 0.1, middle: 0.4 } : {}),
  })
}

function developLikeReference(canvas: Canvas, palette: readonly Oklab[], measured: StyleMeasure): Canvas {
  const raster = readRaster(canvas)
  if (measured.texture > 0.15) addGrain(raster, 6 + 16 * measured.texture)
  const result = canvasOf(raster)
  const darkest = palette.reduce((dark, color) => (color.l < dark.l ? color : dark))
  paintVignette(result.getContext('2d'), `rgb(${rgbOf({ ...darkest, l: darkest.l * 0.8 }).join(',')})`, 0.25)
  return result
}

/** The palette's vivid colours, brightened to light sources. */
function vivid(palette: readonly Oklab[]): Oklab[] {
  const bright = palette
    .filter((color) => Math.hypot(color.a, color.b) > 0.09 && color.l > 0.4)
    .map((color) => ({ ...color, l: Math.max(0.65, color.l) }))
  return bright.length > 0 ? bright : palette.map((color) => ({ ...color, l: 0.75 }))
}
