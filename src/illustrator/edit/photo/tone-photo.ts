import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { softBlur } from '../../paint/soft-blur.ts'
import { addGrain } from '../../paint/styles/film-grain.ts'
import { type Oklab, oklabOfHex } from '../../paint/styles/oklab.ts'
import { smoothStep } from '../../paint/styles/planes.ts'
import { canvasOf, readRaster, unitOf } from '../../paint/styles/raster.ts'
import { paintVignette } from '../../paint/styles/vignette.ts'
import type { PhotoEdit } from '../../scene/photo-edit.ts'
import { byTable } from './change-colors.ts'
import type { PhotoWork } from './paint-photo.ts'
import { recolorPart } from './recolor-part.ts'

type Change = (color: Oklab, amount: number, edit: PhotoEdit) => Oklab

/** Tints run out toward black and white. */
const glow = (l: number): number => smoothStep(0, 0.3, l) * (1 - 0.8 * smoothStep(0.85, 1, l))
const mix = (from: number, to: number, share: number): number => from + (to - from) * share

const changes: Partial<Record<PhotoEdit['kind'], Change>> = {
  exposure: ({ l, a, b }, amount) =>
    amount >= 0
      ? { l: 1 - (1 - l) ** (1 + 0.35 * amount), a: a * (1 + 0.05 * amount), b: b * (1 + 0.05 * amount) }
      : { l: l ** (1 - 0.4 * amount), a, b },
  contrast: ({ l, a, b }, amount) => {
    if (amount < 0) {
      const share = Math.min(0.85, -0.25 * amount)
      return { l: mix(l, 0.5, share) + 0.02, a: a * (1 + 0.1 * amount), b: b * (1 + 0.1 * amount) }
    }
    const share = Math.min(1, 0.65 * amount)
    return { l: mix(l, smoothStep(0.05, 0.97, l), share), a: a * (1 + 0.08 * amount), b: b * (1 + 0.08 * amount) }
  },
  warmth: ({ l, a, b }, amount) => ({ l, a: a + 0.013 * amount * glow(l), b: b + 0.044 * amount * glow(l) }),
  saturation: ({ l, a, b }, amount) => {
    const times = amount >= 0 ? 1 + 0.4 * amount : Math.max(0, 1 + 0.55 * amount)
    return { l, a: a * times, b: b * times }
  },
  'black-and-white': ({ l }) => ({ l: mix(l, smoothStep(0.03, 0.98, l), 0.35), a: 0, b: 0 }),
  sepia: ({ l }) => ({ l: 0.04 + l * 0.94, a: 0.021 * glow(l), b: 0.058 * glow(l) }),
  invert: ({ l, a, b }) => ({ l: 1 - l, a: -a, b: -b }),
  tint: ({ l }, _amount, { color }) => {
    const to = oklabOfHex(color ?? '#3a6ea5')
    const strong = 0.35 + 0.65 * glow(l)
    return { l: mix(l, l * 0.55 + to.l * 0.45, 0.55), a: to.a * strong, b: to.b * strong }
  },
  light: ({ l, a, b }, _amount, { where }) => hours[where ?? 'day']?.({ l, a, b }) ?? { l, a, b },
}

/** What is green moved by a step, lightened, and made more or less vivid; the rest hardly changes. */
function leaves({ l, a, b }: Oklab, step: { a: number; b: number }, light: number, vivid: number): Oklab {
  const hue = (Math.atan2(b, a) * 180) / Math.PI
  const green = smoothStep(92, 108, hue) * (1 - smoothStep(150, 172, hue)) * smoothStep(0.015, 0.06, Math.hypot(a, b))
  return {
    l: l + light * green,
    a: a * mix(1, vivid, green) + step.a * green * Math.min(1, Math.hypot(a, b) / 0.12),
    b: b * mix(1, vivid, green) + step.b * green * Math.min(1, Math.hypot(a, b) / 0.12),
  }
}

/** A photo by day, as if taken at another hour or in another season. */
const hours: Readonly<Record<string, (color: Oklab) => Oklab>> = {
  night: ({ l, a, b }) => ({ l: 0.04 + 0.52 * l ** 1.35, a: a * 0.4 - 0.012 * glow(l), b: b * 0.38 - 0.052 * glow(l) }),
  dusk: ({ l, a, b }) => ({ l: 0.03 + 0.74 * l ** 1.15, a: a * 0.75 + 0.022 * glow(l), b: b * 0.7 - 0.02 * glow(l) }),
  dawn: ({ l, a, b }) => ({ l: 0.06 + 0.86 * l, a: a * 0.85 + 0.022 * glow(l), b: b * 0.85 + 0.018 * glow(l) }),
  'golden-hour': ({ l, a, b }) => ({
    l: 0.02 + 0.92 * l ** 1.06,
    a: a + 0.022 * glow(l),
    b: b * 1.05 + 0.06 * glow(l),
  }),
  day: ({ l, a, b }) => ({ l: 1 - (1 - l) ** 1.3, a: a * 1.05, b: b * 1.05 + 0.008 * glow(l) }),
  storm: ({ l, a, b }) => ({ l: 0.03 + 0.78 * l ** 1.15, a: a * 0.5, b: b * 0.5 - 0.014 * glow(l) }),
  rain: ({ l, a, b }) => ({ l: 0.03 + 0.86 * l ** 1.08, a: a * 0.62, b: b * 0.62 - 0.01 * glow(l) }),
  snow: ({ l, a, b }) =>
    leaves({ l: 0.06 + 0.9 * l, a: a * 0.72, b: b * 0.72 - 0.014 }, { a: 0.02, b: -0.03 }, 0.1, 0.6),
  fog: ({ l, a, b }) => ({ l: 0.2 + 0.68 * l, a: a * 0.6, b: b * 0.6 }),
  spring: (color) => leaves(color, { a: -0.02, b: 0.03 }, 0.05, 1.1),
  summer: (color) => leaves(color, { a: -0.01, b: 0.035 }, 0.02, 1.2),
  autumn: (color) => leaves(color, { a: 0.15, b: 0.035 }, 0.04, 1.15),
  winter: ({ l, a, b }) =>
    leaves({ l: 0.08 + 0.92 * l, a: a * 0.6, b: b * 0.6 - 0.014 }, { a: 0.02, b: -0.03 }, 0.12, 0.5),
}

const others: ReadonlySet<PhotoEdit['kind']> = new Set(['recolor', 'posterize', 'sharpen', 'grain', 'vignette'])

export const isTone = (kind: PhotoEdit['kind']): boolean => changes[kind] !== undefined || others.has(kind)

/** The picture with other colours or tones; as clear as it was. */
export function tonePhoto(canvas: Canvas, edit: PhotoEdit, work: PhotoWork): Canvas {
  const { kind, amount = 1 } = edit
  const change = changes[kind]
  if (change) return byTable(canvas, (color) => change(color, amount, edit))
  switch (kind) {
    case 'recolor':
      return recolorPart(canvas, edit, work)
    case 'posterize':
      return posterize(canvas, amount)
    case 'sharpen':
      return sharpen(canvas, amount)
    case 'grain': {
      const raster = readRaster(canvas)
      addGrain({ ...raster, top: 0, unit: unitOf(raster) }, 34 * amount)
      return canvasOf(raster)
    }
    default:
      return onlyWhereSolid(canvas, (copy) =>
        paintVignette(copy.getContext('2d'), '#000', Math.min(0.95, 0.62 * amount)),
      )
  }
}

function onlyWhereSolid(canvas: Canvas, paint: (copy: Canvas) => void): Canvas {
  const copy = createCanvas(canvas.width, canvas.height)
  const context = copy.getContext('2d')
  context.drawImage(canvas, 0, 0)
  paint(copy)
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(canvas, 0, 0)
  return copy
}

/** As printed in few inks: so many steps of light, each with its own even colour. */
function posterize(canvas: Canvas, levels: number): Canvas {
  const steps = Math.max(2, Math.round(levels))
  const even = softBlur(canvas, Math.min(canvas.width, canvas.height) * 0.003)
  const raster = readRaster(even)
  const { data } = raster
  const level = Uint8Array.from(
    { length: 256 },
    (_, value) => (Math.round((value / 255) * (steps - 1)) / (steps - 1)) * 255,
  )
  for (let at = 0; at < data.length; at++) if (at % 4 !== 3) data[at] = level[data[at]!]!
  return onlyWhereSolid(canvas, (copy) => copy.getContext('2d').drawImage(canvasOf(raster), 0, 0))
}

/** Adds what a slight blur would take away. */
function sharpen(canvas: Canvas, amount: number): Canvas {
  const sharp = readRaster(canvas)
  const soft = readRaster(softBlur(canvas, Math.max(1, Math.min(canvas.width, canvas.height) * 0.0022)))
  const times = 0.55 * amount
  for (let at = 0; at < sharp.data.length; at++) {
    if (at % 4 !== 3) sharp.data[at] = sharp.data[at]! + (sharp.data[at]! - soft.data[at]!) * times
  }
  return canvasOf(sharp)
}
