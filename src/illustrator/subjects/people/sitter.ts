import type { Random } from '../../paint/random.ts'
import type { Context } from '../../paint/stage.ts'
import type { Lighting, Tones } from './tone.ts'
import type { PersonTraits } from './traits.ts'

/**
 * Someone ready to be painted. Units are head heights: x to the right, y down, the origin between the eyes; the crown is
 * at -0.5, the chin at 0.5.
 */
export interface Sitter {
  context: Context
  traits: PersonTraits
  lighting: Lighting
  skin: Tones
  hair: Tones
  /** Pixels a head height: small heads are painted with fewer details. */
  scale: number
  /** Turn of the head in radians; positive looks right. */
  yaw: number
  random: Random
  /** True when only the shape is wanted: the face is left blank. */
  shapeOnly?: boolean
}

/** Where a point of the head at depth `z` (towards the viewer) is seen when the head is turned. */
export function turned(sitter: Pick<Sitter, 'yaw'>, x: number, z: number): number {
  return x * Math.cos(sitter.yaw) + z * Math.sin(sitter.yaw)
}

/** Depth of the head's surface at (x, y). */
export function depthAt(x: number, y: number): number {
  return 0.43 * Math.sqrt(Math.max(0, 1 - (x / 0.37) ** 2 - ((y + 0.02) / 0.62) ** 2))
}
