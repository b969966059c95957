import { alpha, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

interface WaterColors {
  bright: string
  deep: string
  dark: string
}

/** Towers on the sea floor that fade with the water between, their windows lit, the nearest of them under domes of glass. */
export function paintSunkenCity(context: Context, stage: Stage, water: WaterColors): void {
  const { width, horizon, unit } = stage
  const random = stage.random('sunken city')
  for (const layer of [0, 1, 2]) {
    const near = layer / 2
    const wall = mix(mix(water.bright, water.deep, 0.55 + 0.3 * near), water.dark, 0.12 + 0.3 * near)
    const foot = horizon + unit * (2 + 5 * near)
    for (let x = -unit * random.between(0, 8); x < width; ) {
      const wide = unit * random.between(4, 9) * (0.7 + 0.5 * near)
      const swell = 0.55 + 0.45 * Math.sin((x / width) * Math.PI * 1.4 + layer * 2)
      const high = unit * random.between(14, 46) * swell
      paintTower(context, { x, wide, high, foot, wall, unit, lamp: alpha('#ffe9a8', 0.35 + 0.4 * near) }, random.next)
      x += wide * random.between(1.05, 1.7)
    }
  }
  for (const [share, size] of [
    [0.2, 15],
    [0.52, 20],
    [0.84, 13],
  ] as const)
    paintDome(context, (share + random.between(-0.04, 0.04)) * width, horizon + unit * 8, unit * size, water, unit)
}

interface Tower {
  x: number
  wide: number
  high: number
  foot: number
  wall: string
  lamp: string
  unit: number
}

function paintTower(context: Context, { x, wide, high, foot, wall, lamp, unit }: Tower, chance: () => number): void {
  const side = context.createLinearGradient(x, 0, x + wide, 0)
  side.addColorStop(0, lighten(wall, 0.12))
  side.addColorStop(1, wall)
  context.fillStyle = side
  context.beginPath()
  context.moveTo(x, foot)
  context.lineTo(x, foot - high)
  // Some roofs are pointed, some round, some flat.
  const roof = chance()
  if (roof < 0.35) context.lineTo(x + wide / 2, foot - high - wide * 0.9)
  else if (roof < 0.65) context.quadraticCurveTo(x + wide / 2, foot - high - wide * 1.1, x + wide, foot - high)
  context.lineTo(x + wide, foot - high)
  context.lineTo(x + wide, foot)
  context.fill()
  context.fillStyle = lamp
  const pitch = unit * 1.7
  for (let y = foot - high + pitch; y < foot - pitch; y += pitch)
    for (let column = x + pitch * 0.5; column < x + wide - pitch * 0.6; column += pitch)
      if (chance() < 0.42) context.fillRect(column, y, unit * 0.55, unit * 0.8)
}

/** A hemisphere of glass with ribs, lit from inside. */
function paintDome(
  context: Context,
  x: number,
  foot: number,
  radius: number,
  { bright }: WaterColors,
  unit: number,
): void {
  const glow = context.createRadialGradient(x, foot - radius * 0.2, 0, x, foot - radius * 0.2, radius)
  glow.addColorStop(0, alpha('#fff0b8', 0.5))
  glow.addColorStop(0.6, alpha(lighten(bright, 0.3), 0.22))
  glow.addColorStop(1, alpha(lighten(bright, 0.5), 0.42))
  context.fillStyle = glow
  context.beginPath()
  context.arc(x, foot, radius, Math.PI, 0)
  context.fill()
  context.strokeStyle = alpha(lighten(bright, 0.6), 0.75)
  context.lineWidth = unit * 0.3
  context.beginPath()
  context.arc(x, foot, radius, Math.PI, 0)
  for (const share of [0.33, 0.66]) {
    context.moveTo(x - radius * share, foot)
    context.ellipse(x, foot, radius * share, radius, 0, Math.PI, 0)
    const y = foot - radius * share
    const half = Math.sqrt(radius ** 2 - (radius * share) ** 2)
    context.moveTo(x - half, y)
    context.lineTo(x + half, y)
  }
  context.moveTo(x - radius, foot)
  context.lineTo(x + radius, foot)
  context.stroke()
  context.strokeStyle = alpha('#ffffff', 0.6)
  context.lineWidth = unit * 0.5
  context.beginPath()
  context.arc(x, foot, radius * 0.86, Math.PI * 1.15, Math.PI * 1.4)
  context.stroke()
}
