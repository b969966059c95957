import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'

/** Depth of one row behind another, as the share of its size that is left. */
const rowShrink = 0.92
/** Of a standing row's height, how far the next one is raised: the rest is hidden, but only beside its middle. */
const standingRise = 0.6
const floatingRise = 1.04

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
 * loose, and nothing hides anything.
 */
export function arrangeCrowd(
  count: number,
  size: { width: number; height: number },
  rows: number,
  options: { floating: boolean; random: Random },
): Box[] {
  const { floating, random } = options
  if (count === 1) return [{ x: -size.width / 2, y: -size.height, width: size.width, height: size.height }]
  const shares = splitIntoRows(count, Math.min(rows, count))
  const gap = shares.length > 1 && !floating ? 0.3 * size.width : 0.16 * Math.min(size.width, size.height)
  const side = random.chance(0.5) ? 1 : -1
  const boxes: Box[] = []
  let baseline = 0
  let scale = 1
  shares.forEach((share, row) => {
    const width = size.width * scale
    const height = size.height * scale
    const pitch = width + gap * scale
    const even = share % 2 === shares[0]! % 2
    const stagger = (row % 2 === 1) === even ? (pitch / 2) * (row % 2 === 1 ? side : 1) : 0
    const shift = row % 2 === 0 && !even ? 0 : stagger
    for (let column = 0; column < share; column++) {
      const own = random.between(floating ? 0.82 : 0.93, 1)
      const lift = random.between(0, floating ? 0.22 * (1 - own / 1.2) + 0.1 : 0.05) * height
      const sway = random.between(-0.5, 0.5) * (width - width * own + gap * 0.3)
      boxes.push({
        x: (column - (share - 1) / 2) * pitch + shift + sway - (width * own) / 2,
        y: baseline - lift - height * own,
        width: width * own,
        height: height * own,
      })
    }
    baseline -= height * (floating ? floatingRise + 0.12 : standingRise)
    scale *= floating ? 1 : rowShrink
  })
  return boxes.sort((a, b) => a.y + a.height - (b.y + b.height))
}
