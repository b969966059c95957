import type { Point } from './curve.ts'

/** One limb from body to end, in head heights. */
export interface Limb {
  root: Point
  /** Elbow or knee. */
  bend: Point
  /** Wrist or ankle. */
  end: Point
}

export type HandKind = 'relaxed' | 'open' | 'fist' | 'point' | 'thumb' | 'peace' | 'hidden'

/**
 * Degrees in the picture: 0 hangs down, 90 points right (forward in a side view), 180 up. `reach` shortens a part that
 * comes towards the viewer.
 */
export interface ArmAngles {
  upper: number
  lower: number
  hand: HandKind
  reach: readonly [upper: number, lower: number]
}

export interface LegAngles {
  thigh: number
  shin: number
  /** Which way the toes point: -1 left, 0 to the viewer, 1 right. */
  toes: number
  /** Turn of the foot in degrees; toes down is positive. */
  foot: number
  reach: readonly [thigh: number, shin: number]
}

/** A pose as angles of the joints; limbs keep their lengths. Left and right are the viewer's; from the side left is near. */
export interface PoseShape {
  view: 'front' | 'side'
  /** Of a front view: how far the body is turned to the right, in radians; it is a little narrower then. */
  turn?: number
  /** Turn of the trunk about the hips in degrees, right (forward) is positive. */
  lean: number
  /** Turn of the head against the trunk, forward is positive. */
  nod: number
  left: ArmAngles
  right: ArmAngles
  leftLeg: LegAngles
  rightLeg: LegAngles
  /** The seat carries: `seat` something under the hips, `ground` the floor, `back` the whole length lies down. */
  carried: 'feet' | 'seat' | 'ground' | 'back' | 'air'
  /** Forearms lie over each other, so the right one is painted last. */
  over?: 'right'
  /** Room for long things in the hands, in head heights. */
  room?: { west?: number; east?: number; top?: number }
}

export const arm = (upper: number, lower: number, hand: HandKind = 'relaxed', reach = 1, first = 1): ArmAngles => ({
  upper,
  lower,
  hand,
  reach: [first, reach],
})

export const leg = (
  thigh: number,
  shin: number,
  toes = 1,
  foot = 0,
  reach: readonly [number, number] = [1, 1],
): LegAngles => ({ thigh, shin, toes, foot, reach })
