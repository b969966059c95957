import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'

/** What every hat is painted with. */
export interface Hat {
  /** How far its middle is turned with the head. */
  c: number
  tones: Tones
  /** The same cloth, nearly black. */
  darker: Tones
  gold: Tones
}

/** The materials of what someone wears on the head. */
export function createHat({ traits, lighting, yaw }: Sitter): Hat {
  return {
    c: Math.sin(yaw) * 0.16,
    tones: materialTones(traits.headwearColor, lighting, 0.4),
    darker: materialTones(mix(traits.headwearColor, '#14161c', 0.55), lighting, 0.6),
    gold: materialTones('#d9b04c', lighting, 1),
  }
}

/** A rounded form, lit across. */
export function form(sitter: Sitter, points: readonly Point[], tones: Tones, wide = 0.42): Path2D {
  const { context, lighting } = sitter
  const s = lighting.side
  const path = shape(points)
  const fill = context.createLinearGradient(s * wide, 0, -s * wide, 0)
  fill.addColorStop(0, mix(tones.base, tones.light, 0.6))
  fill.addColorStop(0.22, mix(tones.light, tones.shine, 0.35))
  fill.addColorStop(0.5, tones.base)
  fill.addColorStop(0.85, tones.shadow)
  fill.addColorStop(1, mix(tones.shadow, tones.rim, 0.5))
  context.fillStyle = fill
  context.fill(path)
  return path
}

/** A ribbon of even width. */
export function band(sitter: Sitter, spine: readonly Point[], width: number, color: string): void {
  const path = new Path2D()
  stroke(path, spine, width, [1, 1, 1])
  sitter.context.fillStyle = color
  sitter.context.fill(path)
}

/** The shade a brim throws on the forehead. */
export function brimShade(sitter: Sitter, y: number, deep = 0.5): void {
  const { context, skin, lighting } = sitter
  const shade = context.createLinearGradient(0, y - 0.03, 0, y + 0.12)
  shade.addColorStop(0, alpha(skin.deep, deep))
  shade.addColorStop(1, alpha(skin.deep, 0))
  context.fillStyle = shade
  const x = -lighting.side * 0.01 + Math.sin(sitter.yaw) * 0.1
  context.fill(
    shape([
      [x - 0.3, y - 0.08],
      [x, y - 0.1],
      [x + 0.3, y - 0.08],
      [x + 0.31, y + 0.06],
      [x, y + 0.13],
      [x - 0.31, y + 0.06],
    ]),
  )
}

/** A small star badge. */
export function emblem({ context }: Sitter, x: number, y: number, tones: Tones): void {
  context.fillStyle = tones.shadow
  context.beginPath()
  for (let index = 0; index < 10; index++) {
    const angle = (index / 10) * Math.PI * 2 - Math.PI / 2
    const radius = index % 2 ? 0.035 : 0.06
    context.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius)
  }
  context.fill()
  context.fillStyle = tones.light
  context.beginPath()
  context.arc(x, y, 0.026, 0, Math.PI * 2)
  context.fill()
}
