import type { Context } from '../stage.ts'
import { flatRegions } from './flat-regions.ts'
import { keyLines } from './key-lines.ts'
import { oklabOfHex } from './oklab.ts'
import { paintRegions } from './paint-regions.ts'
import { unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { towardPalette } from './toward-palette.ts'

/** Inks of lithographs of about 1900: sage, ochre, dusty rose and parchment. */
const inks =
  '#f2e6c9 #e6cf9c #d2ab63 #b07a3f #7c4a2d #4a2f24 #c9c79a #9fae83 #6f8a6b #44604f #e3b7a0 #c98272 #9c4f48 #b8c4bd #7f98a0 #4d6678 #e9d9c0'
    .split(' ')
    .map(oklabOfHex)

const outline = [58, 36, 24] as const

/** A lithograph of about 1900: muted flat inks, bold brown outlines, and a frame with an arch and winding stems. */
export const artNouveau: Style = {
  kind: 'art-nouveau',
  drawsLines: true,
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 14, 0.3, signal)
    const lines = { cover: keyLines(canvas, regions, 0.55, signal), color: outline }
    const shown = paintRegions(canvas, regions, towardPalette(regions.colors, inks, 0.8), { lines, signal })
    frame(shown.getContext('2d'))
    return shown
  },
}

function frame(context: Context): void {
  const { width, height } = context.canvas
  const unit = unitOf({ width, height })
  const inset = 3.6 * unit
  const shoulder = Math.min(height * 0.2, 16 * unit)
  const arch = (by: number): void => {
    const [left, right, top, bottom] = [inset - by, width - inset + by, inset - by, height - inset + by]
    context.moveTo(left, bottom)
    context.lineTo(left, top + shoulder)
    context.bezierCurveTo(left, top + shoulder * 0.35, width * 0.28, top, width / 2, top)
    context.bezierCurveTo(width * 0.72, top, right, top + shoulder * 0.35, right, top + shoulder)
    context.lineTo(right, bottom)
    context.closePath()
  }
  context.save()
  context.fillStyle = '#e6cf9c'
  context.beginPath()
  context.rect(0, 0, width, height)
  arch(0)
  context.fill('evenodd')
  context.strokeStyle = '#3a2418'
  for (const [by, line] of [
    [0, 0.5],
    [1, 0.2],
  ] as const) {
    context.lineWidth = line * unit
    context.beginPath()
    arch(by * unit)
    context.stroke()
  }
  context.lineCap = 'round'
  for (const side of [1, -1]) {
    context.save()
    if (side < 0) {
      context.translate(width, 0)
      context.scale(-1, 1)
    }
    paintStem(context, { x: 1.4 * unit, y: 1.2 * unit }, Math.min(shoulder, 0.3 * width), unit)
    context.restore()
  }
  context.restore()
}

/** A whiplash stem in a corner, with leaves along it. */
function paintStem(context: Context, { x, y }: { x: number; y: number }, reach: number, unit: number): void {
  context.strokeStyle = '#44604f'
  context.lineWidth = 0.42 * unit
  context.beginPath()
  context.moveTo(x, y + reach)
  context.bezierCurveTo(x, y + reach * 0.4, x + reach * 0.1, y, x + reach * 0.8, y)
  context.bezierCurveTo(
    x + reach * 0.5,
    y + reach * 0.05,
    x + reach * 0.42,
    y + reach * 0.24,
    x + reach * 0.54,
    y + reach * 0.2,
  )
  context.stroke()
  context.fillStyle = '#6f8a6b'
  for (const share of [0.16, 0.34, 0.52, 0.7]) {
    const left = x + reach * 0.75 * share ** 2.2
    const top = y + reach * (1 - share) ** 1.6
    context.save()
    context.translate(left + 0.3 * unit, top)
    context.rotate(-0.9 + share)
    context.beginPath()
    context.ellipse(1.1 * unit, 0, 1.1 * unit, 0.42 * unit, 0, 0, 7)
    context.fill()
    context.restore()
  }
  context.fillStyle = '#c98272'
  context.beginPath()
  context.arc(x + reach * 0.54, y + reach * 0.2, 0.75 * unit, 0, 7)
  context.fill()
}
