import type { Random } from '../paint/random.ts'
import type { Block } from './blocks.ts'
import type { Frame } from './framing.ts'
import type { PlacedBlock } from './rows.ts'
import type { Scene } from './scene.ts'

/** Width of a bust over its height, and from neighbour to neighbour as a share of its width. */
const aspect = 1.17
const pitch = 0.45
/** Of the outermost, how much stays in the frame: the head and the near shoulder. */
const kept = 0.58
/** How far a row stands above the one before it, as a share of a bust's height, so that no face is hidden. */
const raise = 0.56
const mostRaise = 0.7

const young = /^(?:kid|child|boy|girl|son|daughter|baby|toddler|grandchild|grandson|granddaughter)$/

/** Rows from near to far, the nearest the shortest, as for a photo. */
function rowsOf(count: number, frame: Frame): number[] {
  const wide = frame.width / frame.height
  const rows = count > 12 ? 3 : count > 8 && wide < 1.5 ? 3 : count > (wide > 1.5 ? 5 : wide > 1.2 ? 3 : 2) ? 2 : 1
  const shares: number[] = []
  let left = count
  for (let row = 0; row < rows; row++) {
    const share = Math.floor(left / (rows - row))
    shares.push(share)
    left -= share
  }
  return shares
}

/** True for a group of people alone that one row would show too small. */
export const isGroup = (blocks: readonly Block[], scene: Scene, frame: Frame): boolean => {
  const pieces = blocks.flatMap((block) => block.pieces)
  return (
    scene.camera.shot === 'portrait' &&
    pieces.every(({ subject }) => subject.drawn === 'person') &&
    rowsOf(pieces.length, frame).length > 1
  )
}

/** A group from the chest up in rows: children in front, faces side by side and over each other, all cut by the lower edge. */
export function frameGroup(blocks: readonly Block[], frame: Frame, random: Random): PlacedBlock[] {
  const all = blocks.flatMap((block) => block.pieces.map((piece) => ({ block, piece })))
  all.sort((a, b) => Number(young.test(b.piece.subject.noun)) - Number(young.test(a.piece.subject.noun)))
  const rows = rowsOf(all.length, frame)
  const most = Math.max(...rows)
  const width = Math.min(
    frame.width / (pitch * (most - 1) + kept),
    (frame.height * 0.93 * aspect) / (1 + raise * (rows.length - 1)),
  )
  const height = width / aspect
  // Few in a wide frame stand a little looser.
  const step = Math.min(pitch * width * 1.3, (frame.width - kept * width) / Math.max(1, most - 1))
  const rise = Math.min(mostRaise, Math.max(raise, ((frame.height * 0.9) / height - 1) / (rows.length - 1)))
  const placed = rows.map((share, row) =>
    all.splice(0, share).map(({ block, piece }, column): PlacedBlock => {
      const small = young.test(piece.subject.noun) ? 0.88 : random.between(0.96, 1)
      const own = { width: width * small, height: height * (small + rise * row) }
      const box = { x: -own.width / 2, y: -own.height, ...own }
      const x = frame.width / 2 + (column - (share - 1) / 2) * step + random.between(-0.02, 0.02) * width
      return {
        block: { ...block, pieces: [{ ...piece, box }], bounds: box, rise: 0 },
        scale: 1,
        x,
        // Nearer ones are painted later.
        baseline: frame.height + 2 * (rows.length - row),
      }
    }),
  )
  return placed.reverse().flat()
}
