import { headOf, poseOf } from './attach.ts'
import { transformBox } from './boxes.ts'
import { isBust } from './busts.ts'
import type { Head } from './heads.data.ts'
import type { Layout } from './layout-state.ts'
import type { PlacedBlock } from './rows.ts'

/** Of one who stands, what is above the edge. */
const seen = { waist: 0.56, knees: 0.74 } as const

/** Enlarges about a point of the frame and moves that point. */
const enlarge = (
  placed: PlacedBlock,
  by: number,
  from: { x: number; y: number },
  to: { x: number; y: number },
): PlacedBlock => ({
  ...placed,
  scale: placed.scale * by,
  x: to.x + (placed.x - from.x) * by,
  baseline: to.y + (placed.baseline - from.y) * by,
})

/** People from the waist or the knees up, or a face that fills the frame, where words ask for it. */
export function cutTo(placed: PlacedBlock[], layout: Layout): PlacedBlock[] {
  const { extent } = layout.scene.camera
  if (extent === 'face') return fillWithFace(placed, layout)
  if (extent === 'waist' || extent === 'knees') return cutPeople(placed, layout, seen[extent])
  return placed
}

/** Where the head of somebody drawn from the chest up is. */
const sitterHead: Head = { x: 0.49, crown: 0.06, width: 0.4, eyes: { x: 0.49, y: 0.35 }, chin: 0.55 }

function fillWithFace(placed: PlacedBlock[], { scene, frame }: Layout): PlacedBlock[] {
  const one = placed.length === 1 ? placed[0]! : undefined
  const own = one?.block.pieces.filter(({ subject }) => subject === one.block.root) ?? []
  if (!one || own.length !== 1 || !isBust(one.block.root, scene)) return placed
  const box = transformBox(own[0]!.box, one.scale, one.x, one.baseline)
  const { root } = one.block
  const head = root.drawn === 'person' || root.drawn === 'portrait' ? sitterHead : headOf(root, box)
  const tall = (head.chin - head.crown) * box.height
  const wide = head.width * box.width
  const by = Math.max(1, Math.min((1.3 * frame.height) / tall, (1.35 * frame.width) / wide))
  const eyes = { x: box.x + head.eyes.x * box.width, y: box.y + head.eyes.y * box.height }
  return [enlarge(one, by, eyes, { x: 0.5 * frame.width, y: 0.42 * frame.height })]
}

function cutPeople(placed: PlacedBlock[], { scene, frame }: Layout, share: number): PlacedBlock[] {
  const upright = placed.every(
    ({ block: { root } }) => root.drawn === 'person' && !isBust(root, scene) && poseOf(root)?.carried === 'feet',
  )
  if (!upright || placed.length === 0) return placed
  const boxes = placed.map(({ block, scale, x, baseline }) => transformBox(block.bounds, scale, x, baseline))
  const top = Math.min(...boxes.map(({ y }) => y))
  const left = Math.min(...boxes.map(({ x }) => x))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const tallest = Math.max(...boxes.map(({ height }) => height))
  const by = Math.min((0.9 * frame.height) / (share * tallest), (1.02 * frame.width) / (right - left))
  // What would not reach the edge is better seen whole.
  if (by * tallest < 1.08 * frame.height) return placed
  const middle = (left + right) / 2
  const half = (by * (right - left)) / 2
  const to = half > 0.5 * frame.width ? 0.5 * frame.width : Math.min(Math.max(middle, half), frame.width - half)
  return placed.map((one) => enlarge(one, by, { x: middle, y: top }, { x: to, y: 0.09 * frame.height }))
}
