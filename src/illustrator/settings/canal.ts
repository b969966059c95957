import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, mix } from '../paint/color.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { canalManner } from '../paint/street-manners.data.ts'
import { paintStreetView } from '../paint/street-view.ts'
import type { Setting } from './setting.ts'

/** Houses that stand in the water, a bridge, and their reflection. */
export const canal: Setting = {
  kind: 'canal',
  words: [],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.58),
  paintBehind(context, stage) {
    paintSky(context, stage)
    paintClouds(context, stage, stage.horizon * 0.9)
    paintStreetView(context, stage, canalManner)
    if (!stage.afloat && stage.scene.subjects.length > 0) paintLanding(context, stage)
  },
}

/** The stone steps one stands on when there is no boat. */
function paintLanding(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const top = horizon + (height - horizon) * 0.34
  const stone = mix(relight('#c4b8a6', light.time, light.weather), palette.haze, 0.1)
  for (const [step, shade] of [
    [0, 0.3],
    [1, 0.12],
    [2, 0],
  ] as const) {
    const y = top + unit * 2.2 * step
    const slab = context.createLinearGradient(0, y, 0, height)
    slab.addColorStop(0, mix(darken(stone, shade), light.key, 0.12 * light.strength))
    slab.addColorStop(1, darken(stone, 0.26 + shade))
    context.fillStyle = slab
    context.fillRect(0, y, width, height - y)
    context.fillStyle = alpha(darken(stone, 0.5), 0.4)
    context.fillRect(0, y + unit * 1.6, width, unit * 0.6)
  }
  const floor = top + unit * 6.6
  context.strokeStyle = alpha(darken(stone, 0.4), 0.4)
  context.lineWidth = unit * 0.2
  context.beginPath()
  for (const share of [0.14, 0.36, 0.7]) {
    context.moveTo(0, floor + (height - floor) * share)
    context.lineTo(width, floor + (height - floor) * share)
  }
  for (let seam = -9; seam <= 9; seam++) {
    context.moveTo(width / 2 + seam * unit * 11, floor)
    context.lineTo(width / 2 + seam * unit * 24, height)
  }
  context.stroke()
}
