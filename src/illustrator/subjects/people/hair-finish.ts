import { Path2D } from '@napi-rs/canvas'
import { airbrush } from './airbrush.ts'
import { line, type Point, shape, stroke } from './curve.ts'
import { hairline, onHead, skullLine } from './hair-cap.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, mix } from './tone.ts'

/** Hair at the sides of short cuts: it thins towards the sideburn, and passes before the ear. */
export function paintSides(sitter: Sitter, m: HeadMeasures, volume: number): void {
  const { context, hair, lighting, random, scale, traits } = sitter
  const inner = hairline(sitter, m)
  const outer = skullLine(sitter, m, volume, volume)
  const burn = inner[7]![1]
  const woman = traits.femininity > 0.5
  for (const side of [-1, 1]) {
    const edge = [2, 3, 4, 5, 6, 7].map((index): Point => onHead(sitter, side * inner[index]![0], inner[index]![1]))
    const rim = [2, 3, 4, 5, 6].map(
      (index): Point => [turned(sitter, side * outer[index]![0], -0.02), outer[index]![1]],
    )
    const path = shape([...edge, ...rim.reverse()])
    const far = side * sitter.yaw > 0
    const tone = side === lighting.side ? mix(hair.base, hair.shadow, 0.45) : mix(hair.shadow, hair.deep, 0.35)
    const fade = context.createLinearGradient(0, -0.35, 0, far ? -0.03 : burn + 0.005)
    const shaven = traits.beard === 'none' || traits.beard === 'stubble'
    fade.addColorStop(0, mix(hair.base, tone, 0.4))
    fade.addColorStop(0.4, tone)
    fade.addColorStop(far ? 0.86 : 0.62, alpha(tone, 0.9))
    fade.addColorStop(1, alpha(tone, shaven || far ? 0 : 0.9))
    context.fillStyle = fade
    context.fill(path)
    if (scale < 160) continue
    const hairs = new Path2D()
    const lights = new Path2D()
    const count = woman ? 70 : 130
    for (let index = 0; index < count; index++) {
      const down = random.next()
      const across = random.next()
      const place = down * 4.6
      const low = Math.min(4, Math.floor(place))
      const pick = (list: readonly Point[], at: number): Point => {
        const one = list[Math.min(list.length - 1, at)]!
        const two = list[Math.min(list.length - 1, at + 1)]!
        return [one[0] + (two[0] - one[0]) * (place - low), one[1] + (two[1] - one[1]) * (place - low)]
      }
      const rims = [...rim].reverse()
      const a = pick(edge, low)
      const b = pick(rims, low)
      const x = a[0] + (b[0] - a[0]) * across
      const y = a[1] + (b[1] - a[1]) * across
      if (y > (far ? -0.09 : burn - 0.03)) continue
      const long = 0.035 + random.next() * 0.03
      stroke(
        index % 4 ? hairs : lights,
        [
          [x - side * 0.006, y - long * 0.5],
          [x + side * 0.002, y],
          [x + side * 0.012, y + long * 0.5],
        ],
        0.0045,
        [0, 1, 0],
      )
    }
    context.save()
    context.clip(path)
    context.fillStyle = alpha(hair.deep, 0.42)
    context.fill(hairs)
    context.fillStyle = alpha(hair.shine, side === lighting.side ? 0.32 : 0.16)
    context.fill(lights)
    context.restore()
  }
}

/** Feathers the hairline: a breath of colour on the skin, then short hairs that grow out of it. */
export function paintHairline(sitter: Sitter, m: HeadMeasures, backwards: boolean): void {
  const { context, hair, random, scale } = sitter
  if (scale < 110) return
  const inner = hairline(sitter, m)
  const edge = [
    ...inner.map(([x, y]) => onHead(sitter, -x, y)).reverse(),
    ...inner.slice(1).map(([x, y]) => onHead(sitter, x, y)),
  ]
  airbrush(context, { x: -0.42, y: -0.5, width: 0.84, height: 0.6 }, 90, ({ spray }) => {
    const band = new Path2D()
    stroke(band, edge.slice(3, -3), 0.03, [0.2, 0.7, 1, 1, 1, 0.7, 0.2])
    spray(band, alpha(mix(hair.base, hair.shadow, 0.5), 0.55), 0.014)
  })
  const hairs = new Path2D()
  const count = scale > 300 ? 150 : 70
  for (let index = 0; index < count; index++) {
    const place = 1 + random.next() * (edge.length - 3)
    const low = Math.floor(place)
    const one = edge[low]!
    const two = edge[low + 1]!
    const x = one[0] + (two[0] - one[0]) * (place - low)
    const y = one[1] + (two[1] - one[1]) * (place - low)
    const out = random.between(-0.006, 0.008)
    const out2 = 0.02 + random.next() * 0.03
    // Beside the temples hair runs down, not out.
    if (y > -0.25 || (x * sitter.yaw > 0 && Math.abs(x) > 0.2)) continue
    const sideways = Math.max(-1, Math.min(1, x / 0.27))
    const up = backwards ? 1 - Math.abs(sideways) * 0.55 : 0.75
    const across = sideways * (backwards ? 0.7 : 0.5) + random.between(-0.25, 0.25)
    stroke(
      hairs,
      [
        [x - across * out, y + up * out],
        [x + across * out2 * 0.5, y - up * out2 * 0.5],
        [x + across * out2, y - up * out2],
      ],
      0.0042,
      [0, 1, 0.6, 0],
    )
  }
  context.fillStyle = alpha(mix(hair.base, hair.shadow, 0.4), 0.8)
  context.fill(hairs)
}

/** Volume: a broad soft light over the crown on the key side, shade under it, a rim from behind. */
export function paintVolume(sitter: Sitter, mass: Path2D, top: number): void {
  const { context, hair, lighting, scale } = sitter
  if (scale < 60) return
  const s = lighting.side
  context.save()
  context.clip(mass)
  airbrush(context, { x: -0.62, y: -0.85, width: 1.24, height: 1.05 }, 48, ({ context: small, spray }) => {
    spray(
      shape([
        [-s * 0.2, -0.52 - top * 0.6],
        [-s * 0.3, -0.36],
        [-s * 0.3, 0.05],
        [-s * 0.6, 0.05],
        [-s * 0.6, -0.6],
      ]),
      alpha(hair.deep, 0.5),
      0.05,
    )
    const glow = new Path2D()
    stroke(
      glow,
      [
        [s * 0.32, -0.25],
        [s * 0.25, -0.4 - top * 0.25],
        [s * 0.1, -0.47 - top * 0.5],
        [-s * 0.1, -0.475 - top * 0.5],
      ],
      0.1,
      [0.2, 0.9, 1, 0],
    )
    spray(glow, alpha(hair.shine, 0.42), 0.034)
    spray(
      shape([
        [s * 0.27, -0.36],
        [s * 0.19, -0.43 - top * 0.35],
        [s * 0.06, -0.465 - top * 0.45],
        [s * 0.15, -0.43 - top * 0.3],
      ]),
      alpha(hair.shine, 0.4),
      0.014,
    )
    small.filter = 'blur(1px)'
    small.strokeStyle = alpha(hair.rim, 0.55)
    small.lineWidth = 0.03
    small.stroke(
      line([
        [-s * 0.37, -0.12],
        [-s * 0.365, -0.25],
        [-s * 0.32, -0.38 - top * 0.3],
        [-s * 0.2, -0.48 - top * 0.8],
      ]),
    )
    small.filter = 'none'
  })
  context.restore()
}

/** A few hairs that leave the outline. */
export function paintFlyaways(sitter: Sitter, outline: readonly Point[], reach: number): void {
  const { context, hair, random, scale } = sitter
  if (scale < 200) return
  const hairs = new Path2D()
  for (let index = 0; index < 22; index++) {
    const place = random.next() * (outline.length - 1.01)
    const low = Math.floor(place)
    const one = outline[low]!
    const two = outline[low + 1]!
    const x = one[0] + (two[0] - one[0]) * (place - low)
    const y = one[1] + (two[1] - one[1]) * (place - low)
    const dx = two[0] - one[0]
    const dy = two[1] - one[1]
    const long = Math.hypot(dx, dy) || 1
    const way = random.chance(0.5) ? 1 : -1
    const [tx, ty] = [(dx / long) * way, (dy / long) * way]
    // Away from the head's middle.
    const from = Math.hypot(x, y + 0.1) || 1
    const [nx, ny] = [x / from, (y + 0.1) / from]
    const run = random.between(0.04, 0.09)
    const lift = random.between(0.1, 1) ** 2 * reach
    stroke(
      hairs,
      [
        [x - nx * 0.012, y - ny * 0.012],
        [x + tx * run * 0.5 + nx * lift * 0.6, y + ty * run * 0.5 + ny * lift * 0.6],
        [x + tx * run + nx * lift, y + ty * run + ny * lift],
      ],
      0.0034,
      [0.8, 0.8, 0],
    )
  }
  context.fillStyle = alpha(mix(hair.base, hair.light, 0.3), 0.6)
  context.fill(hairs)
}

/** Short hair on the nape, behind neck and ears. */
export function paintNape(sitter: Sitter, m: HeadMeasures): void {
  const { context, hair } = sitter
  const wide = m.earX / 0.335
  const dx = -Math.sin(sitter.yaw) * 0.05
  const fill = context.createLinearGradient(0, -0.05, 0, 0.26)
  const tone = mix(hair.shadow, hair.deep, 0.6)
  fill.addColorStop(0, tone)
  fill.addColorStop(0.8, tone)
  fill.addColorStop(1, alpha(tone, 0.2))
  context.fillStyle = fill
  context.fill(
    shape([
      [dx - 0.29 * wide, -0.14],
      [dx + 0.29 * wide, -0.14],
      [dx + 0.3 * wide, 0],
      [dx + (0.24 + m.neckHalf * 0.2) * wide, 0.12],
      [dx + m.neckHalf * 0.9, 0.24],
      [dx - m.neckHalf * 0.9, 0.24],
      [dx - (0.24 + m.neckHalf * 0.2) * wide, 0.12],
      [dx - 0.3 * wide, 0],
    ]),
  )
}
