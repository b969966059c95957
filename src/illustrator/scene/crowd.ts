import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import { boundsOf, growBox, overlapArea } from './boxes.ts'

/** Depth of one row behind another, as the share of its size that is left. */
const rowShrink = 0.92
/** Of a standing row's height, how far the next one is raised: the rest is hidden, but only beside its middle. */
const standingRise = 0.6
const groupRise = 0.5
/** Of a few, more of each is shown; of a group, each still stands well apart from the next. */
const fewRise = 0.55
const floatingRise = 1.18

/** Boxes for what hovers: close about a middle, none before another, as wide to high as `rows` would make it. */
function arrangeFlock(count: number, size: { width: number; height: number }, rows: number, random: Random): Box[] {
  const columns = Math.ceil(count / rows)
  // There is more room beside than above.
  const wide = 1.3 * Math.sqrt((columns * size.width) / (rows * size.height))
  const boxes: Box[] = []
  const phase = random.between(0, Math.PI * 2)
  const reach = 1.3 * Math.sqrt(count * size.width * size.height)
  for (let each = 0; each < count; each++) {
    const scale = random.between(0.6, 1)
    const [width, height] = [size.width * scale, size.height * scale]
    let best: { box: Box; cost: number } | undefined
    for (let step = 0; step < 260; step++) {
      const far = Math.sqrt((step + random.next()) / 260) * reach
      const angle = phase + step * 2.39996
      const [x, y] = [Math.cos(angle) * far * wide, (Math.sin(angle) * far) / wide]
      const box = { x: x - width / 2, y: y - height / 2, width, height }
      const grown = growBox(box, 0.06 * Math.min(width, height))
      const hidden = boxes.reduce((sum, other) => sum + overlapArea(grown, other), 0)
      const cost = (hidden / (width * height)) * 100 + far / reach
      if (!best || cost < best.cost) best = { box, cost }
    }
    boxes.push(best!.box)
  }
  const lowest = Math.max(...boxes.map(({ y, height }) => y + height))
  const { x, width } = boundsOf(boxes)
  return boxes
    .map((box) => ({ ...box, x: box.x - x - width / 2, y: box.y - lowest }))
    .sort((a, b) => a.y + a.height - (b.y + b.height))
}

/** Boxes for `count` alike things in a ring on the ground, far to near, on y = 0 at the nearest. */
export function arrangeRing(count: number, size: { width: number; height: number }, random: Random): Box[] {
  const radius = Math.max(1.1 * size.width, (count * size.width * 1.25) / (Math.PI * 2))
  const deep = Math.max(0.42 * radius, 0.3 * size.height)
  const phase = Math.PI / 2 + (count % 2 === 0 ? Math.PI / count : 0)
  return Array.from({ length: count }, (_, at): Box => {
    const angle = phase + (at / count) * Math.PI * 2
    const near = (Math.sin(angle) + 1) / 2
    const scale = (0.8 + 0.2 * near) * random.between(0.97, 1)
    const [width, height] = [size.width * scale, size.height * scale]
    return { x: Math.cos(angle) * radius - width / 2, y: -(1 - near) * 2 * deep - height, width, height }
  }).sort((a, b) => a.y + a.height - (b.y + b.height))
}

/** How much of each is seen above the one that lies upon it. */
const stackRise = 0.74

/** Boxes for `count` alike things one upon the other, lowest first, none straight above the last. */
export function arrangeStack(count: number, size: { width: number; height: number }, random: Random): Box[] {
  return Array.from({ length: count }, (_, at): Box => {
    const share = random.between(0.94, 1)
    const [width, height] = [size.width * share, size.height * share]
    const aside = at === 0 ? 0 : random.between(-0.07, 0.07) * size.width
    return { x: aside - width / 2, y: -at * stackRise * size.height - height, width, height }
  })
}

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
  const loose = Math.round(Math.sqrt((count * size.width) / (size.height * 1.1)))
  if (floating && count > 4) return arrangeFlock(count, size, Math.max(rows, loose), random)
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
      const size = random.between(floating ? 0.82 : count > 2 ? 0.9 : 0.93, 1)
      const lift = random.between(0, floating ? 0.14 : 0.05) * height
      const sway = random.between(-0.5, 0.5) * (width - width * size + Math.max(0, gap) * 0.3)
      boxes.push({
        x: (column - (share - 1) / 2) * pitch + shift + sway - (width * size) / 2,
        y: baseline - lift - height * size,
        width: width * size,
        height: height * size,
      })
    }
    baseline -= height * (floating ? floatingRise : count <= 4 ? fewRise : count <= 12 ? groupRise : standingRise)
    scale *= floating ? 1 : rowShrink
  })
  return boxes.sort((a, b) => a.y + a.height - (b.y + b.height))
}
