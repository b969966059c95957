import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'

/** Depth of one row behind another, as the share of its size that is left. */
const rowShrink = 0.92
/** Of a standing row's height, how far the next one is raised: the rest is hidden, but only beside its middle. */
const standingRise = 0.6
/** Of a few, more of each is shown. */
const fewRise = 0.74
const floatingRise = 1.18

/** Rows from near to far, as even as can be, the nearest never the smallest. */
export function splitIntoRows(count: number, rows: number): number[] {
  const shares: number[] = []
  let left = count
  for (let row = 0; row < rows; row++) {
    const share = Math.ceil(left / (rows - row))
    shares.push(share)
    left -= share
  }
  return shares.filter((share) => share > 0)
}

/**
 * Boxes for exactly `count` alike things in `rows` rows, far to near, standing on y = 0 and centred on x = 0. Neighbours keep a
 * gap; a farther row is raised and staggered, so that each thing stays mostly visible. A floating crowd is a flock:
 * loose, and nothing hides anything. With `shoulder` (a share of the width) neighbours overlap by that much.
 */
export function arrangeCrowd(
  count: number,
  size: { width: number; height: number },
  rows: number,
  options: { floating: boolean; random: Random; shoulder?: number },
): Box[] {
  const { floating, random } = options
  if (count === 1) return [{ x: -size.width / 2, y: -size.height, width: size.width, height: size.height }]
  const shares = splitIntoRows(count, Math.min(rows, count))
  const natural = shares.length > 1 && !floating ? 0.3 * size.width : 0.16 * Math.min(size.width, size.height)
  const gap = options.shoulder === undefined ? natural : -options.shoulder * size.width
  const boxes: Box[] = []
  let baseline = 0
  let scale = 1
  let phase = 0
  let side = random.chance(0.5) ? 1 : -1
  shares.forEach((share, row) => {
    const width = size.width * scale
    const height = size.height * scale
    const pitch = width + gap * scale
    // Neighbouring rows stand half a step apart, whatever their numbers.
    const own = share % 2 === 0 ? 0.5 : 0
    const shift = row > 0 && own === phase ? (pitch / 2) * side : 0
    if (shift !== 0) side = -side
    phase = shift === 0 ? own : 0.5 - own
    for (let column = 0; column < share; column++) {
      const size = random.between(floating ? 0.82 : 0.93, 1)
      const lift = random.between(0, floating ? 0.14 : 0.05) * height
      const sway = random.between(-0.5, 0.5) * (width - width * size + Math.max(0, gap) * 0.3)
      boxes.push({
        x: (column - (share - 1) / 2) * pitch + shift + sway - (width * size) / 2,
        y: baseline - lift - height * size,
        width: width * size,
        height: height * size,
      })
    }
    baseline -= height * (floating ? floatingRise : count <= 4 ? fewRise : standingRise)
    scale *= floating ? 1 : rowShrink
  })
  return boxes.sort((a, b) => a.y + a.height - (b.y + b.height))
}
