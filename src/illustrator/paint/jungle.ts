import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

/** True for the woods of the tropics. */
export function isJungle({ scene }: Pick<Stage, 'scene'>): boolean {
  return scene.setting.features.some((feature) => /jungle|rainforest|rain forest|tropical|amazon/.test(feature))
}

/** Broad leaves of the tropics along one edge: split fans and long blades, nearer ones darker. */
export function paintTropicalLeaves(
  context: Context,
  stage: Stage,
  name: string,
  options: { near: number; y: number; size: number; count: number; open: number },
): void {
  const { width, light, palette } = stage
  const { near, y, size, count, open } = options
  const random = stage.random(name)
  const green = relight(random.pick(['#2f8a52', '#3f9a4a', '#1f7a5f']), light.time, light.weather)
  for (let plant = 0; plant < count; plant++) {
    const share = (plant + random.next()) / count
    const centre = Math.abs(share - 0.5) * 2
    if (centre < open) continue
    const x = share * width
    const foot = y + random.between(-0.2, 0.3) * size
    const blades = random.integer(6, 9)
    for (let blade = 0; blade < blades; blade++) {
      const angle = -Math.PI * (0.08 + (0.84 * (blade + random.between(0.1, 0.9))) / blades)
      const long = size * random.between(0.75, 1.2) * (0.6 + centre * 0.5)
      const tipX = x + Math.cos(angle) * long
      const tipY = foot + Math.sin(angle) * long + Math.abs(Math.cos(angle)) * long * 0.3
      const facing = Math.cos(angle) * light.from.x > 0
      const base = mix(mix(green, palette.near, near * 0.4), palette.haze, 0.5 * (1 - near))
      const broad = long * 0.13
      const midX = (x + tipX) / 2
      const midY = (foot + tipY) / 2 - long * 0.16
      context.fillStyle = facing
        ? mix(lighten(base, 0.1), light.key, 0.3 * light.strength)
        : darken(base, random.between(0.04, 0.24))
      context.beginPath()
      context.moveTo(x, foot)
      context.quadraticCurveTo(midX - broad, midY - broad, tipX, tipY)
      context.quadraticCurveTo(midX + broad, midY + broad, x, foot)
      context.fill()
      context.strokeStyle = alpha(lighten(base, 0.3), 0.4)
      context.lineWidth = long * 0.012
      context.beginPath()
      context.moveTo(x, foot)
      context.quadraticCurveTo(midX, midY, tipX, tipY)
      context.stroke()
    }
  }
}

/** Water that falls from a ledge in white strands into mist. */
export function paintFall(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
): void {
  const { light, palette, unit } = stage
  const random = stage.random('fall')
  const white = mix(relight('#f4fbff', light.time, light.weather), palette.skyHorizon, 0.1)
  const deep = mix(relight('#9fcfe0', light.time, light.weather), palette.water, 0.3)
  const body = context.createLinearGradient(0, box.y, 0, box.y + box.height)
  body.addColorStop(0, mix(deep, white, 0.3))
  body.addColorStop(0.2, deep)
  body.addColorStop(1, white)
  context.fillStyle = body
  context.beginPath()
  context.moveTo(box.x, box.y)
  context.quadraticCurveTo(box.x + box.width / 2, box.y - unit, box.x + box.width, box.y)
  context.lineTo(box.x + box.width * 1.08, box.y + box.height)
  context.lineTo(box.x - box.width * 0.08, box.y + box.height)
  context.fill()
  for (let strand = 0; strand < 46; strand++) {
    const share = random.next()
    const from = box.y + box.height * random.between(0, 0.5)
    const long = box.height * random.between(0.2, 0.6)
    const bottom = Math.min(box.y + box.height, from + long)
    const x = box.x + box.width * share
    const lean = (share - 0.5) * box.width * 0.12
    const thick = box.width * random.between(0.008, 0.034)
    const strandPaint = context.createLinearGradient(0, from, 0, bottom)
    strandPaint.addColorStop(0, alpha(white, 0))
    strandPaint.addColorStop(0.5, alpha(random.chance(0.75) ? lighten(white, 0.5) : deep, 0.75))
    strandPaint.addColorStop(1, alpha(white, 0))
    context.fillStyle = strandPaint
    context.beginPath()
    context.moveTo(x - thick, from)
    context.lineTo(x + thick, from)
    context.lineTo(x + lean + thick * 1.6, bottom)
    context.lineTo(x + lean - thick * 1.6, bottom)
    context.fill()
  }
  for (let puff = 0; puff < 9; puff++) {
    const x = box.x + box.width * random.between(-0.35, 1.35)
    paintGlow(
      context,
      x,
      box.y + box.height + random.between(-1, 1) * unit * 2,
      box.width * random.between(0.3, 0.6),
      white,
      0.5,
    )
  }
}
