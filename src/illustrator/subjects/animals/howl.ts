import type { Point } from '../people/curve.ts'
import { mix } from '../people/tone.ts'
import type { Beast } from './beast.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'
import type { HeadPose } from './head.ts'
import { oval } from './outline.ts'
import { trace } from './trace.ts'

/** A head in profile, thrown back, its mouth open to the sky. */
export function paintHowl(brush: Brush, { face, coat }: Beast, { x, y, scale }: HeadPose): void {
  const { context } = brush
  const pale =
    face.muzzle.color ??
    coat.marks.find(({ name }) => ['muzzle', 'wolf-mask', 'cheeks', 'blaze', 'bib'].includes(name))?.color ??
    mix(coat.main, '#fff4e4', 0.35)
  context.save()
  context.translate(x, y)
  context.scale(scale, scale)
  context.rotate(-0.92)
  brush.head({ left: -18, right: 14, crown: -17, eyes: [9, -7], chin: 16 })
  const ear = (points: string, color: string): void =>
    brush.form([{ points: trace(points), tuft: coat.fur * 0.3 }], color, { soft: 2 })
  const hangs = face.ears.kind === 'hanging' || face.ears.kind === 'folded'
  const earColor = face.ears.color ?? coat.main
  ear(hangs ? '-6 -10, -14 -6, -24 4, -20 8, -8 0' : '-2 -14, -16 -25!, -12 -8', mix(earColor, '#2a2036', 0.3))
  brush.form([{ points: trace('2 4, 13 8, 23 13, 27 16, 24 19.4, 12 18, 2 17, -6 12'), tuft: 0.6 }], pale, {
    soft: 2.4,
  })
  brush.form([{ points: trace('6 5, 28 3!, 25 14.6, 12 12') }], '#4a1820', { soft: 1.2, rim: 0 })
  brush.form([{ points: trace('9 7, 19 9, 23 13.4, 14 12') }], '#d9707c', { soft: 1, rim: 0.2, gloss: 0.7 })
  for (const [tx, ty, drop] of [
    [29, 3, 4],
    [22, 4, 2.4],
  ] as const)
    brush.form([{ points: trace(`${tx - 1.4} ${ty - 1}, ${tx + 1.2} ${ty - 1}, ${tx} ${ty + drop}!`) }], '#f6f0e2', {
      soft: 0.4,
      rim: 0.1,
    })
  const skull = trace(
    '-18 -2, -15 -11, -6 -16, 4 -15, 11 -10.6, 20 -8, 29 -6.4, 34 -3.6, 34 0.6, 29 3.8, 18 5.4, 8 8, 5 14, -4 20, -16 20, -22 12',
  )
  const shag = (px: number, py: number): number => (py > 6 && px < 8 ? face.ruff + coat.fur * 0.5 : coat.fur * 0.15)
  brush.form([{ points: skull, tuft: shag, flow: [-0.5, 0.9] as const }], coat.main, {
    soft: 5,
    paint: (tones) => {
      brush.patch(trace('36 -1, 20 1, 8 0, 2 5, -6 14, -20 24, 8 24, 36 8'), brush.tones(pale).base, 1.6, [-0.7, 0.6])
      brush.spot(20, -6, 10, 2.6, tones.shine, 0.5, 0.16)
      brush.spot(9, -6, 4.6, 3.6, tones.deep, 0.4)
      brush.locks({ x: -18, y: -10, width: 16, height: 24 }, 26, 5, [-0.7, 0.7], tones.shine, 0.35)
      brush.locks({ x: -18, y: -8, width: 16, height: 24 }, 20, 5, [-0.7, 0.7], tones.deep, 0.3)
    },
  })
  brush.form([{ points: oval(33.4, -3.4, 3.2, 2.8) as Point[] }], coat.nose, { soft: 1, gloss: 0.9 })
  paintEye(brush, 10, -6.4, 2.9, 1, face.eyes, 'closed')
  ear(hangs ? '-4 -12, -12 -10, -22 -1, -26 10, -18 12, -6 2' : '-6 -13, -23 -20!, -17 -3', earColor)
  context.restore()
}
