import { Path2D } from '@napi-rs/canvas'
import { type Point, trace } from '../people/curve.ts'
import { alpha, lightness, mix } from '../people/tone.ts'
import { paintDogMuzzle } from './dog-muzzle.ts'
import type { Head } from './head.ts'
import { muzzleColor, paintFangs } from './muzzle-parts.ts'

/** Snout, nose, mouth and chin. */
export function paintMuzzle(head: Head): void {
  if (head.beast.face.muzzle.kind === 'cat') paintCatMuzzle(head)
  else paintDogMuzzle(head)
}

function paintCatMuzzle(head: Head): void {
  const { brush, beast, both, at, pose } = head
  const { context } = brush
  const { muzzle } = beast.face
  const { width: w, noseY, bottom, nose: n } = muzzle
  const color = mix(muzzleColor(head), '#ffffff', lightness(muzzleColor(head)) > 0.8 ? 0.35 : 0.06)
  const ink = alpha(lightness(color) < 0.4 ? '#09070a' : mix(brush.tones(color).deep, '#3a1f22', 0.6), 0.85)
  const mouthY = noseY + (bottom - noseY) * 0.42
  const high = bottom - noseY
  const roars = pose.mouth === 'roaring'
  const drop = roars ? high * 0.95 : 0
  const chin = both(
    [
      [0, mouthY],
      [w * (roars ? 0.86 : 0.42), mouthY + high * 0.2],
      [w * (roars ? 0.7 : 0.42), bottom - high * 0.06 + drop],
      [0, bottom + high * 0.06 + drop],
    ],
    4,
  )
  brush.form([{ points: chin, tuft: 0.4 }], color, { soft: 1.6, depth: 0.3, rim: 0.3 })
  if (pose.mouth === 'open' && !brush.measuring) {
    paintOpenMouth(head, mouthY + high * 0.1, w * 0.34, high * 0.34)
  }
  if (roars && !brush.measuring) {
    paintOpenMouth(head, mouthY, w * 0.74, high * 0.6 + drop)
    paintFangs(head, bottom - high * 0.1 + drop * 0.86, w * 0.4, -high * 0.3)
  }
  for (const mirror of pose.turn > 0 ? [1, -1] : [-1, 1]) {
    const pad: Point[] = (
      [
        [-0.2, noseY + n * 0.5],
        [w * 0.5, noseY - high * 0.02],
        [w, mouthY - high * 0.12],
        [w * 0.86, mouthY + high * 0.2],
        [w * 0.42, mouthY + high * 0.27],
        [0.2, mouthY + high * 0.06],
      ] as const
    ).map(([x, y]): Point => [at(x * mirror, 5), y])
    brush.form([{ points: pad, tuft: 0.25 }], color, {
      soft: 1.5,
      depth: 0.16,
      rim: 0.6,
      paint: (tones) => {
        brush.spot(at(mirror * w * 0.42, 5), mouthY - high * 0.12, w * 0.5, high * 0.26, tones.shine, 0.45)
        for (let index = 0; index < 6; index++) {
          const x = at(mirror * (w * (0.3 + 0.2 * (index % 3))), 5)
          const y = mouthY - high * (0.12 - 0.14 * Math.floor(index / 3)) + (index % 3) * 0.1
          brush.spot(x, y, 0.36, 0.36, tones.deep, 0.9)
        }
      },
    })
  }
  if (roars) paintFangs(head, mouthY + high * 0.22, w * 0.5, high * 0.5)
  const pink = beast.coat.nose
  const outline = both(
    [
      [0, noseY - n * 0.5],
      [n * 0.7, noseY - n * 0.56],
      [n, noseY - n * 0.2],
      [n * 0.45, noseY + n * 0.5],
      [0, noseY + n * 0.78],
    ],
    6,
  )
  brush.form([{ points: outline }], pink, {
    soft: n * 0.42,
    gloss: 0.8,
    paint: (tones) => {
      for (const mirror of [-1, 1]) {
        brush.spot(at(mirror * n * 0.5, 6), noseY + n * 0.16, n * 0.34, n * 0.24, tones.deep, 1, -mirror * 0.5)
      }
      brush.spot(at(brush.side * n * 0.3, 6), noseY - n * 0.3, n * 0.5, n * 0.2, '#ffffff', 0.45)
    },
  })
  if (brush.measuring) return
  context.beginPath()
  context.moveTo(at(0, 6), noseY + n * 0.74)
  context.lineTo(at(0, 6), mouthY)
  for (const mirror of [-1, 1]) {
    context.moveTo(at(0, 6), mouthY)
    const smile = pose.eyes === 'smiling' || pose.mouth === 'open' ? 0.1 : 0
    context.bezierCurveTo(
      at(mirror * w * 0.16, 6),
      mouthY + high * 0.3,
      at(mirror * w * 0.5, 5),
      mouthY + high * 0.34,
      at(mirror * w * 0.78, 5),
      mouthY + high * (0.14 - smile),
    )
  }
  context.strokeStyle = ink
  context.lineWidth = Math.max(0.5, brush.pixel * 0.6)
  context.stroke()
}

function paintOpenMouth({ brush, at }: Head, y: number, half: number, drop: number): void {
  const { context } = brush
  const mouth = new Path2D()
  trace(
    mouth,
    [
      [at(-half, 5), y, 1],
      [at(0, 5), y + drop * 0.1],
      [at(half, 5), y, 1],
      [at(half * 0.8, 5), y + drop * 0.72],
      [at(0, 5), y + drop],
      [at(-half * 0.8, 5), y + drop * 0.72],
    ],
    true,
  )
  context.fillStyle = brush.tones('#3c1219', 0).base
  context.fill(mouth)
  context.save()
  context.clip(mouth)
  brush.spot(at(0, 5), y + drop * 0.9, half * 0.8, drop * 0.6, brush.tones('#e2727f', 0.6).light, 1)
  context.restore()
}
