import { alpha, darken, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, crestAt } from './terrain.ts'

/** Blades of grass along a crest, with a light side. `height` in pixels. */
export function paintGrass(
  context: Context,
  stage: Stage,
  name: string,
  options: { crest: Crest; height: number; spacing: number; color: string; lit: string },
): void {
  const { crest, height, spacing, color, lit } = options
  const random = stage.random(name)
  const side = stage.light.from.x < 0 ? -1 : 1
  for (const [paint, share] of [
    [color, 1],
    [lit, 0.36],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (let x = -spacing; x < stage.width + spacing; x += (spacing * random.between(0.4, 1.6)) / share) {
      const y = crestAt(crest, x) + height * 0.2
      const long = height * random.between(0.45, 1.25)
      const bend = (random.between(-0.5, 0.5) + side * 0.12) * long
      const thick = Math.max(height * 0.05, long * 0.07)
      // Pointed at both ends, so that a blade in the middle of a slope does not stand on a flat foot.
      context.moveTo(x, y + long * 0.12)
      context.quadraticCurveTo(x - thick * 1.3 + bend * 0.2, y - long * 0.5, x + bend, y - long)
      context.quadraticCurveTo(x + thick * 1.1 + bend * 0.2, y - long * 0.45, x, y + long * 0.12)
    }
    context.fill()
  }
}

/** Boulders with a lit and a shaded face, lying along a crest. */
export function paintRocks(
  context: Context,
  stage: Stage,
  name: string,
  options: { count: number; size: number; crest: Crest; color: string; from?: number; to?: number },
): void {
  const { count, size, crest, color, from = 0, to = stage.width } = options
  const random = stage.random(name)
  const side = stage.light.from.x < 0 ? -1 : 1
  const lit = mix(lighten(color, 0.18), stage.light.key, 0.45 * stage.light.strength)
  for (let rock = 0; rock < count; rock++) {
    const width = size * random.between(0.4, 1.4)
    const height = width * random.between(0.42, 0.66)
    const x = random.between(from, to)
    const y = crestAt(crest, x) + height * 0.4
    const points: [number, number][] = []
    for (let corner = 0; corner <= 6; corner++) {
      const angle = Math.PI * (1 + corner / 6)
      const reach = random.between(0.84, 1.1)
      points.push([x + Math.cos(angle) * width * 0.5 * reach, y + Math.sin(angle) * height * reach])
    }
    context.fillStyle = color
    context.beginPath()
    for (const [px, py] of points) context.lineTo(px, py)
    context.closePath()
    context.fill()
    const heart: [number, number] = [
      x + side * width * random.between(-0.02, 0.12),
      y - height * random.between(0.4, 0.55),
    ]
    const face = side > 0 ? points.slice(3) : points.slice(0, 4)
    context.fillStyle = lit
    context.beginPath()
    context.moveTo(...heart)
    for (const [px, py] of face) context.lineTo(px, py)
    context.closePath()
    context.fill()
    context.fillStyle = alpha(darken(color, 0.3), 0.5)
    context.beginPath()
    context.ellipse(x, y, width * 0.55, height * 0.09, 0, 0, Math.PI * 2)
    context.fill()
  }
}

/** Small flowers scattered between two heights of the frame, larger toward the viewer. */
export function paintFlowers(
  context: Context,
  stage: Stage,
  name: string,
  options: { top: number; bottom: number; count: number; colors: readonly string[] },
): void {
  const { top, bottom, count, colors } = options
  const random = stage.random(name)
  for (const color of colors) {
    context.fillStyle = color
    context.beginPath()
    for (let flower = 0; flower < count / colors.length; flower++) {
      const near = random.next() ** 0.7
      const x = random.next() * stage.width
      const y = top + near * (bottom - top)
      const size = stage.unit * (0.12 + 0.42 * near) * random.between(0.6, 1.2)
      context.moveTo(x + size, y)
      context.ellipse(x, y, size, size * 0.72, 0, 0, Math.PI * 2)
    }
    context.fill()
  }
}
