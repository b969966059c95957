import { animals } from '../language/attribute-words.data.ts'
import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { BlockContext, Piece } from './blocks.ts'
import { boundsOf } from './boxes.ts'
import { roomFor } from './pieces.ts'
import type { SceneSubject } from './scene.ts'
import type { SubjectSize } from './sizes.ts'

/** A ring of things about the anchors' feet, nearer ones before them; low things may stand right in front. */
export function standAround(
  child: string,
  pieces: readonly Piece[],
  anchors: readonly Box[],
  context: BlockContext,
): Piece[] {
  const subject = context.subjects.get(child)!
  const size = context.sizes.get(child)!
  const count = roomFor(subject)
  const random = context.random(`around ${child}`)
  const anchor = boundsOf(anchors)
  if (context.floats(subject) && size.height < anchor.height) return hoverAround(subject, size, pieces, anchor, random)
  const low = size.height < 0.5 * anchor.height
  // Over what is lower than they are people are seen from the front.
  const over = subject.drawn === 'person' && count > 1 && count <= 4 && 0.8 * size.height > anchor.height
  // A ring of things may not hide what it is about; people and animals keep their size.
  const lives = subject.drawn === 'person' || animals.has(subject.noun)
  const shrink = lives ? 1 : Math.min(1, (0.6 * anchor.height) / size.height)
  const reach = Math.max(
    0.42 * anchor.width + (low ? 0.3 : 0.5) * shrink * size.width,
    0.3 * count * shrink * size.width,
  )
  const depth = 0.16 * Math.min(anchor.height, 2 * size.height) + 0.05 * anchor.height
  const behind: Piece[] = []
  const before: Piece[] = []
  for (let instance = 0; instance < count; instance++) {
    // From the left through the front to the right: who stands behind is hidden, and few do.
    const along = count === 1 ? 0.15 : instance / (count - 1)
    const angle = Math.PI * (over ? 0.95 + 1.1 * along : low ? 1.1 - 1.2 * along : 1.25 - 1.5 * along)
    const scale = shrink * random.between(0.9, 1.05) * (1 + 0.12 * Math.sin(angle))
    const width = size.width * scale
    const height = size.height * scale
    const x = anchor.x + anchor.width / 2 + Math.cos(angle) * reach
    const foot = anchor.y + anchor.height + Math.sin(angle) * depth
    const box = { x: x - width / 2, y: foot - height, width, height }
    ;(Math.sin(angle) < 0.05 ? behind : before).push({ subject, instance, box })
  }
  before.sort((a, b) => a.box.y + a.box.height - b.box.y - b.box.height)
  return [...behind, ...pieces, ...before]
}

/** What flies is about the upper part of what it surrounds, one higher than the next. */
function hoverAround(
  subject: SceneSubject,
  size: SubjectSize,
  pieces: readonly Piece[],
  anchor: Box,
  random: Random,
): Piece[] {
  const count = roomFor(subject)
  const shrink = Math.min(1, (0.2 * anchor.height) / size.height)
  const hovering = Array.from({ length: count }, (_, instance): Piece => {
    const angle = Math.PI * (0.82 + (1.36 * (instance + 0.5)) / count)
    const scale = shrink * random.between(0.7, 1.1)
    const [width, height] = [size.width * scale, size.height * scale]
    const reach = random.between(0.9, 1.2)
    const x = anchor.x + anchor.width / 2 + Math.cos(angle) * reach * (0.5 * anchor.width + 0.8 * size.width * shrink)
    const y = anchor.y + anchor.height * 0.46 + Math.sin(angle) * reach * 0.5 * anchor.height
    return { subject, instance, box: { x: x - width / 2, y: y - height / 2, width, height }, rests: 'none' }
  })
  return [...pieces, ...hovering]
}
