import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { isLampLit } from '../paint/interior.ts'
import { seeThrough } from '../paint/see-through.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintWeather } from '../paint/weather.ts'
import { aerialCity } from './aerial-city.ts'
import { aerialLand } from './aerial-land.ts'
import { beach } from './beach.ts'
import { city } from './city.ts'
import { cloudscape } from './cloudscape.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { meadow } from './meadow.ts'
import { mountains } from './mountains.ts'
import { sea } from './sea.ts'
import type { Setting } from './setting.ts'
import { space } from './space.ts'

const fromGround: readonly (readonly [RegExp, Setting])[] = [
  [/mountain|alps|peak|himalaya|fjord/, mountains],
  [/sea|ocean|coast/, sea],
  [/beach/, beach],
  [/desert|dune|sahara/, desert],
  [/city|town|skyline|tokyo|paris|new york|london/, city],
  [/forest|woods|jungle/, forest],
]
const fromAir: readonly (readonly [RegExp, Setting])[] = [
  [/city|town|skyline|tokyo|paris|new york|london|dubai/, aerialCity],
  [/coast|sea|ocean|island|beach|forest|field|land/, aerialLand],
]

/** A seat by the window of a train, a car or an aeroplane: the pane, what passes behind it, the wall it is set in. */
export const vehicleWindow: Setting = {
  kind: 'vehicle-window',
  words: [],
  surface: 'table',
  indoor: true,
  horizon: () => 0.78,
  paintBehind(context, stage) {
    const { width, height, unit, scene } = stage
    const said = scene.setting.features.join(' ')
    const isPlane = /plane|aircraft|flight|jet/.test(said)
    const outside = /space/.test(said)
      ? space
      : ((isPlane ? fromAir : fromGround).find(([words]) => words.test(said))?.[1] ?? (isPlane ? cloudscape : meadow))
    const dim = isLampLit(stage) ? 0.42 : 0
    const wall = darken(
      stage.random('lining').pick(isPlane ? ['#e6e4df', '#dfe2e6'] : ['#d8cdb8', '#c9cfcc', '#d9c8ac']),
      dim,
    )
    const lining = context.createLinearGradient(0, 0, width, height)
    lining.addColorStop(0, lighten(wall, 0.1))
    lining.addColorStop(1, darken(wall, 0.18))
    context.fillStyle = lining
    context.fillRect(0, 0, width, height)
    const high = height * 0.66
    const wide = isPlane ? Math.min(width * 0.62, high * 0.78) : width * 0.84
    const pane = { x: (width - wide) / 2, y: height * 0.07, width: wide, height: high }
    const round = isPlane ? wide * 0.42 : unit * 7
    rim(context, stage, pane, round, wall)
    context.save()
    context.beginPath()
    context.roundRect(pane.x, pane.y, pane.width, pane.height, round)
    context.clip()
    const level = outside.horizon(scene.setting, scene.camera, pane.width / pane.height)
    seeThrough(context, stage, pane, {
      kind: outside.kind,
      horizon: level,
      paintBehind(brush, there) {
        outside.paintBehind(brush, there)
        paintWeather(brush, there)
      },
    })
    if (isPlane && outside !== space) paintWing(context, stage, pane)
    context.fillStyle = alpha('#ffffff', 0.1)
    for (const [from, across] of [
      [0.1, 0.12],
      [0.3, 0.05],
    ] as const) {
      context.beginPath()
      context.moveTo(pane.x + pane.width * (from + 0.2), pane.y)
      context.lineTo(pane.x + pane.width * (from + 0.2 + across), pane.y)
      context.lineTo(pane.x + pane.width * (from + across - 0.1), pane.y + pane.height)
      context.lineTo(pane.x + pane.width * (from - 0.1), pane.y + pane.height)
      context.fill()
    }
    context.restore()
    if (isPlane) paintBlind(context, stage, pane, round, wall)
    paintLedge(context, stage, isPlane, wall)
  },
}

function rim(
  context: Context,
  { unit }: Stage,
  pane: { x: number; y: number; width: number; height: number },
  round: number,
  wall: string,
): void {
  for (const [grow, color] of [
    [4.6, darken(wall, 0.12)],
    [3.4, lighten(wall, 0.3)],
    [1.6, darken(wall, 0.3)],
    [0.6, '#23262b'],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    context.roundRect(
      pane.x - unit * grow,
      pane.y - unit * grow,
      pane.width + unit * grow * 2,
      pane.height + unit * grow * 2,
      round + unit * grow,
    )
    context.fill()
  }
}

/** The wing reaches out to one side, its tip bent up. */
function paintWing(
  context: Context,
  { light, palette }: Stage,
  pane: { x: number; y: number; width: number; height: number },
): void {
  const { x, y, width, height } = pane
  const metal = mix('#e8ecf0', palette.skyMiddle, light.time === 'day' ? 0.16 : 0.45)
  const wing = context.createLinearGradient(0, y + height * 0.62, 0, y + height)
  wing.addColorStop(0, mix(lighten(metal, 0.2), light.key, 0.3 * light.strength))
  wing.addColorStop(1, darken(metal, 0.24))
  context.fillStyle = wing
  context.beginPath()
  context.moveTo(x, y + height * 0.98)
  context.lineTo(x + width * 0.82, y + height * 0.66)
  context.quadraticCurveTo(x + width * 0.88, y + height * 0.62, x + width * 0.9, y + height * 0.5)
  context.lineTo(x + width * 0.95, y + height * 0.5)
  context.quadraticCurveTo(x + width * 0.95, y + height * 0.66, x + width * 0.86, y + height * 0.72)
  context.lineTo(x + width * 0.3, y + height * 1.1)
  context.lineTo(x, y + height * 1.1)
  context.fill()
  context.strokeStyle = alpha(darken(metal, 0.4), 0.5)
  context.lineWidth = width * 0.006
  context.beginPath()
  context.moveTo(x + width * 0.1, y + height)
  context.lineTo(x + width * 0.78, y + height * 0.72)
  context.moveTo(x + width * 0.4, y + height * 0.83)
  context.lineTo(x + width * 0.46, y + height * 0.92)
  context.stroke()
}

/** The blind, a fifth of the way down. */
function paintBlind(
  context: Context,
  { unit }: Stage,
  pane: { x: number; y: number; width: number; height: number },
  round: number,
  wall: string,
): void {
  context.save()
  context.beginPath()
  context.roundRect(pane.x, pane.y, pane.width, pane.height, round)
  context.clip()
  const edge = pane.y + pane.height * 0.16
  context.fillStyle = darken(wall, 0.08)
  context.fillRect(pane.x, pane.y, pane.width, pane.height * 0.16)
  context.fillStyle = darken(wall, 0.24)
  context.fillRect(pane.x, edge - unit * 0.8, pane.width, unit * 0.8)
  context.fillStyle = lighten(wall, 0.3)
  context.fillRect(pane.x + pane.width * 0.42, edge - unit * 2.4, pane.width * 0.16, unit * 0.9)
  context.restore()
}

/** What is under the window: the folding table of a train, or an arm rest. */
function paintLedge(context: Context, stage: Stage, isPlane: boolean, wall: string): void {
  const { width, height, horizon, unit } = stage
  const top = isPlane ? '#8d949c' : '#a9794f'
  const lit = isLampLit(stage) ? darken(top, 0.3) : top
  const table = context.createLinearGradient(0, horizon, 0, height)
  table.addColorStop(0, lighten(lit, 0.2))
  table.addColorStop(1, darken(lit, 0.24))
  context.fillStyle = table
  context.fillRect(0, horizon, width, height - horizon)
  context.fillStyle = alpha(darken(wall, 0.6), 0.3)
  context.fillRect(0, horizon - unit * 1.6, width, unit * 1.6)
  context.fillStyle = alpha('#ffffff', 0.3)
  context.fillRect(0, horizon, width, unit * 0.5)
}
