import type { Context } from '../stage.ts'
import { flatRegions } from './flat-regions.ts'
import { keyLines } from './key-lines.ts'
import { oklabOfHex } from './oklab.ts'
import { paintRegions } from './paint-regions.ts'
import { unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { towardPalette } from './toward-palette.ts'

/** Lacquer, enamel and ivory. */
const enamels =
  '#0e1a2b #14324a #1d5c63 #3a8d86 #7fb8a4 #f3e7cb #e4c988 #c99a3f #8c5a2b #5a2a27 #a63d2f #d9805f #2b2a33 #66707c'
    .split(' ')
    .map(oklabOfHex)

const gold = [214, 170, 84] as const

/** A poster of the nineteen-twenties: even enamel colours between lines of gold, in a stepped frame. */
export const artDeco: Style = {
  kind: 'art-deco',
  drawsLines: true,
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 12, 0.4, signal)
    const lines = { cover: keyLines(canvas, regions, 0.28, signal), color: gold }
    const shown = paintRegions(canvas, regions, towardPalette(regions.colors, enamels, 0.85), { lines, signal })
    frame(shown.getContext('2d'))
    return shown
  },
}

/** A dark border with gold lines whose corners step inward. */
function frame(context: Context): void {
  const { width, height } = context.canvas
  const unit = unitOf({ width, height })
  const steppedRect = (inset: number, step: number): void => {
    const [left, top, right, bottom] = [inset, inset, width - inset, height - inset]
    context.moveTo(left + 2 * step, top)
    for (const [x, y] of [
      [right - 2 * step, top],
      [right - 2 * step, top + step],
      [right - step, top + step],
      [right - step, top + 2 * step],
      [right, top + 2 * step],
      [right, bottom - 2 * step],
      [right - step, bottom - 2 * step],
      [right - step, bottom - step],
      [right - 2 * step, bottom - step],
      [right - 2 * step, bottom],
      [left + 2 * step, bottom],
      [left + 2 * step, bottom - step],
      [left + step, bottom - step],
      [left + step, bottom - 2 * step],
      [left, bottom - 2 * step],
      [left, top + 2 * step],
      [left + step, top + 2 * step],
      [left + step, top + step],
      [left + 2 * step, top + step],
    ] as const)
      context.lineTo(x, y)
    context.closePath()
  }
  context.save()
  context.fillStyle = '#0e1a2b'
  context.beginPath()
  context.rect(0, 0, width, height)
  steppedRect(3.4 * unit, 2 * unit)
  context.fill('evenodd')
  context.strokeStyle = '#d6aa54'
  for (const [inset, line] of [
    [3.4, 0.5],
    [2.3, 0.18],
    [1.4, 0.18],
  ] as const) {
    context.lineWidth = line * unit
    context.beginPath()
    steppedRect(inset * unit, 2 * unit)
    context.stroke()
  }
  context.restore()
}
