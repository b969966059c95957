import type { Random } from '../paint/random.ts'
import type { SizeLimits } from './rows.ts'
import {
  areTogether,
  dropOf,
  gapOf,
  heightOfRows,
  lengthOf,
  type PlacedBlock,
  type Region,
  type RowPlan,
  riseOfRows,
} from './rows.ts'
import type { Extent, SceneCamera, Shot } from './scene.ts'

export interface Frame {
  width: number
  height: number
}

/** How much of the frame the hero takes at each shot; 1 is a medium shot. */
const shotScale: Readonly<Record<Shot, number>> = {
  'close-up': 1.06,
  portrait: 1.2,
  medium: 1,
  full: 0.9,
  wide: 0.56,
  aerial: 0.46,
}

/** What words of how much is seen change in that. */
const extentScale: Readonly<Record<Extent, number>> = { face: 1.45, near: 1.2, waist: 1, knees: 1, far: 0.5 }

/** What shares the picture, as far as it decides sizes. */
export interface Company {
  blocks: number
  /** True when a block is a crowd: the crowd is the hero, not one of it. */
  crowds: boolean
  /** True when it is one group: somebody under, in or before something. */
  group: boolean
  /** True when something must still find room above. */
  flyers: boolean
}

/** Largest sizes of what is shown, by shot and by what shares the picture. */
export function limitSizes(frame: Frame, { shot, extent }: SceneCamera, company: Company): SizeLimits {
  const shorter = Math.min(frame.width, frame.height)
  const longer = Math.max(frame.width, frame.height)
  const factor = shotScale[shot] * (extent === undefined ? 1 : extentScale[extent])
  // A banner has room along its length only, so things may fill more of its short side.
  const banner = Math.min(1.25, 0.93 + 0.07 * (longer / shorter))
  const share = company.group ? 0.76 : company.blocks <= 1 ? 0.6 : company.blocks === 2 ? 0.54 : 0.5
  const tallest = company.flyers ? 0.56 : company.group ? 0.84 : frame.width > 2.2 * frame.height ? 0.8 : 0.74
  return {
    width: frame.width * Math.min(0.92, (company.blocks > 2 ? 0.91 : 0.84) * factor),
    height: frame.height * Math.min(0.86, tallest * factor),
    meanSide: shorter * Math.min(0.92, share * factor * banner * (company.crowds ? 1.45 : 1)),
  }
}

/** Baseline of the nearest row: its group below the middle, all of it on the ground, none of it off the edge. */
function nearBaseline(plan: RowPlan, region: Region, floating: boolean): number {
  const height = heightOfRows(plan.rows) * plan.scale
  const drop = dropOf(plan.rows[0]!.blocks) * plan.scale
  const lowest = region.nearest - drop
  if (floating) return Math.min(lowest, (region.top + region.nearest) / 2 + (height - drop) / 2)
  const ground = region.nearest - region.farthest
  const rise = riseOfRows(plan.rows) * plan.scale
  // Two fifths of what is left over below, three above: a tall thing still gets its bit of ground.
  const ideal = region.top + height + 0.62 * Math.max(0, region.nearest - region.top - height)
  return Math.min(lowest, Math.max(ideal, region.farthest + Math.max(0.42 * ground, rise), region.top + height))
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
  const { random, floating } = options
  const middle = (region.left + region.right) / 2
  const room = region.right - region.left
  const near = nearBaseline(plan, region, floating)
  const thirds = options.centred ? 0.02 : 0.12 * (frame.width > frame.height * 2.2 ? 1.35 : 1)
  let side = random.chance(0.5) ? 1 : -1
  return plan.rows.flatMap(({ blocks, shrink, raised }, at) => {
    const scale = plan.scale * shrink
    const length = lengthOf(blocks) * scale
    const spare = Math.max(0, room - length)
    const mean = (length / blocks.length) * 0.5 * Math.max(1, frame.width / frame.height - 1)
    const widen = blocks.length > 1 && !areTogether(blocks) ? Math.min((spare * 0.5) / (blocks.length - 1), mean) : 0
    const left = spare - widen * (blocks.length - 1)
    const aside = blocks.length === 1 ? (at > 0 ? 0.16 : thirds) : 0.03
    const offset = side * Math.min(left * 0.42, frame.width * aside)
    side = -side
    const baseline = near - raised * plan.scale
    const slack = Math.max(0, baseline - riseOfRows([{ blocks, shrink: scale, raised: 0 }]) - region.farthest)
    const gap = gapOf(blocks) * scale
    let x = middle + offset - (length + widen * (blocks.length - 1)) / 2
    return blocks.map((block) => {
      const reach = Math.min(slack, 0.1 * -block.bounds.y * scale)
      const back = blocks.length > 1 && !floating ? random.between(0, 1) * reach : 0
      const placed = { block, scale, x: x - block.bounds.x * scale, baseline: baseline - back }
      // A step back may not push a head out of the frame.
      placed.baseline = Math.max(placed.baseline, Math.min(baseline, region.top - block.bounds.y * scale))
      x += block.bounds.width * scale + gap + widen
      return placed
    })
  })
}
