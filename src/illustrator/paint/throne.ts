import { alpha, darken, lighten, mix } from './color.ts'
import { isLampLit } from './interior.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

const gold = '#d8ac4c'

/** Steps before the far wall, and on them a high throne of gold and cloth, unless somebody brings their own. */
export function paintThrone(context: Context, stage: Stage, cloth: string, stone: string): void {
  const { width, horizon, unit, scene } = stage
  const middle = width / 2
  const step = unit * 2.6
  for (const [index, half] of [34, 28, 22].entries()) {
    const y = horizon + unit * 5 - index * step
    context.fillStyle = alpha('#14100e', 0.22)
    context.fillRect(middle - half * unit, y + step, half * unit * 2, unit * 0.8)
    context.fillStyle = darken(stone, 0.12)
    context.fillRect(middle - half * unit, y, half * unit * 2, step)
    context.fillStyle = lighten(stone, 0.24)
    context.fillRect(middle - half * unit, y, half * unit * 2, unit * 0.6)
    context.fillStyle = cloth
    context.fillRect(middle - unit * 8.6, y, unit * 17.2, step)
    context.fillStyle = lighten(cloth, 0.14)
    context.fillRect(middle - unit * 8.6, y, unit * 17.2, unit * 0.6)
  }
  if (scene.subjects.some(({ noun }) => /throne/.test(noun))) return
  const foot = horizon + unit * 5 - step * 2
  const tall = Math.min(unit * 44, horizon * 0.62)
  const size = tall / 44
  paintGlow(context, middle, foot - tall * 0.5, tall, '#ffdf9a', isLampLit(stage) ? 0.5 : 0.34)
  const metal = context.createLinearGradient(middle - size * 11, 0, middle + size * 11, 0)
  const bright = stage.light.from.x < 0 ? 0 : 1
  metal.addColorStop(bright, lighten(gold, 0.34))
  metal.addColorStop(1 - bright, darken(gold, 0.3))
  const back = (grow: number): void => {
    context.beginPath()
    context.moveTo(middle - size * (8 + grow), foot - size * 8)
    context.lineTo(middle - size * (9 + grow), foot - size * (35 + grow))
    context.quadraticCurveTo(middle - size * 5, foot - size * (37 + grow), middle, foot - size * (42 + grow))
    context.quadraticCurveTo(
      middle + size * 5,
      foot - size * (37 + grow),
      middle + size * (9 + grow),
      foot - size * (35 + grow),
    )
    context.lineTo(middle + size * (8 + grow), foot - size * 8)
    context.fill()
  }
  context.fillStyle = metal
  back(1.6)
  const velvet = mix(cloth, '#7a1f2f', 0.2)
  context.fillStyle = velvet
  back(-1.2)
  context.fillStyle = alpha(darken(velvet, 0.5), 0.5)
  for (const [x, y] of [
    [-3.4, 32],
    [3.4, 32],
    [0, 28],
    [-3.4, 24],
    [3.4, 24],
    [0, 20],
  ] as const) {
    context.beginPath()
    context.arc(middle + x * size, foot - y * size, size * 0.7, 0, Math.PI * 2)
    context.fill()
  }
  context.fillStyle = metal
  for (const turn of [-1, 1]) {
    context.beginPath()
    context.arc(middle + turn * size * 10.4, foot - size * 37.6, size * 2, 0, Math.PI * 2)
    context.fill()
    context.beginPath()
    context.roundRect(middle + turn * size * 9.6 - size * 1.8, foot - size * 18, size * 3.6, size * 18, size)
    context.fill()
    context.beginPath()
    context.arc(middle + turn * size * 9.6, foot - size * 18.4, size * 2.5, 0, Math.PI * 2)
    context.fill()
  }
  context.beginPath()
  context.arc(middle, foot - size * 45, size * 2.6, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = '#c0303f'
  context.beginPath()
  context.arc(middle, foot - size * 45, size * 1.4, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = metal
  context.fillRect(middle - size * 8, foot - size * 9, size * 16, size * 9)
  context.fillStyle = lighten(velvet, 0.1)
  context.beginPath()
  context.roundRect(middle - size * 8, foot - size * 13, size * 16, size * 5, size * 2)
  context.fill()
}

/** A long banner with a device, hung from a pole. */
export function paintBanner(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  cloth: string,
): void {
  const { x, y, width, height } = box
  const folds = context.createLinearGradient(x, 0, x + width, 0)
  for (const [at, shade] of [
    [0, -0.2],
    [0.25, 0.12],
    [0.5, -0.1],
    [0.75, 0.1],
    [1, -0.24],
  ] as const)
    folds.addColorStop(at, shade < 0 ? darken(cloth, -shade) : lighten(cloth, shade))
  context.fillStyle = folds
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + width, y)
  context.lineTo(x + width, y + height * 0.86)
  context.lineTo(x + width / 2, y + height)
  context.lineTo(x, y + height * 0.86)
  context.fill()
  context.strokeStyle = alpha(gold, 0.9)
  context.lineWidth = width * 0.05
  context.stroke()
  context.fillStyle = gold
  context.fillRect(x - width * 0.14, y - stage.unit, width * 1.28, stage.unit * 1.2)
  const size = width * 0.3
  const cx = x + width / 2
  const cy = y + height * 0.42
  context.beginPath()
  context.moveTo(cx - size, cy + size * 0.7)
  context.lineTo(cx - size * 1.1, cy - size * 0.5)
  context.lineTo(cx - size * 0.5, cy)
  context.lineTo(cx, cy - size * 0.9)
  context.lineTo(cx + size * 0.5, cy)
  context.lineTo(cx + size * 1.1, cy - size * 0.5)
  context.lineTo(cx + size, cy + size * 0.7)
  context.fill()
}
