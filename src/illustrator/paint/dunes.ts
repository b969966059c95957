import { Path2D } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix } from './color.ts'
import { createNoise } from './noise.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, createCrest, createLandPath, topOf } from './terrain.ts'

/** One field of dunes: sharp crests, a lit slope and a shaded one that meet along a winding edge, and wind ripples. */
export function paintDunes(
  context: Context,
  stage: Stage,
  name: string,
  options: { base: number; swing: number; wavelength: number; color: string; bottom: number },
): Crest {
  const { width, unit, light } = stage
  const { base, swing, wavelength, color, bottom } = options
  const noise = createNoise(stage, name)
  const side = Math.sign(light.from.x) || 1
  const crest = createCrest(stage, 320, (x) => {
    const u = x / wavelength + noise(x / wavelength, 3) * 0.35
    // Long on the windward side, short and steep on the lee.
    const phase = u - Math.floor(u)
    const shape =
      phase < 0.64
        ? Math.sin((phase / 0.64) * Math.PI * 0.5) ** 1.35
        : Math.cos(((phase - 0.64) / 0.36) * Math.PI * 0.5) ** 0.9
    const tall = 0.55 + 0.45 * noise(Math.floor(u) * 3.7, 12)
    return base - swing * (shape * tall + 0.35 * noise(u * 0.6, 20))
  })
  const top = topOf(crest)
  const lit = mix(lighten(color, 0.1), light.key, 0.34 * light.strength)
  const shade = mix(darken(color, 0.26), light.shadow, 0.26)
  context.save()
  context.clip(createLandPath(crest, bottom))
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  gradient.addColorStop(0, lit)
  gradient.addColorStop(0.6, color)
  gradient.addColorStop(1, darken(color, 0.1))
  context.fillStyle = gradient
  context.fillRect(0, top, width, bottom - top)
  paintShadeSides(context, crest, { bottom, swing, side, noise, color: shade })
  paintWindRipples(context, stage, name, { top: base - swing * 0.2, bottom, color: darken(color, 0.2) })
  context.restore()
  context.strokeStyle = alpha(lighten(lit, 0.35), 0.55 * light.strength + 0.1)
  context.lineWidth = unit * 0.16
  context.beginPath()
  crest.heights.forEach((y, index) => {
    context.lineTo(index * crest.step, y)
  })
  context.stroke()
  return crest
}

/** From each summit a ridge winds down toward the viewer; what lies behind it, away from the light, is in shade. */
function paintShadeSides(
  context: Context,
  crest: Crest,
  options: { bottom: number; swing: number; side: number; noise: ReturnType<typeof createNoise>; color: string },
): void {
  const { bottom, swing, side, noise, color } = options
  const { heights, step } = crest
  const summits: number[] = []
  for (let index = 6; index < heights.length - 6; index++) {
    const y = heights[index]!
    if (y < heights[index - 6]! && y <= heights[index + 6]! && y === Math.min(...heights.slice(index - 6, index + 7)))
      summits.push(index)
  }
  for (const summit of summits) {
    const away = -side
    let valley = summit
    while (
      valley + away > 0 &&
      valley + away < heights.length - 1 &&
      heights[valley + away]! >= heights[valley]! - 0.01
    )
      valley += away
    const reach = Math.abs(valley - summit) * step
    const x = summit * step
    const peak = heights[summit]!
    const drop = Math.max(swing * 0.2, heights[valley]! - peak)
    const end = valley * step + away * reach * 0.25
    const deep = Math.min(bottom, heights[valley]! + drop * (0.5 + 0.3 * noise(x / 90, 5)))
    const path = new Path2D()
    path.moveTo(x, peak)
    for (let index = summit; index !== valley; index += away) path.lineTo(index * step, heights[index]!)
    path.lineTo(valley * step, heights[valley]!)
    path.lineTo(end, heights[valley]! + drop * 0.1)
    path.quadraticCurveTo(x + away * reach * 0.75, deep - drop * 0.1, x + away * reach * 0.42, deep)
    // The ridge itself: an S from the foot up to the summit.
    path.bezierCurveTo(x + away * reach * 0.05, deep - drop * 0.2, x + away * reach * 0.42, peak + drop * 0.7, x, peak)
    const gradient = context.createLinearGradient(x, 0, end, 0)
    gradient.addColorStop(0, alpha(color, 0.95))
    gradient.addColorStop(0.55, alpha(color, 0.6))
    gradient.addColorStop(1, alpha(color, 0))
    context.fillStyle = gradient
    context.fill(path)
  }
}

function paintWindRipples(
  context: Context,
  stage: Stage,
  name: string,
  options: { top: number; bottom: number; color: string },
): void {
  const { width, unit } = stage
  const random = stage.random(`${name} ripples`)
  context.fillStyle = alpha(options.color, 0.2)
  context.beginPath()
  const count = Math.min(90, Math.round((width / unit) * 0.35))
  for (let ripple = 0; ripple < count; ripple++) {
    const near = random.next()
    const x = random.next() * width
    const y = options.top + near * (options.bottom - options.top)
    const long = unit * (2 + 7 * near) * random.between(0.5, 1.2)
    const bow = unit * random.between(-0.7, 0.7)
    context.moveTo(x - long, y)
    context.quadraticCurveTo(x, y + bow - unit * 0.1, x + long, y + bow * 0.4)
    context.quadraticCurveTo(x, y + bow + unit * 0.12, x - long, y)
  }
  context.fill()
}
