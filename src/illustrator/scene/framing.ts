import type { Random } from '../paint/random.ts'
import type { Block } from './blocks.ts'
import type { PlacedBlock, Region, RowPlan, SizeLimits } from './rows.ts'
import { gapOf, lengthOf, rowShrink } from './rows.ts'
import type { Shot } from './scene.ts'

export interface Frame {
  width: number
  height: number
}

/** How much of the frame the hero takes at each shot; 1 is a medium shot. */
const shotScale: Readonly<Record<Shot, number>> = {
  'close-up': 1.28,
  portrait: 1.2,
  medium: 1,
  full: 0.9,
  wide: 0.56,
  aerial: 0.46,
}

/** Largest sizes of what is shown, by shot and by how many blocks share the picture. */
export function limitSizes(frame: Frame, shot: Shot, blocks: number): SizeLimits {
  const shorter = Math.min(frame.width, frame.height)
  const longer = Math.max(frame.width, frame.height)
  const factor = shotScale[shot]
  // A banner has room along its length only, so things may fill more of its short side.
  const banner = Math.min(1.2, 0.86 + (0.14 * longer) / shorter / 1.6)
  const share = blocks <= 1 ? 0.62 : blocks === 2 ? 0.56 : 0.52
  return {
    width: frame.width * Math.min(0.92, 0.86 * factor),
    height: frame.height * Math.min(0.86, 0.76 * factor),
    meanSide: shorter * Math.min(0.9, share * factor * banner),
  }
}

/** Baseline of the nearest row: a little below the middle, on the ground, and never off the lower edge. */
function nearBaseline(height: number, region: Region, frame: Frame): number {
  const ground = region.nearest - region.farthest
  const ideal = frame.height * 0.58 + height / 2
  return Math.min(region.nearest, Math.max(ideal, region.farthest + 0.3 * ground))
}

/**
 * Places planned rows in the frame: a lone subject beside the middle by the rule of thirds where there is room, several
 * spread evenly, and each a little nearer or farther than its neighbour.
 */
export function frameRows(
  plan: RowPlan,
  region: Region,
  frame: Frame,
  options: { centred: boolean; floating: boolean; random: Random },
): PlacedBlock[] {
  const { random } = options
  const placed: PlacedBlock[] = []
  const middle = (region.left + region.right) / 2
  const room = region.right - region.left
  const depthOf = (row: readonly Block[]) => Math.max(...row.map((block) => block.bounds.y + block.bounds.height))
  const heightOf = (row: readonly Block[]) => Math.max(...row.map((block) => -block.bounds.y))
  let total = 0
  plan.rows.forEach((row, at) => {
    const shrink = rowShrink ** at
    total += heightOf(row) * shrink * (at === plan.rows.length - 1 ? 1 : 0.94)
    if (at > 0) total += depthOf(row) * rowShrink ** (at - 1) * 0.94
  })
  total *= plan.scale
  const below = depthOf(plan.rows[0]!) * plan.scale
  let baseline: number
  if (options.floating) {
    baseline = Math.min(region.nearest, (region.top + region.nearest) / 2 + total / 2) - below
  } else {
    baseline = nearBaseline(total, { ...region, nearest: region.nearest - below }, frame)
    baseline = Math.max(baseline, region.top + total)
    baseline = Math.min(baseline, region.nearest - below)
  }
  let side = random.chance(0.5) ? 1 : -1
  plan.rows.forEach((row, at) => {
    const scale = plan.scale * rowShrink ** at
    const length = lengthOf(row) * scale
    const spare = Math.max(0, room - length)
    const mean = row.reduce((sum, block) => sum + block.bounds.width, 0) / row.length
    const widen = row.length > 1 ? Math.min((spare * 0.5) / (row.length - 1), mean * scale * 0.45) : 0
    const left = spare - widen * (row.length - 1)
    const thirds = options.centred && at === 0 ? 0.02 : row.length === 1 ? 0.13 : 0.05
    const offset = side * Math.min(left * 0.4, frame.width * thirds * (frame.width > frame.height * 2.5 ? 1.3 : 1))
    side = -side
    let x = middle + offset - (length + widen * (row.length - 1)) / 2
    const gap = gapOf(row) * scale
    for (const block of row) {
      const ground = Math.max(0, region.nearest - region.farthest)
      const jitter =
        row.length > 1 && !options.floating ? random.between(-0.06, 0) * Math.min(ground, frame.height * 0.5) : 0
      const lowest = Math.max(region.top - block.bounds.y * scale, Math.min(baseline, region.farthest))
      placed.push({ block, scale, x: x - block.bounds.x * scale, baseline: Math.max(lowest, baseline + jitter) })
      x += block.bounds.width * scale + gap + widen
    }
    const next = plan.rows[at + 1]
    if (next) baseline -= (heightOf(row) + depthOf(next)) * scale * 0.94
  })
  return placed
}
