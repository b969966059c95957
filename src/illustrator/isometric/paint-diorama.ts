import type { Pixels } from '../../imaging/image.ts'
import { paintPlacement } from '../paint/paint-placement.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Composition, Placement } from '../scene/composition.ts'
import { findSetting } from '../settings/index.ts'
import { darknessOf, litColor } from '../subjects/lighting.ts'
import { fade, mix, shade } from '../subjects/tones.ts'
import { type BlockLight, type Blocks, createBlocks } from './blocks.ts'
import type { Diorama, Standing } from './diorama.ts'
import { dioramaOf, otherColors, wallColors } from './dioramas.data.ts'
import { side as floorSide, paintFloor, slabDepth, wallHeight } from './floor.ts'
import { furniture } from './furniture.ts'
import type { Model } from './model.ts'
import { outdoors } from './outdoors.ts'
import { createProjection, extentOf, type Projection } from './projection.ts'

/** Room kept above an open floor. */
const openHeight = 5

const models = new Map([...furniture, ...outdoors].map((model) => [model.name, model]))

/** What is asked for and can be built of blocks, by the drawing's name. */
const builtSubjects: Readonly<Record<string, string>> = {
  house: 'house',
  tree: 'tree',
  car: 'car',
  sofa: 'sofa',
  bed: 'bed',
  table: 'table',
  chair: 'chair',
  lamp: 'lamp',
}

/** The scene as a small world of blocks on a floor seen from above a corner; what no block model shows stands in it as drawn. */
export function paintDiorama(
  context: Context,
  composition: Composition,
  stage: Stage,
  references: readonly Pixels[],
): void {
  const { scene } = composition
  paintBackdrop(context, stage)
  const setting = findSetting(scene.setting.kind)
  const diorama = arrangedBySeed(dioramaOf(scene.setting.kind, scene.setting.features, setting.indoor), stage)
  const places = placesFor(stage, diorama)
  const light: BlockLight = {
    left: stage.light.from.x <= 0.05,
    dark: darknessOf(stage),
    lit: (color) => litColor(color, stage),
  }
  const isCrowded = composition.placements.length > 0
  const middle = Math.floor(places.length / 2)
  for (const [index, projection] of places.entries()) {
    paintFloor(context, projection, diorama, light, stage)
    const kept = diorama.standing.filter((one) => !isCrowded || index !== middle || !isInTheWay(one))
    for (const one of kept.toSorted((a, b) => nearnessOf(a) - nearnessOf(b))) {
      const model = models.get(one.model)
      if (model === undefined) continue
      const random = stage.random(`isometric ${index} ${one.model} ${one.x} ${one.y}`)
      const at = { x: one.x, y: one.y, turned: one.turned === true }
      model.build(
        createBlocks(context, projection, at, light, random),
        inSeason(one.color ?? model.color, model, stage),
      )
    }
    if (isCrowded && index === middle)
      paintSubjects(context, composition.placements, projection, { light, stage, references })
  }
}

/** As it is or as a mirror shows it, its walls and cloths in other colours. */
function arrangedBySeed(diorama: Diorama, stage: Stage): Diorama {
  const random = stage.random('isometric')
  const isMirrored = random.chance(0.5)
  const wall = diorama.wall && mix(diorama.wall, random.pick(wallColors), random.between(0.2, 0.8))
  return {
    ...diorama,
    ...(wall === undefined ? {} : { wall }),
    standing: diorama.standing.map((one): Standing => {
      const colors = one.color === undefined ? otherColors[one.model] : undefined
      const color = one.color ?? (colors && random.pick(colors))
      const place = isMirrored ? { x: one.y, y: one.x, turned: one.turned !== true } : {}
      return { ...one, ...place, ...(color === undefined ? {} : { color }) }
    }),
  }
}

/** One world, or as many side by side or one below the other as a long frame has room for; far to near. */
function placesFor({ width, height }: Stage, { wall }: Diorama): Projection[] {
  const tall = wall === undefined ? openHeight : wallHeight
  const extent = extentOf(floorSide, tall, slabDepth)
  const room = { width: 0.9 * width, height: 0.88 * height }
  const gap = 1.06
  const across = Math.max(1, Math.floor((room.width * extent.height) / (room.height * extent.width * gap)))
  const down = Math.max(1, Math.floor((room.height * extent.width) / (room.width * extent.height)))
  const scale = Math.min(room.width / (extent.width * across), room.height / (extent.height * down))
  const [wide, high] = [extent.width * scale, extent.height * scale]
  const left = (width - wide * gap * (across - 1)) / 2
  const top = (height - high * down) / 2
  return Array.from({ length: across * down }, (_, index) => {
    const column = index % across
    const row = Math.floor(index / across)
    return createProjection(scale, [left + column * wide * gap, top + row * high + tall * scale])
  })
}

/** A quiet ground in the picture's own light: the world floats before it. */
function paintBackdrop(context: Context, stage: Stage): void {
  const { width, height, palette } = stage
  const dark = darknessOf(stage)
  const tone = mix(mix(palette.skyMiddle, '#f4efe8', 0.55 * (1 - dark)), palette.skyTop, 0.5 * dark)
  const gradient = context.createRadialGradient(
    width / 2,
    height * 0.46,
    0,
    width / 2,
    height * 0.5,
    Math.hypot(width, height) * 0.6,
  )
  gradient.addColorStop(0, shade(tone, 0.25))
  gradient.addColorStop(1, shade(tone, -0.08))
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  const below = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  below.addColorStop(0, fade(shade(tone, -0.5), 0.3))
  below.addColorStop(1, fade(shade(tone, -0.5), 0))
  context.save()
  context.translate(width / 2, height * 0.8)
  context.scale(Math.min(width, height * 1.2) * 0.5, Math.min(width, height * 1.2) * 0.14)
  context.fillStyle = below
  context.fillRect(-1, -1, 2, 2)
  context.restore()
}

const modelOf = ({ subject }: Placement): Model | undefined =>
  subject.reference === undefined ? models.get(builtSubjects[subject.drawn] ?? '') : undefined

/** Along the sight line, from the far corner: what is nearer is painted later. */
function nearnessOf({ model, x, y, turned }: Standing): number {
  const [width, depth, height] = models.get(model)?.size ?? [1, 1, 1]
  if (height === 0) return -1
  return x + y + (turned === true ? depth + width : width + depth) / 2
}

/** The middle and the front of the floor belong to what was asked for. */
function isInTheWay(one: Standing): boolean {
  const [width, depth, height] = models.get(one.model)?.size ?? [1, 1, 1]
  if (height === 0) return false
  const [wide, deep] = one.turned === true ? [depth, width] : [width, depth]
  return one.x + wide > 3 && one.y + deep > 3
}

function inSeason(color: string, { name }: Model, { season }: Stage): string {
  if (name !== 'tree' && name !== 'bush') return color
  return { spring: mix(color, '#f4b8cc', 0.55), summer: color, autumn: '#d98a3c', winter: mix(color, '#f4f8fb', 0.75) }[
    season
  ]
}

/** The laid-out group, made smaller as one, stands on the middle of the floor, so that its order and sizes stay. */
function paintSubjects(
  context: Context,
  placements: readonly Placement[],
  projection: Projection,
  { light, stage, references }: { light: BlockLight; stage: Stage; references: readonly Pixels[] },
): void {
  const { scale } = projection
  const left = Math.min(...placements.map(({ box }) => box.x))
  const right = Math.max(...placements.map(({ box }) => box.x + box.width))
  const top = Math.min(...placements.map(({ box }) => box.y))
  const bottom = Math.max(...placements.map(({ box }) => box.y + box.height))
  const fit = Math.min((8.2 * scale) / (right - left), (7 * scale) / (bottom - top))
  const [centreX, centreY] = projection.point(floorSide * 0.62, floorSide * 0.62, 0)
  const foot = centreY + scale * 1.2
  for (const placement of placements) {
    const { box, subject } = placement
    const shown = {
      x: centreX + (box.x - (left + right) / 2) * fit,
      y: foot + (box.y - bottom) * fit,
      width: box.width * fit,
      height: box.height * fit,
    }
    const model = modelOf(placement)
    if (model === undefined) paintPlacement(context, { ...placement, box: shown }, stage, references)
    else {
      const random = stage.random(`isometric ${subject.id}/${placement.instance}`)
      const build = (blocks: Blocks): void => model.build(blocks, subject.attributes.colors[0] ?? model.color)
      buildIn(context, shown, model, light, random, build)
    }
  }
}

/** A model scaled to fill a box of the picture. */
function buildIn(
  context: Context,
  box: { x: number; y: number; width: number; height: number },
  { size: [width, depth, height] }: Model,
  light: BlockLight,
  random: ReturnType<Stage['random']>,
  build: (blocks: Blocks) => void,
): void {
  const extent = { width: (width + depth) * Math.cos(Math.PI / 6), height: (width + depth) / 2 + height }
  // Seen from above a corner a long thing is shorter and taller than from its side.
  const scale = Math.min(box.width / extent.width, (1.7 * box.height) / extent.height)
  const bottom = box.y + box.height
  const corner = [
    box.x + box.width / 2 + ((depth - width) * Math.cos(Math.PI / 6) * scale) / 2,
    bottom - ((width + depth) / 2) * scale,
  ] as const
  build(createBlocks(context, createProjection(scale, corner), { x: 0, y: 0, turned: false }, light, random))
}
