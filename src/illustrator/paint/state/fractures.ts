import type { Canvas } from '@napi-rs/canvas'
import type { Random } from '../random.ts'
import { release } from '../release.ts'
import type { Box, Context } from '../stage.ts'
import { bodyOf, type Layer, paintOnLayer } from './layer.ts'

type Paint = (context: Context, box: Box) => void
type Point = readonly [x: number, y: number]

/** Cracks that branch over its surface, each with a lit edge. */
export function paintCracked(context: Context, box: Box, paint: Paint, random: Random): void {
  paintOnLayer(context, box, {}, (layer) => {
    const { brush, frame } = layer
    paint(brush, frame)
    const size = Math.min(frame.width, frame.height)
    const from: Point = [
      frame.x + frame.width * random.between(0.42, 0.62),
      frame.y + frame.height * random.between(0.3, 0.48),
    ]
    brush.globalCompositeOperation = 'source-atop'
    brush.lineCap = 'round'
    brush.lineJoin = 'round'
    const isDark = lumaOf(brush.getImageData(Math.round(from[0]), Math.round(from[1]), 1, 1).data) < 140
    const arms = random.integer(5, 6)
    const turn = random.next()
    for (let arm = 0; arm < arms; arm++)
      crack(brush, from, ((arm + turn + random.between(-0.25, 0.25)) / arms) * 2 * Math.PI, size * 0.75, {
        size,
        isDark,
        random,
      })
  })
}

interface Cracks {
  size: number
  /** Of a dark thing the cracks are light. */
  isDark: boolean
  random: Random
}

const lumaOf = (data: Uint8ClampedArray): number => 0.3 * data[0]! + 0.59 * data[1]! + 0.11 * data[2]!

function crack(brush: Context, from: Point, angle: number, length: number, cracks: Cracks): void {
  const { size, isDark, random } = cracks
  let [x, y] = from
  const way: Point[] = [from]
  const step = size * 0.055
  let heading = angle
  for (let gone = 0; gone < length; gone += step) {
    heading = angle + random.between(-0.75, 0.75)
    x += Math.cos(heading) * step
    y += Math.sin(heading) * step
    way.push([x, y])
    if (random.chance(0.17) && length > size * 0.2)
      crack(brush, [x, y], heading + random.pick([-1, 1]) * random.between(0.5, 1), (length - gone) * 0.45, cracks)
  }
  const [light, dark] = ['rgba(255,255,255,0.85)', 'rgba(25,18,16,0.85)']
  for (const [shift, style] of [
    [0.004, isDark ? dark : light],
    [0, isDark ? light : dark],
  ] as const) {
    way.slice(1).forEach(([toX, toY], at) => {
      const [fromX, fromY] = way[at]!
      brush.strokeStyle = style
      brush.lineWidth = Math.max(0.8, size * 0.011 * (1 - (0.8 * at) / way.length) * (length / (0.75 * size)))
      brush.beginPath()
      brush.moveTo(fromX + shift * size, fromY + shift * size)
      brush.lineTo(toX + shift * size, toY + shift * size)
      brush.stroke()
    })
  }
}

/** In two along a jagged line, the halves apart, with splinters before it. */
export function paintBroken(context: Context, box: Box, paint: Paint, random: Random): void {
  paintOnLayer(context, box, { side: 0.16, bottom: 0.03, top: 0.02 }, (layer) => {
    const { brush, frame, width, height } = layer
    const lies = frame.width > 1.5 * frame.height
    const zigzag = jag(frame, random)
    const size = Math.max(frame.width, frame.height)
    const body = bodyOf(layer, paint)
    for (const side of [-1, 1] as const) {
      brush.save()
      const pivot: Point = [frame.x + frame.width * (side < 0 ? 0.2 : 0.8), frame.y + frame.height]
      brush.translate(pivot[0] + side * size * 0.035, pivot[1])
      brush.rotate(side * (lies ? 0.07 : 0.11))
      brush.translate(-pivot[0], -pivot[1])
      brush.beginPath()
      zigzag.forEach(([x, y]) => {
        brush.lineTo(x, y)
      })
      brush.lineTo(side < 0 ? -width : 2 * width, 2 * height)
      brush.lineTo(side < 0 ? -width : 2 * width, -height)
      brush.closePath()
      brush.clip()
      brush.drawImage(body, 0, 0)
      brush.globalCompositeOperation = 'source-atop'
      brush.lineWidth = size * 0.014
      brush.strokeStyle = 'rgba(20,14,12,0.55)'
      brush.beginPath()
      zigzag.forEach(([x, y]) => {
        brush.lineTo(x, y)
      })
      brush.stroke()
      brush.restore()
    }
    splinters(layer, body, random)
    release(body)
  })
}

function jag({ x, y, width, height }: Box, random: Random): Point[] {
  const middle = x + width * random.between(0.45, 0.57)
  const points: Point[] = []
  const teeth = 9
  for (let tooth = -1; tooth <= teeth + 1; tooth++)
    points.push([
      middle + (tooth % 2 === 0 ? 1 : -1) * width * random.between(0.02, 0.085),
      y + (height * tooth) / teeth,
    ])
  return points
}

function splinters({ brush, frame }: Layer, body: Canvas, random: Random): void {
  const size = Math.min(frame.width, frame.height)
  for (let piece = 0; piece < 7; piece++) {
    const radius = size * random.between(0.025, 0.06)
    const from: Point = [
      frame.x + frame.width * random.between(0.3, 0.7),
      frame.y + frame.height * random.between(0.35, 0.8),
    ]
    const to: Point = [
      frame.x + frame.width * random.between(0.02, 0.98),
      frame.y + frame.height - radius * random.between(0.1, 0.7),
    ]
    brush.save()
    brush.translate(to[0], to[1])
    brush.rotate(random.between(-1.5, 1.5))
    brush.beginPath()
    for (let corner = 0; corner < 4; corner++) {
      const angle = (corner / 4) * 2 * Math.PI + random.between(-0.5, 0.5)
      brush.lineTo(Math.cos(angle) * radius * random.between(0.6, 1.1), Math.sin(angle) * radius * 0.6)
    }
    brush.closePath()
    brush.clip()
    brush.drawImage(body, -from[0], -from[1])
    brush.restore()
  }
}

/** Flying apart: the farther from the middle, the farther it has flown; fire and sparks between where it explodes. */
export function paintApart(context: Context, box: Box, paint: Paint, random: Random, explodes: boolean): void {
  const reach = explodes ? 0.3 : 0.09
  paintOnLayer(context, box, { side: reach, top: reach, bottom: explodes ? 0.08 : 0.02 }, (layer) => {
    const { brush, frame } = layer
    const body = bodyOf(layer, paint)
    const center: Point = [frame.x + frame.width * 0.5, frame.y + frame.height * 0.52]
    const size = Math.max(frame.width, frame.height)
    if (explodes) paintBlast(brush, center, size * 0.72, random)
    const wedges = explodes ? 11 : 9
    const rings = explodes ? [0, 0.2, 0.38, 2] : [0, 0.24, 2]
    const rays = Array.from({ length: wedges }, (_, ray) => ((ray + random.between(-0.3, 0.3)) / wedges) * 2 * Math.PI)
    const bends = rings.map(() => rays.map(() => random.between(0.86, 1.14)))
    const at = (ring: number, ray: number): Point => {
      const index = ray % wedges
      const radius = rings[ring]! * size * bends[ring]![index]!
      return [center[0] + Math.cos(rays[index]!) * radius, center[1] + Math.sin(rays[index]!) * radius]
    }
    for (let ring = 0; ring + 1 < rings.length; ring++) {
      for (let ray = 0; ray < wedges; ray++) {
        const angle = (rays[ray]! + (rays[(ray + 1) % wedges]! + (ray + 1 === wedges ? 2 * Math.PI : 0))) / 2
        const gone = size * (explodes ? 0.05 + 0.1 * ring : 0.016 * (1 + ring)) * random.between(0.7, 1.25)
        const falls = explodes ? 1 : Math.sin(angle) > 0.3 ? 0 : 1
        brush.save()
        brush.translate(Math.cos(angle) * gone, Math.sin(angle) * gone * falls)
        const turned = at(ring, ray)
        brush.translate(turned[0], turned[1])
        brush.rotate(random.between(-1, 1) * (explodes ? 0.22 : 0.05))
        brush.translate(-turned[0], -turned[1])
        brush.beginPath()
        for (const [x, y] of [at(ring, ray), at(ring + 1, ray), at(ring + 1, ray + 1), at(ring, ray + 1)])
          brush.lineTo(x, y)
        brush.closePath()
        brush.clip()
        brush.drawImage(body, 0, 0)
        brush.restore()
      }
    }
    release(body)
    if (explodes) paintSparks(brush, center, size, random)
  })
}

function paintBlast(brush: Context, [x, y]: Point, radius: number, random: Random): void {
  const glow = brush.createRadialGradient(x, y, 0, x, y, radius)
  glow.addColorStop(0, 'rgba(255,250,214,0.98)')
  glow.addColorStop(0.3, 'rgba(255,196,64,0.9)')
  glow.addColorStop(0.6, 'rgba(244,104,30,0.6)')
  glow.addColorStop(1, 'rgba(120,30,10,0)')
  brush.fillStyle = glow
  const rays = 22
  brush.beginPath()
  for (let ray = 0; ray < 2 * rays; ray++) {
    const angle = (ray / (2 * rays)) * 2 * Math.PI
    const far = radius * (ray % 2 === 0 ? random.between(0.75, 1) : random.between(0.42, 0.6))
    brush.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far)
  }
  brush.closePath()
  brush.fill()
}

function paintSparks(brush: Context, [x, y]: Point, size: number, random: Random): void {
  for (let spark = 0; spark < 60; spark++) {
    const angle = random.next() * 2 * Math.PI
    const far = size * random.between(0.3, 0.78)
    const [sx, sy] = [x + Math.cos(angle) * far, y + Math.sin(angle) * far]
    const long = size * random.between(0.01, 0.045)
    brush.strokeStyle = random.pick(['#fff3c0', '#ffc545', '#ff8a2a', '#5a4238'])
    brush.lineWidth = size * random.between(0.003, 0.008)
    brush.beginPath()
    brush.moveTo(sx, sy)
    brush.lineTo(sx + Math.cos(angle) * long, sy + Math.sin(angle) * long)
    brush.stroke()
  }
}
