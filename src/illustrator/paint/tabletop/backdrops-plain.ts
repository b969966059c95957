import { alpha, darken, lighten, mix } from '../color.ts'
import { isLampLit } from '../interior.ts'
import { paintGlow } from '../sky-glow.ts'
import type { Context, Stage } from '../stage.ts'

/** A wall, or paper, in one colour, lit from the side. */
export function paintPlainWall(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, light } = stage
  const side = Math.sign(light.from.x) || 1
  const wall = context.createLinearGradient(side > 0 ? width : 0, 0, side > 0 ? 0 : width, height)
  wall.addColorStop(0, lighten(color, 0.2))
  wall.addColorStop(0.5, color)
  wall.addColorStop(1, darken(color, 0.14))
  context.fillStyle = wall
  context.fillRect(0, 0, width, height)
  paintGlow(
    context,
    width * (0.5 + side * 0.14),
    horizon * 0.7,
    Math.max(width, height) * 0.6,
    lighten(color, 0.55),
    0.5,
  )
}

/** Rough plaster on which the sun throws a window, or the shade of leaves. */
export function paintPlaster(context: Context, stage: Stage, color: string): void {
  paintPlainWall(context, stage, color)
  const { width, horizon, unit, light } = stage
  const random = stage.random('plaster')
  for (let patch = 0; patch < 9; patch++) {
    const tone = patch % 2 === 0 ? lighten(color, 0.4) : darken(color, 0.3)
    paintGlow(context, random.next() * width, random.next() * horizon, unit * random.between(12, 30), tone, 0.16)
  }
  if (isLampLit(stage)) return
  const side = Math.sign(light.from.x) || 1
  context.save()
  context.translate(width * (0.5 + side * 0.02), horizon * 0.5)
  context.transform(1, side * 0.16, side * 0.42, 1, 0, 0)
  context.fillStyle = alpha(mix('#fff6df', light.key, 0.3), 0.46)
  const motif = random.pick(['window', 'leaves', 'blinds'] as const)
  if (motif === 'window') {
    for (const column of [0, 1])
      for (const row of [0, 1, 2])
        context.fillRect(column * unit * 19 - unit * 18, (row - 1.5) * unit * 17, unit * 16.6, unit * 15)
  } else if (motif === 'blinds') {
    for (let row = 0; row < 9; row++) context.fillRect(-unit * 30, (row - 4.5) * unit * 6.4, unit * 56, unit * 3.7)
  } else {
    context.fillRect(-unit * 40, -unit * 32, unit * 80, unit * 60)
    context.fillStyle = alpha(darken(color, 0.42), 0.5)
    for (let frond = 0; frond < 4; frond++)
      paintFrond(context, unit * (frond * 17 - 26), -unit * 36, unit * random.between(34, 50), frond)
  }
  context.restore()
}

/** The shade of a palm leaf that hangs in from above. */
function paintFrond(context: Context, x: number, y: number, long: number, index: number): void {
  context.beginPath()
  for (let leaf = 1; leaf <= 12; leaf++) {
    const share = leaf / 12
    const stemX = x + Math.sin(share * 1.2 + index) * long * 0.24
    const stemY = y + long * share
    const reach = long * 0.36 * Math.sin(Math.PI * Math.min(1, share * 0.9 + 0.08))
    for (const turn of [-1, 1]) {
      context.moveTo(stemX, stemY)
      context.quadraticCurveTo(
        stemX + turn * reach * 0.5,
        stemY - reach * 0.06,
        stemX + turn * reach,
        stemY + reach * 0.5,
      )
      context.quadraticCurveTo(stemX + turn * reach * 0.4, stemY + reach * 0.28, stemX, stemY)
    }
  }
  context.fill()
}

/** Glazed tiles, each a little different from the next. */
export function paintTiles(context: Context, stage: Stage, color: string): void {
  paintPlainWall(context, stage, lighten(color, 0.3))
  const { width, horizon, unit } = stage
  const random = stage.random('glaze')
  const form = random.pick(['square', 'brick', 'upright'] as const)
  const wide = unit * { square: 9, brick: 14, upright: 5.4 }[form]
  const high = unit * { square: 9, brick: 6, upright: 15 }[form]
  const joint = unit * 0.34
  const own = [color, lighten(color, 0.1), darken(color, 0.1), lighten(color, 0.2), darken(color, 0.04)]
  for (let y = horizon - high, row = 0; y > -high; y -= high, row++) {
    for (let x = form === 'brick' && row % 2 === 0 ? -wide / 2 : -wide / 5; x < width; x += wide) {
      context.fillStyle = alpha(random.pick(own), 0.88)
      context.fillRect(x + joint, y + joint, wide - joint, high - joint)
    }
  }
  context.fillStyle = alpha('#ffffff', 0.2)
  context.beginPath()
  for (let y = horizon - high, row = 0; y > -high; y -= high, row++)
    for (let x = form === 'brick' && row % 2 === 0 ? -wide / 2 : -wide / 5; x < width; x += wide)
      context.rect(x + joint, y + joint, wide - joint, high * 0.12)
  context.fill()
  const fall = context.createLinearGradient(0, 0, 0, horizon)
  fall.addColorStop(0, alpha(darken(color, 0.6), 0.34))
  fall.addColorStop(0.5, alpha(darken(color, 0.6), 0))
  context.fillStyle = fall
  context.fillRect(0, 0, width, horizon)
}

/** A niche, a disc or a stepped wall in a second colour behind what is shown. */
export function paintArch(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit, light } = stage
  const pale = lighten(color, 0.52)
  paintPlainWall(context, stage, pale)
  const random = stage.random('arch')
  const side = Math.sign(light.from.x) || 1
  const form = random.pick(['niche', 'disc', 'panels', 'niche'] as const)
  const half = Math.min(width * 0.36, horizon * 0.56)
  const middle = width * (form === 'niche' ? 0.5 : 0.5 - side * 0.05)
  const trace = (shift: number): void => {
    context.beginPath()
    if (form === 'niche') {
      const top = horizon * 0.1 + half
      context.arc(middle + shift, Math.min(top, horizon), half, Math.PI, 0)
      context.lineTo(middle + shift + half, horizon)
      context.lineTo(middle + shift - half, horizon)
    } else if (form === 'disc')
      context.arc(middle + shift, horizon * 0.52, Math.min(half, horizon * 0.42), 0, Math.PI * 2)
    else {
      context.rect(middle + shift - half * 1.1, horizon * 0.08, half * 1.1, horizon)
      context.rect(middle + shift, horizon * 0.26, half * 1.1, horizon)
    }
  }
  context.save()
  context.beginPath()
  context.rect(0, 0, width, horizon + 1)
  context.clip()
  if (form !== 'niche') {
    context.fillStyle = alpha(darken(color, 0.5), 0.24)
    trace(-side * unit * 1.6)
    context.fill()
  }
  const inner = context.createLinearGradient(middle - side * half, 0, middle + side * half, horizon)
  inner.addColorStop(0, form === 'niche' ? darken(color, 0.16) : color)
  inner.addColorStop(1, lighten(color, 0.2))
  context.fillStyle = inner
  trace(0)
  context.fill()
  if (form === 'niche') {
    context.clip()
    // The edge throws its shade into the niche from the side of the light.
    const shift = side * unit * 4
    context.fillStyle = alpha(lighten(color, 0.3), 0.5)
    context.translate(-shift, unit * 3)
    trace(0)
    context.fill()
  }
  context.restore()
}
