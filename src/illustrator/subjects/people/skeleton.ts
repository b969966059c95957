import type { Point } from './curve.ts'
import { type Figure, figureWidths } from './figure-build.ts'
import type { ArmAngles, HandKind, LegAngles, Limb, PoseShape } from './pose.ts'
import type { Age } from './traits.ts'

export interface PlacedArm extends Limb {
  hand: HandKind
}

export interface PlacedLeg extends Limb {
  toes: number
  /** Turn of the foot in radians, toes down is positive. */
  pitch: number
  /** True when the thigh comes towards the viewer. */
  ahead: boolean
}

/** Sizes of a body below the head, in head heights. */
export interface Build {
  /** Factor on lengths: the younger, the shorter the body under a head. */
  length: number
  /** Factor on widths: 1 for a broad man. */
  wide: number
}

/** Where everything is, in head heights from the hips, y down. */
export interface Skeleton {
  build: Build
  shape: PoseShape
  /** Turn of the trunk in radians. */
  lean: number
  /** Factor on the trunk's width: one seen from the side is narrow. */
  narrow: number
  left: PlacedArm
  right: PlacedArm
  leftLeg: PlacedLeg
  rightLeg: PlacedLeg
  /** Between the eyes, and the turn of the head. */
  head: Point
  tilt: number
  /** The outermost x and y of anything. */
  west: number
  east: number
  top: number
  bottom: number
}

/** y of the hip joint in the trunk's own measures, where the eyes are at 0. */
export const hipY = 2.78
const neckY = 0.57
const radians = Math.PI / 180

export function buildOf(age: Age, femininity: number, figure: Figure): Build {
  const grown = 0.93 - femininity * 0.13
  const wide = age === 'baby' ? 0.56 : age === 'child' ? 0.68 : age === 'teen' ? grown * 0.92 : grown
  const length = age === 'baby' ? 0.5 : age === 'child' ? 0.68 : age === 'teen' ? 0.92 : 1
  return { length, wide: wide * figureWidths[figure].shoulders }
}

/** From the trunk's measures to the picture. */
function fromTrunk(lean: number, length: number, narrow: number, [x, y]: Point): Point {
  const down = neckY + (y - neckY) * length - (neckY + (hipY - neckY) * length)
  const across = x * narrow
  return [across * Math.cos(lean) - down * Math.sin(lean), across * Math.sin(lean) + down * Math.cos(lean)]
}

const step = ([x, y]: Point, degrees: number, length: number): Point => [
  x + Math.sin(degrees * radians) * length,
  y + Math.cos(degrees * radians) * length,
]

function placeArm(root: Point, { upper, lower, hand, reach }: ArmAngles, length: number): PlacedArm {
  const bend = step(root, upper, 1.04 * length * reach[0])
  return { root, bend, end: step(bend, lower, 0.9 * length * reach[1]), hand }
}

function placeLeg(root: Point, { thigh, shin, toes, foot, reach }: LegAngles, length: number): PlacedLeg {
  const bend = step(root, thigh, 1.76 * length * reach[0])
  return {
    root,
    bend,
    end: step(bend, shin, 1.7 * length * reach[1]),
    toes,
    pitch: foot * radians,
    ahead: reach[0] < 0.6,
  }
}

/** The joints of a pose on a build; hair and hat need `above` over the crown. */
export function skeletonOf(shape: PoseShape, build: Build, above = 0.3): Skeleton {
  const { length, wide } = build
  const lean = shape.lean * radians
  const narrow = shape.view === 'side' ? 0.66 : shape.turn ? 0.86 : 1
  const place = (point: Point): Point => fromTrunk(lean, length, narrow, point)
  const shoulder = 0.75 * (0.1 + wide * 0.93) * (shape.view === 'side' ? 0.3 : 1)
  const hip = 0.29 * (0.42 + wide * 0.6) * (shape.view === 'side' ? 0.3 : 1)
  const left = placeArm(place([-shoulder, 0.98]), shape.left, length)
  const right = placeArm(place([shoulder, 0.98]), shape.right, length)
  const leftLeg = placeLeg(place([-hip, hipY + 0.08]), shape.leftLeg, length)
  const rightLeg = placeLeg(place([hip, hipY + 0.08]), shape.rightLeg, length)
  const tilt = lean + shape.nod * radians
  const [nx, ny] = place([0, 0.46])
  const head: Point = [nx + Math.sin(tilt) * 0.46, ny - Math.cos(tilt) * 0.46]
  const round: (readonly [Point, number])[] = [
    [head, 0.56],
    [[head[0] + Math.sin(tilt) * (0.5 + above), head[1] - Math.cos(tilt) * (0.5 + above)], 0.02],
    [[0, 0], (0.38 + 0.1 * wide) * length ** 0.5],
    [left.bend, 0.16],
    [right.bend, 0.16],
    [left.end, left.hand === 'hidden' ? 0.1 : 0.42],
    [right.end, right.hand === 'hidden' ? 0.1 : 0.42],
    [leftLeg.bend, 0.24],
    [rightLeg.bend, 0.24],
    ...[leftLeg, rightLeg].flatMap((each): [Point, number][] => {
      const forward = (0.2 + 0.3 * Math.abs(each.toes)) * Math.sign(each.toes || 1) * footScale(build)
      const turn = each.pitch * Math.sign(each.toes || 1)
      const under = 0.2 * footScale(build)
      const toe: Point = [
        each.end[0] + forward * Math.cos(turn) - under * Math.sin(turn),
        each.end[1] + forward * Math.sin(turn) + under * Math.cos(turn),
      ]
      return [
        [each.end, 0.29 * footScale(build)],
        [toe, 0.09 * footScale(build)],
      ]
    }),
  ]
  const room = shape.room
  const lift = shape.carried === 'air' ? 0.55 : 0
  return {
    build,
    shape,
    lean,
    narrow,
    left,
    right,
    leftLeg,
    rightLeg,
    head,
    tilt,
    west: Math.min(...round.map(([[x], r]) => x - r)) - (room?.west ?? 0),
    east: Math.max(...round.map(([[x], r]) => x + r)) + (room?.east ?? 0),
    top: Math.min(...round.map(([[, y], r]) => y - r)) - (room?.top ?? 0),
    bottom: Math.max(...round.map(([[, y], r]) => y + r)) + lift,
  }
}

export const footScale = ({ length }: Build): number => 0.35 + 0.65 * length
