import type { Random } from '../paint/random.ts'
import type { Context } from '../paint/stage.ts'
import { fade, mix, shade } from '../subjects/tones.ts'
import { circleHeight, circleWidth, type Projection } from './projection.ts'

type Corner = readonly [x: number, y: number, z: number]

/** What models are built of. Coordinates are floor units from the model's far corner; its front looks along +y. */
export interface Blocks {
  random: Random
  /** 0 day .. 1 night: windows and lamps glow by it. */
  dark: number
  /** A solid from a corner and its size along x, y and z. */
  box(from: Corner, size: Corner, color: string): void
  /** A roof with its ridge along x, over a floor rectangle; as steep as 45°, so that its far side is never seen. */
  gable(from: Corner, size: Corner, roof: string, wall: string): void
  /** A roof or mountain that ends in a point. */
  pyramid(from: Corner, size: Corner, color: string, cap?: string): void
  /** A rectangle on the front, at depth `y`: x and z of two corners. */
  front(y: number, from: readonly [x: number, z: number], to: readonly [x: number, z: number], color: string): void
  /** A rectangle on the side, at `x`: y and z of two corners. */
  side(x: number, from: readonly [y: number, z: number], to: readonly [y: number, z: number], color: string): void
  /** A rectangle on the floor or any level `z`. */
  flat(z: number, from: readonly [x: number, y: number], to: readonly [x: number, y: number], color: string): void
  cylinder(center: Corner, radius: number, height: number, color: string): void
  cone(center: Corner, radius: number, height: number, color: string): void
  ball(center: Corner, radius: number, color: string): void
  /** Light that spreads from a lamp, seen when it is dark. */
  glow(center: Corner, radius: number, color: string): void
  /** The shadow on the floor of a box. */
  shadow(from: readonly [x: number, y: number], size: readonly [x: number, y: number], height: number): void
}

export interface BlockLight {
  /** True when the light stands on the left: the left faces are then the brighter ones. */
  left: boolean
  dark: number
  lit(color: string): string
}

/** Blocks at a place of the floor; `turned` ones have their front along +x. */
export function createBlocks(
  context: Context,
  projection: Projection,
  at: { x: number; y: number; turned: boolean },
  light: BlockLight,
  random: Random,
): Blocks {
  const { scale } = projection
  const project = ([x, y, z]: Corner): readonly [number, number] =>
    at.turned ? projection.point(at.x + y, at.y + x, z) : projection.point(at.x + x, at.y + y, z)
  // A front that was turned is on the other side of the picture, and in the other light.
  const frontStep = light.left !== at.turned ? -0.07 : -0.24
  const sideStep = light.left !== at.turned ? -0.24 : -0.07

  const polygon = (corners: readonly Corner[], top: string, bottom = top): void => {
    const points = corners.map(project)
    context.beginPath()
    for (const [index, [x, y]] of points.entries()) index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)
    context.closePath()
    if (top === bottom) context.fillStyle = top
    else {
      const ys = points.map(([, y]) => y)
      const gradient = context.createLinearGradient(0, Math.min(...ys), 0, Math.max(...ys))
      gradient.addColorStop(0, top)
      gradient.addColorStop(1, bottom)
      context.fillStyle = gradient
    }
    context.fill()
    // Neighbours must not let the ground through between them.
    context.strokeStyle = context.fillStyle
    context.lineWidth = Math.max(0.5, scale * 0.012)
    context.stroke()
  }
  const face = (corners: readonly Corner[], color: string, step: number): void => {
    const own = shade(light.lit(color), step)
    polygon(corners, own, shade(own, -0.06))
  }
  const rounded = (x: number, radius: number, color: string): CanvasGradient => {
    const own = light.lit(color)
    const gradient = context.createLinearGradient(x - radius, 0, x + radius, 0)
    const stops = [shade(own, 0.1), own, shade(own, -0.3)]
    for (const [index, stop] of (light.left ? stops : stops.toReversed()).entries()) {
      gradient.addColorStop(index / 2, stop)
    }
    return gradient
  }

  return {
    random,
    dark: light.dark,
    box([x, y, z], [w, d, h], color) {
      face(
        [
          [x, y + d, z],
          [x + w, y + d, z],
          [x + w, y + d, z + h],
          [x, y + d, z + h],
        ],
        color,
        frontStep,
      )
      face(
        [
          [x + w, y, z],
          [x + w, y + d, z],
          [x + w, y + d, z + h],
          [x + w, y, z + h],
        ],
        color,
        sideStep,
      )
      face(
        [
          [x, y, z + h],
          [x + w, y, z + h],
          [x + w, y + d, z + h],
          [x, y + d, z + h],
        ],
        color,
        0.12,
      )
    },
    gable([x, y, z], [w, d, h], roof, wall) {
      const ridge = y + d / 2
      const over = 0.14 * d
      face(
        [
          [x + w, y, z],
          [x + w, y + d, z],
          [x + w, ridge, z + h],
        ],
        wall,
        sideStep,
      )
      face(
        [
          [x - over, y + d + over, z - over * 0.6],
          [x + w + over, y + d + over, z - over * 0.6],
          [x + w + over, ridge, z + h],
          [x - over, ridge, z + h],
        ],
        roof,
        frontStep + 0.1,
      )
    },
    pyramid([x, y, z], [w, d, h], color, cap) {
      const tip: Corner = [x + w / 2, y + d / 2, z + h]
      face([[x, y + d, z], [x + w, y + d, z], tip], color, frontStep + 0.06)
      face([[x + w, y, z], [x + w, y + d, z], tip], color, sideStep)
      if (cap === undefined) return
      const low = 0.62
      const between = (corner: Corner): Corner => [
        corner[0] + (tip[0] - corner[0]) * low,
        corner[1] + (tip[1] - corner[1]) * low,
        corner[2] + (tip[2] - corner[2]) * low,
      ]
      face([between([x, y + d, z]), between([x + w, y + d, z]), tip], cap, frontStep + 0.06)
      face([between([x + w, y, z]), between([x + w, y + d, z]), tip], cap, sideStep)
    },
    front(y, [x0, z0], [x1, z1], color) {
      polygon(
        [
          [x0, y, z0],
          [x1, y, z0],
          [x1, y, z1],
          [x0, y, z1],
        ],
        shade(light.lit(color), frontStep),
      )
    },
    side(x, [y0, z0], [y1, z1], color) {
      polygon(
        [
          [x, y0, z0],
          [x, y1, z0],
          [x, y1, z1],
          [x, y0, z1],
        ],
        shade(light.lit(color), sideStep),
      )
    },
    flat(z, [x0, y0], [x1, y1], color) {
      polygon(
        [
          [x0, y0, z],
          [x1, y0, z],
          [x1, y1, z],
          [x0, y1, z],
        ],
        shade(light.lit(color), 0.06),
      )
    },
    cylinder(center, radius, height, color) {
      const [x, y] = project(center)
      const wide = radius * circleWidth * scale
      const high = radius * circleHeight * scale
      context.fillStyle = rounded(x, wide, color)
      context.beginPath()
      context.ellipse(x, y, wide, high, 0, 0, Math.PI)
      context.lineTo(x - wide, y - height * scale)
      context.lineTo(x + wide, y - height * scale)
      context.closePath()
      context.fill()
      context.fillStyle = shade(light.lit(color), 0.14)
      context.beginPath()
      context.ellipse(x, y - height * scale, wide, high, 0, 0, Math.PI * 2)
      context.fill()
    },
    cone(center, radius, height, color) {
      const [x, y] = project(center)
      const wide = radius * circleWidth * scale
      const high = radius * circleHeight * scale
      context.fillStyle = rounded(x, wide, color)
      context.beginPath()
      context.moveTo(x - wide, y)
      context.bezierCurveTo(x - wide, y + high * 1.3, x + wide, y + high * 1.3, x + wide, y)
      context.lineTo(x, y - height * scale)
      context.closePath()
      context.fill()
    },
    ball(center, radius, color) {
      const [x, y] = project(center)
      const size = radius * 1.1 * scale
      const own = light.lit(color)
      const toLight = light.left ? -1 : 1
      const gradient = context.createRadialGradient(x + toLight * size * 0.4, y - size * 0.5, size * 0.1, x, y, size)
      gradient.addColorStop(0, shade(own, 0.18))
      gradient.addColorStop(0.55, own)
      gradient.addColorStop(1, shade(own, -0.26))
      context.fillStyle = gradient
      context.beginPath()
      context.arc(x, y, size, 0, Math.PI * 2)
      context.fill()
    },
    glow(center, radius, color) {
      if (light.dark <= 0) return
      const [x, y] = project(center)
      const size = radius * scale
      const gradient = context.createRadialGradient(x, y, 0, x, y, size)
      gradient.addColorStop(0, fade(color, 0.75 * light.dark))
      gradient.addColorStop(0.3, fade(color, 0.28 * light.dark))
      gradient.addColorStop(1, fade(color, 0))
      context.save()
      context.globalCompositeOperation = 'screen'
      context.fillStyle = gradient
      context.fillRect(x - size, y - size, size * 2, size * 2)
      context.restore()
    },
    shadow([x, y], [w, d], height) {
      const reach = Math.min(1.6, height * 0.42)
      const toward: Corner = light.left ? [reach, -reach * 0.35, 0] : [-reach * 0.35, reach, 0]
      const [dx, dy] = at.turned ? [toward[1], toward[0]] : [toward[0], toward[1]]
      context.save()
      context.globalCompositeOperation = 'multiply'
      const color = fade(mix('#6a6f92', light.lit('#ffffff'), 0.12), 0.34 * (1 - 0.5 * light.dark))
      const corners: Corner[] =
        dx >= dy
          ? [
              [x, y + d, 0],
              [x, y, 0],
              [x + dx, y + dy, 0],
              [x + w + dx, y + dy, 0],
              [x + w + dx, y + d + dy, 0],
              [x + w, y + d, 0],
            ]
          : [
              [x + w, y, 0],
              [x, y, 0],
              [x + dx, y + dy, 0],
              [x + dx, y + d + dy, 0],
              [x + w + dx, y + d + dy, 0],
              [x + w, y + d, 0],
            ]
      const points = corners.map(project)
      context.beginPath()
      for (const [index, [px, py]] of points.entries()) index === 0 ? context.moveTo(px, py) : context.lineTo(px, py)
      context.closePath()
      context.fillStyle = color
      context.fill()
      context.restore()
    },
  }
}

type CanvasGradient = ReturnType<Context['createLinearGradient']>
