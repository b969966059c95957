import { Path2D } from '@napi-rs/canvas'
import { line, type Point, shape, stroke } from './curve.ts'
import { brimShade, form, type Hat } from './hat-forms.ts'
import { paintBrimmedHat } from './hats-brimmed.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'

/** A ninja's hood: all but the eyes is covered. */
export function paintMask(sitter: Sitter, { c, tones }: Hat): void {
  const { context, lighting } = sitter
  const s = lighting.side
  const hood = new Path2D()
  hood.addPath(
    shape([
      [0, -0.58],
      [0.26, -0.51],
      [0.39, -0.3],
      [0.41, 0],
      [0.38, 0.3],
      [0.3, 0.52],
      [0.32, 0.72],
      [-0.32, 0.72],
      [-0.3, 0.52],
      [-0.38, 0.3],
      [-0.41, 0],
      [-0.39, -0.3],
      [-0.26, -0.51],
    ]),
  )
  const slit = shape([
    [c - 0.29, -0.1],
    [c, -0.15],
    [c + 0.29, -0.1],
    [c + 0.28, 0.07],
    [c + 0.1, 0.1],
    [c - 0.1, 0.1],
    [c - 0.28, 0.07],
  ])
  hood.addPath(slit)
  const fill = context.createLinearGradient(s * 0.45, -0.3, -s * 0.45, 0.5)
  fill.addColorStop(0, tones.shine)
  fill.addColorStop(0.4, tones.light)
  fill.addColorStop(1, tones.base)
  context.fillStyle = fill
  context.fill(hood, 'evenodd')
  const folds = new Path2D()
  for (const y of [0.22, 0.36, 0.5])
    stroke(
      folds,
      [
        [-0.36, y - 0.06],
        [c * 0.6, y + 0.03],
        [0.36, y - 0.06],
      ],
      0.03,
    )
  context.fillStyle = alpha(tones.deep, 0.7)
  context.fill(folds)
  const band = new Path2D()
  stroke(
    band,
    [
      [-0.395, -0.2],
      [c, -0.27],
      [0.395, -0.2],
    ],
    0.09,
    [1, 1, 1],
  )
  context.fillStyle = materialTones(sitter.traits.accent, lighting, 0.3).base
  context.fill(band)
}

/** A cyclist's helmet with vents and a chin strap. */
export function paintBicycleHelmet(sitter: Sitter, { c, tones, darker }: Hat): void {
  const { context } = sitter
  brimShade(sitter, -0.22)
  const shell = form(
    sitter,
    [
      [-0.39, -0.2],
      [c, -0.3],
      [0.39, -0.2],
      [0.38, -0.44],
      [0.22, -0.64],
      [0, -0.68],
      [-0.22, -0.64],
      [-0.38, -0.44],
    ],
    tones,
  )
  context.save()
  context.clip(shell)
  const vents = new Path2D()
  for (const x of [-0.24, -0.08, 0.08, 0.24])
    stroke(
      vents,
      [
        [c + x * 1.15, -0.34],
        [c * 0.8 + x, -0.48],
        [c * 0.5 + x * 0.6, -0.63],
      ],
      0.075,
      [0.7, 1, 0.3],
    )
  context.fillStyle = darker.deep
  context.fill(vents)
  context.restore()
  context.strokeStyle = darker.base
  context.lineWidth = 0.022
  for (const side of [-1, 1])
    context.stroke(
      line([
        [side * 0.36, -0.2],
        [side * 0.32, 0.2],
        [c * 0.6 + side * 0.1, 0.49],
      ]),
    )
}

/** Headphones: a bow over the hair and two cups. */
export function paintHeadphones(sitter: Sitter, { tones }: Hat): void {
  const { context, traits, lighting } = sitter
  const bow = new Path2D()
  stroke(
    bow,
    [
      [-0.4, 0.02],
      [-0.41, -0.3],
      [-0.22, -0.545],
      [0, -0.585],
      [0.22, -0.545],
      [0.41, -0.3],
      [0.4, 0.02],
    ],
    0.07,
    [1, 1, 1, 1, 1],
  )
  context.fillStyle = tones.base
  context.fill(bow)
  const ring = materialTones(traits.accent, lighting, 0.8)
  for (const side of [-1, 1]) {
    const x = side * 0.39 + Math.sin(sitter.yaw) * 0.03
    form(
      sitter,
      [
        [x - 0.075, -0.1],
        [x + 0.075, -0.1],
        [x + 0.085, 0.06],
        [x + 0.075, 0.2],
        [x - 0.075, 0.2],
        [x - 0.085, 0.06],
      ],
      tones,
      0.5,
    )
    context.fillStyle = ring.light
    context.beginPath()
    context.ellipse(x + side * 0.03, 0.05, 0.03, 0.08, 0, 0, Math.PI * 2)
    context.fill()
  }
}

/** A diver's mask with its snorkel. */
export function paintDivingMask(sitter: Sitter, { c, tones, darker }: Hat): void {
  const { context, lighting } = sitter
  const strap = new Path2D()
  stroke(
    strap,
    [
      [-0.37, -0.04],
      [c, -0.08],
      [0.37, -0.04],
    ],
    0.06,
    [1, 1, 1],
  )
  context.fillStyle = darker.base
  context.fill(strap)
  const tube = new Path2D()
  const away = sitter.yaw > 0 ? -1 : 1
  stroke(
    tube,
    [
      [c * 0.6 + away * 0.06, 0.34],
      [away * 0.36, 0.36],
      [away * 0.46, 0.05],
      [away * 0.46, -0.55],
    ],
    0.07,
    [1, 1, 1, 1],
  )
  context.fillStyle = tones.light
  context.fill(tube)
  const frame: Point[] = [
    [c - 0.3, -0.14],
    [c, -0.17],
    [c + 0.3, -0.14],
    [c + 0.29, 0.1],
    [c + 0.1, 0.2],
    [c - 0.1, 0.2],
    [c - 0.29, 0.1],
  ]
  const mask = shape(frame)
  const glass = context.createLinearGradient(lighting.side * 0.3, -0.2, -lighting.side * 0.3, 0.2)
  glass.addColorStop(0, alpha('#ffffff', 0.55))
  glass.addColorStop(0.5, alpha('#bfe6f2', 0.18))
  glass.addColorStop(1, alpha('#5fa8c4', 0.3))
  context.fillStyle = glass
  context.fill(mask)
  context.strokeStyle = tones.base
  context.lineWidth = 0.055
  context.stroke(mask)
}

/** A beekeeper's hat: a veil of net hangs from its brim to the shoulders. */
export function paintBeeVeil(sitter: Sitter, hat: Hat): void {
  const { context } = sitter
  const net = shape([
    [-0.56, -0.28],
    [0, -0.24],
    [0.56, -0.28],
    [0.53, 0.2],
    [0.46, 0.62],
    [0, 0.72],
    [-0.46, 0.62],
    [-0.53, 0.2],
  ])
  context.save()
  context.fillStyle = alpha('#2a2a26', 0.3)
  context.fill(net)
  context.clip(net)
  context.strokeStyle = alpha('#1d1d1a', 0.26)
  context.lineWidth = 0.009
  for (let step = -1.4; step < 1.4; step += 0.062) {
    context.beginPath()
    context.moveTo(step - 0.6, -0.4)
    context.lineTo(step + 0.6, 0.8)
    context.moveTo(step + 0.6, -0.4)
    context.lineTo(step - 0.6, 0.8)
    context.stroke()
  }
  context.restore()
  const hem = new Path2D()
  stroke(
    hem,
    [
      [-0.46, 0.61],
      [0, 0.71],
      [0.46, 0.61],
    ],
    0.045,
    [1, 1, 1],
  )
  context.fillStyle = hat.tones.shadow
  context.fill(hem)
  paintBrimmedHat(sitter, hat)
}
