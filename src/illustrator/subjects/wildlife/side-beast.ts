import type { Brush } from '../animals/brush.ts'
import { paintEye } from '../animals/eye.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, mix, type Tones } from '../people/tone.ts'

/** A low animal in profile, facing right; outlines as `trace` reads them, legs as bones. Ground is y 0. */
export interface SideBeast {
  color: string
  fur: number
  legs: { far: readonly string[]; near: readonly string[]; color: string }
  /** Body and head in one. */
  body: string
  underside?: { color: string; points: string }
  ears: readonly (readonly [points: string, inner?: string])[]
  eye: readonly [x: number, y: number, size: number]
  nose?: readonly [x: number, y: number, radiusX: number, radiusY: number, color: string]
  mouth?: string
  head: { left: number; right: number; crown: number; chin: number }
  behind?(brush: Brush): void
  /** Marks, clipped by the body. */
  marks?(brush: Brush, tones: Tones): void
  over?(brush: Brush): void
}

function paintLegs(brush: Brush, bones: readonly string[], color: string, near: boolean): void {
  for (const leg of bones) {
    const spine = traceBones(leg)
    const [x, , width] = spine.at(-1)!
    brush.form([{ points: limb(spine) }, { points: oval(x + width * 0.3, -1.8, width * 0.78, 2.4) }], color, {
      soft: 2.6,
      // A near leg comes out of the body.
      melt: near
        ? [
            [spine[0]![0], spine[0]![1] - spine[0]![2] * 0.3],
            [spine[1]![0], spine[1]![1] + 2],
          ]
        : undefined,
      paint: (tones) => {
        for (const toe of [0.3, 0.7])
          brush.line(
            trace(`${x + width * toe} -3, ${x + width * toe + 0.6} -1.6, ${x + width * toe} 0`),
            0.5,
            alpha(tones.deep, 0.6),
          )
      },
    })
  }
}

/** Paints it from what is behind to what is before. */
export function paintSideBeast(brush: Brush, beast: SideBeast): void {
  const { color, fur, legs, eye, nose, head } = beast
  beast.behind?.(brush)
  paintLegs(brush, legs.far, mix(legs.color, '#2a2440', 0.3), false)
  brush.head({ ...head, eyes: [eye[0], eye[1]] })
  const points = trace(beast.body)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const area = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  }
  brush.form([{ points, tuft: fur, flow: [-0.7, 0.6] }], color, {
    soft: 7,
    paint: (tones) => {
      if (beast.underside)
        brush.patch(trace(beast.underside.points), brush.tones(beast.underside.color).base, 1.4, [-0.5, 0.6])
      beast.marks?.(brush, tones)
      if (fur > 0) {
        brush.locks(area, 90, 3 + fur * 1.6, [-0.8, 0.5], alpha(tones.deep, 0.26), 0.5)
        brush.locks(area, 90, 3 + fur * 1.6, [-0.8, 0.5], alpha(tones.shine, 0.34), 0.45)
      }
      brush.spot(eye[0], eye[1], eye[2] * 2.4, eye[2] * 2, tones.deep, 0.35)
      if (beast.mouth) brush.line(trace(beast.mouth), 0.8, alpha(tones.deep, 0.8))
    },
  })
  paintLegs(brush, legs.near, legs.color, true)
  for (const [outline, inner] of beast.ears)
    brush.form([{ points: trace(outline), tuft: fur * 0.2 }], color, {
      soft: 1.6,
      paint: (tones) => {
        if (inner) brush.patch(trace(inner), mix(tones.deep, '#d99a8a', 0.4), 0)
      },
    })
  if (nose) brush.form([{ points: oval(nose[0], nose[1], nose[2], nose[3]) }], nose[4], { soft: 1.2, gloss: 0.9 })
  paintEye(
    brush,
    eye[0],
    eye[1],
    eye[2],
    1,
    { iris: '#2c1a12', pupil: 'round', open: 0.96, tilt: 0, rim: '#1a100c' },
    'open',
  )
  beast.over?.(brush)
}
