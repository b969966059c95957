import type { Box } from '../paint/stage.ts'
import type { Block, Piece } from './blocks.ts'
import { transformBox } from './boxes.ts'
import type { Frame } from './framing.ts'
import type { PlacedBlock } from './rows.ts'
import type { SceneSubject } from './scene.ts'

/** Nothing that is moved or resized by words comes nearer to an edge than this share of that side. */
const edge = 0.01

/** Share of the frame's width that something moved to a side may take. */
const mostMoved = 0.62

/** `box` with the centre and scale that an edit asked for, kept inside the frame with its foot where it stood. */
function moveBox(box: Box, place: NonNullable<SceneSubject['place']>, frame: Frame): Box {
  const largest = Math.min(((1 - 2 * edge) * frame.width) / box.width, ((1 - 2 * edge) * frame.height) / box.height)
  // What fills the frame could not be seen to move.
  const room = place.x !== undefined && place.scale === undefined ? (mostMoved * frame.width) / box.width : 1
  const scale = Math.min(place.scale ?? Math.min(1, room), Math.max(1, largest))
  const width = box.width * scale
  const height = box.height * scale
  const clamp = (from: number, length: number, side: number): number =>
    length >= side ? (side - length) / 2 : Math.min(Math.max(from, edge * side), (1 - edge) * side - length)
  const centre = place.x === undefined ? box.x + box.width / 2 : place.x * frame.width
  const foot = place.y === undefined ? box.y + box.height : place.y * frame.height + height / 2
  // What an edge already cuts, a bust, stays cut by it.
  const cut = place.y === undefined && box.y + box.height >= frame.height
  return {
    x: clamp(centre - width / 2, width, frame.width),
    y: cut ? foot - height : clamp(foot - height, height, frame.height),
    width,
    height,
  }
}

const boundsIn = (block: Block, placed: PlacedBlock): Box =>
  transformBox(block.bounds, placed.scale, placed.x, placed.baseline)

/** The block where an edit asked its root to be: all that is attached goes along. */
export function obeyPlace(placed: PlacedBlock, frame: Frame): PlacedBlock {
  const { block } = placed
  const { place } = block.root
  if (!place) return placed
  const moved = moveBox(boundsIn(block, placed), place, frame)
  const scale = moved.width / block.bounds.width
  return { block, scale, x: moved.x - block.bounds.x * scale, baseline: moved.y - block.bounds.y * scale }
}

/** Where one piece of a placed block goes: by its own place when it has one and is not the block's root. */
export function boxOf(piece: Piece, placed: PlacedBlock, frame: Frame): Box {
  const box = transformBox(piece.box, placed.scale, placed.x, placed.baseline)
  const { place, id } = piece.subject
  if (!place || id === placed.block.root.id) return box
  return moveBox(box, place, frame)
}
