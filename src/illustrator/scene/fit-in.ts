import { createRandom } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import { contactScale, fitChild, footOn } from './attach.ts'
import type { Block } from './blocks.ts'
import { overlapArea, transformBox } from './boxes.ts'
import { limitSizes } from './framing.ts'
import { placeInFreeSpace } from './free-space.ts'
import { buildAlone, buildRoots, floats, type Layout } from './layout-state.ts'
import { dipInto, roomFor } from './pieces.ts'
import type { AttachmentRule } from './relations.ts'
import type { PlacedBlock } from './rows.ts'

const pieceBoxes = ({ block, scale, x, baseline }: PlacedBlock): Box[] =>
  block.pieces.map((piece) => transformBox(piece.box, scale, x, baseline))

const boundsIn = ({ block, scale, x, baseline }: PlacedBlock): Box => transformBox(block.bounds, scale, x, baseline)

/** The placed block a subject is in, and its own first box there. */
function findPlaced(placed: readonly PlacedBlock[], id: string): { host: PlacedBlock; box: Box } | undefined {
  for (const host of placed) {
    const piece = host.block.pieces.find(({ subject, instance }) => subject.id === id && instance === 0)
    if (piece) return { host, box: transformBox(piece.box, host.scale, host.x, host.baseline) }
  }
  return undefined
}

/** Adds what the rows left out, in the space that is left: flying things, and what joined in a later turn. */
export function fitIn(placed: PlacedBlock[], scale: number | undefined, layout: Layout): void {
  for (const rule of layout.joining) {
    const anchor = findPlaced(placed, rule.anchor)
    if (anchor) placed.push(fitTo(rule, anchor.host, anchor.box, placed, layout))
  }
  const there = new Set(placed.map(({ block }) => block.root.id))
  for (const block of buildRoots(layout, 2)) {
    if (!there.has(block.root.id)) placed.push(fitFree(block, scale, placed, layout))
  }
}

/** What joined on, in, behind … something that was there. */
function fitTo(
  rule: AttachmentRule,
  host: PlacedBlock,
  anchor: Box,
  placed: readonly PlacedBlock[],
  layout: Layout,
): PlacedBlock {
  const { frame, scene } = layout
  const block = buildAlone(layout, rule.child)
  const child = transformBox(block.bounds, host.scale, 0, 0)
  const anchorSubject = scene.subjects.find(({ id }) => id === rule.anchor)!
  if (rule.kind === 'on') {
    const scale = Math.min(contactScale(child, anchor), (0.9 * anchor.width) / child.width)
    const height = child.height * scale
    const foot = footOn(block.root, height, anchorSubject, anchor)
    const x = freeAlong(anchor, child.width * scale, height, foot, placed, host)
    return settle(block, host.scale * scale, x, foot, { root: host.block.root.id, order: 'after' }, frame)
  }
  const random = createRandom(scene.seed, `layout ${rule.kind} ${rule.child}`)
  const fit = fitChild(rule.kind, child, anchor, { child: block.root, anchor: anchorSubject, random })
  const settled = settle(
    block,
    host.scale * fit.scale,
    fit.dx,
    fit.dy,
    { root: host.block.root.id, order: fit.order },
    frame,
  )
  const { scale, x, baseline } = settled
  const dips = fit.dips && transformBox(fit.dips, 1 / scale, -x / scale, -baseline / scale)
  return dips ? { ...settled, block: { ...settled.block, pieces: dipInto(dips, settled.block.pieces) } } : settled
}

/** x along an anchor's top where a thing hides least of what stands there already; the middle when all is free. */
function freeAlong(
  anchor: Box,
  width: number,
  height: number,
  foot: number,
  placed: readonly PlacedBlock[],
  host: PlacedBlock,
): number {
  const others = placed
    .flatMap(pieceBoxes)
    .filter((box) => overlapArea(box, anchor) < 0.9 * anchor.width * anchor.height)
  const room = Math.max(0, anchor.width - width)
  let best = { x: anchor.x + anchor.width / 2, cost: Number.POSITIVE_INFINITY }
  for (const share of [0.5, 0.66, 0.34, 0.8, 0.2, 0.92, 0.08]) {
    const x = anchor.x + width / 2 + share * room
    const box = { x: x - width / 2, y: foot - height, width, height }
    const cost = others.reduce((sum, other) => sum + overlapArea(box, other), 0) + 1e-6 * Math.abs(share - 0.5)
    if (cost < best.cost) best = { x, cost }
  }
  return host.block.pieces.length > 0 ? best.x : anchor.x + anchor.width / 2
}

/** A block with its middle at x and its foot at y, made smaller and moved until it is inside the frame. */
function settle(
  block: Block,
  wanted: number,
  x: number,
  y: number,
  beside: NonNullable<PlacedBlock['beside']>,
  frame: { width: number; height: number },
): PlacedBlock {
  const edge = 0.015 * Math.min(frame.width, frame.height)
  const foot = Math.min(y, frame.height - edge)
  const scale = Math.min(
    wanted,
    (frame.width - 2 * edge) / block.bounds.width,
    Math.max(0.1 * frame.height, foot - edge) / Math.max(1e-6, -block.bounds.y),
  )
  const half = (block.bounds.width * scale) / 2
  const middle = Math.min(Math.max(x, half + edge), frame.width - half - edge)
  const baseline = Math.max(foot, -block.bounds.y * scale + edge)
  return { block, scale, x: middle - (block.bounds.x + block.bounds.width / 2) * scale, baseline, beside }
}

/** A block in the free space: flyers in the sky, others on the ground, near what words put it by. */
function fitFree(block: Block, scale: number | undefined, placed: readonly PlacedBlock[], layout: Layout): PlacedBlock {
  const { scene, frame, region, horizon } = layout
  const random = createRandom(scene.seed, `layout free ${block.root.id}`)
  const limits = limitSizes(frame, scene.camera, {
    blocks: 2,
    crowds: roomFor(block.root) > 1,
    group: false,
    flyers: false,
  })
  const mean = Math.sqrt(block.bounds.width * block.bounds.height)
  const natural = Math.min(scale ?? Number.POSITIVE_INFINITY, (limits.meanSide * 0.9) / mean)
  const occupied = [...layout.occupied, ...placed.flatMap(pieceBoxes)]
  const flying = floats(block.root, layout)
  const sky = Math.max(region.top + 0.2 * frame.height, Math.min(region.nearest, horizon * 0.94))
  const bottom = flying && layout.surface !== 'none' ? sky : region.nearest
  const top = flying
    ? region.top
    : Math.min(bottom - 0.1 * frame.height, Math.max(region.top, region.farthest - block.bounds.height * natural))
  const area: Box = { x: region.left, y: top, width: region.right - region.left, height: bottom - top }
  const wish = {
    x: area.x + area.width * (random.chance(0.5) ? 0.3 : 0.7),
    y: flying ? area.y + area.height * 0.4 : area.y + area.height * 0.75,
  }
  const by = layout.rules.orderings.find(({ subject }) => subject === block.root.id)
  const anchor = by && findPlaced(placed, by.to)
  if (anchor) {
    const box = boundsIn(anchor.host)
    const left = by.kind === 'left-of' || (by.kind !== 'right-of' && box.x + box.width / 2 > frame.width / 2)
    const reach = (block.bounds.width * natural) / 2
    wish.x = left ? box.x - reach : box.x + box.width + reach
    wish.y = box.y + box.height - (block.bounds.height * natural) / 2
    if (by.kind === 'left-of') area.width = Math.max(0.12 * frame.width, box.x - area.x)
    if (by.kind === 'right-of') {
      const from = Math.min(box.x + box.width, area.x + area.width - 0.12 * frame.width)
      area.width -= from - area.x
      area.x = from
    }
  }
  const ground = flying ? undefined : region.farthest
  return placeInFreeSpace(block, natural, area, occupied, { wish, random, tolerance: flying ? 0 : 0.18, ground })
}
