import type { Point } from '../people/curve.ts'
import { alpha, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'
import { limb, oval } from './outline.ts'
import { trace, traceBones } from './trace.ts'

/** A ball of down on two legs, as chicks and ducklings are; on the water without legs. */
export function paintHatchling(brush: Brush, down: string, beak: 'chick' | 'duckling'): void {
  const orange = beak === 'chick' ? '#e8963a' : '#e07f2c'
  for (const [x, tone] of [
    [2, shift(orange, 0.78)],
    [-8, orange],
  ] as const) {
    brush.form([{ points: limb(traceBones(`${x} -12 4, ${x + 1} -6 3, ${x + 1} -1.6 2.8`)) }], tone, { soft: 1 })
    const foot = beak === 'duckling' ? '1 -3, 12 -1!, 13 1.4, 0 1.6' : '0 -2.6, 11 -1.4!, 4 0, 9 2!, -4 1.4!'
    brush.form([{ points: trace(foot).map(([px, py, corner]): Point => [px + x, py, corner]) }], tone, { soft: 1 })
  }
  const flow = (x: number): readonly [number, number] => [x < 0 ? -0.6 : 0.2, 0.7]
  brush.form([{ points: trace('-34 -30, -30 -20!, -20 -36, -24 -42'), tuft: 1.6 }], shift(down, 0.92), { soft: 2 })
  brush.form([{ points: oval(-5, -27, 25, 20), tuft: 2.2, flow }], down, {
    soft: 9,
    paint: (tones) => {
      brush.locks({ x: -30, y: -46, width: 50, height: 38 }, 120, 4, [-0.5, 0.7], alpha(tones.shine, 0.5), 0.5)
      brush.locks({ x: -30, y: -40, width: 50, height: 36 }, 60, 4, [-0.5, 0.7], alpha(tones.deep, 0.22), 0.5)
    },
  })
  brush.head({ left: -7, right: 27, crown: -73, eyes: [17, -59], chin: -40 })
  brush.form([{ points: oval(11, -56, 18, 17), tuft: 1.7, flow }], down, {
    soft: 7,
    paint: (tones) => {
      brush.locks({ x: -6, y: -72, width: 30, height: 32 }, 70, 3.4, [-0.4, 0.6], alpha(tones.shine, 0.5), 0.5)
      brush.spot(20, -49, 5, 3.6, '#f08a6a', 0.35)
    },
  })
  if (beak === 'chick') {
    brush.form([{ points: trace('25 -56, 32 -53, 35 -51!, 30 -49, 25 -50') }], shift(orange, 0.85), { soft: 1 })
    brush.form([{ points: trace('25 -58, 31 -56.4, 37 -52!, 30 -52, 25 -52.6') }], orange, { soft: 1.2, gloss: 0.6 })
  } else {
    brush.form([{ points: trace('24 -53, 34 -50.6, 40 -49, 36 -46.6, 24 -47') }], shift(orange, 0.82), { soft: 1.2 })
    brush.form([{ points: trace('24 -58, 31 -55.6, 39 -53.4, 42 -50.8, 34 -50, 24 -50.6') }], orange, {
      soft: 1.4,
      gloss: 0.7,
      paint: (tones) => brush.spot(30, -54, 1.1, 0.6, tones.deep, 0.9),
    })
  }
  paintEye(brush, 17.4, -58.6, 3.7, 1, { iris: '#241712', pupil: 'round', open: 1, tilt: 0, rim: '#1c120e' }, 'open')
  brush.form(
    [{ points: trace('-14 -34, -4 -38, 8 -32, 8 -24, -4 -18, -18 -18!, -20 -26'), tuft: 1.3, flow: [-0.9, 0.3] }],
    shift(down, 0.95),
    {
      soft: 4,
      paint: (tones) =>
        brush.locks({ x: -18, y: -36, width: 26, height: 16 }, 26, 4, [-0.9, 0.3], alpha(tones.deep, 0.25), 0.5),
    },
  )
}
