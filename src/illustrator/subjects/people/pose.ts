import type { Point } from './curve.ts'
import type { PersonTraits, Pose } from './traits.ts'

/** One limb from body to end, in head heights; x of arms and hips is scaled by the build. */
export interface Limb {
  root: Point
  /** Elbow or knee. */
  bend: Point
  /** Wrist or ankle. */
  end: Point
}

export interface ArmPose extends Limb {
  hand: 'relaxed' | 'open' | 'fist' | 'hidden'
}

export interface LegPose extends Limb {
  /** Which way the toes point: -1 left, 0 to the viewer, 1 right. */
  toes: number
  /** Turn of the foot in radians, toe down is positive for a foot that points right. */
  pitch?: number
}

/** Where the joints of a figure are. Left and right are the viewer's. */
export interface Stance {
  left: ArmPose
  right: ArmPose
  leftLeg: LegPose
  rightLeg: LegPose
  /** Turn of the shoulders in radians; they drop on the side of the raised hip. */
  tilt: number
  /** Sideways place of the pelvis. */
  sway: number
  /** Where the feet stand. */
  floor: number
  /** Turn of head and chest. */
  turn: number
  /** Legs painted over the top's hem, as when sitting. */
  lap: boolean
}

const standing: Stance = {
  left: { root: [-0.75, 0.98], bend: [-0.95, 2.02], end: [-0.88, 2.92], hand: 'relaxed' },
  right: { root: [0.75, 0.98], bend: [0.93, 2.02], end: [0.9, 2.92], hand: 'relaxed' },
  leftLeg: { root: [-0.3, 2.92], bend: [-0.27, 4.72], end: [-0.22, 6.42], toes: -0.2 },
  rightLeg: { root: [0.28, 2.98], bend: [0.46, 4.68], end: [0.6, 6.46], toes: 0.5 },
  tilt: 0.02,
  sway: -0.04,
  floor: 6.75,
  turn: 0.16,
  lap: false,
}

const stances: Record<Pose, Stance> = {
  standing,
  hip: { ...standing, right: { root: [0.75, 0.98], bend: [1.28, 1.86], end: [0.7, 2.42], hand: 'fist' }, tilt: 0.035 },
  pockets: {
    ...standing,
    left: { root: [-0.75, 0.98], bend: [-1.0, 2.0], end: [-0.68, 2.82], hand: 'hidden' },
    right: { root: [0.75, 0.98], bend: [1.0, 2.0], end: [0.68, 2.82], hand: 'hidden' },
  },
  crossed: {
    ...standing,
    left: { root: [-0.75, 0.98], bend: [-0.88, 1.92], end: [0.3, 1.66], hand: 'hidden' },
    right: { root: [0.75, 0.98], bend: [0.88, 1.92], end: [-0.34, 1.62], hand: 'relaxed' },
  },
  holding: {
    ...standing,
    left: { root: [-0.75, 0.98], bend: [-0.92, 1.98], end: [-0.22, 1.9], hand: 'fist' },
    right: { root: [0.75, 0.98], bend: [0.92, 1.98], end: [0.3, 1.76], hand: 'fist' },
  },
  presenting: { ...standing, right: { root: [0.75, 0.98], bend: [1.02, 1.92], end: [1.42, 1.42], hand: 'open' } },
  waving: { ...standing, right: { root: [0.75, 0.96], bend: [1.2, 1.42], end: [1.22, 0.42], hand: 'open' } },
  walking: {
    ...standing,
    left: { root: [-0.73, 0.98], bend: [-0.98, 1.95], end: [-0.62, 2.72], hand: 'relaxed' },
    right: { root: [0.73, 0.98], bend: [0.86, 1.98], end: [1.12, 2.76], hand: 'relaxed' },
    leftLeg: { root: [-0.2, 2.96], bend: [-0.2, 4.68], end: [-0.72, 6.14], toes: 1, pitch: 0.75 },
    rightLeg: { root: [0.2, 2.94], bend: [0.42, 4.7], end: [0.52, 6.44], toes: 1, pitch: -0.06 },
    sway: 0,
    turn: 0.3,
  },
  running: {
    ...standing,
    left: { root: [-0.7, 1.0], bend: [-1.2, 1.72], end: [-0.72, 2.32], hand: 'fist' },
    right: { root: [0.72, 1.0], bend: [1.05, 1.86], end: [1.34, 1.1], hand: 'fist' },
    leftLeg: { root: [-0.2, 2.95], bend: [-0.05, 4.7], end: [-0.98, 6.02], toes: 1, pitch: 0.85 },
    rightLeg: { root: [0.2, 2.95], bend: [0.92, 4.16], end: [0.66, 5.62], toes: 1, pitch: 0.1 },
    tilt: 0.09,
    sway: -0.12,
    turn: 0.34,
  },
  dancing: {
    ...standing,
    left: { root: [-0.75, 0.96], bend: [-1.28, 0.72], end: [-1.2, -0.2], hand: 'open' },
    right: { root: [0.75, 0.98], bend: [1.4, 1.52], end: [1.86, 1.02], hand: 'open' },
    leftLeg: { root: [-0.24, 2.94], bend: [-0.24, 4.72], end: [-0.16, 6.4], toes: -0.3 },
    rightLeg: { root: [0.24, 2.96], bend: [0.86, 4.3], end: [0.22, 5.4], toes: 0.6, pitch: 0.8 },
    tilt: -0.06,
    sway: -0.02,
  },
  sitting: {
    ...standing,
    left: { root: [-0.75, 0.98], bend: [-0.96, 2.02], end: [-0.5, 2.78], hand: 'relaxed' },
    right: { root: [0.75, 0.98], bend: [0.96, 2.02], end: [0.5, 2.78], hand: 'relaxed' },
    leftLeg: { root: [-0.26, 2.78], bend: [-0.46, 3.3], end: [-0.42, 4.8], toes: -0.2 },
    rightLeg: { root: [0.26, 2.78], bend: [0.46, 3.3], end: [0.5, 4.8], toes: 0.3 },
    floor: 5.1,
    lap: true,
  },
}

/** Width over height of a figure's box, by the pose its words ask for; every unasked pose fits the default. */
export const poseAspects: Partial<Record<Pose, number>> = {
  running: 0.46,
  dancing: 0.54,
  sitting: 0.46,
  waving: 0.42,
  presenting: 0.42,
  walking: 0.4,
}

/** Factor on everything below the neck: the younger, the shorter the body under a head. */
export function bodyLength({ age, femininity }: PersonTraits): number {
  return age === 'baby' ? 0.5 : age === 'child' ? 0.68 : age === 'teen' ? 0.92 : 1 - femininity * 0.015
}

/** The stance of a person, with what is held taken into account. */
export function stanceOf({ pose, prop }: PersonTraits): Stance {
  const stance = stances[pose]
  if (pose !== 'standing' && pose !== 'hip' && pose !== 'pockets' && pose !== 'crossed') return stance
  if (prop === 'staff' || prop === 'hoe' || prop === 'sword') {
    return { ...stances.standing, right: { root: [0.75, 0.98], bend: [1.0, 1.85], end: [1.22, 1.5], hand: 'fist' } }
  }
  if (prop === 'briefcase') return stances.standing
  if (prop === 'ball')
    return { ...stances.standing, right: { root: [0.75, 0.98], bend: [1.06, 1.9], end: [0.98, 2.6], hand: 'hidden' } }
  if (prop === 'guitar') {
    return {
      ...stances.standing,
      left: { root: [-0.75, 0.98], bend: [-1.02, 1.95], end: [-0.26, 2.32], hand: 'fist' },
      right: { root: [0.75, 0.98], bend: [1.12, 1.8], end: [1.04, 1.52], hand: 'fist' },
    }
  }
  if (prop !== 'none') return stances.holding
  return stance
}
