import { createRandom } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import { type Block, type BlockContext, buildBlock, roomFor } from './blocks.ts'
import { transformBox } from './boxes.ts'
import { frameBusts, isBust, shoulderOf } from './busts.ts'
import type { Composition, LetteringPlacement, Placement } from './composition.ts'
import { type Frame, frameRows, limitSizes } from './framing.ts'
import { placeInFreeSpace } from './free-space.ts'
import { findHorizon } from './horizon.ts'
import { placeOnFrame, placeOnSubject, roomAround } from './lettering-place.ts'
import { boxOf, obeyPlace } from './obey-place.ts'
import { collectRules, type SceneRules } from './relations.ts'
import { type Repertoire, repertoire } from './repertoire.ts'
import { type PlacedBlock, planRows, type Region, type RowPlan } from './rows.ts'
import type { Scene, SceneSubject } from './scene.ts'
import { measureSubjects, type SubjectSize } from './sizes.ts'
import { joinStrands, type Strand } from './strands.ts'

/** Everything one layout works on. */
interface Layout {
  scene: Scene
  frame: Frame
  horizon: number
  surface: ReturnType<Repertoire['findSetting']>['surface']
  indoor: boolean
  sizes: ReadonlyMap<string, SubjectSize>
  rules: SceneRules
  /** Where things may stand, after lettering has taken its place. */
  region: Region
  occupied: Box[]
}

/**
 * Gives a scene a frame. Promises: every instance placed once, inside the frame (but for busts, which leave it below), relations
 * as asked, far to near. Depends on the scene's own seed only.
 */
export function layOut(scene: Scene, frame: Frame, stock: Repertoire = repertoire): Composition {
  const horizon = findHorizon(scene, frame, stock)
  const setting = stock.findSetting(scene.setting.kind)
  const sizes = measureSubjects(scene, stock)
  const onFrame = letterFrame(scene, frame)
  const layout: Layout = {
    scene,
    frame,
    horizon,
    surface: setting.surface,
    indoor: setting.indoor,
    sizes,
    rules: collectRules(scene, sizes),
    region: findRegion(frame, horizon, onFrame, scene.subjects.length === 0),
    occupied: onFrame.map(({ box }) => box),
  }
  const placed = placeBlocks(layout)
  const placements = toPlacements(placed, layout)
  const lettering = scene.lettering.map((one): LetteringPlacement => {
    const box = placeOnSubject(one, placements) ?? onFrame.find(({ lettering }) => lettering.id === one.id)?.box
    return { lettering: one, box: box ?? placeOnFrame([one], frame, false)[0]! }
  })
  return { scene, width: frame.width, height: frame.height, horizon, placements, lettering }
}

function letterFrame(scene: Scene, frame: Frame): LetteringPlacement[] {
  const free = scene.lettering.filter(({ on }) => on === undefined || !scene.subjects.some(({ id }) => id === on))
  const onlyText = scene.subjects.every(({ count }) => count === 0)
  const boxes = placeOnFrame(free, frame, onlyText)
  return free.map((lettering, at) => ({ lettering, box: boxes[at]! }))
}

/** The frame less its margins and less the bands that lettering takes at the top and the bottom. */
function findRegion(frame: Frame, horizon: number, lettering: readonly LetteringPlacement[], empty: boolean): Region {
  const shorter = Math.min(frame.width, frame.height)
  const margin = 0.045 * shorter
  let top = margin
  let bottom = frame.height - margin
  for (const { lettering: one, box } of empty ? [] : lettering) {
    const room = roomAround(one, box, frame)
    if (one.place === 'bottom') bottom = Math.min(bottom, room.y)
    else top = Math.max(top, room.y + room.height)
  }
  // Text may not squeeze out what the picture shows.
  top = Math.min(top, 0.5 * frame.height)
  bottom = Math.max(bottom, top + 0.35 * frame.height)
  const farthest = Math.min(bottom - 0.02 * shorter, horizon + 0.14 * (frame.height - horizon))
  return { left: margin, right: frame.width - margin, top, farthest: Math.max(top, farthest), nearest: bottom }
}

function contextFor(layout: Layout, crowdRows: number): BlockContext {
  const { scene, sizes, rules } = layout
  return {
    subjects: new Map(scene.subjects.map((subject) => [subject.id, subject])),
    sizes,
    rules,
    crowdRows,
    floats: (subject) => floats(subject, layout),
    shoulder: (subject) => (isBust(subject, scene) ? shoulderOf(layout.frame) : undefined),
    random: (name) => createRandom(scene.seed, `layout ${name}`),
  }
}

/** Blocks that stand by themselves, built with crowds in `crowdRows` rows. */
function buildRoots(layout: Layout, crowdRows: number): Block[] {
  const context = contextFor(layout, crowdRows)
  const attached = new Set(layout.rules.attachments.map(({ child }) => child))
  return layout.scene.subjects.filter(({ id }) => !attached.has(id)).map((subject) => buildBlock(subject, context))
}

const isJoined = (block: Block): boolean => block.root.joined === true

/** True for what has no feet on the ground here: a bird in the open, a clock on a wall, anything in space. */
function floats(subject: SceneSubject, layout: Layout): boolean {
  if (layout.surface === 'none') return true
  const habitat = layout.sizes.get(subject.id)?.habitat
  return habitat === 'air' || (habitat === 'wall' && layout.indoor)
}

function placeBlocks(layout: Layout): PlacedBlock[] {
  const { scene, frame, region } = layout
  const random = createRandom(scene.seed, 'layout frame')
  let best: { plan: RowPlan; floating: boolean; score: number } | undefined
  for (let crowdRows = 1; crowdRows <= mostCrowdRows(layout); crowdRows++) {
    const blocks = buildRoots(layout, crowdRows).filter((block) => !isJoined(block))
    const strands = joinStrands(blocks, layout.rules)
    const main = mainStrands(strands, layout)
    if (main.length === 0) break
    const blockCount = main.reduce((sum, strand) => sum + strand.length, 0)
    const floating = main.every((strand) => strand.every((block) => floats(block.root, layout)))
    const limits = limitSizes(frame, scene.camera.shot, {
      blocks: blockCount,
      crowds: main.some((strand) => strand.some(({ root }) => roomFor(root) > 1)),
      flyers: main.length < strands.length,
    })
    if (floating && layout.surface !== 'none') {
      const { top, nearest } = openAir(layout)
      limits.height = Math.min(limits.height, 0.84 * (nearest - top))
    }
    const plan = planRows(main, floating ? openAir(layout) : region, limits, floating)
    const score = plan.scale * 0.93 ** (crowdRows - 1)
    if (!best || score > best.score * 1.0001) best = { plan, floating, score }
  }
  const placed: PlacedBlock[] = []
  if (best) {
    const { plan, floating } = best
    const row = plan.rows.flatMap(({ blocks }) => blocks)
    if (row.some(({ root }) => isBust(root, scene))) {
      placed.push(...frameBusts(row, scene, frame, random))
    } else {
      const centred = layout.indoor || layout.surface === 'table' || frame.width <= frame.height * 1.2
      placed.push(
        ...frameRows(plan, floating ? openAir(layout) : region, frame, {
          centred,
          floating,
          random,
        }),
      )
    }
  }
  addTheRest(placed, best?.plan.scale, layout)
  return placed.map((one) => obeyPlace(one, frame))
}

/** Where a picture of floating things alone has them: all of space or water, but of a landscape the sky. */
function openAir({ region, surface, horizon, frame }: Layout): Region {
  const low = surface === 'none' ? frame.height : horizon * 0.98
  const nearest = Math.min(region.nearest, Math.max(low, region.top + 0.5 * (region.nearest - region.top)))
  return { ...region, farthest: region.top, nearest }
}

/** As many rows as pack the frame best; people cut by the lower edge are in one. */
function mostCrowdRows({ scene, frame, sizes }: Layout): number {
  if (scene.subjects.some((subject) => isBust(subject, scene))) return 1
  const rows = scene.subjects.map((subject) => {
    const { width, height } = sizes.get(subject.id)!
    return Math.floor(Math.sqrt((roomFor(subject) * width * frame.height) / (height * frame.width)) + 0.3)
  })
  return Math.min(8, Math.max(1, ...rows))
}

/** Strands the picture is built on. What flies over standing things is fitted in afterwards, unless words order it. */
function mainStrands(strands: readonly Strand[], layout: Layout): Strand[] {
  const standing = strands.filter((strand) => strand.length > 1 || !floats(strand[0]!.root, layout))
  return standing.length > 0 ? standing : [...strands]
}

/** Flying things, and what joined in a later turn, in the space that is left. */
function addTheRest(placed: PlacedBlock[], scale: number | undefined, layout: Layout): void {
  const { scene, frame, region, horizon } = layout
  const there = new Set(placed.map(({ block }) => block.root.id))
  for (const block of buildRoots(layout, 2)) {
    if (there.has(block.root.id)) continue
    const random = createRandom(scene.seed, `layout free ${block.root.id}`)
    const limits = limitSizes(frame, scene.camera.shot, { blocks: 2, crowds: roomFor(block.root) > 1, flyers: false })
    const mean = Math.sqrt(block.bounds.width * block.bounds.height)
    const natural = Math.min(scale ?? Number.POSITIVE_INFINITY, (limits.meanSide * 0.9) / mean)
    const occupied = [...layout.occupied, ...placed.flatMap(pieceBoxes)]
    const flying = floats(block.root, layout)
    const sky = Math.max(region.top + 0.2 * frame.height, Math.min(region.nearest, horizon * 0.94))
    const bottom = flying && layout.surface !== 'none' ? sky : region.nearest
    const area: Box = {
      x: region.left,
      y: region.top,
      width: region.right - region.left,
      height: bottom - region.top,
    }
    if (!flying) {
      const rise = block.bounds.height * natural
      area.y = Math.max(region.top, region.farthest - rise)
      area.height = region.nearest - area.y
    }
    const wish = {
      x: area.x + area.width * (random.chance(0.5) ? 0.3 : 0.7),
      y: flying ? area.y + area.height * 0.4 : area.y + area.height * 0.75,
    }
    placed.push(placeInFreeSpace(block, natural, area, occupied, { wish, random }))
  }
}

const pieceBoxes = ({ block, scale, x, baseline }: PlacedBlock): Box[] =>
  block.pieces.map((piece) => transformBox(piece.box, scale, x, baseline))

function toPlacements(placed: readonly PlacedBlock[], layout: Layout): Placement[] {
  const { frame, horizon, scene } = layout
  const ordered = placed
    .map((one, index) => ({ one, index, sky: floats(one.block.root, layout) && layout.surface !== 'none' }))
    .sort((a, b) => Number(b.sky) - Number(a.sky) || a.one.baseline - b.one.baseline || a.index - b.index)
  const placements: Placement[] = []
  let nearest = 0
  for (const { one, sky } of ordered) {
    const ground = (one.baseline - horizon) / Math.max(1, frame.height - horizon)
    const depth = sky ? 0.15 : Math.min(1, Math.max(0.02, ground))
    nearest = Math.max(nearest, depth)
    const centre = one.x + (one.block.bounds.x + one.block.bounds.width / 2) * one.scale
    for (const piece of one.block.pieces) {
      if (piece.subject.vacated !== undefined || piece.instance >= piece.subject.count) continue
      placements.push({
        subject: piece.subject,
        instance: piece.instance,
        box: boxOf(piece, one, frame),
        depth: nearest,
        flip: facesLeft(centre, piece.subject.id, piece.instance, layout),
        rests: piece.rests ?? restOf(one.block, layout),
      })
    }
  }
  return scene.subjects.length === 0 ? [] : placements
}

/** Things look into the picture; in the middle, chance decides. */
function facesLeft(centre: number, id: string, instance: number, layout: Layout): boolean {
  const off = centre / layout.frame.width - 0.5
  if (Math.abs(off) > 0.06) return off > 0
  return createRandom(layout.scene.seed, `layout flip ${id} ${instance === 0 ? '' : instance}`).chance(0.4)
}

function restOf(block: Block, layout: Layout): Placement['rests'] {
  if (floats(block.root, layout)) return 'none'
  if (layout.surface === 'water') return 'water'
  return layout.surface === 'table' ? 'surface' : 'ground'
}
