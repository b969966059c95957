import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'

/** Depth of one row behind another, as the share of its size that is left. */
const rowShrink = 0.93

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
 * Boxes for exactly `count` alike things in `rows` rows, far to near, standing on y = 0 and centred on x = 0. Each stays
 * mostly visible: neighbours keep a gap, and a farther row is raised by most of a height and staggered.
 */
export function arrangeCrowd(
  count: number,
  size: { width: number; height: number },
  rows: number,
  random: Random,
): Box[] {
  if (count === 1) return [{ x: -size.width / 2, y: -size.height, width: size.width, height: size.height }]
  const shares = splitIntoRows(count, Math.min(rows, count))
  const gap = Math.min(size.width, size.height) * (count > 8 ? 0.1 : 0.16)
  const boxes: Box[] = []
  let baseline = 0
  let scale = 1
  shares.forEach((share, row) => {
    const width = size.width * scale
    const height = size.height * scale
    const pitch = width + gap * scale
    const stagger = row % 2 === 1 && share === shares[row - 1] ? pitch * 0.5 * (random.chance(0.5) ? 1 : -1) : 0
    for (let column = 0; column < share; column++) {
      const own = share > 1 || shares.length > 1 ? random.between(0.94, 1) : 1
      const lift = random.between(0, 0.05) * height
      boxes.push({
        x: (column - (share - 1) / 2) * pitch + stagger - (width * own) / 2,
        y: baseline - lift - height * own,
        width: width * own,
        height: height * own,
      })
    }
    scale *= rowShrink
    baseline -= height * 0.98
  })
  return boxes.sort((a, b) => a.y + a.height - (b.y + b.height))
}
