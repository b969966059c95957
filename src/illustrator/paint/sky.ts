import { alpha, lighten, mix } from './color.ts'
import { paintGlow } from './sky-glow.ts'
import { isAsked, paintSkyWonders, showsMilkyWay } from './sky-wonders.ts'
import type { Context, Stage } from './stage.ts'

export { paintGlow } from './sky-glow.ts'

export interface SkyOptions {
  /** y where the sky ends in haze; the stage's horizon unless told. */
  until?: number
  /** False hides sun and moon. */
  disc?: boolean
}

/** The sky over the whole frame: gradient, the glow around the light, sun or moon, stars. Opaque. */
export function paintSky(context: Context, stage: Stage, options: SkyOptions = {}): void {
  const until = options.until ?? stage.horizon
  paintGradient(context, stage, until)
  if (stage.light.time === 'night') paintStars(context, stage, until)
  paintSkyWonders(context, stage, until)
  if (options.disc === false || showsMilkyWay(stage) || isAsked(stage, /^comet$|shooting star/)) return
  context.save()
  context.beginPath()
  context.rect(0, 0, stage.width, skyFoot(stage, until))
  context.clip()
  paintDisc(context, stage)
  context.restore()
}

/** Lower than this the land hides the sky for certain; a whole pixel, so that no seam shows. */
function skyFoot(stage: Stage, until: number): number {
  return Math.min(stage.height, Math.ceil(until + stage.unit * 6))
}

function paintGradient(context: Context, stage: Stage, until: number): void {
  const { palette, width, height } = stage
  const gradient = context.createLinearGradient(0, 0, 0, Math.max(1, until))
  gradient.addColorStop(0, palette.skyTop)
  gradient.addColorStop(0.26, mix(palette.skyTop, palette.skyMiddle, 0.44))
  gradient.addColorStop(0.56, mix(palette.skyMiddle, palette.skyHorizon, 0.06))
  gradient.addColorStop(0.84, mix(palette.skyMiddle, palette.skyHorizon, 0.82))
  gradient.addColorStop(1, palette.skyHorizon)
  const foot = skyFoot(stage, until)
  context.fillStyle = gradient
  context.fillRect(0, 0, width, foot)
  if (foot >= height) return
  context.fillStyle = palette.skyHorizon
  context.fillRect(0, foot, width, height - foot)
}

function paintDisc(context: Context, stage: Stage): void {
  const { light, palette, unit, width, height } = stage
  if (light.disc === undefined) {
    if (light.weather !== 'clear') return
    // The sun is above the frame: what is seen of it is the brighter side of the sky.
    const glow = lighten(palette.skyHorizon, 0.3)
    paintGlow(context, width * (0.5 + Math.sign(light.from.x) * 0.52), -unit * 6, unit * 84, glow, 0.42)
    return
  }
  const x = light.disc.x * width
  const y = light.disc.y * height
  const veiled = light.weather === 'clear' ? 1 : 0.5
  if (light.disc.kind === 'moon') {
    paintGlow(context, x, y, unit * 46, palette.skyHorizon, 0.5 * veiled)
    paintGlow(context, x, y, unit * 13, light.key, 0.4 * veiled)
    const size = isAsked(stage, /full moon/) ? 5.6 : 3.6
    if (isAsked(stage, /crescent moon/)) paintCrescent(context, stage, x, y, unit * 4.4)
    else paintMoon(context, stage, x, y, unit * size)
    return
  }
  const low = light.time !== 'day'
  paintGlow(context, x, y, unit * (low ? 92 : 70), lighten(palette.skyHorizon, 0.25), (low ? 0.62 : 0.4) * veiled)
  paintGlow(context, x, y, unit * (low ? 38 : 26), light.key, (low ? 0.6 : 0.42) * veiled)
  paintGlow(context, x, y, unit * 12, lighten(light.key, 0.55), 0.8 * veiled)
  context.fillStyle = alpha(lighten(light.key, low ? 0.62 : 0.86), light.weather === 'fog' ? 0.75 : 1)
  context.beginPath()
  context.arc(x, y, unit * (low ? 3.9 : 3.2), 0, Math.PI * 2)
  context.fill()
}

function paintMoon(context: Context, stage: Stage, x: number, y: number, radius: number): void {
  const { light, palette } = stage
  const random = stage.random('moon')
  const face = lighten(light.key, 0.35)
  context.save()
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.clip()
  const gradient = context.createRadialGradient(x - radius * 0.3, y - radius * 0.3, 0, x, y, radius * 1.1)
  gradient.addColorStop(0, face)
  gradient.addColorStop(1, mix(face, palette.skyHorizon, 0.3))
  context.fillStyle = gradient
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  context.fillStyle = alpha(mix(face, palette.skyMiddle, 0.5), 0.32)
  for (let crater = 0; crater < 7; crater++) {
    const angle = random.between(0, Math.PI * 2)
    const reach = random.between(0.1, 0.8) * radius
    context.beginPath()
    context.arc(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, radius * random.between(0.08, 0.26), 0, 7)
    context.fill()
  }
  context.restore()
}

/** The young moon: a sickle open away from the sun, the rest of the disc barely lighter than the sky. */
function paintCrescent(context: Context, stage: Stage, x: number, y: number, radius: number): void {
  const face = lighten(stage.light.key, 0.45)
  context.save()
  context.translate(x, y)
  context.rotate(0.5)
  context.fillStyle = alpha(face, 0.07)
  context.beginPath()
  context.arc(0, 0, radius, 0, 7)
  context.fill()
  context.fillStyle = face
  context.beginPath()
  context.arc(0, 0, radius, -Math.PI / 2, Math.PI / 2)
  context.ellipse(0, 0, radius * 0.62, radius, 0, Math.PI / 2, -Math.PI / 2, true)
  context.fill()
  context.restore()
}

/** Stars of several sizes, thinning out toward the horizon and in veiled weather. */
function paintStars(context: Context, stage: Stage, until: number, density = 1): void {
  const { width, unit, light, palette } = stage
  const random = stage.random('stars')
  const seen = light.weather === 'clear' ? 1 : light.weather === 'cloudy' ? 0.4 : 0
  const count = Math.min(900, Math.round((width * until) / (unit * unit * 22))) * seen * density
  const white = mix('#ffffff', palette.skyHorizon, 0.25)
  for (let star = 0; star < count; star++) {
    const x = random.next() * width
    const high = random.next()
    const y = high * high * until * 0.96
    const size = random.next()
    const radius = unit * (size > 0.985 ? 0.24 : size > 0.9 ? 0.15 : 0.085)
    const opacity = (0.3 + 0.7 * random.next()) * (1 - (y / until) * 0.75)
    if (size > 0.985) paintGlow(context, x, y, unit * 1.4, white, 0.4 * opacity)
    context.fillStyle = alpha(white, opacity)
    context.beginPath()
    context.arc(x, y, radius, 0, 7)
    context.fill()
  }
}

/** Shafts of light that fan out from the sun; faint, to be laid over what is behind them. */
export function paintRays(context: Context, stage: Stage, opacity: number): void {
  const { light, width, height, unit } = stage
  const x = (light.disc?.x ?? 0.5 + light.from.x * 0.6) * width
  const y = (light.disc?.y ?? -0.1) * height
  const random = stage.random('rays')
  const reach = Math.hypot(width, height)
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let ray = 0; ray < 9; ray++) {
    const angle = Math.PI * (0.12 + 0.76 * ((ray + random.between(-0.3, 0.3)) / 8))
    const spread = random.between(0.012, 0.05)
    const gradient = context.createRadialGradient(x, y, unit * 4, x, y, reach * random.between(0.5, 0.85))
    gradient.addColorStop(0, alpha(light.key, opacity))
    gradient.addColorStop(1, alpha(light.key, 0))
    context.fillStyle = gradient
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + Math.cos(angle - spread) * reach, y + Math.sin(angle - spread) * reach)
    context.lineTo(x + Math.cos(angle + spread) * reach, y + Math.sin(angle + spread) * reach)
    context.fill()
  }
  context.restore()
}
