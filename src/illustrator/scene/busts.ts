import type { Random } from '../paint/random.ts'
import type { Block } from './blocks.ts'
import type { Frame } from './framing.ts'
import { heightOf, type PlacedBlock } from './rows.ts'
import type { Scene, SceneSubject } from './scene.ts'

/** Drawings that have a head-and-shoulders version of their own. */
const sitters: ReadonlySet<string> = new Set(
  'person,portrait,cat,dog,fox,wolf,bear,lion,tiger,rabbit,horse,deer,cow,sheep,owl'.split(','),
)

/** People and animals drawn from the chest up: their boxes end at the frame's lower edge instead of standing on ground. */
export function isBust(subject: SceneSubject, scene: Scene): boolean {
  const { shot } = scene.camera
  return (shot === 'portrait' || shot === 'close-up') && subject.count > 0 && sitters.has(subject.drawn)
}

/** Shoulders may overlap, heads may not: the share of a bust's width that neighbours have in common. */
export function shoulderOf(frame: Frame): number {
  const aspect = frame.width / frame.height
  return aspect > 1.4 ? 0.16 : aspect > 1.15 ? 0.32 : aspect > 0.9 ? 0.48 : aspect > 0.7 ? 0.52 : 0.56
}

/**
 * Fills the frame from the chest up, with whatever else is in the portrait beside. In a narrow frame the shoulders of one person
 * leave it, never the head.
 */
export function frameBusts(row: readonly Block[], scene: Scene, frame: Frame, random: Random): PlacedBlock[] {
  const pieces = row.reduce((sum, block) => sum + block.pieces.length, 0)
  const mean = row.reduce((sum, { bounds }) => sum + bounds.width, 0) / row.length
  const pitch = -shoulderOf(frame) * mean
  const length = row.reduce((sum, { bounds }) => sum + bounds.width, pitch * (row.length - 1))
  const tall = (frame.height * (scene.camera.shot === 'close-up' ? 0.95 : 0.88)) / heightOf(row)
  const aspect = frame.width / frame.height
  const overhang =
    pieces > 1
      ? aspect < 1.2
        ? 1.04 + 0.05 * Math.min(3, pieces)
        : 1
      : aspect < 0.4
        ? 1.75
        : aspect < 0.63
          ? 1.6
          : aspect < 0.9
            ? 1.4
            : 1.15
  const scale = Math.min(tall, (frame.width * overhang) / length)
  const spare = Math.max(0, frame.width - length * scale)
  const aside = frame.width > frame.height * 1.25 ? Math.min(spare * 0.3, frame.width * 0.09) : 0
  let x = (frame.width - length * scale) / 2 + (random.chance(0.5) ? aside : -aside)
  return row.map((block) => {
    // Some of a crowd stand a little higher; all of them must be cut by the edge.
    const sunk = -Math.max(0, block.rise) * scale
    const drop = (block.bounds.y + block.bounds.height) * scale
    const margin = isBust(block.root, scene) ? sunk : 0.03 * Math.min(frame.width, frame.height) + drop
    const placed = { block, scale, x: x - block.bounds.x * scale, baseline: frame.height - margin }
    x += (block.bounds.width + pitch) * scale
    return placed
  })
}
