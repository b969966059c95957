import { Path2D } from '@napi-rs/canvas'
import { between, type Point, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { paintSheet, type Sheet, strandAt } from './strands.ts'
import { alpha, mix } from './tone.ts'

/** How single locks hang: ringlets swing about their line, felted locks are straight ropes. */
export interface LockKind {
  count: number
  /** In head heights. */
  width: number
  swing: number
  turns: number
  felted: boolean
}

export const ringlets: LockKind = { count: 44, width: 0.04, swing: 0.022, turns: 4.5, felted: false }
export const dreadlocks: LockKind = { count: 20, width: 0.056, swing: 0.008, turns: 1.2, felted: true }

/** A mass of hair that parts into single locks, each with its own shade, body and lights. */
export function paintLocks(sitter: Sitter, sheet: Sheet, kind: LockKind): void {
  const { context, hair, lighting, random, scale } = sitter
  const behind = sheet.behind ?? 0
  paintSheet(sitter, { ...sheet, ragged: 0.004, behind: Math.max(behind, 0.55) })
  const count = Math.round(kind.count * (scale < 110 ? 0.6 : 1) * (behind > 0 ? 0.6 : 1))
  const steps = kind.felted ? 6 : Math.round(kind.turns * 3)
  // Those in the middle of the mass lie over those at its edges.
  const order = Array.from({ length: count }, (_, index) => (index + random.next() * 0.9) / count).sort(
    (one, two) => Math.abs(two - 0.45) - Math.abs(one - 0.45) + random.between(-0.12, 0.12),
  )
  for (const across of order) {
    const line = strandAt(sheet, across, across)
    const reach = random.between(0.84, 1.04)
    const phase = random.between(0, Math.PI * 2)
    const swing = kind.swing * random.between(0.7, 1.2)
    const spine: Point[] = []
    const crests: number[] = []
    for (let step = 0; step <= steps; step++) {
      const along = (step / steps) * Math.min(1, reach)
      const place = along * (line.length - 1)
      const low = Math.min(line.length - 2, Math.floor(place))
      const [x, y] = between(line[low]!, line[low + 1]!, place - low)
      const turn = Math.sin((step / steps) * kind.turns * Math.PI * 2 + phase)
      if (turn > 0.55) crests.push(step)
      const free = Math.min(1, along * 3)
      spine.push([x + turn * swing * free, y + Math.cos((step / steps) * kind.turns * 12 + phase) * swing * 0.2 * free])
    }
    const width = kind.width * random.between(0.8, 1.2)
    const shares = kind.felted ? [0.05, 0.9, 1, 1, 1, 0.9, 0.5] : [0, 0.6, 0.9, 1, 1, 0.9, 0.3]
    const body = stroke(new Path2D(), spine, width, shares)
    const lit = lighting.side < 0 ? spine[0]![0] < 0.05 : spine[0]![0] > -0.05
    const tone = Math.max(0, (lit ? 0.5 : 0.28) + random.between(-0.34, 0.34) - behind * 0.4)
    context.save()
    context.translate(-lighting.side * 0.008, 0.006)
    context.fillStyle = alpha(hair.deep, kind.felted ? 0.75 : 0.42)
    context.fill(body)
    context.restore()
    context.fillStyle = tone < 0.3 ? mix(hair.shadow, hair.base, tone * 2) : mix(hair.base, hair.light, tone - 0.2)
    context.fill(body)
    if (scale < 90) continue
    const lights = new Path2D()
    if (kind.felted) {
      const rings = new Path2D()
      for (let step = 1; step < spine.length - 1; step++)
        for (const half of [0, 0.5]) {
          const [x, y] = between(spine[step]!, spine[step + 1]!, half)
          stroke(
            rings,
            [
              [x - width * 0.42, y - 0.006],
              [x, y + 0.008],
              [x + width * 0.42, y + 0.002],
            ],
            0.008,
            [0.4, 1, 0.3],
          )
        }
      context.fillStyle = alpha(hair.deep, 0.4)
      context.fill(rings)
      stroke(
        lights,
        spine.map(([x, y]): Point => [x + lighting.side * width * 0.2, y]),
        width * 0.2,
        [0, 0.8, 1, 0.8, 0],
      )
    } else
      for (const step of crests.slice(0, -1))
        stroke(
          lights,
          [-1, 0, 1].map((by): Point => {
            const [x, y] = spine[Math.max(0, Math.min(steps, step + by))]!
            return [x + lighting.side * width * 0.08, y]
          }),
          width * 0.34,
          [0, 1, 0],
        )
    context.fillStyle = alpha(mix(hair.light, hair.shine, 0.75), (lit ? 0.8 : 0.45) * (1 - behind * 0.7))
    context.fill(lights)
  }
}
