import { alpha, darken, lighten, mix } from './color.ts'
import type { InteriorColors } from './interior.ts'
import { mannerOf } from './interior-manner.ts'
import type { Context, Stage } from './stage.ts'
import { paintTileFloor } from './tile-floor.ts'

export type FloorFinish = 'boards' | 'parquet' | 'tiles' | 'carpet'

/** The finish of a floor: what the prompt says of it, or one in the manner of the room. */
export function chooseFloorFinish(stage: Stage): FloorFinish {
  const named = stage.scene.setting.features.join(' ')
  if (/tile|marble|checker/.test(named)) return 'tiles'
  if (/carpet/.test(named)) return 'carpet'
  if (/wood/.test(named)) return 'boards'
  return stage.random(`floor of the ${stage.scene.setting.kind}`).pick(mannerOf(stage).floors)
}

/** What a floor is laid with, over its light. */
export function paintFloorFinish(context: Context, stage: Stage, colors: InteriorColors, finish: FloorFinish): void {
  if (finish === 'tiles') paintTileFloor(context, stage, mix(colors.floor, colors.trim, 0.4))
  else if (finish === 'carpet') paintCarpet(context, stage, colors)
  else if (finish === 'parquet') paintParquet(context, stage, colors)
  else paintBoards(context, stage, colors)
}

/** Boards that run toward the viewer. */
function paintBoards(context: Context, stage: Stage, colors: InteriorColors): void {
  const { height, horizon, unit } = stage
  const random = stage.random('boards')
  const room = height - horizon
  const { count, edge } = lanes(stage, unit * random.pick([4.6, 6, 6, 8.4]))
  for (let board = -count; board < count; board++) {
    context.fillStyle = alpha(
      random.chance(0.5) ? darken(colors.floor, 0.3) : lighten(colors.floor, 0.3),
      random.between(0.04, 0.2),
    )
    context.beginPath()
    context.moveTo(edge(board, 0), horizon)
    context.lineTo(edge(board + 1, 0), horizon)
    context.lineTo(edge(board + 1, 1), height)
    context.lineTo(edge(board, 1), height)
    context.fill()
  }
  context.strokeStyle = alpha(colors.dark, 0.24)
  context.lineWidth = unit * 0.14
  context.beginPath()
  for (let board = -count; board <= count; board++) {
    context.moveTo(edge(board, 0), horizon)
    context.lineTo(edge(board, 1), height)
    const at = random.between(0.08, 0.92)
    const y = horizon + room * at
    context.moveTo(edge(board, at), y)
    context.lineTo(edge(board + 1, at), y)
  }
  context.stroke()
}

/** Short staves that meet at an angle, lane by lane. */
function paintParquet(context: Context, stage: Stage, colors: InteriorColors): void {
  const { height, horizon, unit } = stage
  const random = stage.random('parquet')
  const room = height - horizon
  const { count, edge } = lanes(stage, unit * 5)
  const staves = 26
  // Even steps of depth look wider the nearer they are; one further stave each way covers the slant.
  const shareAt = (stave: number): number => Math.max(0, Math.min(1, stave / staves)) ** 1.55
  const shades = [darken(colors.floor, 0.2), lighten(colors.floor, 0.22), darken(colors.floor, 0.08)]
  const lanesOf = shades.map((): [number, number][] => [])
  for (let lane = -count; lane < count; lane++) {
    for (let stave = -2; stave < staves + 2; stave++) random.pick(lanesOf).push([lane, stave])
  }
  for (const [index, places] of lanesOf.entries()) {
    context.fillStyle = alpha(shades[index]!, 0.5)
    context.beginPath()
    for (const [lane, stave] of places) {
      const slant = lane % 2 === 0 ? 1.4 : 0
      const left = [shareAt(stave + slant), shareAt(stave + 0.92 + slant)] as const
      const right = [shareAt(stave + 1.4 - slant), shareAt(stave + 2.32 - slant)] as const
      context.moveTo(edge(lane, left[0]), horizon + room * left[0])
      context.lineTo(edge(lane + 1, right[0]), horizon + room * right[0])
      context.lineTo(edge(lane + 1, right[1]), horizon + room * right[1])
      context.lineTo(edge(lane, left[1]), horizon + room * left[1])
    }
    context.fill()
  }
}

/** One soft cloth from wall to wall, in the colour of the room. */
function paintCarpet(context: Context, stage: Stage, colors: InteriorColors): void {
  const { width, height, horizon } = stage
  const cloth = mix(
    mix(colors.accent, colors.dark, 0.3),
    mix(colors.wall, colors.floor, 0.4),
    stage.random('carpet').between(0.45, 0.9),
  )
  const gradient = context.createLinearGradient(0, horizon, 0, height)
  gradient.addColorStop(0, lighten(cloth, 0.1))
  gradient.addColorStop(1, darken(cloth, 0.14))
  context.fillStyle = gradient
  context.fillRect(0, horizon, width, height - horizon)
}

/** Lanes that run toward the viewer and spread: how many to either side, and x of an edge at a share of the depth. */
function lanes(
  { width, height, horizon, unit }: Stage,
  pitch: number,
): { count: number; edge: (lane: number, share: number) => number } {
  const spread = 1 + (height - horizon) / (unit * 22)
  const count = Math.ceil(width / pitch / 2) + 1
  return { count, edge: (lane, share) => width / 2 + lane * pitch * (1 + (spread - 1) * share) }
}
