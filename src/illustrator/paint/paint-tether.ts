import type { Tether } from '../scene/composition.ts'
import type { Context, Stage } from './stage.ts'

/** A leash or a kite's string, hanging a little by its own weight. */
export function paintTether(context: Context, { from, to, slack, kind }: Tether, stage: Stage): void {
  const sag = slack * Math.hypot(to.x - from.x, to.y - from.y)
  context.save()
  context.lineCap = 'round'
  context.lineWidth = stage.unit * (kind === 'leash' ? 0.42 : 0.24)
  context.strokeStyle =
    kind === 'leash' ? '#8a2f2a' : stage.light.time === 'night' ? 'rgba(250, 250, 245, 0.85)' : 'rgba(84, 76, 74, 0.8)'
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo((from.x + to.x) / 2, (from.y + to.y) / 2 + sag, to.x, to.y)
  context.stroke()
  context.restore()
}
