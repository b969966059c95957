import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'

/** An eye as its kind has it. */
export interface EyeLook {
  iris: string
  pupil: 'round' | 'slit' | 'bar'
  /** Height over width, 0.5 sly .. 1 round. */
  open: number
  /** How far the outer corner is raised, in radians. */
  tilt: number
  /** The bare rim round it. */
  rim?: string
  /** Share of the eye the iris fills; what is left is white, as dogs show at the corners. */
  fill?: number
}

export type EyeState = 'open' | 'closed' | 'smiling'

/** An eye of half width `size` at (x, y); `mirror` is -1 for the one on the left. Wet, dark-rimmed, with two catchlights. */
export function paintEye(
  brush: Brush,
  x: number,
  y: number,
  size: number,
  mirror: number,
  look: EyeLook,
  state: EyeState,
): void {
  const { context, side } = brush
  if (brush.measuring) return
  const rim = brush.tones(look.rim ?? '#2a1d18', 0).base
  context.save()
  context.translate(x, y)
  context.rotate(-look.tilt * mirror)
  context.scale(mirror, 1)
  if (state !== 'open') {
    const lift = state === 'smiling' ? -0.5 : 0.42
    context.beginPath()
    context.moveTo(-size, -lift * size * 0.3)
    context.quadraticCurveTo(0, lift * size * 1.6, size * 1.05, -lift * size * 0.5)
    context.strokeStyle = rim
    context.lineWidth = Math.max(size * 0.3, brush.pixel)
    context.lineCap = 'round'
    context.stroke()
    context.restore()
    return
  }
  const high = size * look.open
  const lids = new Path2D()
  lids.moveTo(-size * 1.08, high * 0.34)
  lids.bezierCurveTo(-size * 0.9, -high * 0.75, -size * 0.25, -high * 1.12, size * 0.25, -high)
  lids.bezierCurveTo(size * 0.75, -high * 0.86, size * 1.02, -high * 0.3, size * 1.12, high * 0.04)
  lids.bezierCurveTo(size * 0.85, high * 0.72, size * 0.4, high * 1.02, -size * 0.05, high)
  lids.bezierCurveTo(-size * 0.5, high * 0.96, -size * 0.82, high * 0.66, -size * 1.08, high * 0.34)
  lids.closePath()
  context.strokeStyle = rim
  context.lineWidth = size * 0.34
  context.lineJoin = 'round'
  context.stroke(lids)
  context.fillStyle = rim
  context.fill(lids)
  context.save()
  context.clip(lids)
  context.fillStyle = mix(brush.tones('#efe6da', 0).base, rim, 0.12)
  context.fillRect(-size * 1.3, -size * 1.3, size * 2.6, size * 2.6)
  const radius = size * (look.fill ?? 1.02)
  const color = brush.tones(look.iris, 0.6).base
  const iris = context.createRadialGradient(0, high * 0.35, radius * 0.1, 0, 0, radius)
  iris.addColorStop(0, mix(color, '#fff6d8', 0.34))
  iris.addColorStop(0.5, color)
  iris.addColorStop(0.82, shift(color, 0.72, 1.1))
  iris.addColorStop(1, mix(shift(color, 0.45), rim, 0.5))
  context.fillStyle = iris
  context.beginPath()
  context.arc(0, 0, radius, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = '#0d0a0c'
  context.beginPath()
  const wide = brush.dark > 0.5 ? 1.5 : 1
  context.save()
  context.rotate(look.tilt)
  if (look.pupil === 'slit') context.ellipse(0, 0, size * 0.27 * wide, high * 0.86, 0, 0, Math.PI * 2)
  else if (look.pupil === 'bar') context.ellipse(0, 0, size * 0.62, high * 0.42, 0, 0, Math.PI * 2)
  else context.arc(0, 0, radius * 0.56 * Math.min(1.2, wide), 0, Math.PI * 2)
  context.fill()
  context.restore()
  const lid = context.createLinearGradient(0, -high, 0, high * 0.3)
  lid.addColorStop(0, alpha('#120a10', 0.62))
  lid.addColorStop(1, alpha('#120a10', 0))
  context.fillStyle = lid
  context.fillRect(-size * 1.3, -high * 1.2, size * 2.6, high * 1.6)
  context.restore()
  const toLight = side * mirror
  context.fillStyle = alpha('#ffffff', 0.94)
  context.beginPath()
  context.ellipse(toLight * size * 0.34, -high * 0.4, size * 0.25, size * 0.22, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = alpha(brush.lighting.ambient, 0.6)
  context.beginPath()
  context.ellipse(-toLight * size * 0.36, high * 0.42, size * 0.16, size * 0.11, 0, 0, Math.PI * 2)
  context.fill()
  context.restore()
}
