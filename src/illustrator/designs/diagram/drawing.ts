import type { Box } from '../../paint/stage.ts'
import { oval, polygon } from '../../subjects/craft/outlines.ts'
import type { Mark } from '../design.ts'

/** A drawing of a diagram's own, in a view of 100 by 100: outlines of M, L, C, Q and Z only. */
export interface Stroke {
  path: string
  fill?: string
  stroke?: string
  /** In hundredths of the view. */
  width?: number
  opacity?: number
}

export const filled = (path: string, fill: string, opacity?: number): Stroke => ({
  path,
  fill,
  ...(opacity === undefined ? {} : { opacity }),
})

export const lined = (path: string, stroke: string, width: number): Stroke => ({ path, stroke, width })

/** A form with a contour in a tone of its own. */
export const edged = (path: string, fill: string, stroke: string, width = 1): Stroke => ({ path, fill, stroke, width })

export const spot = (x: number, y: number, radius: number, fill: string, opacity?: number): Stroke =>
  filled(oval(x, y, radius), fill, opacity)

/** A drawing put into a square box of the page. */
export function drawIn(box: Box, strokes: readonly Stroke[]): Mark[] {
  const scale = Math.min(box.width, box.height) / 100
  const [left, top] = [box.x + (box.width - 100 * scale) / 2, box.y + (box.height - 100 * scale) / 2]
  const moved = (path: string): string => {
    let isX = false
    return path.replace(/-?\d+(?:\.\d+)?/g, (number) => {
      isX = !isX
      return ((isX ? left : top) + Number(number) * scale).toFixed(1)
    })
  }
  return strokes.map(({ path, width, ...rest }) => ({
    path: moved(path),
    ...rest,
    ...(width === undefined ? {} : { width: width * scale }),
  }))
}

/** The part of a disc between two heights, given in shares of its radius from its middle. */
export function bandOf(x: number, y: number, radius: number, from: number, to: number): string {
  const edge = Array.from({ length: 13 }, (_, at) => {
    const share = from + ((to - from) * at) / 12
    return [Math.sqrt(Math.max(0, 1 - share * share)) * radius, y + share * radius] as const
  })
  return polygon(
    ...edge.map(([half, level]) => [x - half, level] as const),
    ...edge.toReversed().map(([half, level]) => [x + half, level] as const),
  )
}

/** The lit part of a disc: from a new moon at 0 over the first quarter at 0.25 and full at 0.5. */
export function phaseOf(x: number, y: number, radius: number, phase: number): string {
  const isWaxing = phase <= 0.5
  const inner = Math.cos(2 * Math.PI * phase) * (isWaxing ? 1 : -1)
  const side = isWaxing ? 1 : -1
  const heights = Array.from({ length: 25 }, (_, at) => -1 + at / 12)
  const half = (level: number): number => Math.sqrt(Math.max(0, 1 - level * level)) * radius
  return polygon(
    ...heights.map((level) => [x + side * half(level), y + level * radius] as const),
    ...heights
      .toReversed()
      .map((level) => [x + side * inner * half(level) * (isWaxing ? 1 : -1), y + level * radius] as const),
  )
}
