import type { Box } from '../../src/illustrator/paint/stage.ts'

/** Share of both extents by which centres must be apart before there is a direction; GenEval's POSITION_THRESHOLD. */
const threshold = 0.1

/** Where `one` is seen from `other`, by GenEval's rule: centres less a margin, within 60 degrees of the axis. */
export function relativePosition(one: Box, other: Box): Set<string> {
  const offsetX = one.x + one.width / 2 - other.x - other.width / 2
  const offsetY = one.y + one.height / 2 - other.y - other.height / 2
  const less = (offset: number, extents: number): number =>
    Math.sign(offset) * Math.max(Math.abs(offset) - threshold * extents, 0)
  const length = Math.hypot(offsetX, offsetY)
  const x = less(offsetX, one.width + other.width) / length
  const y = less(offsetY, one.height + other.height) / length
  const found = new Set<string>()
  if (x < -0.5) found.add('left of')
  if (x > 0.5) found.add('right of')
  if (y < -0.5) found.add('above')
  if (y > 0.5) found.add('below')
  return found
}
