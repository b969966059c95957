import { figureWidths } from './figure-build.ts'
import type { Sitter } from './sitter.ts'
import { hipY, type Skeleton } from './skeleton.ts'

export const hipsOf = ({ traits }: Sitter, wide: number): number =>
  (0.58 + traits.femininity * 0.09) * wide + (wide < 0.75 ? 0.03 : 0) + figureWidths[traits.figure].hips

/** Legs that come forward lie before the trunk's hem. */
export const lapOf = ({ shape: { carried, leftLeg, rightLeg, view } }: Skeleton): boolean =>
  carried === 'seat' ||
  carried === 'ground' ||
  (view === 'side' && Math.max(Math.abs(leftLeg.thigh), Math.abs(rightLeg.thigh)) > 40 && carried === 'feet')

/** Runs `paint` in the trunk's own measures. */
export function inTrunk({ context }: Sitter, { lean, narrow, build }: Skeleton, paint: () => void): void {
  context.save()
  context.rotate(lean)
  context.scale(narrow, build.length)
  context.translate(0, -hipY)
  paint()
  context.restore()
}
