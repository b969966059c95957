import type { Box } from '../../paint/stage.ts'
import type { Mark } from '../design.ts'
import { circlePath } from '../layout.ts'
import { black } from './plate.ts'

/** Somebody in few strokes: walking out of a door, or standing. */
export function walker(box: Box, color: string): Mark[] {
  const x = (share: number): number => box.x + share * box.width
  const y = (share: number): number => box.y + share * box.height
  const limb = box.height * 0.1
  const stroke = (path: string): Mark => ({ path, stroke: color, width: limb })
  return [
    { path: circlePath(x(0.6), y(0.13), box.height * 0.085), fill: color },
    stroke(`M ${x(0.54)} ${y(0.3)} L ${x(0.46)} ${y(0.56)}`),
    stroke(`M ${x(0.54)} ${y(0.3)} L ${x(0.34)} ${y(0.34)} L ${x(0.24)} ${y(0.5)}`),
    stroke(`M ${x(0.56)} ${y(0.32)} L ${x(0.68)} ${y(0.46)} L ${x(0.84)} ${y(0.4)}`),
    stroke(`M ${x(0.46)} ${y(0.56)} L ${x(0.62)} ${y(0.72)} L ${x(0.58)} ${y(0.94)}`),
    stroke(`M ${x(0.46)} ${y(0.56)} L ${x(0.36)} ${y(0.78)} L ${x(0.12)} ${y(0.84)}`),
  ]
}

export function stander(box: Box, color: string, dressed: boolean): Mark[] {
  const x = (share: number): number => box.x + share * box.width
  const y = (share: number): number => box.y + share * box.height
  const body = dressed
    ? `M ${x(0.36)} ${y(0.26)} H ${x(0.64)} L ${x(0.86)} ${y(0.7)} H ${x(0.14)} Z`
    : `M ${x(0.26)} ${y(0.25)} H ${x(0.74)} V ${y(0.62)} H ${x(0.26)} Z`
  const leg = box.width * 0.16
  return [
    { path: circlePath(x(0.5), y(0.12), box.height * 0.1), fill: color },
    { path: body, fill: color, stroke: color, width: box.width * 0.06 },
    ...[0.38, 0.62].map(
      (at): Mark => ({
        path: `M ${x(at)} ${y(0.6)} V ${y(0.94)}`,
        stroke: color,
        width: leg,
      }),
    ),
    ...[
      [0.3, 0.12],
      [0.7, 0.88],
    ].map(
      ([from, to]): Mark => ({
        path: `M ${x(from!)} ${y(0.3)} L ${x(dressed ? to! : to! * 0.9 + 0.05)} ${y(0.58)}`,
        stroke: color,
        width: leg * 0.7,
      }),
    ),
  ]
}

/** An arrow in a box, pointing right, left, up or down. */
export function arrow(box: Box, color: string, way: string): Mark {
  const turned = (x: number, y: number): string => {
    const [px, py] = way === 'left' ? [1 - x, y] : way === 'up' ? [y, 1 - x] : way === 'down' ? [y, x] : [x, y]
    return `${box.x + px * box.width} ${box.y + py * box.height}`
  }
  return {
    path: `M ${turned(0, 0.38)} L ${turned(0.55, 0.38)} L ${turned(0.55, 0.12)} L ${turned(1, 0.5)} L ${turned(0.55, 0.88)} L ${turned(0.55, 0.62)} L ${turned(0, 0.62)} Z`,
    fill: color,
  }
}

export const wayIn = (said: string): string =>
  /\b(left|up|down)\b/.exec(said)?.[1] ?? (/straight|ahead/.test(said) ? 'up' : 'right')

export function triangle(box: Box, color: string, rim: string, down = false): Mark[] {
  const { x, y, width, height } = box
  const path = down
    ? `M ${x} ${y} L ${x + width} ${y} L ${x + width / 2} ${y + height} Z`
    : `M ${x + width / 2} ${y} L ${x + width} ${y + height} L ${x} ${y + height} Z`
  return [
    { path, fill: rim, stroke: rim, width: width * 0.1, raised: true },
    { path, fill: color, stroke: color, width: width * 0.02, opacity: 1 },
  ]
}

/** The sign in a warning triangle: lightning for current, someone who slips, else an exclamation mark. */
export function dangerSign(box: Box, said: string): Mark[] {
  const x = (share: number): number => box.x + share * box.width
  const y = (share: number): number => box.y + share * box.height
  if (/volt|electric|shock/.test(said))
    return [
      {
        path: `M ${x(0.56)} ${y(0.28)} L ${x(0.38)} ${y(0.66)} H ${x(0.5)} L ${x(0.43)} ${y(0.94)} L ${x(0.64)} ${y(0.55)} H ${x(0.52)} L ${x(0.6)} ${y(0.28)} Z`,
        fill: black,
      },
    ]
  if (/slip|wet|ice|icy/.test(said)) {
    const limb = box.width * 0.055
    const stroke = (path: string): Mark => ({ path, stroke: black, width: limb })
    return [
      { path: circlePath(x(0.4), y(0.42), box.width * 0.048), fill: black },
      stroke(`M ${x(0.43)} ${y(0.54)} L ${x(0.52)} ${y(0.72)}`),
      stroke(`M ${x(0.43)} ${y(0.54)} L ${x(0.55)} ${y(0.54)} M ${x(0.43)} ${y(0.54)} L ${x(0.34)} ${y(0.66)}`),
      stroke(`M ${x(0.52)} ${y(0.72)} L ${x(0.64)} ${y(0.66)} L ${x(0.7)} ${y(0.56)}`),
      stroke(`M ${x(0.52)} ${y(0.72)} L ${x(0.66)} ${y(0.84)}`),
      {
        path: `M ${x(0.22)} ${y(0.93)} q ${box.width * 0.07} ${-box.height * 0.05} ${box.width * 0.14} 0 t ${box.width * 0.14} 0 t ${box.width * 0.14} 0 t ${box.width * 0.14} 0`,
        stroke: black,
        width: limb * 0.6,
      },
    ]
  }
  return [
    {
      path: `M ${x(0.455)} ${y(0.34)} H ${x(0.545)} L ${x(0.525)} ${y(0.72)} H ${x(0.475)} Z`,
      fill: black,
      stroke: black,
      width: box.width * 0.02,
    },
    { path: circlePath(x(0.5), y(0.84), box.width * 0.045), fill: black },
  ]
}
