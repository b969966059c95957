import type { Blocks } from './blocks.ts'

/** A thing built of blocks. */
export interface Model {
  name: string
  /** Floor it takes along x and y, and its height, in units: a door is about 1.6 high. */
  size: readonly [width: number, depth: number, height: number]
  /** Its usual colour. */
  color: string
  /** Builds it from its far corner (0, 0), back to front. */
  build(blocks: Blocks, color: string): void
}
