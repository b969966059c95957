import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { Block } from './blocks.ts'
import { growBox, overlapArea, transformBox } from './boxes.ts'
import type { PlacedBlock } from './rows.ts'

const columns = 15
const rows = 9
const shrinking = [1, 0.86, 0.72, 0.6, 0.48, 0.38]

/**
 * Where a block fits among boxes that stay: the free spot nearest to `wish` inside `area`, at the largest scale that has one;
 * if none has, the spot that hides least. `tolerance` is the share that may be hidden in a free spot; what stands has its
 * foot no higher than `ground`, however small it is.
 */
export function placeInFreeSpace(
  block: Block,
  scale: number,
  area: Box,
  occupied: readonly Box[],
  options: { wish: { x: number; y: number }; random: Random; tolerance: number; ground?: number | undefined },
): PlacedBlock {
  let best: { placed: PlacedBlock; cost: number } | undefined
  const fits = Math.min(1, area.width / (block.bounds.width * scale), area.height / (block.bounds.height * scale))
  const phaseX = options.random.between(-0.4, 0.4)
  const phaseY = options.random.between(-0.4, 0.4)
  for (const shrink of shrinking) {
    let free: typeof best
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const along = Math.min(1, Math.max(0, (column + phaseX) / (columns - 1)))
        const down = Math.min(1, Math.max(0, (row + phaseY) / (rows - 1)))
        const size = scale * fits * shrink
        const highest = Math.max(
          area.y + block.bounds.height * size,
          Math.min(options.ground ?? 0, area.y + area.height),
        )
        const bottom = highest + down * (area.y + area.height - highest)
        const width = block.bounds.width * size
        const height = block.bounds.height * size
        const x = area.x + along * (area.width - width) - block.bounds.x * size
        const baseline = bottom - (block.bounds.y + block.bounds.height) * size
        const box = transformBox(block.bounds, size, x, baseline)
        const grown = growBox(box, 0.12 * Math.min(width, height))
        const hidden = occupied.reduce((sum, other) => sum + overlapArea(grown, other), 0) / (width * height)
        const far = Math.hypot(
          (box.x + box.width / 2 - options.wish.x) / area.width,
          (box.y + box.height / 2 - options.wish.y) / Math.max(1, area.height),
        )
        const candidate = { placed: { block, scale: size, x, baseline }, cost: hidden * 10 + far }
        if (hidden <= options.tolerance && (!free || candidate.cost < free.cost)) free = candidate
        if (!best || candidate.cost + (1 - shrink) < best.cost) {
          best = { ...candidate, cost: candidate.cost + (1 - shrink) }
        }
      }
    }
    if (free) return free.placed
  }
  return best!.placed
}
