import { Path2D } from '@napi-rs/canvas'
import type { Random } from '../../paint/random.ts'
import type { Point } from '../people/curve.ts'

/** Which way fur lies: everywhere the same, or by place. */
export type Flow = readonly [x: number, y: number] | ((x: number, y: number) => readonly [x: number, y: number])

/** A closed outline of a body part; `tuft` is how far its fur stands out, in units, everywhere or by place. */
export interface Part {
  points: readonly Point[]
  tuft?: number | ((x: number, y: number) => number)
  /** Which way the fur lies, everywhere or by place; down by default. */
  flow?: Flow
}

/** Twice the area, positive for the way round all parts are turned, so that parts laid over each other leave no holes. */
function turning(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)
}

const clockwise = (points: readonly Point[]): readonly Point[] => (turning(points) < 0 ? [...points].reverse() : points)

/** Points on the smooth closed curve through `points`. */
export function sampleOutline(points: readonly Point[], perSpan: number): Point[] {
  const count = points.length
  const direction = (index: number): readonly [number, number] => {
    const point = points[index % count]!
    if (point[2]) return [0, 0]
    const before = points[(index - 1 + count) % count]!
    const after = points[(index + 1) % count]!
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    return [(after[0] - before[0]) / length, (after[1] - before[1]) / length]
  }
  const sampled: Point[] = []
  for (let index = 0; index < count; index++) {
    const from = points[index]!
    const to = points[(index + 1) % count]!
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.36
    const [outX, outY] = direction(index)
    const [intoX, intoY] = direction(index + 1)
    for (let step = 0; step < perSpan; step++) {
      const t = step / perSpan
      const s = 1 - t
      const at = (a: number, b: number, c: number, d: number): number =>
        s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
      sampled.push([
        at(from[0], from[0] + outX * reach, to[0] - intoX * reach, to[0]),
        at(from[1], from[1] + outY * reach, to[1] - intoY * reach, to[1]),
      ])
    }
  }
  return sampled
}

/** Adds an outline to `path`: a smooth curve, with locks of fur where it has tufts. */
export function addPart(path: Path2D, { points, tuft = 0, flow = [0, 1] }: Part, random: Random): void {
  const ring = clockwise(points)
  const flowAt = typeof flow === 'function' ? flow : () => flow
  const lengthAt = typeof tuft === 'number' ? () => tuft : tuft
  const around = sampleOutline(ring, 12)
  const count = around.length
  const first = around[0]!
  path.moveTo(first[0], first[1])
  let index = 0
  while (index < count) {
    const here = around[index]!
    const length = lengthAt(here[0], here[1])
    if (length < 0.45 || random.chance(length < 1.2 ? 0.6 : 0.22)) {
      const next = around[(index + 1) % count]!
      path.lineTo(next[0], next[1])
      index++
      continue
    }
    const wanted = length * random.between(0.55, 1.25) + 0.4
    let walked = 0
    let end = index
    while (walked < wanted && end < count) {
      const from = around[end]!
      const to = around[(end + 1) % count]!
      walked += Math.hypot(to[0] - from[0], to[1] - from[1])
      end++
    }
    const to = around[end % count]!
    const alongX = to[0] - here[0]
    const alongY = to[1] - here[1]
    const along = Math.hypot(alongX, alongY) || 1
    const outX = alongY / along
    const outY = -alongX / along
    const reach = length * random.between(0.45, 1.15)
    const [flowX, flowY] = flowAt(here[0], here[1])
    // Fur that lies along the skin hardly stands off it; fur that lies away from it hangs free.
    const free = Math.max(0.3, 0.42 + 0.6 * (flowX * outX + flowY * outY))
    const tipX = (here[0] + to[0]) / 2 + outX * reach * free + flowX * reach * 0.7
    const tipY = (here[1] + to[1]) / 2 + outY * reach * free + flowY * reach * 0.7
    path.quadraticCurveTo(here[0] + outX * reach * 0.3, here[1] + outY * reach * 0.3, tipX, tipY)
    path.quadraticCurveTo(to[0] + outX * reach * 0.3 * free, to[1] + outY * reach * 0.3 * free, to[0], to[1])
    index = end
  }
  path.closePath()
}

/** One outline as a path. */
export function partPath(part: Part, random: Random): Path2D {
  const path = new Path2D()
  addPart(path, part, random)
  return path
}

/** The outline of a limb: a bone line with its width at each point; blunt or rounded at both ends. */
export function limb(spine: readonly (readonly [x: number, y: number, width: number])[]): Point[] {
  const left: Point[] = []
  const right: Point[] = []
  spine.forEach(([x, y, width], index) => {
    const before = spine[Math.max(0, index - 1)]!
    const after = spine[Math.min(spine.length - 1, index + 1)]!
    const alongX = after[0] - before[0]
    const alongY = after[1] - before[1]
    const length = Math.hypot(alongX, alongY) || 1
    const half = width / 2
    left.push([x - (alongY / length) * half, y + (alongX / length) * half])
    right.push([x + (alongY / length) * half, y - (alongX / length) * half])
  })
  return [...left, ...right.reverse()]
}

/** An ellipse as outline points. */
export function oval(x: number, y: number, radiusX: number, radiusY: number, angle = 0): Point[] {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Point => {
    const u = Math.cos((eighth / 8) * Math.PI * 2) * radiusX
    const v = Math.sin((eighth / 8) * Math.PI * 2) * radiusY
    return [x + u * cos - v * sin, y + u * sin + v * cos]
  })
}

/** Outline points moved and scaled. */
export function moved(points: readonly Point[], dx: number, dy: number, scaleX = 1, scaleY = scaleX): Point[] {
  return points.map(([x, y, corner]): Point => [x * scaleX + dx, y * scaleY + dy, corner])
}
