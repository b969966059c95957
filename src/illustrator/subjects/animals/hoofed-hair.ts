import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import type { Hoofed } from './hoofed-body.ts'
import { limb } from './outline.ts'

/** Mane and forelock. */
export function paintMane(brush: Brush, { mane, coat, eye }: Hoofed, wind: readonly [number, number]): void {
  if (!mane) return
  const { crest, length, forelock } = mane
  const under = crest.map(([x, y], index): Point => {
    const share = 0.32 + 0.3 * Math.sin((index / (crest.length - 1)) * Math.PI)
    return [x + wind[0] * length * share + 2, y + wind[1] * length * share + 1.4]
  })
  brush.form([{ points: [...crest, ...under.reverse()] }], coat.mane, { soft: 2.4 })
  const roots = 22
  hairLocks(
    brush,
    coat.mane,
    Array.from({ length: roots }, (_, index) => {
      const at = (index / (roots - 1)) * (crest.length - 1.001)
      const low = Math.floor(at)
      const [x, y] = crest[low]!
      const [x2, y2] = crest[low + 1]!
      const reach = length * brush.random.between(0.8, 1.25)
      const from: Point = [x + (x2 - x) * (at - low) + 0.6, y + (y2 - y) * (at - low)]
      const sway = brush.random.between(-0.16, 0.16) * reach
      return [
        from,
        [from[0] + wind[0] * reach * 0.3 + 2.2, from[1] + wind[1] * reach * 0.42 - 0.6],
        [from[0] + wind[0] * reach * 0.72 + 1.4 + sway * 0.5, from[1] + wind[1] * reach * 0.78],
        [from[0] + wind[0] * reach + sway - 0.6, from[1] + wind[1] * reach],
      ] as const
    }),
    length * 0.26,
  )
  const [fx, fy] = forelock
  hairLocks(
    brush,
    coat.mane,
    [0, 1, 2, 3, 4, 5].map((index) => [
      [fx - 2.4 + index * 0.8, fy - 1],
      [fx + 0.4 + index * 0.9, fy + 0.6],
      [fx + 1.6 + index * 0.9 + wind[0], fy + 4],
      [eye[0] - 2.6 + index * 1.5 + wind[0] * 3, eye[1] + 1 - index * 0.9],
    ]),
    2.2,
  )
}

/** Locks of long hair: tapered strokes in three tones of one colour. */
function hairLocks(brush: Brush, color: string, spines: readonly (readonly Point[])[], width: number): void {
  for (const spine of spines) brush.reach(spine)
  if (brush.measuring) return
  const tones = brush.tones(color, 0.5)
  const { context, random } = brush
  for (const [index, spine] of spines.entries()) {
    const path = stroke(new Path2D(), spine, width * random.between(0.7, 1.15), [0.55, 1, 0.8, 0.02])
    context.fillStyle = [tones.base, tones.shadow, mix(tones.base, tones.light, 0.7)][index % 3]!
    context.fill(path)
    const shine = stroke(new Path2D(), spine.slice(0, 3), width * 0.16, [0, 1, 0])
    context.fillStyle = alpha(tones.shine, 0.5)
    context.fill(shine)
  }
}

/** A tail of long hair, or a short furred one. */
export function paintHairTail(brush: Brush, { tail, coat }: Hoofed, running: boolean): void {
  const [rx, ry] = tail[0]!
  const bones = running
    ? tail.map(([x, y, width], index): [number, number, number] => [
        rx - (Math.abs(y - ry) + Math.abs(x - rx)) * 0.86,
        ry + (y - ry) * 0.16 - index * 1.4,
        width,
      ])
    : tail
  const hair = bones[Math.floor(bones.length / 2)]![2] > 7
  if (!hair) {
    brush.form([{ points: limb(bones), tuft: coat.fur * 0.5 }], coat.main, { soft: 2 })
    return
  }
  brush.form([{ points: limb(bones.slice(0, -1)) }], coat.mane, { soft: 3 })
  const wisps = 18
  hairLocks(
    brush,
    coat.mane,
    Array.from({ length: wisps }, (_, index) => {
      const side = ((index * 7) % wisps) / (wisps - 1) - 0.5
      const stop = Math.min(1, 0.72 + ((index * 5) % wisps) / wisps / 2)
      return bones.slice(0, Math.ceil(bones.length * stop)).map(([x, y, width], at): Point => {
        const spread = side * width * (at === 0 ? 0.5 : 0.95)
        return running ? [x, y + spread + at * side * 1.5] : [x + spread + at * side * 0.8, y]
      })
    }),
    3.4,
  )
}
