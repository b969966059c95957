import { animals } from '../language/attribute-words.data.ts'
import { createRandom } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { Block, Piece } from './blocks.ts'
import { transformBox } from './boxes.ts'
import { frameGroup, isGroup } from './bust-rows.ts'
import { frameBusts, isBust } from './busts.ts'
import { farthestOnRoad, keepByRoad } from './by-road.ts'
import { keepByWall, leanOf } from './by-wall.ts'
import { isCollage, layOutCollage } from './collage.ts'
import type { Composition, LetteringPlacement, Placement } from './composition.ts'
import { cutTo } from './cut-to.ts'
import { fitIn } from './fit-in.ts'
import { isFlatLay, layFlat, turnOf } from './flat-lay.ts'
import { type Frame, frameRows, limitSizes } from './framing.ts'
import { goesSomewhere, looksToward, type Whereabouts } from './gaze.ts'
import { findHorizon } from './horizon.ts'
import { draughtOf, swims } from './in-water.ts'
import { layOutDesign } from './lay-out-design.ts'
import { horizonOfPhoto, layOutInPhoto } from './lay-out-photo.ts'
import { buildRoots, floats, type Layout } from './layout-state.ts'
import { placeOnFrame, placeOnSubject, roomAround } from './lettering-place.ts'
import { boxOf, obeyPlace } from './obey-place.ts'
import { roomFor } from './pieces.ts'
import { leaveRoom, obeySize, placeInFrame } from './place-in-frame.ts'
import { addPrints, withoutPrints } from './printed.ts'
import { type AttachmentRule, collectRules, type SceneRules } from './relations.ts'
import { type Repertoire, repertoire } from './repertoire.ts'
import { riseFromFoot } from './rise-from-foot.ts'
import { type PlacedBlock, planRows, type Region, type RowPlan, type SizeLimits } from './rows.ts'
import type { Scene, SceneSubject } from './scene.ts'
import { measureSubjects, softening } from './sizes.ts'
import { isUpsideDown } from './state-of.ts'
import { joinStrands, type Strand } from './strands.ts'
import { tie } from './tethers.ts'
import { roomUpon } from './upon-height.ts'

/**
 * Gives a scene a frame. Promises: every instance placed once, inside the frame (but for busts, which leave it below), relations
 * as asked, far to near. Depends on the scene's own seed only.
 */
export function layOut(whole: Scene, frame: Frame, stock: Repertoire = repertoire): Composition {
  return whole.design
    ? layOutDesign(whole, frame, (scene, window, texts) => layOutScene(scene, window, stock, texts))
    : layOutScene(whole, frame, stock, [])
}

/** `over` is text that a layout puts on the picture. */
function layOutScene(whole: Scene, frame: Frame, stock: Repertoire, over: readonly LetteringPlacement[]): Composition {
  const scene = withoutPrints(whole)
  const ofPlace = () => findHorizon(scene, frame, stock)
  const photoHorizon = horizonOfPhoto(scene, frame, ofPlace)
  const horizon = photoHorizon ?? ofPlace()
  const setting = stock.findSetting(scene.setting.kind)
  const flat = isFlatLay(scene, stock)
  const fromAbove = flat && scene.camera.angle === 'top'
  const sizes = measureSubjects(scene, stock, fromAbove)
  const onFrame = [...letterFrame(scene, frame), ...over]
  const afloat = areAfloat(scene, stock)
  const ground = findRegion(frame, horizon, onFrame, scene.subjects.length === 0)
  const shore = afloat ? Math.max(ground.farthest, (setting.swimUntil ?? 1) * frame.height) : frame.height
  const layout: Layout = {
    scene,
    frame,
    horizon,
    surface: afloat ? (setting.swimSurface ?? setting.surface) : setting.surface,
    indoor: setting.indoor,
    flat,
    pavement: setting.pavement?.(scene),
    sizes,
    turnsRound: ({ drawn }) => stock.turnsRound(drawn),
    ...splitRules(scene, collectRules(scene, sizes)),
    region: roomUpon({ ...ground, nearest: Math.min(ground.nearest, shore) }, setting.height?.(scene), frame),
    occupied: onFrame.map(({ box }) => box),
  }
  layout.region.farthest = Math.min(farthestOnRoad(layout.region.farthest, layout), layout.region.nearest)
  const { top, nearest } = layout.region
  const placements =
    photoHorizon !== undefined
      ? layOutInPhoto(scene, frame, horizon, stock)
      : isCollage(scene)
        ? layOutCollage(scene, frame, onFrame.length > 0 ? { top, bottom: nearest } : { top: 0, bottom: frame.height })
        : addPrints(toPlacements(placeBlocks(layout), layout), whole)
  const lettering = scene.lettering.flatMap((one): LetteringPlacement[] => {
    const carried = placeOnSubject(one, placements, frame)
    if (carried.length > 0) return carried.map((box) => ({ lettering: one, box }))
    const box = onFrame.find(({ lettering }) => lettering.id === one.id)?.box
    return [{ lettering: one, box: box ?? placeOnFrame([one], frame, false)[0]! }]
  })
  return {
    scene: whole,
    width: frame.width,
    height: frame.height,
    horizon,
    placements,
    lettering,
    ...(fromAbove ? { flat: true } : {}),
  }
}

/** True when all that stands for itself is in the water: a boat with its fisherman, a pair of swans, somebody swimming. */
function areAfloat({ subjects }: Scene, stock: Repertoire): boolean {
  const own = subjects
    .filter(
      ({ count, vacated, relation, joined }) =>
        (count > 0 || vacated !== undefined) && relation === undefined && joined !== true,
    )
    .map((subject) => ({ subject, habitat: stock.findSubject(subject.drawn).habitat }))
  const inWater = own.filter(({ subject, habitat }) => swims(subject, habitat))
  return inWater.length > 0 && own.every((one) => inWater.includes(one) || one.habitat === 'air')
}

/** Rules among what was there from the first, and those that tie later arrivals to it. */
function splitRules(scene: Scene, rules: SceneRules): Pick<Layout, 'rules' | 'joining'> {
  const joined = new Set(scene.subjects.filter((subject) => subject.joined).map(({ id }) => id))
  const joins = ({ child, anchor }: AttachmentRule): boolean => joined.has(child) && !joined.has(anchor)
  return {
    rules: { ...rules, attachments: rules.attachments.filter((rule) => !joins(rule)) },
    joining: rules.attachments.filter(joins),
  }
}

function letterFrame(scene: Scene, frame: Frame): LetteringPlacement[] {
  const free = scene.lettering.filter(({ on }) => on === undefined || !scene.subjects.some(({ id }) => id === on))
  const isPhoto = scene.references.some(({ role }) => role === 'edit')
  const onlyText = !isPhoto && scene.subjects.every(({ count }) => count === 0)
  // In a landscape a text stands in the sky, not before its middle.
  const isPlain = scene.setting.assumed || scene.setting.kind === 'abstract' || scene.setting.kind === 'studio'
  const boxes = placeOnFrame(free, frame, onlyText && isPlain)
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

function placeBlocks(layout: Layout): PlacedBlock[] {
  const { scene, frame, region } = layout
  const random = createRandom(scene.seed, 'layout frame')
  if (layout.flat && scene.camera.angle === 'top')
    return placeInFrame(layFlat(buildRoots(layout, 1), region, random), layout)
  let best: { plan: RowPlan; floating: boolean; score: number } | undefined
  for (let crowdRows = 1; crowdRows <= mostCrowdRows(layout); crowdRows++) {
    const blocks = buildRoots(layout, crowdRows).filter(({ root }) => !root.joined)
    const strands = joinStrands(blocks, layout.rules)
    const main = mainStrands(strands, layout)
    if (main.length === 0) break
    const blockCount = main.reduce((sum, strand) => sum + strand.length, 0)
    const floating = main.every((strand) => strand.every((block) => floats(block.root, layout)))
    const limits = limitSizes(frame, scene.camera, {
      blocks: blockCount,
      crowds: main.some((strand) => strand.some(({ root }) => roomFor(root) > 1)),
      group: blockCount === 1 && main[0]![0]!.pieces.some(({ subject }) => joins.has(subject.relation?.kind ?? '')),
      flyers: main.length < strands.length,
    })
    if (floating && openAir(layout).nearest < region.nearest) {
      const { top, nearest } = openAir(layout)
      limits.height = Math.min(limits.height, 0.84 * (nearest - top))
    }
    if (scene.camera.angle === 'low' && scene.camera.shot === 'medium') towerOver(limits, frame)
    // A picture that is turned is enlarged, too.
    if (scene.camera.tilted) {
      limits.width *= 0.8
      limits.height *= 0.88
    }
    // What is in the middle of a fisheye is swollen.
    if (scene.camera.fisheye) {
      limits.width *= 0.62
      limits.height *= 0.62
    }
    leaveRoom(limits, layout)
    if (main.length === strands.length)
      obeySize(
        limits,
        main.flat().map(({ root }) => root),
      )
    limits.meanSide *= spareForFlyers(blocks, main, layout)
    const plan = planRows(main, floating ? openAir(layout) : region, limits, floating)
    const score = plan.scale * 0.93 ** (crowdRows - 1)
    if (!best || score > best.score * 1.0001) best = { plan, floating, score }
  }
  const placed: PlacedBlock[] = []
  if (best) {
    const { plan, floating } = best
    const row = plan.rows.flatMap(({ blocks }) => blocks)
    if (isGroup(row, scene, frame)) placed.push(...frameGroup(row, frame, random))
    else if (row.some(({ root }) => isBust(root, scene))) {
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
  // What joins later finds the place it has in a frame that words have moved things in.
  const first =
    scene.camera.frame && scene.subjects.some(({ joined }) => joined) ? placeInFrame(placed, layout) : placed
  fitIn(first, best?.plan.scale, layout)
  const settled = keepByWall(keepByRoad(first, layout.pavement, layout), layout)
  return riseFromFoot(placeInFrame(cutTo(settled, layout), layout), layout).map((one) => obeyPlace(one, frame))
}

/** Seen from below, the hero rises to the upper edge. */
function towerOver(limits: SizeLimits, frame: Frame): void {
  limits.height = Math.max(limits.height, 0.9 * frame.height)
  limits.meanSide *= 1.25
}

/** Relations that make one group of two, which is shown larger than one thing. */
const joins: ReadonlySet<string> = new Set(['on', 'in', 'under', 'riding', 'in-front-of'])

/** A real height in metres above which what flies is taken to be far off, and may look smaller than what stands near. */
const nearFlyer = 1.3

/** What stands gives way to what flies by it and is larger: a mouse under an eagle. */
function spareForFlyers(blocks: readonly Block[], main: readonly Block[][], { sizes }: Layout): number {
  const meanOf = ({ root }: Block): number => Math.sqrt(sizes.get(root.id)!.width * sizes.get(root.id)!.height)
  const standing = main.flat()
  const flying = blocks.filter(
    (block) =>
      !standing.includes(block) &&
      (sizes.get(block.root.id)!.height < nearFlyer ** softening || animals.has(block.root.noun)),
  )
  const ratio = Math.max(...standing.map(meanOf)) / Math.max(0, ...flying.map(meanOf))
  return Number.isFinite(ratio) ? Math.min(1, Math.max(0.3, 0.75 * ratio)) : 1
}

/** Where a picture of floating things alone has them: all of space or water, but of a landscape the sky. */
function openAir({ region, surface, horizon, frame, scene }: Layout): Region {
  // A poster alone is looked at from near: the wall is all there is.
  const onWall = scene.camera.shot === 'close-up' && scene.subjects.every(({ drawn }) => drawn === 'poster')
  const low = surface === 'none' || scene.setting.kind === 'studio' || onWall ? frame.height : horizon * 0.98
  const nearest = Math.min(region.nearest, Math.max(low, region.top + 0.5 * (region.nearest - region.top)))
  return { ...region, farthest: region.top, nearest }
}

/** As many rows as pack the frame best; people cut by the lower edge are in one. */
function mostCrowdRows({ scene, frame, sizes }: Layout): number {
  if (scene.subjects.some((subject) => !subject.joined && isBust(subject, scene))) return 1
  const rows = scene.subjects.map((subject) => {
    if (subject.joined) return 1
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

function toPlacements(placed: readonly PlacedBlock[], layout: Layout): Placement[] {
  const { frame, horizon, scene } = layout
  const ordered = paintingOrder(placed, layout)
  const placements: Placement[] = []
  const where = whereabouts(placed)
  let nearest = 0
  for (const { one, sky } of ordered) {
    const ground = (one.baseline - horizon) / Math.max(1, frame.height - horizon)
    const depth = sky ? 0.15 : Math.min(1, Math.max(0.02, ground))
    nearest = Math.max(nearest, depth)
    const centre = one.x + (one.block.bounds.x + one.block.bounds.width / 2) * one.scale
    for (const piece of one.block.pieces) {
      if (piece.subject.vacated !== undefined || piece.instance >= piece.subject.count) continue
      const { turns } = piece
      const looker = turns?.with ?? piece.subject
      const instance = turns?.instance ?? piece.instance
      const flip =
        askedWay(looker) ??
        looksToward(looker, instance, scene.subjects, where) ??
        looksLeft(centre, looker, instance, layout)
      const box = boxOf(piece, one, frame)
      const dips = piece.dips && transformBox(piece.dips, one.scale, one.x, one.baseline)
      if (turns && flip && layout.turnsRound(turns.with)) {
        const about = turns.about * one.scale + one.x
        for (const turned of dips ? [box, dips] : [box]) turned.x = 2 * about - turned.x - turned.width
      }
      placements.push({
        subject: piece.subject,
        instance: piece.instance,
        box,
        depth: nearest,
        flip,
        ...(dips && { dips }),
        ...rest(piece, one.block, layout),
        ...turn(piece, box, layout),
      })
    }
  }
  return scene.subjects.length === 0 ? [] : tie(placements)
}

/** Far to near: the sky first, then by where things stand; what was fitted to a block right before or after it. */
function paintingOrder(placed: readonly PlacedBlock[], layout: Layout): { one: PlacedBlock; sky: boolean }[] {
  const ordered = placed
    .map((one, index) => ({ one, index, sky: floats(one.block.root, layout) && layout.surface !== 'none' }))
    .filter(({ one }) => one.beside === undefined)
    .sort((a, b) => Number(b.sky) - Number(a.sky) || a.one.baseline - b.one.baseline || a.index - b.index)
  placed.forEach((one, index) => {
    if (one.beside === undefined) return
    const { root, order } = one.beside
    const at = ordered.findIndex((other) => other.one.block.root.id === root)
    ordered.splice(order === 'before' ? at : at + 1, 0, { one, index, sky: ordered[at]?.sky ?? false })
  })
  return ordered
}

const askedWay = ({ place }: SceneSubject): boolean | undefined =>
  place?.facing === 'left' || place?.facing === 'right' ? place.facing === 'left' : undefined

/** Where the middle of each instance is, from left to right. */
function whereabouts(placed: readonly PlacedBlock[]): Whereabouts {
  const known = new Map<string, number>()
  for (const { block, scale, x } of placed)
    for (const { subject, instance, box } of block.pieces)
      known.set(`${subject.id}/${instance}`, x + (box.x + box.width / 2) * scale)
  return (id, instance) => known.get(`${id}/${instance}`)
}

/** Things look into the picture; in the middle, chance decides. */
function looksLeft(centre: number, subject: SceneSubject, instance: number, layout: Layout): boolean {
  const back = subject.place?.facing === 'back'
  const off = centre / layout.frame.width - 0.5
  if (Math.abs(off) > 0.06) return off > 0 !== back
  // A herd looks one way; people differ.
  const own = subject.drawn === 'person' && !goesSomewhere(subject) ? instance : 0
  const chance = createRandom(layout.scene.seed, `layout flip ${subject.id} ${own === 0 ? '' : own}`).chance(0.4)
  return chance !== back
}

/** What was laid down is not laid straight. */
function turn({ subject, instance }: Piece, box: Box, { flat, scene }: Layout): Pick<Placement, 'turn'> {
  const lean = leanOf(subject, box, scene)
  if (lean !== 0) return { turn: lean }
  if (isUpsideDown(subject)) return { turn: Math.PI }
  if (!flat || subject.relation) return {}
  return { turn: turnOf(subject, createRandom(scene.seed, `layout turn ${subject.id} ${instance}`)) }
}

/** What a piece rests on, and how deep in the water it is. */
function rest({ subject, rests: own }: Piece, block: Block, layout: Layout): Pick<Placement, 'rests' | 'draught'> {
  const rests = own ?? restOf(block, layout)
  const draught = rests === 'water' ? draughtOf(subject, layout.sizes.get(subject.id)!.habitat) : 0
  return draught > 0 ? { rests, draught } : { rests }
}

function restOf({ root }: Block, layout: Layout): Placement['rests'] {
  if (layout.flat && layout.sizes.get(root.id)!.habitat !== 'air') return 'flat'
  if (floats(root, layout)) return 'none'
  if (layout.surface === 'water') return 'water'
  return layout.surface === 'table' ? 'surface' : 'ground'
}
