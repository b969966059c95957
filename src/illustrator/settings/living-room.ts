import { paintBookshelf, paintPottedPlant } from '../paint/furnishings.ts'
import { paintSofa } from '../paint/furniture.ts'
import { type InteriorColors, interiorColors, paintShell } from '../paint/interior.ts'
import { paintFloorLamp, paintPendant } from '../paint/lamps.ts'
import { paintArmchair, paintCoffeeTable, paintFireplace, paintMediaWall } from '../paint/living-pieces.ts'
import { paintRoomWindow, windowBox } from '../paint/room-window.ts'
import { paintRug } from '../paint/rug.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintWallHangings } from '../paint/wall-hangings.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A living room round its sofa, its hearth, its books or its screen; a curtained window, a rug and plants. */
export const livingRoom: Setting = {
  ...room,
  kind: 'living-room',
  words: ['sitting area', 'family room', 'front room'],
  paintBehind(context, stage) {
    const { width, horizon, unit, scene } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(stage.light.from.x) || 1
    const random = stage.random('living room')
    const named = scene.subjects.map(({ noun }) => noun).join(' ')
    paintShell(context, stage, colors)
    paintRoomWindow(context, stage, windowBox(stage), colors, ['hills', 'garden', 'town', 'garden'])
    paintRug(context, stage, colors)
    const hasFire = /fireplace|hearth/.test([named, ...scene.setting.features].join(' '))
    const hasScreen = !/cozy|cosy|victorian|luxur|elegant|bohem|rustic|vintage|japan/.test(
      scene.setting.features.join(' '),
    )
    const about = random.pick(['sofa', 'sofa', 'hearth', 'books', ...(hasScreen ? (['screen'] as const) : [])] as const)
    const arrange = { sofa: aroundSofa, hearth: aroundHearth, books: aroundBooks, screen: aroundScreen }
    const form = /sofa|couch/.test(named) ? 'books' : hasFire ? 'sofa' : about
    const corner = { x: width * (0.5 - side * 0.455), y: horizon + unit * 4 }
    const tall = Math.min(unit * 32, horizon * 0.56)
    if (form !== 'books') {
      if (random.chance(0.5)) paintPottedPlant(context, stage, { ...corner, height: tall }, 'plant')
      else paintFloorLamp(context, stage, { ...corner, height: tall * 1.3 }, colors)
    }
    arrange[form](context, stage, colors, /sofa|couch/.test(named))
    if (random.chance(0.5)) {
      const foot = { x: width * (0.5 + side * 0.46), y: horizon + unit * 5, height: tall * 0.8 }
      paintPottedPlant(context, stage, foot, 'second plant')
    }
    if (random.chance(0.75))
      paintPendant(context, stage, { x: width * (0.5 + side * 0.02), y: horizon * 0.1, size: unit * 8 }, colors)
    // An empty room is furnished to its front; where somebody comes, the floor is theirs.
    if (scene.subjects.length > 0) return
    const low = unit * 13
    const broad = Math.min(unit * 38, width * 0.4)
    const y = horizon + (stage.height - horizon) * 0.56
    paintCoffeeTable(
      context,
      stage,
      { x: width * (0.5 - side * 0.04) - broad / 2, y: y - low, width: broad, height: low },
      colors,
    )
  },
}

type Arrange = (context: Context, stage: Stage, colors: InteriorColors, seated: boolean) => void

/** The stretch of wall away from the window. */
function wallBox({ width, horizon, unit, light }: Stage): { left: number; wide: number; top: number; foot: number } {
  const side = Math.sign(light.from.x) || 1
  const wide = Math.min(unit * 66, width * 0.48)
  return { left: width * (0.5 - side * 0.22) - wide / 2, wide, top: horizon * 0.12, foot: horizon + unit * 6 }
}

const aroundSofa: Arrange = (context, stage, colors) => {
  const { left, wide, top, foot } = wallBox(stage)
  const tall = wide * 0.38
  const hung = {
    x: left,
    y: top,
    width: wide,
    height: Math.min(foot - tall - stage.unit * 4 - top, stage.horizon * 0.34),
  }
  paintWallHangings(context, stage, hung, colors)
  paintSofa(context, stage, { x: left, y: foot - tall, width: wide, height: tall }, colors.cloth, colors.accent)
}

const aroundHearth: Arrange = (context, stage, colors) => {
  const { left, wide, top, foot } = wallBox(stage)
  const { unit, horizon } = stage
  const hearth = { width: wide * 0.56, height: Math.min(wide * 0.5, horizon * 0.5) }
  const x = left + (wide - hearth.width) / 2
  const head = horizon + unit - hearth.height
  paintWallHangings(
    context,
    stage,
    { x, y: top, width: hearth.width, height: Math.max(unit * 8, head - top - unit * 5) },
    colors,
  )
  paintFireplace(context, stage, { x, y: head, ...hearth }, colors)
  const chair = Math.min(wide * 0.3, unit * 22)
  const [from, to] = [left + wide * 0.02, left + wide * 0.98 - chair]
  for (const [at, cloth] of [
    [from, colors.cloth],
    [to, colors.cloth],
  ] as const)
    paintArmchair(
      context,
      stage,
      { x: at, y: foot + unit * 3 - chair * 1.02, width: chair, height: chair * 1.02 },
      cloth,
      colors.accent,
    )
}

const aroundBooks: Arrange = (context, stage, colors, seated) => {
  const { left, wide, foot } = wallBox(stage)
  const { unit, horizon } = stage
  const top = horizon * 0.14
  const outer = (Math.sign(stage.light.from.x) || 1) > 0
  const shelf = wide * 0.72
  paintBookshelf(
    context,
    stage,
    { x: outer ? left - unit * 2 : left + wide - shelf + unit * 2, y: top, width: shelf, height: horizon + unit - top },
    colors,
    'living room books',
  )
  if (seated) return
  const chair = Math.min(wide * 0.4, unit * 27)
  const x = outer ? left + wide * 0.52 : left + wide * 0.48 - chair
  paintFloorLamp(
    context,
    stage,
    { x: outer ? x + chair * 1.06 : x - chair * 0.06, y: foot - unit, height: Math.min(horizon * 0.62, unit * 50) },
    colors,
  )
  paintArmchair(
    context,
    stage,
    { x, y: foot + unit * 3 - chair, width: chair, height: chair },
    colors.cloth,
    colors.accent,
  )
}

const aroundScreen: Arrange = (context, stage, colors) => {
  const { left, wide, foot } = wallBox(stage)
  const { unit } = stage
  const tall = wide * 0.66
  paintMediaWall(context, stage, { x: left, y: foot - unit * 3 - tall, width: wide, height: tall }, colors)
  paintPottedPlant(
    context,
    stage,
    { x: left + wide * 0.08, y: foot - unit * 3 - tall * 0.33, height: unit * 12 },
    'by the screen',
  )
}
