import { line } from './curve.ts'
import { band, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'

/** A beret. */
export function paintBeret(sitter: Sitter, { c, tones, darker }: Hat): void {
  const { context } = sitter

  const away = sitter.yaw > 0 ? -1 : 1
  form(
    sitter,
    [
      [-0.36, -0.3],
      [c, -0.34],
      [0.36, -0.3],
      [0.4 + Math.max(0, away) * 0.12, -0.44],
      [0.3, -0.6],
      [away * 0.12, -0.655],
      [-0.3, -0.6],
      [-0.4 - Math.max(0, -away) * 0.12, -0.44],
    ],
    tones,
    0.5,
  )
  band(
    sitter,
    [
      [-0.35, -0.285],
      [c, -0.325],
      [0.35, -0.285],
    ],
    0.05,
    darker.base,
  )
  context.fillStyle = tones.shadow
  context.fillRect(away * 0.06 - 0.012, -0.68, 0.024, 0.05)
}

/** A knitted cap. */
export function paintBeanie(sitter: Sitter, { c, tones }: Hat): void {
  const { context, traits, lighting, scale } = sitter

  const path = form(
    sitter,
    [
      [-0.37, -0.3],
      [-0.36, -0.48],
      [-0.2, -0.62],
      [0, -0.655],
      [0.2, -0.62],
      [0.36, -0.48],
      [0.37, -0.3],
    ],
    tones,
  )
  const cuff = form(
    sitter,
    [
      [-0.385, -0.2, 1],
      [c, -0.235],
      [0.385, -0.2, 1],
      [0.38, -0.36, 1],
      [c, -0.39],
      [-0.38, -0.36, 1],
    ],
    materialTones(mix(traits.headwearColor, '#ffffff', 0.07), lighting, 0.2),
  )
  if (scale > 110) {
    context.strokeStyle = alpha(tones.deep, 0.28)
    context.lineWidth = 0.012
    for (const [clip, top, bottom] of [
      [path, -0.66, -0.36],
      [cuff, -0.4, -0.18],
    ] as const) {
      context.save()
      context.clip(clip)
      for (let x = -0.4; x < 0.41; x += 0.045)
        context.stroke(
          line([
            [x * (top < -0.5 ? 0.6 : 1), top],
            [x, bottom],
          ]),
        )
      context.restore()
    }
  }
}
