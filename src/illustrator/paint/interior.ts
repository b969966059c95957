import { createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix } from './color.ts'
import { chooseFloorFinish, type FloorFinish, paintFloorFinish } from './floor-finish.ts'
import { schemeOf } from './interior-manner.ts'
import { paintGlow } from './sky.ts'
import type { Box, Context, Stage } from './stage.ts'
import { chooseWallFinish, paintWallFinish, type WallFinish } from './wall-finish.ts'
import { paintView, type View } from './window-view.ts'

/** Paint and wood of a room. */
export interface InteriorColors {
  wall: string
  trim: string
  floor: string
  wood: string
  accent: string
  /** Beside the accent, in smaller amounts. */
  second: string
  /** What sofas and beds are covered with. */
  cloth: string
  dark: string
}

/** True when lamps are lit: the window gives no light. */
export function isLampLit(stage: Stage): boolean {
  return stage.light.time === 'night' || stage.light.time === 'dusk'
}

/** The palette of a room in the light of its hour; the first colour asked for goes on the wall. */
export function interiorColors(stage: Stage): InteriorColors {
  const { light } = stage
  const scheme = schemeOf(stage)
  const lit = isLampLit(stage)
  const under = (color: string, share = 1): string =>
    mix(color, lit ? '#50382f' : light.key, (lit ? 0.4 : 0.07) * share)
  const wall = under(scheme.wall)
  return {
    wall,
    trim: under(mix('#fbf6ec', scheme.wall, 0.16), 0.8),
    floor: under(scheme.floor),
    wood: under(scheme.wood, 0.8),
    accent: under(scheme.accent, 0.5),
    second: under(scheme.second, 0.6),
    cloth: under(scheme.cloth, 0.8),
    dark: mix(scheme.dark, wall, 0.06),
  }
}

/** Wall with a soft fall of light, skirting, and a floor; both finished by seed where the place does not say how. */
export function paintShell(
  context: Context,
  stage: Stage,
  colors: InteriorColors,
  finish: { wall?: WallFinish; floor?: FloorFinish } = {},
): void {
  const { width, height, horizon, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const wall = context.createLinearGradient(side > 0 ? width : 0, 0, side > 0 ? 0 : width, horizon)
  wall.addColorStop(0, lighten(colors.wall, 0.22))
  wall.addColorStop(0.5, colors.wall)
  wall.addColorStop(1, darken(colors.wall, 0.14))
  context.fillStyle = wall
  // The whole frame: a wall that ended between two pixels would leave them half clear.
  context.fillRect(0, 0, width, height)
  paintWallFinish(context, stage, colors, finish.wall ?? chooseWallFinish(stage))
  const floor = context.createLinearGradient(0, horizon, 0, height)
  floor.addColorStop(0, mix(colors.floor, colors.wall, 0.24))
  floor.addColorStop(0.4, colors.floor)
  floor.addColorStop(1, darken(colors.floor, 0.16))
  context.fillStyle = floor
  context.fillRect(0, horizon, width, height - horizon)
  paintFloorFinish(context, stage, colors, finish.floor ?? chooseFloorFinish(stage))
  const skirting = unit * 2.6
  context.fillStyle = colors.trim
  context.fillRect(0, horizon - skirting, width, skirting)
  context.fillStyle = alpha(colors.dark, 0.28)
  context.fillRect(0, horizon - skirting - unit * 0.2, width, unit * 0.2)
  const foot = context.createLinearGradient(0, horizon, 0, horizon + unit * 5)
  foot.addColorStop(0, alpha(colors.dark, 0.4))
  foot.addColorStop(1, alpha(colors.dark, 0))
  context.fillStyle = foot
  context.fillRect(0, horizon, width, unit * 5)
}

/** A window with the hour and weather outside it. */
export function paintWindow(
  context: Context,
  stage: Stage,
  box: Box & { arched?: boolean },
  colors: InteriorColors,
  view: View,
): void {
  const { unit, light } = stage
  const frame = Math.min(unit * 1.3, box.width * 0.06)
  const scale = Math.min(1, 420 / Math.max(box.width, box.height))
  const pane = createCanvas(Math.max(8, Math.round(box.width * scale)), Math.max(8, Math.round(box.height * scale)))
  const outside: Stage = {
    ...stage,
    width: pane.width,
    height: pane.height,
    unit: Math.min(pane.width, pane.height) / 100,
    horizon: pane.height * 0.72,
  }
  const brush = pane.getContext('2d')
  paintView(brush, outside, view)
  if (!isLampLit(stage))
    paintGlow(
      context,
      box.x + box.width / 2,
      box.y + box.height / 2,
      Math.max(box.width, box.height) * 1.2,
      lighten(light.key, 0.5),
      0.42,
    )
  const trace = (grow: number): void => {
    const round = box.arched ? box.width / 2 + grow : 0
    context.beginPath()
    context.roundRect(box.x - grow, box.y - grow, box.width + grow * 2, box.height + grow * 2, [round, round, 0, 0])
  }
  context.fillStyle = colors.trim
  trace(frame * 1.5)
  context.fill()
  context.save()
  trace(0)
  context.clip()
  context.imageSmoothingQuality = 'high'
  context.drawImage(pane, box.x, box.y, box.width, box.height)
  if (light.weather === 'rain' || light.weather === 'storm') paintDropsOnPane(context, stage, box)
  context.fillStyle = alpha('#ffffff', 0.1)
  context.beginPath()
  context.moveTo(box.x + box.width * 0.1, box.y + box.height)
  context.lineTo(box.x + box.width * 0.5, box.y)
  context.lineTo(box.x + box.width * 0.72, box.y)
  context.lineTo(box.x + box.width * 0.32, box.y + box.height)
  context.fill()
  context.fillStyle = colors.trim
  const [columns, rows] = barsOf(stage, box)
  for (let bar = 1; bar < columns; bar++) {
    context.fillRect(box.x + (box.width * bar) / columns - frame * 0.35, box.y, frame * 0.7, box.height)
  }
  for (const share of rows) context.fillRect(box.x, box.y + box.height * share, box.width, frame * 0.6)
  context.restore()
  context.fillStyle = alpha(colors.dark, 0.25)
  context.fillRect(box.x, box.y, box.width, frame * 0.4)
  context.fillStyle = lighten(colors.trim, 0.2)
  context.fillRect(box.x - frame * 3, box.y + box.height + frame * 1.4, box.width + frame * 6, frame * 1.1)
  context.fillStyle = alpha(colors.dark, 0.22)
  context.fillRect(box.x - frame * 2.6, box.y + box.height + frame * 2.5, box.width + frame * 5.2, frame * 0.6)
}

/** How many lights wide a window is, and where its bars cross: by its shape, then by seed. */
function barsOf(stage: Stage, box: Box & { arched?: boolean }): readonly [columns: number, rows: readonly number[]] {
  const shape = box.width / box.height
  const random = stage.random('window bars')
  if (box.arched)
    return random.pick([
      [2, [0.36]],
      [3, [0.36, 0.66]],
      [2, [0.36, 0.68]],
    ] as const)
  if (shape > 1.2)
    return random.pick([
      [3, []],
      [4, []],
      [2, []],
      [4, [0.24]],
    ] as const)
  if (shape < 0.6)
    return random.pick([
      [2, [0.3]],
      [2, [0.24, 0.5, 0.75]],
      [1, [0.3]],
    ] as const)
  return random.pick([
    [2, [0.42]],
    [2, [0.5]],
    [2, [0.28]],
    [3, [0.25, 0.5, 0.75]],
    [2, [0.33, 0.66]],
  ] as const)
}

/** Drops that stick to the glass and run down it. */
function paintDropsOnPane(context: Context, stage: Stage, box: Box): void {
  const random = stage.random('drops on the pane')
  const size = Math.min(box.width, box.height) / 100
  context.fillStyle = alpha('#e9f2f6', 0.5)
  context.beginPath()
  for (let drop = 0; drop < 90; drop++) {
    const x = box.x + random.next() * box.width
    const y = box.y + random.next() * box.height
    const radius = size * random.between(0.4, 1)
    context.moveTo(x + radius, y)
    context.ellipse(x, y, radius, radius * 1.25, 0, 0, Math.PI * 2)
    if (drop % 7 === 0) context.rect(x - radius * 0.4, y - size * random.between(8, 24), radius * 0.8, size * 8)
  }
  context.fill()
}

/** The window's light lying across the floor. */
export function paintLightPatch(context: Context, stage: Stage, box: Box): void {
  if (isLampLit(stage)) return
  const { light, height, horizon } = stage
  const lean = -(Math.sign(light.from.x) || 1) * box.width * 0.9
  const top = horizon + (height - horizon) * 0.12
  const bottom = horizon + (height - horizon) * 0.72
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  gradient.addColorStop(0, alpha(light.key, 0.34 * light.strength))
  gradient.addColorStop(1, alpha(light.key, 0.06 * light.strength))
  context.fillStyle = gradient
  for (const half of [0, 1]) {
    const x = box.x + lean * 0.5 + half * box.width * 0.53
    context.beginPath()
    context.moveTo(x, top)
    context.lineTo(x + box.width * 0.47, top)
    context.lineTo(x + box.width * 0.55 + lean * 0.6, bottom)
    context.lineTo(x - box.width * 0.02 + lean * 0.6, bottom)
    context.fill()
  }
}

/** A curtain that hangs in folds. */
export function paintCurtain(context: Context, stage: Stage, box: Box, color: string): void {
  const folds = Math.max(3, Math.round(box.width / (stage.unit * 2.2)))
  for (let fold = 0; fold < folds; fold++) {
    const x = box.x + (box.width * fold) / folds
    const wide = box.width / folds
    const gradient = context.createLinearGradient(x, 0, x + wide, 0)
    gradient.addColorStop(0, darken(color, 0.2))
    gradient.addColorStop(0.45, lighten(color, 0.16))
    gradient.addColorStop(1, darken(color, 0.12))
    context.fillStyle = gradient
    context.beginPath()
    context.moveTo(x, box.y)
    context.lineTo(x + wide + 0.5, box.y)
    context.lineTo(x + wide + 0.5, box.y + box.height)
    context.quadraticCurveTo(x + wide / 2, box.y + box.height + stage.unit * 0.7, x, box.y + box.height)
    context.fill()
  }
}
