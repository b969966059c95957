import type { Random } from '../paint/random.ts'
import type { Block } from './blocks.ts'
import type { Frame } from './framing.ts'
import { gapOf, lengthOf, type PlacedBlock } from './rows.ts'
import type { Scene } from './scene.ts'

/** People drawn from the chest up: their boxes end at the frame's lower edge instead of standing on ground. */
export function isBust(block: Block, scene: Scene): boolean {
  const { shot } = scene.camera
  return (
    (shot === 'portrait' || shot === 'close-up') && (block.root.drawn === 'person' || block.root.drawn === 'portrait')
  )
}

/** Fills the frame from the chest up. In a narrow frame the shoulders leave it, never a head. */
export function frameBusts(
  row: readonly Block[],
  frame: Frame,
  shot: 'portrait' | 'close-up',
  random: Random,
): PlacedBlock[] {
  const height = Math.max(...row.map((block) => -block.bounds.y))
  const length = lengthOf(row) - (row.length > 1 ? gapOf(row) * (row.length - 1) * 1.3 : 0)
  const tall = (frame.height * (shot === 'close-up' ? 0.96 : 0.88)) / height
  const overhang = row.length === 1 ? (frame.height > frame.width * 1.6 ? 1.5 : 1.12) : 1.02
  const scale = Math.min(tall, (frame.width * overhang) / length)
  const spare = Math.max(0, frame.width - length * scale)
  const aside = frame.width > frame.height * 1.25 ? Math.min(spare * 0.36, frame.width * 0.1) : 0
  let x = (frame.width - length * scale) / 2 + (random.chance(0.5) ? aside : -aside)
  const step = row.length > 1 ? (length * scale) / row.length : 0
  return row.map((block) => {
    const placed = { block, scale, x: x - block.bounds.x * scale, baseline: frame.height }
    x += step
    return placed
  })
}
