import { Path2D } from '@napi-rs/canvas'
import { type Point, trace } from '../people/curve.ts'
import { alpha, lightness, mix } from '../people/tone.ts'
import type { Head } from './head.ts'
import { muzzleColor, paintFangs } from './muzzle-parts.ts'

/** A dog's, a wolf's or a bear's snout: long, the nose before it, the tongue out of its open mouth. */
export function paintDogMuzzle(head: Head): void {
  const { brush, beast, both, at, pose } = head
  const { context } = brush
  const { face, coat } = beast
  const { width: w, top, noseY, bottom, nose: n } = face.muzzle
  const color = muzzleColor(head)
  const roars = pose.mouth === 'roaring'
  const open = pose.mouth === 'open' || roars
  const high = bottom - noseY
  const jaw = roars ? high * 0.95 : open ? high * 0.5 : high * 0.16
  const lower = both(
    [
      [0, bottom - high * 0.5],
      [w * 0.66, bottom - high * 0.42],
      [w * 0.6, bottom + jaw * 0.5],
      [w * 0.3, bottom + jaw],
      [0, bottom + jaw * 1.08],
    ],
    5,
  )
  brush.form([{ points: lower, tuft: 0.3 + coat.fur * 0.16 }], color, {
    soft: 2.6,
    rim: 0.3,
    paint: (tones) => brush.spot(at(0, 5), bottom - high * 0.2, w * 0.8, high * 0.5, tones.deep, open ? 0 : 0.6),
  })
  if (open && !brush.measuring) {
    const mouth = new Path2D()
    trace(
      mouth,
      both(
        [
          [0, bottom - high * 0.45],
          [w * 0.62, bottom - high * 0.36],
          [w * 0.46, bottom + jaw * 0.26],
          [w * 0.26, bottom + jaw * 0.68],
          [0, bottom + jaw * 0.74],
        ],
        5.4,
      ),
      true,
    )
    context.fillStyle = brush.tones('#401219', 0).shadow
    context.fill(mouth)
    const reach = roars ? 0.5 : 1
    const tongue: Point[] = [
      [at(-w * 0.32, 5.6), bottom - high * 0.2],
      [at(w * 0.32, 5.6), bottom - high * 0.2],
      [at(w * 0.37, 6), bottom + jaw * 0.7 * reach],
      [at(w * 0.26, 6.2), bottom + jaw * 1.28 * reach],
      [at(0, 6.2), bottom + jaw * 1.46 * reach],
      [at(-w * 0.26, 6.2), bottom + jaw * 1.28 * reach],
      [at(-w * 0.37, 6), bottom + jaw * 0.7 * reach],
    ]
    brush.form([{ points: tongue }], '#e67b86', {
      soft: 1.4,
      gloss: 0.8,
      paint: (tones) => {
        brush.line(
          [
            [at(0, 5.6), bottom - high * 0.2],
            [at(0, 5.9), bottom + jaw * 0.4],
            [at(0, 6), bottom + jaw * 0.95],
          ],
          0.5,
          alpha(tones.deep, 0.6),
        )
        brush.spot(at(0, 5.5), bottom - high * 0.1, w * 0.5, high * 0.35, '#401219', 0.6)
        brush.spot(at(brush.side * w * 0.17, 6), bottom + jaw * 0.8, w * 0.12, jaw * 0.4, '#ffffff', 0.4)
      },
    })
  }
  if (roars) paintFangs(head, bottom + jaw * 0.66, w * 0.4, -high * 0.3)
  const sag = face.jowls ? high * 0.22 : 0
  const upper = both(
    [
      [0, top],
      [w * 0.42, top + 1.4],
      [w * 0.66, noseY - 0.5],
      [w * 0.98, noseY + high * 0.42],
      [w * (face.jowls ? 1.04 : 0.92), bottom - high * 0.16 + sag],
      [w * 0.5, bottom - high * 0.02 + sag * 0.7],
      [w * 0.14, bottom - high * 0.14],
      [0, bottom - high * 0.22],
    ],
    5.6,
  )
  const fuzzy = (_: number, y: number): number => (y > noseY + high * 0.2 ? 0.3 + coat.fur * 0.22 : 0)
  brush.form([{ points: upper, tuft: face.curly ? 1 : fuzzy }], color, {
    soft: 3.4,
    depth: 0.8,
    rim: 0.6,
    paint: (tones) => {
      // The bridge melts into the forehead.
      const own = brush.tones(headColorAbove(head))
      brush.spot(
        at(0, 4),
        top + 0.6,
        w * 0.8,
        Math.max(2.5, (noseY - top) * 0.5),
        own.base,
        own.base === tones.base ? 0 : 0.9,
      )
      brush.spot(at(0, 6), (top + noseY) / 2, w * 0.26, (noseY - top) * 0.6, tones.shine, 0.4)
      for (const mirror of [-1, 1]) {
        brush.spot(at(mirror * w * 0.5, 6), noseY + high * 0.45, w * 0.36, high * 0.3, tones.shine, 0.35)
        brush.spot(at(mirror * w * 0.52, 6), noseY - 1, w * 0.2, high * 0.34, tones.deep, 0.22)
        for (let index = 0; index < 6; index++) {
          brush.spot(
            at(mirror * w * (0.4 + 0.14 * (index % 3)), 6),
            noseY + high * (0.42 + 0.16 * Math.floor(index / 3)),
            0.34,
            0.34,
            tones.deep,
            0.9,
          )
        }
      }
      if (face.jowls) {
        for (const mirror of [-1, 1]) {
          brush.line(
            [
              [at(mirror * n * 0.9, 6), noseY - n * 0.6],
              [at(mirror * w * 0.72, 6), noseY - n * 0.4],
              [at(mirror * w * 0.94, 5), noseY + high * 0.4],
            ],
            0.7,
            alpha(tones.deep, 0.5),
          )
        }
      }
    },
  })
  if (roars) paintFangs(head, bottom - high * 0.1, w * 0.44, high * 0.42)
  const nose = both(
    [
      [0, noseY - n * 0.68],
      [n * 0.58, noseY - n * 0.66],
      [n, noseY - n * 0.24],
      [n * 0.84, noseY + n * 0.26],
      [n * 0.3, noseY + n * 0.56],
      [0, noseY + n * 0.72],
    ],
    8,
  )
  brush.spot(at(0, 7.6), noseY + n * 0.4, n * 1.3, n * 0.95, brush.tones(color).deep, 0.5)
  brush.form([{ points: nose }], coat.nose, {
    soft: n * 0.34,
    gloss: 0.9,
    rim: 0.6,
    paint: (tones) => {
      const ink = mix(tones.deep, '#000000', 0.6)
      for (const mirror of [-1, 1]) {
        brush.spot(at(mirror * n * 0.5, 8), noseY + n * 0.06, n * 0.3, n * 0.24, ink, 1, mirror * 0.5)
        brush.spot(at(mirror * n * 0.74, 8), noseY + n * 0.02, n * 0.16, n * 0.12, ink, 1)
      }
      brush.spot(at(brush.side * n * 0.22, 8), noseY - n * 0.42, n * 0.6, n * 0.2, '#ffffff', 0.6)
    },
  })
  if (brush.measuring) return
  const tones = brush.tones(color)
  const ink = alpha(lightness(color) < 0.4 ? '#060507' : mix(tones.deep, '#24130f', 0.7), 0.85)
  context.beginPath()
  context.moveTo(at(0, 7.6), noseY + n * 0.7)
  context.lineTo(at(0, 6.6), bottom - high * 0.22)
  for (const mirror of [-1, 1]) {
    context.moveTo(at(0, 6.6), bottom - high * 0.22)
    context.bezierCurveTo(
      at(mirror * w * 0.2, 6),
      bottom + high * 0.02 + sag * 0.6,
      at(mirror * w * 0.66, 5.6),
      bottom + high * 0.06 + sag,
      at(mirror * w * (face.jowls ? 1.02 : 0.9), 5),
      bottom - high * (open ? 0.34 : 0.16) + sag,
    )
  }
  context.strokeStyle = ink
  context.lineWidth = Math.max(0.55, brush.pixel * 0.6)
  context.stroke()
}

/** The colour of the forehead where the bridge begins. */
function headColorAbove({ beast, markColor }: Head): string {
  return markColor('blaze') ?? beast.coat.main
}
