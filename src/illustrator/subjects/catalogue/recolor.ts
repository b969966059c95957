import type { Oklch } from 'culori'
import { clampChroma, converter, formatHex, modeOklch, modeRgb, useMode } from 'culori/fn'
import type { Box } from '../../paint/stage.ts'
import { rasterizeSvg } from './rasterize.ts'

useMode(modeRgb)
useMode(modeOklch)

const toOklch = converter('oklch')

/** The colour most of a drawing is made of. */
interface Dominant {
  lightness: number
  chroma: number
  /** Degrees; undefined when the drawing is mostly grey, black or white. */
  hue: number | undefined
}

/** Signed, -180 .. 180. */
function hueDifference(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180
}

/** Window panes are drawn this blue; they are not the colour of the bus. */
const paneHues = { from: 215, to: 268 }

/** Weighs colours by the area they really cover, which the SVG alone does not tell. */
function measureDominant(body: string, view: Box, glazed: boolean): Dominant {
  const side = 48
  const { data } = rasterizeSvg(body, view, side, side).getContext('2d').getImageData(0, 0, side, side)
  const bins = Array.from({ length: 24 }, () => ({ weight: 0, lightness: 0, chroma: 0, x: 0, y: 0 }))
  const grey = { weight: 0, lightness: 0, chroma: 0 }
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 200) continue
    const { l, c, h } = toOklch({ mode: 'rgb', r: data[at]! / 255, g: data[at + 1]! / 255, b: data[at + 2]! / 255 })
    if (c < 0.055 || h === undefined) {
      // Eyes, tyres and outlines are dark whatever the thing's colour is.
      const weight = l < 0.3 ? 0.3 : 1
      grey.weight += weight
      grey.lightness += l * weight
      grey.chroma += c * weight
      continue
    }
    const bin = bins[Math.floor(h / 15) % 24]!
    const weight = glazed && h > paneHues.from && h < paneHues.to ? 0.3 : 1
    bin.weight += weight
    bin.lightness += l * weight
    bin.chroma += c * weight
    bin.x += Math.cos((h * Math.PI) / 180) * weight
    bin.y += Math.sin((h * Math.PI) / 180) * weight
  }
  let best = { weight: 0, lightness: 0, chroma: 0, x: 0, y: 0 }
  for (let index = 0; index < bins.length; index++) {
    const sum = { weight: 0, lightness: 0, chroma: 0, x: 0, y: 0 }
    for (const near of [index + 23, index, index + 1]) {
      const bin = bins[near % 24]!
      for (const key of ['weight', 'lightness', 'chroma', 'x', 'y'] as const) sum[key] += bin[key]
    }
    if (sum.weight > best.weight) best = sum
  }
  if (best.weight === 0 || grey.weight > best.weight * 1.8) {
    const weight = Math.max(1, grey.weight)
    return { lightness: grey.lightness / weight, chroma: grey.chroma / weight, hue: undefined }
  }
  const hue = ((Math.atan2(best.y, best.x) * 180) / Math.PI + 360) % 360
  return { lightness: best.lightness / best.weight, chroma: best.chroma / best.weight, hue }
}

/** Hues this near to the dominant one are shades of the same thing; a much purer colour is a collar or a tongue. */
const hueReach = { shade: 62, pure: 34 }
/** Of a grey drawing, what is this near in lightness belongs to it. */
const greyReach = 0.42

function shift(color: Oklch, dominant: Dominant, target: Oklch): Oklch | undefined {
  const { l, c } = color
  const neutralTarget = target.c < 0.03
  let turn = 0
  let share = 1
  if (dominant.hue === undefined) {
    if (c > 0.1 || l < 0.22 || Math.abs(l - dominant.lightness) > greyReach) return undefined
    // The lightest highlights stay nearly white.
    share = l > 0.94 && dominant.lightness < 0.85 ? 0.35 : 1
  } else {
    if (c < 0.02 || color.h === undefined || (l < 0.3 && dominant.lightness > 0.45)) return undefined
    turn = hueDifference(dominant.hue, color.h)
    if (Math.abs(turn) > (c > dominant.chroma * 1.4 ? hueReach.pure : hueReach.shade)) return undefined
    share = Math.min(1.3, c / Math.max(0.02, dominant.chroma))
  }
  const contrast = target.l < 0.3 ? 0.5 : 0.8
  const lightness = Math.min(0.99, Math.max(0.08, target.l + (l - dominant.lightness) * contrast))
  const chroma = neutralTarget ? target.c : target.c * share
  return { mode: 'oklch', l: lightness, c: chroma, h: ((target.h ?? 0) + turn * 0.35 + 360) % 360 }
}

/**
 * The drawing with its main colour changed to `color` (CSS hex): shading, eyes, outlines and parts of another colour
 * stay. Works on the SVG's own colour values in OKLCH, so gradients keep their form. `glazed` says it has windows: a
 * vehicle or a building.
 */
export function recolorSvg(body: string, view: Box, color: string, glazed = false): string {
  const target = toOklch(color)
  if (!target) return body
  const dominant = measureDominant(body, view, glazed)
  const change = (from: Oklch | undefined): string | undefined => {
    const to = from && shift(from, dominant, target)
    return to && formatHex(clampChroma(to, 'oklch'))
  }
  return body
    .replace(
      /\b(fill|stroke|stop-color|flood-color|color)([=:]"?)(#[0-9a-fA-F]{3,6}|[a-z]{3,})\b/g,
      (whole, ...parts) => {
        const [attribute, sign, value] = parts as [string, string, string]
        if (value === 'none' || value === 'url') return whole
        const to = change(toOklch(value))
        return to ? `${attribute}${sign}${to}` : whole
      },
    )
    .replace(/values="0 0 0 0 (\S+) 0 0 0 0 (\S+) 0 0 0 0 (\S+) 0 0 0 (\S+) 0"/g, (whole, r, g, b, alpha) => {
      const to = change(toOklch({ mode: 'rgb', r: Number(r), g: Number(g), b: Number(b) }))
      if (!to || Number(r) + Number(g) + Number(b) === 0) return whole
      const [red, green, blue] = [1, 3, 5].map((at) => (Number.parseInt(to.slice(at, at + 2), 16) / 255).toFixed(4))
      return `values="0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} 0 0 0 ${alpha} 0"`
    })
}
