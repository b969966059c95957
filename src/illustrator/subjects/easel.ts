import type { Random } from '../paint/random.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'
import { darknessOf, litColor } from './lighting.ts'
import { pathOf } from './path.ts'
import type { SubjectDetails } from './subject.ts'

export type Fill = Context['fillStyle']

/** A subject's own drawing surface: its box as `width` × `height` units, y down, facing right, in the scene's light. */
export interface Easel {
  context: Context
  stage: Stage
  width: number
  height: number
  /** Where the light is across the subject: -1 left .. 1 right. */
  lightX: number
  /** How dark it is, 0 day .. 1 night: lamps and windows glow by it. */
  dark: number
  random: Random
  /** True when the drawing is mirrored, so that what is written on it must be turned back. */
  flip: boolean
  /** Units that are one pixel. */
  pixel: number
  /** A surface colour as it looks in the light of the scene. */
  lit(color: string): string
  /** True when any of the words describes the subject. */
  said(...words: string[]): boolean
  fill(path: string, style: Fill): void
  /** A line of `width` units, never thinner than a visible share of a pixel. */
  line(path: string, width: number, style: Fill): void
  clip(path: string, draw: () => void): void
}

/** The noun and the words said of it, one by one; of what it is served with, too. */
export const saidWords = ({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): ReadonlySet<string> =>
  new Set([
    ...attributes.words.flatMap((word) => (word.startsWith('with ') ? word.split(/[ ,]+/) : [word])),
    noun,
    ...noun.split(' '),
  ])

/** Paints into `box` with units of its own: `width` × `height` of them fill it. */
export function onEasel(
  context: Context,
  box: Box,
  size: { width: number; height: number },
  details: SubjectDetails,
  stage: Stage,
  draw: (easel: Easel) => void,
): void {
  const { flip, random, attributes, noun } = details
  const words = saidWords({ attributes, noun })
  const pixel = size.width / Math.max(1, box.width)
  context.save()
  context.translate(flip ? box.x + box.width : box.x, box.y)
  context.scale(((flip ? -1 : 1) * box.width) / size.width, box.height / size.height)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  draw({
    context,
    stage,
    width: size.width,
    height: size.height,
    lightX: flip ? -stage.light.from.x : stage.light.from.x,
    dark: darknessOf(stage),
    random,
    flip,
    pixel,
    lit: (color) => litColor(color, stage),
    said: (...asked) => asked.some((word) => words.has(word)),
    fill(path, style) {
      context.fillStyle = style
      context.fill(pathOf(path))
    },
    line(path, width, style) {
      context.strokeStyle = style
      context.lineWidth = Math.max(width, pixel * 0.7)
      context.stroke(pathOf(path))
    },
    clip(path, paint) {
      context.save()
      context.clip(pathOf(path))
      paint()
      context.restore()
    },
  })
  context.restore()
}

/** A straight gradient through evenly spaced colours, or through [position, colour] pairs. */
export function blend(
  { context }: Easel,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  ...colors: readonly (string | readonly [at: number, color: string])[]
): Fill {
  const gradient = context.createLinearGradient(from[0], from[1], to[0], to[1])
  colors.forEach((stop, index) => {
    if (typeof stop === 'string') gradient.addColorStop(colors.length > 1 ? index / (colors.length - 1) : 0, stop)
    else gradient.addColorStop(stop[0], stop[1])
  })
  return gradient
}

/** Light that spreads from a point: `color` at the middle, nothing at `radius`. */
export function glow(easel: Easel, x: number, y: number, radius: number, color: string): void {
  const { context } = easel
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
  const [red, green, blue, alpha] = (color.match(/[\d.]+/g) ?? []).map(Number)
  for (const [at, share] of [
    [0, 1],
    [0.2, 0.5],
    [0.5, 0.15],
    [1, 0],
  ] as const) {
    gradient.addColorStop(at, `rgba(${red},${green},${blue},${(alpha ?? 1) * share})`)
  }
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = gradient
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  context.restore()
}
