import type { Point } from '../people/curve.ts'
import { mix } from '../people/tone.ts'
import type { Beast } from './beast.ts'
import { finishPaw, type Leg, legColor, legParts, markTrunk, paintFarLeg } from './body.ts'
import type { Brush } from './brush.ts'
import { paintHead } from './face.ts'
import type { HeadPose } from './head.ts'
import { paintTail } from './tail.ts'

type Bones = readonly (readonly [x: number, y: number, width: number])[]

/** A stride: how far each paw is from under its joint, and how high; a share of the leg's length. */
interface Stride {
  nearFront: readonly [forward: number, lifted: number]
  farFront: readonly [forward: number, lifted: number]
  nearHind: readonly [forward: number, lifted: number]
  farHind: readonly [forward: number, lifted: number]
  /** How far the trunk is raised off its standing height, and tipped, radians. */
  rise: number
  tip: number
}

const strides: Readonly<Record<'standing' | 'running' | 'eating', Stride>> = {
  standing: { nearFront: [0.02, 0], farFront: [0.2, 0], nearHind: [-0.1, 0], farHind: [0.16, 0], rise: 0, tip: 0 },
  eating: { nearFront: [0.1, 0], farFront: [0.34, 0], nearHind: [-0.12, 0], farHind: [0.12, 0], rise: 0, tip: 0.05 },
  running: {
    nearFront: [0.86, 0.32],
    farFront: [1.0, 0.52],
    nearHind: [-0.92, 0.18],
    farHind: [-0.7, 0.05],
    rise: 2,
    tip: -0.1,
  },
}

/** A beast on its legs, seen from the side, its head turned to the viewer. Ground is y 0; it faces right. */
export function paintQuadruped(
  brush: Brush,
  beast: Beast,
  gait: 'standing' | 'running' | 'eating',
  manner: Pick<HeadPose, 'eyes' | 'mouth'>,
): void {
  const { build, coat } = beast
  const { context } = brush
  const stride = strides[gait]
  const { legs, length, bulk, neck, head, paws, tuck } = build
  const fur = coat.fur
  const legLength = 33 * legs
  const elbow = -legLength - stride.rise
  const deep = 27 * bulk
  const withers = elbow - deep * 0.86
  const fore = 23 * length
  const hip = -22 * length
  const waist = deep * (0.84 - 0.26 * tuck)
  const thick = 9.4 * paws * (0.6 + 0.4 * bulk)

  const frontLeg = ([forward, lifted]: Stride['nearFront'], x: number, far: boolean): Leg => {
    const reach = forward * legLength
    const y = -lifted * legLength
    const bones: Bones = [
      [x - 2, elbow - deep * 0.34, 15 * bulk],
      [x - 1, elbow + 1, 11.6 * bulk],
      [x + reach * 0.5 + (lifted ? 2 : 0), (elbow + y) * 0.5, thick * 0.94],
      [x + reach, y - 5, thick * 0.84],
    ]
    return {
      spine: bones,
      paw: { x: x + reach + 2.2, y, radiusX: 6.4 * paws, radiusY: 3.3 * paws, angle: lifted ? -0.5 : 0 },
      far,
    }
  }
  const hindLeg = ([forward, lifted]: Stride['nearFront'], x: number, far: boolean): Leg => {
    const reach = forward * legLength
    const y = -lifted * legLength
    const gone = gait === 'running'
    const bones: Bones = [
      [x + 1, elbow - deep * 0.38, 19 * bulk],
      [x + 3 + (gone ? reach * 0.2 : 0), elbow + legLength * 0.06, 14 * bulk],
      [x - 5 + reach * (gone ? 0.66 : 0.6), elbow * 0.5 + y * 0.5, thick * 1.02],
      [x - 5.6 + reach * (gone ? 0.84 : 0.96), elbow * 0.3 + y * 0.72, thick * 0.78],
      [x - 2 + reach, y - 4.6, thick * 0.8],
    ]
    return {
      spine: bones,
      paw: { x: x + 0.6 + reach, y, radiusX: 6.6 * paws, radiusY: 3.3 * paws, angle: lifted ? 0.7 : 0 },
      far,
    }
  }

  context.save()
  if (stride.tip) {
    context.translate(0, elbow)
    context.rotate(stride.tip)
    context.translate(0, -elbow)
  }
  const eating = gait === 'eating'
  const headAt = eating
    ? { x: fore + 20 + 5 * neck, y: Math.max(withers + 6, -(beast.face.mane ? 44 : 20) * head - 3) }
    : build.stoops
      ? { x: fore + 19, y: withers + 3 }
      : { x: fore + 11 * neck + 8, y: withers - 12 * neck - 3 - 3 * head }
  paintTail(brush, beast, [hip - 8, withers + 5 * bulk], 'standing', 0.8 + 0.14 * bulk)
  paintFarLeg(brush, beast, hindLeg(stride.farHind, hip + 3, true))
  paintFarLeg(brush, beast, frontLeg(stride.farFront, fore + 2, true))

  const hump = build.stoops ? 5 : 0
  const trunk: Point[] = [
    [fore - 4, withers - 1 - hump],
    [fore - 18, withers + 2.6 - hump * 0.8],
    [hip + 12, withers + 1],
    [hip, withers + 1],
    [hip - 8.6, withers + 6],
    [hip - 10.5, withers + deep * 0.5],
    [hip - 6, withers + deep * 0.8],
    [hip + 9, withers + waist + 3],
    [fore - 20, withers + deep * (0.98 - 0.06 * tuck)],
    [fore - 2, withers + deep * 1.06],
    [fore + 9, withers + deep * 0.86],
    [fore + 13, withers + deep * 0.5],
    [fore + 11, withers + deep * 0.16],
  ]
  const neckPart: Point[] = eating
    ? [
        [fore - 15, withers + 1],
        [fore + 4, withers - 2],
        [headAt.x - 3 * head, headAt.y - 12 * head],
        [headAt.x + 8 * head, headAt.y - 4 * head],
        [headAt.x - 2, headAt.y + 9 * head],
        [fore + 8, withers + deep * 0.82],
        [fore - 14, withers + deep * 0.5],
      ]
    : [
        [headAt.x - 13 * head, headAt.y + 1],
        [headAt.x + 10.5 * head, headAt.y + 4],
        [fore + 15, withers + deep * 0.36],
        [fore + 10, withers + deep * 0.72],
        [fore - 14, withers + deep * 0.4],
        [fore - 15, withers + 1 - hump * 0.7],
      ]
  const nearFront = frontLeg(stride.nearFront, fore - 2, false)
  const nearHind = hindLeg(stride.nearHind, hip - 0.5, false)
  const back: Point[] = [
    [fore - 2, withers - 2],
    [fore - 18, withers + 2],
    [0, withers + 2],
    [hip, withers + 1],
    [hip - 10, withers + 8],
  ]
  const furAt = (x: number, y: number): number =>
    y > withers + deep * 0.72 ? fur * 0.95 : x > fore + 4 ? fur * 0.9 : fur * 0.4
  const limbs = legColor(beast)
  const sameLegs = limbs === coat.main
  const legsOf = (): readonly (readonly [Leg, Point, Point])[] => [
    [nearHind, [hip, elbow - deep * 0.36], [hip - 2, elbow + legLength * 0.1]],
    [nearFront, [fore - 2, elbow - deep * 0.2], [fore - 2, elbow + legLength * 0.2]],
  ]
  brush.form(
    [
      { points: trunk, tuft: furAt, flow: [-0.7, 0.5] },
      {
        points: neckPart,
        tuft: (x, y) => (y < withers + deep * 0.5 && x > fore ? fur * 0.9 : fur * 0.4),
        flow: [-0.3, 0.8],
      },
    ],
    coat.main,
    {
      soft: 8 * Math.min(1.2, bulk),
      paint: (tones) => {
        markTrunk(brush, beast, {
          box: { x: hip - 12, y: withers - 4, width: fore - hip + 28, height: deep * 1.1 + 4 },
          back,
          depth: deep,
          belly: [
            [hip + 4, withers + waist - 1],
            [0, withers + deep * 0.72],
            [fore - 6, withers + deep * 0.8],
            [fore + 4, withers + deep * 1.3],
            [hip + 4, withers + deep * 1.2],
          ],
          chest: [
            [headAt.x - 4, headAt.y + 8],
            [fore + 6, withers + deep * 0.24],
            [fore + 4, withers + deep * 0.66],
            [fore - 2, withers + deep * 1.2],
            [fore + 24, withers + deep * 1.1],
            [headAt.x + 24, headAt.y + 8],
          ],
          flow: [-0.86, 0.5],
        })
        brush.spot(headAt.x, headAt.y + 17 * head, 20 * head, 11 * head, mix(tones.deep, '#2a1838', 0.4), 0.6)
        brush.spot(fore - 3, withers + deep * 0.42, 10, deep * 0.44, tones.shine, 0.26)
        brush.spot(fore - 13, withers + deep * 0.62, 6, deep * 0.42, tones.shadow, 0.4)
        brush.spot(hip, withers + deep * 0.4, 11, deep * 0.42, tones.shine, 0.24)
        brush.spot(hip + 12, withers + deep * 0.6, 7, deep * 0.44, tones.shadow, 0.4)
        if (!sameLegs) {
          brush.patch(bandOf(fore - 4, withers, deep), brush.tones(limbs).base, 1.6)
          brush.patch(haunchOf(hip, elbow, deep), brush.tones(limbs).base, 1.6)
        }
      },
    },
  )
  for (const [leg, from, to] of legsOf()) {
    brush.form(legParts(leg, fur), limbs, {
      soft: 4,
      depth: 0.9,
      ...(sameLegs ? { melt: [from, to] as const } : { rim: 0.3 }),
      paint: () => finishPaw(brush, beast, leg),
    })
  }
  paintHead(brush, beast, {
    x: headAt.x,
    y: headAt.y,
    scale: head,
    tilt: (eating ? 0.16 : 0.03) - stride.tip,
    turn: 0.34,
    ...manner,
  })
  context.restore()
}

/** A dark band over the shoulders, as a panda has. */
function bandOf(x: number, withers: number, deep: number): Point[] {
  return [
    [x - 6, withers - 6],
    [x + 9, withers - 6],
    [x + 12, withers + deep * 0.5],
    [x + 14, withers + deep * 1.2],
    [x - 10, withers + deep * 1.2],
    [x - 8, withers + deep * 0.5],
  ]
}

/** Where a dark hind leg goes over into a light rump. */
function haunchOf(x: number, elbow: number, deep: number): Point[] {
  return [
    [x - 14, elbow - deep * 0.16],
    [x - 4, elbow - deep * 0.34],
    [x + 9, elbow - deep * 0.24],
    [x + 14, elbow + deep * 0.1],
    [x + 10, elbow + deep * 0.5],
    [x - 14, elbow + deep * 0.5],
  ]
}
