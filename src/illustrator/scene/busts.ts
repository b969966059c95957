import type { Random } from '../paint/random.ts'
import type { Block } from './blocks.ts'
import type { Frame } from './framing.ts'
import { heightOf, type PlacedBlock } from './rows.ts'
import type { Scene } from './scene.ts'

/** People drawn from the chest up: their boxes end at the frame's lower edge instead of standing on ground. */
export function isBust(block: Block, scene: Scene): boolean {
  const { shot } = scene.camera
  return (
    (shot === 'portrait' || shot === 'close-up') && (block.root.drawn === 'person' || block.root.drawn === 'portrait')
  )
}

/** Share of a bust's width that neighbours may share: shoulders overlap, heads do not. */
const shoulder = 0.08

/**
 * Fills the frame from the chest up, with whatever else is in the portrait beside. In a narrow frame the shoulders of one person
 * leave it, never the head.
 */
export function frameBusts(row: readonly Block[], scene: Scene, frame: Frame, random: Random): PlacedBlock[] {
  const single = row.length === 1 && row[0]!.pieces.length === 1
  const mean = row.reduce((sum, { bounds }) => sum + bounds.width, 0) / row.length
  const pitch = mean * (frame.width > frame.height * 1.4 ? 0.1 : -shoulder)
  const length = row.reduce((sum, { bounds }) => sum + bounds.width, pitch * (row.length - 1))
  const tall = (frame.height * (scene.camera.shot === 'close-up' ? 0.95 : 0.88)) / heightOf(row)
  const overhang = single ? (frame.height > frame.width * 1.6 ? 1.5 : 1.1) : 0.98
  const scale = Math.min(tall, (frame.width * overhang) / length)
  const spare = Math.max(0, frame.width - length * scale)
  const aside = frame.width > frame.height * 1.25 ? Math.min(spare * 0.3, frame.width * 0.09) : 0
  let x = (frame.width - length * scale) / 2 + (random.chance(0.5) ? aside : -aside)
  return row.map((block) => {
    const drop = (block.bounds.y + block.bounds.height) * scale
    const margin = isBust(block, scene) ? 0 : 0.03 * Math.min(frame.width, frame.height) + drop
    const placed = { block, scale, x: x - block.bounds.x * scale, baseline: frame.height - margin }
    x += (block.bounds.width + pitch) * scale
    return placed
  })
}
