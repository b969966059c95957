import type { Point } from '../people/curve.ts'
import type { Beast } from './beast.ts'
import type { Brush } from './brush.ts'
import type { EyeState } from './eye.ts'

/** How a head is held. */
export interface HeadPose {
  x: number
  y: number
  scale: number
  /** Radians, clockwise. */
  tilt: number
  /** -1 looks left .. 1 looks right; 0.3 is a friendly three-quarter view. */
  turn: number
  eyes: EyeState
  mouth: 'closed' | 'open' | 'roaring' | 'howling'
}

/** A head in its own units: where a point of the front lands once the head is turned. */
export interface Head {
  brush: Brush
  beast: Beast
  pose: HeadPose
  /** Turned x of a point `depth` in front of the middle of the skull. */
  at(x: number, depth?: number): number
  /** Right-half points and their mirror images, turned. */
  both(half: readonly Point[], depth?: number): Point[]
  /** Points turned. */
  turned(points: readonly Point[], depth?: number): Point[]
  /** Main coat colour unlit, and the colour of a mark if the coat has it. */
  markColor(name: string): string | undefined
}
