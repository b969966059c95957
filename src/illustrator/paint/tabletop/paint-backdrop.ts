import { createCanvas } from '@napi-rs/canvas'
import type { BackdropKind } from '../../scene/grounds.data.ts'
import { alpha, darken, lighten, mix } from '../color.ts'
import { isLampLit } from '../interior.ts'
import { paintGlow } from '../sky-glow.ts'
import { softBlur } from '../soft-blur.ts'
import type { Context, Stage } from '../stage.ts'
import { paintGardenBackdrop, paintKitchenBackdrop, paintWindowBackdrop } from './backdrops-day.ts'
import { paintCafeBackdrop, paintLights } from './backdrops-evening.ts'
import { paintArch, paintPlainWall, paintPlaster, paintTiles } from './backdrops-plain.ts'
import { paintNursery, paintShelves, paintWorkshop } from './backdrops-wall.ts'

type Backdrop = readonly [paint: (context: Context, stage: Stage, color: string) => void, blur: number]

/** How each is painted, and how far out of focus it is, in units. */
const backdrops: Readonly<Record<BackdropKind, Backdrop>> = {
  kitchen: [paintKitchenBackdrop, 0.9],
  window: [paintWindowBackdrop, 0.8],
  garden: [paintGardenBackdrop, 1.6],
  cafe: [paintCafeBackdrop, 1.3],
  plaster: [paintPlaster, 0.5],
  dark: [paintDark, 0],
  tiles: [paintTiles, 0.4],
  workshop: [paintWorkshop, 0.8],
  shelves: [paintShelves, 1.1],
  nursery: [paintNursery, 0.5],
  lights: [paintLights, 0.7],
  arch: [paintArch, 0.2],
  paper: [paintPlainWall, 0],
}

/** What is behind small things, over the whole frame. Painted small where it is blurred anyway. */
export function paintBackdrop(context: Context, stage: Stage, kind: BackdropKind, color: string): void {
  const [paint, blur] = backdrops[kind]
  const own =
    isLampLit(stage) && kind !== 'window' && kind !== 'lights' ? mix(darken(color, 0.34), '#3a2c40', 0.24) : color
  if (blur === 0) {
    paint(context, stage, own)
    return
  }
  const shrink = blur > 0.6 ? 3 : 2
  const width = Math.max(8, Math.round(stage.width / shrink))
  const height = Math.max(8, Math.round(stage.height / shrink))
  const canvas = createCanvas(width, height)
  const small: Stage = {
    ...stage,
    width,
    height,
    unit: Math.min(width, height) / 100,
    horizon: (stage.horizon / stage.height) * height,
  }
  paint(canvas.getContext('2d'), small, own)
  if (isLampLit(stage)) {
    const x = width * (0.5 + Math.sign(stage.light.from.x || 1) * 0.3)
    paintGlow(canvas.getContext('2d'), x, small.horizon * 0.24, Math.max(width, height) * 0.6, '#ffc77f', 0.42)
  }
  context.imageSmoothingQuality = 'high'
  context.drawImage(softBlur(canvas, small.unit * blur), 0, 0, stage.width, stage.height)
}

/** Deep shade with one light in it. */
function paintDark(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, light } = stage
  const side = Math.sign(light.from.x) || 1
  const fall = context.createLinearGradient(0, 0, 0, height)
  fall.addColorStop(0, darken(color, 0.45))
  fall.addColorStop(1, darken(color, 0.2))
  context.fillStyle = fall
  context.fillRect(0, 0, width, height)
  const reach = Math.max(width, height)
  paintGlow(context, width * (0.5 + side * 0.2), horizon * 0.6, reach * 0.75, lighten(color, 0.36), 0.8)
  paintGlow(context, width * (0.5 - side * 0.5), horizon, reach * 0.5, alpha('#000000', 1).slice(0, 7), 0.3)
}
