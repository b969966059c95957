import type { Random } from '../../paint/random.ts'
import type { Context, Stage } from '../../paint/stage.ts'
import { pathOf } from '../path.ts'
import type { CarShape } from './car-shape.ts'

/** What each part of the car needs; the context is in the shape's centimetres, y up, facing right. */
export interface CarView {
  context: Context
  stage: Stage
  shape: CarShape
  /** The lacquer as asked for. */
  paint: string
  /** A surface colour as it looks in the light of the scene. */
  lit(color: string): string
  /** Where the light is along the car: -1 behind it .. 1 before it. */
  lightX: number
  /** How dark it is, 0 day .. 1 night: lamps and windows glow by it. */
  dark: number
  /** True when the car faces left, so that what is written on it must be turned back. */
  flip: boolean
  /** True when the metal roof is gone. */
  open: boolean
  /** Centimetres that are one pixel: the thinnest line worth drawing. */
  pixel: number
  random: Random
}

/** A line of `width` cm, never thinner than a visible share of a pixel. */
export function strokeLine({ context, pixel }: CarView, data: string, width: number, style: string): void {
  context.strokeStyle = style
  context.lineWidth = Math.max(width, pixel * 0.7)
  context.stroke(pathOf(data))
}
