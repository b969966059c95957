import { alpha, darken, lighten, mix } from './color.ts'
import { type InteriorColors, isLampLit } from './interior.ts'
import { lampFormOf } from './interior-manner.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

export type LampForm = 'bell' | 'globe' | 'drum' | 'lantern' | 'rattan' | 'chandelier'

/** A hanging lamp; it glows after dark. */
export function paintPendant(
  context: Context,
  stage: Stage,
  place: { x: number; y: number; size: number },
  colors: InteriorColors,
): void {
  const { x, y, size } = place
  const lit = isLampLit(stage)
  context.fillStyle = colors.dark
  context.fillRect(x - size * 0.02, 0, size * 0.04, y)
  if (lit) paintGlow(context, x, y + size * 0.7, size * 6, '#ffcf87', 0.5)
  const shade = mix(colors.accent, colors.dark, 0.25)
  const glow = lit ? '#ffe7b3' : mix(colors.trim, '#ffffff', 0.3)
  const form = lampFormOf(stage)
  if (form === 'chandelier') {
    paintChandelier(context, place, colors, lit)
    return
  }
  if (form === 'rattan') {
    paintRattan(context, place, mix(colors.wood, '#e3c08a', 0.55), glow)
    return
  }
  if (form === 'globe' || form === 'lantern') {
    paintPaperLamp(context, place, form, glow, shade)
    return
  }
  context.fillStyle = shade
  context.beginPath()
  if (form === 'drum') {
    context.moveTo(x - size * 0.42, y)
    context.lineTo(x + size * 0.42, y)
    context.lineTo(x + size * 0.52, y + size * 0.6)
    context.lineTo(x - size * 0.52, y + size * 0.6)
  } else {
    context.moveTo(x - size * 0.12, y)
    context.lineTo(x + size * 0.12, y)
    context.quadraticCurveTo(x + size * 0.55, y + size * 0.2, x + size * 0.6, y + size * 0.62)
    context.lineTo(x - size * 0.6, y + size * 0.62)
    context.quadraticCurveTo(x - size * 0.55, y + size * 0.2, x - size * 0.12, y)
  }
  context.fill()
  context.fillStyle = glow
  context.beginPath()
  context.ellipse(x, y + size * 0.61, size * (form === 'drum' ? 0.52 : 0.6), size * 0.1, 0, 0, Math.PI * 2)
  context.fill()
}

/** A ball of milk glass, or a paper lantern with its ribs. */
function paintPaperLamp(
  context: Context,
  { x, y, size }: { x: number; y: number; size: number },
  form: 'globe' | 'lantern',
  glow: string,
  cap: string,
): void {
  const wide = size * (form === 'globe' ? 0.42 : 0.58)
  const high = size * (form === 'globe' ? 0.42 : 0.4)
  const middle = y + high
  const ball = context.createRadialGradient(x - wide * 0.3, middle - high * 0.3, 0, x, middle, wide * 1.1)
  ball.addColorStop(0, lighten(glow, 0.5))
  ball.addColorStop(1, darken(glow, 0.14))
  context.fillStyle = ball
  context.beginPath()
  context.ellipse(x, middle, wide, high, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = cap
  context.fillRect(x - size * 0.14, y - size * 0.06, size * 0.28, size * 0.12)
  if (form === 'globe') return
  context.strokeStyle = alpha(darken(glow, 0.4), 0.3)
  context.lineWidth = size * 0.03
  context.beginPath()
  for (const share of [-0.55, -0.2, 0.2, 0.55]) {
    const half = wide * Math.sqrt(1 - share ** 2)
    context.moveTo(x - half, middle + share * high)
    context.quadraticCurveTo(x, middle + share * high + high * 0.1, x + half, middle + share * high)
  }
  context.stroke()
}

/** A standing lamp with a shade of cloth; it glows after dark. */
export function paintFloorLamp(
  context: Context,
  stage: Stage,
  place: { x: number; y: number; height: number },
  colors: InteriorColors,
): void {
  const { x, y, height } = place
  const lit = isLampLit(stage)
  const top = y - height
  if (lit) paintGlow(context, x, top + height * 0.12, height * 0.8, '#ffcf87', 0.5)
  context.fillStyle = alpha('#1a1620', 0.25)
  context.beginPath()
  context.ellipse(x, y, height * 0.13, height * 0.022, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = colors.dark
  context.fillRect(x - height * 0.009, top + height * 0.16, height * 0.018, height * 0.83)
  context.beginPath()
  context.ellipse(x, y - height * 0.01, height * 0.1, height * 0.018, 0, 0, Math.PI * 2)
  context.fill()
  const shade = context.createLinearGradient(x - height * 0.13, 0, x + height * 0.13, 0)
  const cloth = lit ? '#ffdfa6' : mix(colors.trim, colors.accent, 0.18)
  shade.addColorStop(0, darken(cloth, 0.12))
  shade.addColorStop(0.5, lighten(cloth, 0.2))
  shade.addColorStop(1, darken(cloth, 0.16))
  context.fillStyle = shade
  context.beginPath()
  context.moveTo(x - height * 0.08, top)
  context.lineTo(x + height * 0.08, top)
  context.lineTo(x + height * 0.135, top + height * 0.2)
  context.lineTo(x - height * 0.135, top + height * 0.2)
  context.fill()
}

/** Arms of brass with a candle each, and drops of glass. */
function paintChandelier(
  context: Context,
  { x, y, size }: { x: number; y: number; size: number },
  colors: InteriorColors,
  lit: boolean,
): void {
  const brass = mix('#c9a04a', colors.dark, lit ? 0.1 : 0.2)
  const wide = size * 1.15
  const low = y + size * 0.72
  if (!lit) paintGlow(context, x, low - size * 0.4, size * 2.6, '#ffdf9f', 0.36)
  context.strokeStyle = brass
  context.lineWidth = size * 0.06
  context.beginPath()
  for (const share of [-1, -0.55, 0.55, 1]) {
    context.moveTo(x, y + size * 0.3)
    context.bezierCurveTo(
      x + share * wide * 0.2,
      low + size * 0.3,
      x + share * wide,
      low + size * 0.2,
      x + share * wide,
      low,
    )
  }
  context.stroke()
  context.fillStyle = brass
  context.beginPath()
  context.ellipse(x, y + size * 0.36, size * 0.12, size * 0.34, 0, 0, Math.PI * 2)
  context.ellipse(x, low + size * 0.22, size * 0.15, size * 0.12, 0, 0, Math.PI * 2)
  context.fill()
  for (const share of [-1, -0.55, 0, 0.55, 1]) {
    const at = x + share * wide
    context.fillStyle = '#fbf3df'
    context.fillRect(at - size * 0.05, low - size * 0.28, size * 0.1, size * 0.28)
    context.fillStyle = '#ffd98a'
    context.beginPath()
    context.ellipse(at, low - size * 0.37, size * 0.05, size * 0.1, 0, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = alpha('#e9f3f6', 0.8)
    context.beginPath()
    context.ellipse(at, low + size * 0.2, size * 0.045, size * 0.09, 0, 0, Math.PI * 2)
    context.fill()
  }
}

/** A basket of cane turned over. */
function paintRattan(
  context: Context,
  { x, y, size }: { x: number; y: number; size: number },
  cane: string,
  glow: string,
): void {
  const wide = size * 0.78
  const low = y + size * 0.8
  const trace = (share: number): void => {
    context.moveTo(x - wide * share, low)
    context.quadraticCurveTo(x - wide * share, y + size * 0.06, x, y)
    context.quadraticCurveTo(x + wide * share, y + size * 0.06, x + wide * share, low)
  }
  context.fillStyle = mix(cane, glow, 0.4)
  context.beginPath()
  trace(1)
  context.fill()
  context.strokeStyle = darken(cane, 0.24)
  context.lineWidth = size * 0.035
  context.beginPath()
  for (const share of [1, 0.72, 0.44, 0.16]) trace(share)
  for (const share of [0.45, 0.72, 0.98]) {
    const half = wide * Math.sqrt(share) * 0.98
    context.moveTo(x - half, y + size * 0.8 * share)
    context.quadraticCurveTo(x, y + size * (0.8 * share + 0.08), x + half, y + size * 0.8 * share)
  }
  context.stroke()
}
