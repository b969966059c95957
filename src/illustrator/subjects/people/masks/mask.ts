import type { Tail } from '../../animals/beast.ts'
import type { Brush } from '../../animals/brush.ts'
import type { EyeState } from '../../animals/eye.ts'
import type { Point } from '../curve.ts'

/** The head of somebody who is neither human nor furred, in units of a head half as wide as 20; its middle is the origin. */
export interface Mask {
  /** Skin, shell or feathers, CSS hex; what is asked for comes instead. */
  main: string
  /** Hands and neck, where they are not of the same. */
  hands?: string
  tail?: Tail
  /** Head heights that hats sit above a person's: eyes on top of the head stay free. */
  crown?: number
  paint(face: MaskFace): void
}

export interface MaskFace {
  brush: Brush
  main: string
  /** Where a point so far before the middle of the head is seen once it is turned. */
  at(x: number, depth?: number): number
  /** Points of the right half and their mirror images, turned. */
  both(half: readonly Point[], depth?: number): Point[]
  eyes: EyeState
  /** Laughs or speaks. */
  open: boolean
}

/** A form on the right and the same on the left, the far one first. */
export function pair({ at }: MaskFace, paint: (side: 1 | -1) => void): void {
  const sides: readonly (1 | -1)[] = at(0, 10) > 0 ? [1, -1] : [-1, 1]
  for (const side of sides) paint(side)
}

/** An arc from cheek to cheek through a lower middle. */
export const smile = ({ at }: MaskFace, width: number, y: number, deep: number, depth = 8): Point[] => [
  [at(-width, depth), y],
  [at(0, depth), y + deep * 2],
  [at(width, depth), y],
]
