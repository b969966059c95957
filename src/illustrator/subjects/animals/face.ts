import { Path2D } from '@napi-rs/canvas'
import type { Point } from '../people/curve.ts'
import { alpha, lightness, mix } from '../people/tone.ts'
import type { Beast } from './beast.ts'
import type { Brush } from './brush.ts'
import { paintBackEars, paintFrontEars } from './ears.ts'
import { paintEye } from './eye.ts'
import { markFace } from './face-marks.ts'
import type { Head, HeadPose } from './head.ts'
import { paintHowl } from './howl.ts'
import { paintMuzzle } from './muzzle.ts'

/** Paints the head of a beast, both eyes to the viewer. */
export function paintHead(brush: Brush, beast: Beast, pose: HeadPose): void {
  if (pose.mouth === 'howling') {
    paintHowl(brush, beast, pose)
    return
  }
  const { context } = brush
  const { face, coat } = beast
  const { turn } = pose
  const at = (x: number, depth = 0): number =>
    x * (x * turn > 0 ? 1 - 0.22 * Math.abs(turn) : 1 + 0.05 * Math.abs(turn)) + turn * depth
  const turned = (points: readonly Point[], depth = 0): Point[] =>
    points.map(([x, y, corner]): Point => [at(x, depth), y, corner])
  const both = (half: readonly Point[], depth = 0): Point[] => {
    const left = half.filter(([x]) => Math.abs(x) > 1e-6).map(([x, y, corner]): Point => [-x, y, corner])
    return turned([...half, ...left.reverse()], depth)
  }
  const markColor = (name: string): string | undefined => coat.marks.find((mark) => mark.name === name)?.color
  const head: Head = { brush, beast, pose, at, both, turned, markColor }
  context.save()
  context.translate(pose.x, pose.y)
  context.rotate(pose.tilt)
  context.scale(pose.scale, pose.scale)
  brush.head({ left: -19, right: 19, crown: -15.4, eyes: [at(0, 8), face.eyes.y], chin: 23 })
  paintMane(head)
  paintBackEars(head)
  const ruff = face.ruff
  const outline = both(face.skull)
  const tuft = (x: number, y: number): number => {
    const low = Math.max(0, Math.min(1, (y - 1) / 8))
    const beside = Math.max(0, Math.min(1, (Math.abs(x) - 5) / 8))
    return ruff * low * beside + coat.fur * 0.22
  }
  brush.form(
    [
      {
        points: outline,
        tuft: face.curly ? 1.6 : tuft,
        flow: (x, y) => (y < -8 ? [0, 0.4] : [Math.sign(x) * 0.62, 0.6]),
      },
    ],
    coat.main,
    {
      soft: 6.5,
      depth: 0.85,
      rim: 0.9,
      paint: (tones) => {
        markFace(head)
        const fur = coat.fur
        brush.locks(
          { x: -16, y: -15, width: 32, height: 9 },
          26,
          2 + fur * 0.6,
          [0, -1],
          alpha(tones.shadow, 0.22),
          0.35,
        )
        for (const mirror of [-1, 1]) {
          brush.locks(
            { x: mirror > 0 ? 8 : -20, y: -2, width: 12, height: 15 },
            22,
            2.6 + fur * 0.7,
            [mirror * 0.75, 0.65],
            alpha(tones.shine, 0.34),
            0.4,
          )
          brush.locks(
            { x: mirror > 0 ? 9 : -21, y: 0, width: 12, height: 15 },
            18,
            2.6 + fur * 0.7,
            [mirror * 0.75, 0.65],
            alpha(tones.deep, 0.2),
            0.4,
          )
        }
        sculpt(head)
      },
    },
  )
  paintMuzzle(head)
  const { eyes } = face
  for (const mirror of [-1, 1]) {
    const narrow = mirror * turn > 0 ? 1 - 0.14 * Math.abs(turn) : 1
    paintEye(brush, at(mirror * eyes.x, 3.4), eyes.y, eyes.size * narrow, mirror, eyes, pose.eyes)
  }
  if (face.blush)
    for (const mirror of [-1, 1])
      brush.spot(at(mirror * eyes.x * 1.5, 3), eyes.y + eyes.size * 2.3, 4.6, 3, '#ff5f7d', 0.6)
  paintFrontEars(head)
  paintWhiskers(head)
  context.restore()
}

/** Brow, bridge, sockets and cheeks. */
function sculpt({ brush, beast, at }: Head): void {
  const { face, coat } = beast
  const { eyes, muzzle } = face
  const tones = brush.tones(coat.main)
  const dark = lightness(coat.main) < 0.35
  const light = mix(tones.light, '#fff2da', 0.3)
  brush.spot(at(0, 2), eyes.y - 7, 9, 8, light, dark ? 0.22 : 0.34)
  for (const mirror of [-1, 1]) {
    brush.spot(at(mirror * eyes.x, 3), eyes.y + 0.4, eyes.size * 1.9, eyes.size * 1.7, tones.deep, 0.34)
    brush.spot(at(mirror * (eyes.x + 0.8), 3), eyes.y - eyes.size * 1.55, eyes.size * 1.3, 2.4, light, 0.3)
    brush.spot(at(mirror * 4.4, 3), (eyes.y + muzzle.noseY) / 2, 2.6, 5.4, tones.deep, 0.24)
    brush.spot(at(mirror * 14, 0), eyes.y + 7, 5, 5, light, dark ? 0.14 : 0.26)
  }
  brush.spot(at(0, 5), (eyes.y + muzzle.noseY) / 2 - 1, 2.6, 6.5, light, dark ? 0.26 : 0.4)
}

function paintWhiskers({ brush, beast, at }: Head): void {
  const { context } = brush
  const { face } = beast
  if (face.whiskers === 0) return
  const { muzzle } = face
  const path = new Path2D()
  for (const mirror of [-1, 1]) {
    for (let index = 0; index < 4; index++) {
      const y = muzzle.noseY + 2.4 + index * 1.25
      const x = at(mirror * (muzzle.width * 0.62 - (index % 2)), 5)
      const reach = face.whiskers * (1 - Math.abs(index - 1.2) * 0.12)
      const lift = (index - 1.4) * 3.2
      brush.reach([[x + mirror * reach, y + 0.8 + lift]])
      path.moveTo(x, y)
      path.quadraticCurveTo(x + mirror * reach * 0.5, y - 2.4 + lift * 0.4, x + mirror * reach, y + 0.8 + lift)
    }
  }
  if (brush.measuring) return
  context.strokeStyle = alpha(mix('#ffffff', brush.lighting.ambient, brush.dark * 0.5), 0.85)
  context.lineWidth = Math.max(0.22, brush.pixel * 0.55)
  context.stroke(path)
}

/** A lion's mane: three rings of locks, darker outside. */
function paintMane({ brush, beast, at }: Head): void {
  const { mane } = beast.face
  if (!mane) return
  for (const [radius, length, share] of [
    [30, 7, 0.35],
    [25, 6, 0.1],
    [20.5, 5, -0.2],
  ] as const) {
    const points: Point[] = Array.from({ length: 14 }, (_, index): Point => {
      const angle = (index / 14) * Math.PI * 2
      const low = Math.sin(angle)
      return [at(Math.cos(angle) * radius * 0.98, -6), 2 + low * radius * (low > 0 ? 1.22 : 0.96)]
    })
    const color = share > 0 ? mix(mane, '#2a140a', share) : mix(mane, beast.coat.main, -share * 2)
    brush.form([{ points, tuft: length, flow: [0, 0.75] }], color, {
      soft: 7,
      depth: 0.7,
      paint: (tones) => {
        for (let index = 0; index < 44; index++) {
          const angle = (index / 44) * Math.PI * 2
          const from = radius * 0.66
          const x = at(Math.cos(angle) * from, -6)
          const y = 2 + Math.sin(angle) * from * 1.05
          brush.locks(
            { x: x - 2, y: y - 2, width: 4, height: 4 },
            2,
            radius * 0.3,
            [Math.cos(angle), Math.sin(angle) * 0.9 + 0.25],
            alpha(index % 2 ? tones.deep : tones.shine, 0.45),
            0.6,
          )
        }
      },
    })
  }
}
