import { alpha, darken, mix } from '../paint/color.ts'
import { isLampLit } from '../paint/interior.ts'
import type { Stage } from '../paint/stage.ts'
import { paintTableEdge } from '../paint/table-top.ts'
import { groundOf } from '../paint/tabletop/ground-of.ts'
import { paintBackdrop } from '../paint/tabletop/paint-backdrop.ts'
import { paintSurface } from '../paint/tabletop/paint-surface.ts'
import type { Setting } from './setting.ts'

/** What small things are looked at on: a surface in focus, and behind it a backdrop that suits them. */
export const tabletop: Setting = {
  kind: 'tabletop',
  words: ['marble counter', 'slate board', 'linen cloth'],
  surface: 'table',
  indoor: true,
  soft: true,
  horizon: (_setting, camera) =>
    camera.angle === 'top' ? 0.02 : camera.angle === 'high' ? 0.34 : camera.angle === 'low' ? 0.72 : 0.6,
  paintBehind(context, whole) {
    const { width, height, unit } = whole
    // Seen from straight above there is nothing behind.
    const horizon = whole.horizon < height * 0.05 ? 0 : whole.horizon
    const own = whole.scene.setting.features.join(' ')
    const stage: Stage = { ...whole, horizon, random: (name) => whole.random(`${name} of ${own}`) }
    const { surface, backdrop, surfaceColor, backdropColor } = groundOf(stage)
    paintBackdrop(context, stage, backdrop, backdropColor)
    const color = isLampLit(stage) ? mix(darken(surfaceColor, 0.3), '#4a3340', 0.2) : surfaceColor
    if (surface === 'paper') {
      // Paper has no edge: the wall runs down into what things stand on.
      const sweep = context.createLinearGradient(0, horizon - unit * 14, 0, height)
      sweep.addColorStop(0, alpha(color, 0))
      sweep.addColorStop(backdrop === 'paper' ? 0.5 : 0.36, alpha(color, 1))
      sweep.addColorStop(1, darken(color, 0.08))
      context.fillStyle = sweep
      context.fillRect(0, horizon - unit * 14, width, height)
      return
    }
    const fall = context.createLinearGradient(0, horizon - unit * 10, 0, horizon)
    fall.addColorStop(0, alpha('#1a1418', 0))
    fall.addColorStop(1, alpha('#1a1418', 0.24))
    context.fillStyle = fall
    context.fillRect(0, horizon - unit * 10, width, unit * 10)
    paintSurface(context, stage, surface, color)
    if (surface === 'boards' || surface === 'planks') paintTableEdge(context, stage, color)
  },
}
