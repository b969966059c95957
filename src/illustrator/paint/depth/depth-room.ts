import { alpha, darken, lighten } from '../color.ts'
import type { Box, Context, Stage } from '../stage.ts'

type Point = readonly [x: number, y: number]

/** A room seen along its length: a back wall, two side walls, ceiling and floor that run toward the viewer. */
export interface DepthRoom {
  /** The back wall; its foot is the stage's horizon. */
  back: Box
  /** A point of the room: x -1 (left wall) .. 1, y 0 (floor) .. 1 (ceiling), z 0 (at the viewer) .. 1 (back wall). */
  at(x: number, y: number, z: number): Point
  /** The z at which what stands well off the walls has left the frame, too; below 0. */
  near: number
  /** How much larger things look at that depth than at the back wall. */
  scale(z: number): number
}

export interface DepthOptions {
  /** Width of the back wall as a share of the frame's, or of its height where the frame is tall. */
  wide?: number
  /** Top of the back wall as a share of the horizon. */
  top?: number
  /** Where the lines meet, as a share of the back wall's height above its foot. */
  eye?: number
  /** The back wall's middle off the frame's, as a share of the width. */
  shift?: number
}

export function createDepthRoom(stage: Stage, options: DepthOptions = {}): DepthRoom {
  const { width, height, horizon } = stage
  const { wide = 0.36, top = 0.22, eye = 0.42, shift = 0 } = options
  const across = Math.min(width * Math.max(wide, 0.46 - width / height / 8), width * 0.8)
  const back = {
    x: width * (0.5 + shift) - across / 2,
    y: horizon * top,
    width: across,
    height: horizon * (1 - top),
  }
  const middle = back.x + across / 2
  const level = horizon - back.height * eye
  // As near as it takes for the walls to leave the frame on every side.
  const nearest = Math.max(
    middle / (middle - back.x),
    (width - middle) / (back.x + across - middle),
    level / (level - back.y),
    (height - level) / (horizon - level),
  )
  const scale = (z: number): number => 1 / (1 / nearest + (1 - 1 / nearest) * z)
  return {
    back,
    near: -0.7 / (nearest - 1),
    scale,
    at: (x, y, z) => [middle + ((x * across) / 2) * scale(z), level + (horizon - back.height * y - level) * scale(z)],
  }
}

export function fillFace(context: Context, color: string, points: readonly Point[]): void {
  context.fillStyle = color
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  context.closePath()
  context.fill()
}

/** Part of a side wall (-1 or 1), from `near` to `far` and from `low` to `high`; `inset` stands off the wall. */
export function wallPart(
  room: DepthRoom,
  side: number,
  [near, far]: readonly [number, number],
  [low, high]: readonly [number, number],
  inset = 0,
): Point[] {
  const x = side * (1 - inset)
  return [room.at(x, low, near), room.at(x, high, near), room.at(x, high, far), room.at(x, low, far)]
}

/** Part of the floor (`y` 0), of the ceiling (1), or of a level between. */
export function levelPart(
  room: DepthRoom,
  y: number,
  [left, right]: readonly [number, number],
  [near, far]: readonly [number, number],
): Point[] {
  return [room.at(left, y, near), room.at(right, y, near), room.at(right, y, far), room.at(left, y, far)]
}

/** A block on the floor: its front, the side toward the middle, and its top where that is seen. */
export function paintBlock(
  context: Context,
  room: DepthRoom,
  block: { x: readonly [number, number]; y?: readonly [number, number]; z: readonly [number, number] },
  color: string,
  top = lighten(color, 0.16),
): void {
  const [left, right] = block.x
  const [low, high] = block.y ?? [0, 0.3]
  const [near, far] = block.z
  const inner = Math.abs(left) < Math.abs(right) ? left : right
  if (left * right > 0) {
    fillFace(context, darken(color, 0.2), [
      room.at(inner, low, near),
      room.at(inner, high, near),
      room.at(inner, high, far),
      room.at(inner, low, far),
    ])
  }
  if (room.at(0, high, near)[1] > room.at(0, high, far)[1])
    fillFace(context, top, levelPart(room, high, [left, right], [near, far]))
  fillFace(context, color, [
    room.at(left, low, near),
    room.at(left, high, near),
    room.at(right, high, near),
    room.at(right, low, near),
  ])
}

/** Walls, ceiling and floor of plain colours, darker toward the viewer and where they meet. */
export function paintDepthShell(
  context: Context,
  stage: Stage,
  room: DepthRoom,
  colors: { wall: string; back?: string; ceiling: string; floor: string },
): void {
  const { width, height, horizon, light } = stage
  const side = Math.sign(light.from.x) || 1
  const { back } = room
  const run = (color: string, from: Point, to: Point): ReturnType<Context['createLinearGradient']> => {
    const gradient = context.createLinearGradient(from[0], from[1], to[0], to[1])
    gradient.addColorStop(0, darken(color, 0.3))
    gradient.addColorStop(1, lighten(color, 0.06))
    return gradient
  }
  const face = (paint: ReturnType<typeof run>, points: readonly Point[]): void => {
    context.fillStyle = paint
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
    context.fill()
  }
  context.fillStyle = colors.wall
  context.fillRect(0, 0, width, height)
  const level = horizon - back.height * 0.4
  face(run(colors.ceiling, [0, 0], [0, back.y]), levelPart(room, 1, [-1, 1], [0, 1]))
  face(run(colors.floor, [0, height * 1.1], [0, horizon]), levelPart(room, 0, [-1, 1], [0, 1]))
  for (const wall of [-1, 1]) {
    const tone = wall === side ? darken(colors.wall, 0.1) : lighten(colors.wall, 0.04)
    const edge = wall < 0 ? back.x : back.x + back.width
    face(run(tone, [wall < 0 ? 0 : width, level], [edge, level]), wallPart(room, wall, [0, 1], [0, 1]))
  }
  context.fillStyle = colors.back ?? lighten(colors.wall, 0.1)
  context.fillRect(back.x - 0.5, back.y - 0.5, back.width + 1, back.height + 1)
  context.strokeStyle = alpha(darken(colors.wall, 0.6), 0.3)
  context.lineWidth = stage.unit * 0.3
  context.beginPath()
  for (const x of [-1, 1])
    for (const y of [0, 1]) {
      context.moveTo(...room.at(x, y, 0))
      context.lineTo(...room.at(x, y, 1))
    }
  context.stroke()
}

/** Lines across the floor and along it: boards, slabs. */
export function paintFloorGrid(
  context: Context,
  stage: Stage,
  room: DepthRoom,
  color: string,
  { lanes, rows }: { lanes: number; rows: number },
): void {
  context.strokeStyle = color
  context.lineWidth = stage.unit * 0.2
  context.beginPath()
  for (let lane = -lanes; lane <= lanes; lane++) {
    context.moveTo(...room.at(lane / lanes, 0, 0))
    context.lineTo(...room.at(lane / lanes, 0, 1))
  }
  for (let row = 1; row < rows; row++) {
    context.moveTo(...room.at(-1, 0, row / rows))
    context.lineTo(...room.at(1, 0, row / rows))
  }
  context.stroke()
}
