import { alpha, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'
import { lampsBurn } from './street-lamp.ts'
import { paintMirror, traceLens } from './water.ts'

/** True where paving shows the lights above it: in the rain, after it, or under neon. */
export function isWetGround({ scene, light }: Pick<Stage, 'scene' | 'light'>): boolean {
  const said = [...scene.setting.features, ...scene.light.setup].join(' ')
  const isRaining = light.weather === 'rain' || light.weather === 'storm'
  return isRaining || /\bneon\b|\bwet\b|puddle|reflection/.test(said)
}

/** What is painted so far, upside down and faint in the ground before it, with broken streaks of light. */
export function paintWetGround(context: Context, stage: Stage, top: number): void {
  const { width, height, unit, palette } = stage
  const depth = height - top
  if (depth <= unit * 4) return
  const dark = lampsBurn(stage)
  context.save()
  context.beginPath()
  context.rect(0, top, width, depth)
  context.clip()
  context.globalAlpha = dark ? 0.36 : 0.26
  paintMirror(context, stage, { top, bottom: height, ripple: 0.7 })
  context.globalAlpha = 1
  const random = stage.random('wet ground')
  const bright = dark ? mix(palette.skyHorizon, '#ffd9a0', 0.5) : lighten(palette.skyHorizon, 0.3)
  context.fillStyle = alpha(bright, dark ? 0.2 : 0.26)
  context.beginPath()
  for (let lens = 0; lens < 110; lens++) {
    const near = random.next() ** 1.3
    const long = unit * random.between(2, 10) * (0.3 + near)
    traceLens(context, random.next() * width, top + depth * near, long, unit * 0.3 * (0.2 + near))
  }
  context.fill()
  context.restore()
}
