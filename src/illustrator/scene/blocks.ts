import { isAnimate } from '../language/things.ts'
import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { Habitat } from '../subjects/subject.ts'
import { atTable } from './at-table.ts'
import { contactScale, fitChild, footOn, isFlown, poseOf } from './attach.ts'
import { boundsOf, transformBox } from './boxes.ts'
import type { Placement } from './composition.ts'
import { rideSeats } from './contact.data.ts'
import { arrangeCrowd, arrangeRing, arrangeStack } from './crowd.ts'
import { perchOn } from './perches.ts'
import { dipInto, movePieces, roomFor } from './pieces.ts'
import { type AttachmentRule, orderLeftToRight, type SceneRules } from './relations.ts'
import type { SceneSubject } from './scene.ts'
import { picnicOn, takeSeats } from './seats-upon.ts'
import type { SubjectSize } from './sizes.ts'
import { standAround } from './stand-around.ts'
import { roomIn } from './vessels.ts'

/** One instance inside a block. The block stands on y = 0, about x = 0. */
export interface Piece {
  subject: SceneSubject
  instance: number
  box: Box
  /** Overrides what the block as a whole rests on. */
  rests?: Placement['rests']
  /** It turns round with this instance, about this x: a hat stays on the head of a dog that looks left. */
  turns?: { with: SceneSubject; instance: number; about: number }
  /** The mouth it rises from, as an oval in the block. */
  dips?: Box
}

/** Things that keep their places by each other: a subject with all its instances, and what is on, in or behind it. */
export interface Block {
  root: SceneSubject
  habitat: Habitat
  /** Far to near. */
  pieces: Piece[]
  bounds: Box
  /** How far up the ground the farthest of them stands. */
  rise: number
  /** Height of the lowest instance of the root: a row in front may hide a part of that. */
  lowest: number
}

export interface BlockContext {
  subjects: ReadonlyMap<string, SceneSubject>
  sizes: ReadonlyMap<string, SubjectSize>
  rules: SceneRules
  /** Rows a crowd may be drawn up in. */
  crowdRows: number
  /** True for a subject without feet on the ground here. */
  floats(subject: SceneSubject): boolean
  /** How far neighbours of a crowd overlap, when they do. */
  shoulder(subject: SceneSubject): number | undefined
  random(name: string): Random
}

const turnWith = (pieces: readonly Piece[], root: SceneSubject, instance: number, anchor: Box): Piece[] =>
  pieces.map((piece) => ({ ...piece, turns: { with: root, instance, about: anchor.x + anchor.width / 2 } }))

/** All of one kind: in the figure that words ask for, or as they fit best. */
function arrange(root: SceneSubject, size: SubjectSize, context: BlockContext): Box[] {
  const random = context.random(`crowd ${root.id}`)
  const { words } = root.attributes
  const count = roomFor(root)
  if (count > 2 && words.some((word) => /^in a (?:circle|ring)$/.test(word))) return arrangeRing(count, size, random)
  if (count > 1 && words.includes('in a stack')) return arrangeStack(count, size, random)
  const inRow = count <= 8 && words.some((word) => /^in a (?:row|line|queue)$/.test(word))
  const options = { floating: context.floats(root) && !inRow, shoulder: context.shoulder(root), random }
  return arrangeCrowd(count, size, inRow ? 1 : context.crowdRows, options)
}

/** The block that grows from `root`: its own instances first, then all that is attached to them. */
export function buildBlock(root: SceneSubject, context: BlockContext): Block {
  const size = context.sizes.get(root.id)!
  const crowd = arrange(root, size, context)
  // In a stack the lowest alone stands on the ground.
  const isStack = root.attributes.words.includes('in a stack')
  let pieces: Piece[] = crowd.map((box, instance) => ({
    subject: root,
    instance,
    box,
    ...(isStack && instance > 0 ? { rests: 'none' as const } : {}),
  }))
  const anchors = pieces.map((piece) => piece.box)
  const rules = context.rules.attachments.filter((rule) => rule.anchor === root.id)
  for (const rule of rules) {
    if (isAtTable(rule, context)) {
      if (rules.find((other) => isAtTable(other, context)) === rule) {
        const diners = rules.filter((other) => isAtTable(other, context)).map(({ child }) => child)
        pieces = sitRound(diners, pieces, boundsOf(anchors), root, context)
      }
      continue
    }
    const company = rules.filter(({ kind }) => kind === rule.kind && gathering.has(kind))
    if (company.length > 1) {
      if (company[0] === rule) pieces = gather(rule.kind, company, pieces, anchors, root, context)
    } else if (rule.kind === 'around') pieces = standAround(rule.child, pieces, anchors, context)
    else if (rule.kind !== 'on') pieces = attachOne(rule, pieces, anchors, root, context)
  }
  const upon = rules.filter((rule) => rule.kind === 'on').map((rule) => rule.child)
  if (upon.length > 0) {
    const alone = rules.filter((rule) => isAtTable(rule, context)).length === 1 ? beside(pieces, root) : 0
    pieces = [...pieces, ...movePieces(standUpon(upon, anchors, root, context), 1, alone, 0)]
  }
  const standing = pieces.filter((piece) => piece.rests === undefined)
  const lowest = Math.min(...anchors.map(({ height }) => height))
  const rise = Math.max(0, ...standing.map(({ box }) => -(box.y + box.height)))
  return { root, habitat: size.habitat, pieces, bounds: boundsOf(pieces.map((piece) => piece.box)), rise, lowest }
}

/** Who stands by the same thing in the same way stands there as a group. */
const gathering: ReadonlySet<AttachmentRule['kind']> = new Set(['in', 'under', 'behind', 'in-front-of'])

/** A group in one row, neighbours overlapping and a step before or behind each other, fitted to the anchors as one. */
function gather(
  kind: AttachmentRule['kind'],
  rules: readonly AttachmentRule[],
  pieces: Piece[],
  anchors: readonly Box[],
  root: SceneSubject,
  context: BlockContext,
): Piece[] {
  if (kind === 'on' || kind === 'around') return pieces
  const ids = orderLeftToRight(
    rules.map(({ child }) => child),
    context.rules.orderings,
  )
  const random = context.random(`${kind} ${ids.join(' ')}`)
  const tallest = Math.max(...ids.map((id) => context.sizes.get(id)!.height))
  const group: { moved: Piece[]; step: number }[] = []
  let right = 0
  ids.forEach((id, at) => {
    const block = buildBlock(context.subjects.get(id)!, context)
    const step = at % 2 === 0 || kind === 'in' ? 0 : -random.between(0.03, 0.07) * tallest
    const x = right - block.bounds.x - (at > 0 ? 0.04 * block.bounds.width : 0)
    group.push({ moved: movePieces(block.pieces, 1, x, step), step })
    right = x + block.bounds.x + block.bounds.width
  })
  const row = group.sort((a, b) => a.step - b.step).flatMap(({ moved }) => moved)
  const bounds = boundsOf(row.map(({ box }) => box))
  const child = context.subjects.get(ids[0]!)!
  const fit = fitChild(kind, bounds, boundsOf(anchors), { child, anchor: root, random })
  const centred = bounds.x + bounds.width / 2
  const moved = dipInto(fit.dips, movePieces(row, fit.scale, fit.dx - centred * fit.scale, fit.dy))
  const fitted = kind === 'in' ? moved.map((piece): Piece => ({ ...piece, rests: 'none' })) : moved
  return fit.order === 'before' ? [...fitted, ...pieces] : [...pieces, ...fitted]
}

const alone = (subject: SceneSubject): SceneSubject => ({ ...subject, count: 1, vacated: undefined }) as SceneSubject

/** The context of one of several sitters, who has one of the seats. */
function withOneSeat({ id }: SceneSubject, context: BlockContext): BlockContext {
  const seat = context.rules.attachments.find(({ kind, anchor }) => kind === 'seat' && anchor === id)?.child
  if (seat === undefined) return context
  return { ...context, subjects: new Map(context.subjects).set(seat, alone(context.subjects.get(seat)!)) }
}

const isAtTable = ({ kind, child }: AttachmentRule, { subjects }: BlockContext): boolean =>
  kind === 'behind' && subjects.get(child)!.attributes.words.includes(atTable)

/** How far to the side things on a table lie when one sits at it: within reach. */
function beside(pieces: readonly Piece[], table: SceneSubject): number {
  const own = pieces.filter(({ subject }) => subject === table).at(-1)!.box
  const sitters = pieces.filter(({ subject }) => subject.attributes.words.includes(atTable))
  if (sitters.length !== 1) return 0
  const toward = Math.sign(sitters[0]!.box.x + sitters[0]!.box.width / 2 - own.x - own.width / 2)
  return toward * 0.14 * own.width
}

/** Height of who sits at a table or a piano, as a share of its height. */
const sittingBeside = ({ noun }: SceneSubject): number =>
  /harp$/.test(noun) ? 0.78 : /(?:piano|organ)$/.test(noun) ? 0.96 : 1.62

/** One at an end of the table, the next at the other, knees under it; further ones behind it. */
function sitRound(
  diners: readonly string[],
  pieces: Piece[],
  table: Box,
  root: SceneSubject,
  context: BlockContext,
): Piece[] {
  const random = context.random(`at table ${diners.join(' ')}`)
  const places = diners.flatMap((id) => {
    const subject = context.subjects.get(id)!
    return Array.from({ length: roomFor(subject) }, (_, instance) => ({ subject, instance }))
  })
  const first = random.chance(0.5) ? 1 : -1
  const under = /(?:piano|organ)$/.test(root.noun) ? 0.04 : /harp$/.test(root.noun) ? 0.3 : 0.12
  const behind: Piece[] = []
  const ends: Piece[] = []
  places.forEach(({ subject, instance }, at) => {
    const one = alone(subject)
    const block = buildBlock(one, withOneSeat(subject, context))
    const moved = (scale: number, x: number, y: number): Piece[] =>
      movePieces(block.pieces, scale, x, y).map((piece) => ({
        ...piece,
        subject: context.subjects.get(piece.subject.id)!,
        instance: piece.instance + instance,
        ...(piece.turns ? { turns: { ...piece.turns, with: subject, instance } } : {}),
      }))
    const body = block.pieces.find((piece) => piece.subject === one)!.box
    const posed = poseOf(subject)
    // Heights as they are beside a table: its top is a little above the knees of who sits.
    const scale = (sittingBeside(root) * table.height) / body.height
    const floor = table.y + table.height
    if (at < 2) {
      const side = at === 0 ? first : -first
      const hands = ((posed?.hands[0]?.x ?? 0.9) - 0.5) * body.width * scale
      const edge = table.x + table.width / 2 + (side * table.width) / 2
      ends.push(...moved(scale, edge + side * (hands - under * table.width), floor))
    } else {
      const share = (at - 1) / (places.length - 1)
      behind.push(...moved(scale * 0.94, table.x + share * table.width, floor - 0.06 * table.height))
    }
  })
  return [...behind, ...ends, ...pieces]
}

/** One each when there are as many anchors ("three cats in three boxes"), otherwise the whole block by the anchors. */
function attachOne(
  rule: AttachmentRule,
  pieces: Piece[],
  anchors: readonly Box[],
  root: SceneSubject,
  context: BlockContext,
): Piece[] {
  if (rule.kind === 'on' || rule.kind === 'around') return pieces
  const child = context.subjects.get(rule.child)!
  const random = context.random(`${rule.kind} ${rule.child}`)
  const by = { child, anchor: root, random }
  const heaped = rule.kind === 'in' && roomFor(child) > 4 && !isAnimate(child)
  const rows = heaped && roomIn(root, anchors[0]!) ? 3 : 2
  const block = buildBlock(child, heaped ? { ...context, crowdRows: rows, shoulder: () => 0.08 } : context)
  const standing =
    rule.kind === 'seat' || rule.kind === 'behind' || rule.kind === 'in-front-of' || rule.kind === 'under'
  const finish = (moved: Piece[], order: 'before' | 'after'): Piece[] => {
    const settled = standing ? moved : moved.map((piece): Piece => ({ ...piece, rests: 'none' }))
    return order === 'before' ? [...settled, ...pieces] : [...pieces, ...settled]
  }
  // What flies on a string stays on its side of who flies it.
  const turning =
    rule.kind === 'seat' || rule.kind === 'riding' || (rule.kind === 'held' && !isFlown(child)) || rule.kind === 'worn'
  const shared = rule.kind === 'seat' && roomFor(child) < anchors.length
  const eachHas = (turning || rule.kind === 'held' || rule.kind === 'in') && !shared
  if (eachHas && anchors.length > 1) {
    const count = roomFor(child)
    const single = buildBlock(alone(child), context)
    const moved: Piece[] = []
    let order: 'before' | 'after' = 'after'
    for (let index = 0; index < count; index++) {
      const anchor = anchors[index % anchors.length]!
      const fit = fitChild(rule.kind, single.bounds, anchor, by)
      order = fit.order
      const again = Math.floor(index / anchors.length) * 0.2 * anchor.width
      const fitted = movePieces(single.pieces, fit.scale, fit.dx + again, fit.dy).map((piece) =>
        piece.subject.id === child.id ? { ...piece, subject: child, instance: index } : piece,
      )
      const dipped = dipInto(fit.dips, fitted)
      moved.push(...(turning || fit.turns ? turnWith(dipped, root, index % anchors.length, anchor) : dipped))
    }
    return finish(moved, order)
  }
  const anchor = eachHas ? anchors.at(-1)! : boundsOf(anchors)
  const centred = block.bounds.x + block.bounds.width / 2
  const fit = fitChild(rule.kind, block.bounds, anchor, by)
  const fitted = dipInto(fit.dips, movePieces(block.pieces, fit.scale, fit.dx - centred * fit.scale, fit.dy))
  return finish(turning || fit.turns ? turnWith(fitted, root, anchors.length - 1, anchor) : fitted, fit.order)
}

/** All that stands on `root`, in a row from left to right along its top, made smaller when the row is too long. */
function standUpon(
  children: readonly string[],
  anchors: readonly Box[],
  root: SceneSubject,
  context: BlockContext,
): Piece[] {
  const single = { ...context, crowdRows: 1 }
  const blocks = orderLeftToRight(children, context.rules.orderings).map((id) =>
    buildBlock(context.subjects.get(id)!, single),
  )
  const spread = anchors.length > 1 && blocks.length === 1 && roomFor(blocks[0]!.root) > 1
  if (spread) return standOneEach(blocks[0]!.root, anchors, root, single)
  const anchor = anchors.at(-1)!
  const perched = blocks.flatMap((block) => perch(block, root, anchors.length - 1, anchor) ?? [])
  if (perched.length > 0) return perched
  const ride = Object.hasOwn(rideSeats, root.drawn) ? rideSeats[root.drawn] : undefined
  if (ride && blocks.every(({ root: child }) => poseOf(child)?.carried === 'seat'))
    return takeSeats(blocks, anchor, ride)
  if (root.noun === 'picnic blanket') return picnicOn(blocks, anchor)
  const gap = 0.06 * anchor.width
  const length = blocks.reduce((sum, block) => sum + block.bounds.width, gap * (blocks.length - 1))
  const abed = root.drawn === 'bed' && blocks.some(({ root: child }) => poseOf(child)?.carried === 'back')
  const room = anchor.width * (abed ? 0.8 : blocks.length > 1 || roomFor(blocks[0]!.root) > 1 ? 0.94 : 1.15)
  // Things before somebody who works with them do not hide the work.
  const used = context.rules.attachments.some(
    ({ kind, anchor, child }) =>
      kind === 'behind' && anchor === root.id && context.subjects.get(child)!.drawn === 'person',
  )
  const tallest = Math.max(...blocks.map((block) => -block.bounds.y))
  const least = used ? (0.5 * anchor.height) / tallest : Number.POSITIVE_INFINITY
  const natural = Math.min(least, Math.max(...blocks.map((block) => contactScale(block.bounds, anchor))))
  const scale = Math.min(natural, room / length)
  const free = Math.max(0, room - length * scale)
  const spacing = blocks.length > 1 ? Math.min(free / blocks.length, 0.12 * anchor.width) : 0
  let x = anchor.x + anchor.width / 2 - (length * scale + spacing * (blocks.length - 1)) / 2
  const pieces: Piece[] = []
  for (const block of blocks) {
    const foot = footOn(block.root, block.bounds.height * scale, root, anchor)
    const moved = movePieces(block.pieces, scale, x - block.bounds.x * scale, foot)
    pieces.push(...moved.map((piece) => ({ ...piece, rests: piece.rests ?? ('surface' as const) })))
    x += (block.bounds.width + gap) * scale + spacing
  }
  return pieces
}

/** On the part of somebody that words name. */
function perch(block: Block, root: SceneSubject, instance: number, anchor: Box): Piece[] | undefined {
  const at = perchOn(block.root, root, anchor)
  if (!at) return undefined
  const scale = Math.min(1, (at.height * anchor.height) / block.bounds.height)
  const middle = (block.bounds.x + block.bounds.width / 2) * scale
  const moved = movePieces(
    block.pieces,
    scale,
    anchor.x + at.x * anchor.width - middle,
    anchor.y + at.y * anchor.height,
  ).map((piece) => ({ ...piece, rests: 'none' as const }))
  return turnWith(moved, root, instance, anchor)
}

function standOneEach(
  child: SceneSubject,
  anchors: readonly Box[],
  root: SceneSubject,
  context: BlockContext,
): Piece[] {
  const count = roomFor(child)
  const size = context.sizes.get(child.id)!
  const pieces: Piece[] = []
  anchors.forEach((anchor, at) => {
    const share = Math.floor(count / anchors.length) + (at < count % anchors.length ? 1 : 0)
    if (share === 0) return
    const row = arrangeCrowd(share, size, 1, { floating: false, random: context.random(`crowd ${child.id} ${at}`) })
    const bounds = boundsOf(row)
    const scale = Math.min(contactScale(bounds, anchor), (anchor.width * (share > 1 ? 0.94 : 1.05)) / bounds.width)
    const top = footOn(child, bounds.height * scale, root, anchor)
    for (const box of row) {
      const placed = transformBox(box, scale, anchor.x + anchor.width / 2, top)
      pieces.push({ subject: child, instance: pieces.length, box: placed, rests: 'surface' })
    }
  })
  return pieces
}
