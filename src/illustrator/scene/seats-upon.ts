import { isAnimate } from '../language/things.ts'
import type { Box } from '../paint/stage.ts'
import { poseOf } from './attach.ts'
import type { Block, Piece } from './blocks.ts'
import type { rideSeats } from './contact.data.ts'
import { movePieces, roomFor } from './pieces.ts'

const oneOf = (block: Block, piece: Piece): Block => ({ ...block, pieces: [piece], bounds: piece.box })

/** People round the edge of a blanket, those in the middle farther off; what they brought before them. */
export function picnicOn(blocks: readonly Block[], anchor: Box): Piece[] {
  const people = blocks
    .filter(({ root }) => isAnimate(root))
    .flatMap((block) =>
      block.pieces.length > roomFor(block.root) ? [block] : block.pieces.map((piece) => oneOf(block, piece)),
    )
  const things = blocks.filter(({ root }) => !isAnimate(root))
  const wide = people.reduce((sum, { bounds }) => sum + bounds.width, 0)
  const tall = Math.max(0, ...people.map(({ bounds }) => bounds.height))
  const scale = Math.min(
    (1.24 * anchor.width) / Math.max(wide, 1e-6),
    (1.3 * anchor.width) / (2 * Math.max(tall, 1e-6)),
  )
  const place = (block: Block, size: number, x: number, y: number): Piece[] =>
    movePieces(
      block.pieces,
      size,
      anchor.x + x * anchor.width - (block.bounds.x + block.bounds.width / 2) * size,
      anchor.y + y * anchor.height - (block.bounds.y + block.bounds.height) * size,
    ).map((piece) => ({ ...piece, rests: 'surface' as const }))
  const seated = people.map((block, at) => {
    const along = people.length === 1 ? 0.5 : at / (people.length - 1)
    const y = 0.66 - 0.4 * Math.sin(Math.PI * along)
    return { y, pieces: place(block, scale, 0.15 + 0.7 * along, y) }
  })
  const brought = things.map((block, at) => ({
    y: 0.86,
    pieces: place(
      block,
      Math.min(people.length > 0 ? scale : 1, (0.2 * anchor.width) / block.bounds.width),
      0.5 + (at - (things.length - 1) / 2) * 0.22,
      0.8,
    ),
  }))
  return [...seated, ...brought].sort((a, b) => a.y - b.y).flatMap(({ pieces }) => pieces)
}

/** One on each seat of a swing or a seesaw. */
export function takeSeats(blocks: readonly Block[], anchor: Box, ride: (typeof rideSeats)[string]): Piece[] {
  const sitters = blocks.flatMap(({ root: subject }) =>
    Array.from({ length: roomFor(subject) }, (_, instance) => ({ subject, instance })),
  )
  return sitters.flatMap(({ subject, instance }, at) => {
    const place = ride.seats[at]
    const own = blocks.flatMap(({ pieces }) => pieces).find((piece) => piece.subject === subject)
    const posed = poseOf(subject)
    if (!place || !own || !posed) return []
    const height = ride.height * anchor.height
    const width = (own.box.width / own.box.height) * height
    const box = {
      x: anchor.x + place.x * anchor.width - width / 2,
      y: anchor.y + place.y * anchor.height - posed.seat.y * height,
      width,
      height,
    }
    return [{ subject, instance, box, rests: 'none' as const }]
  })
}
