import { paintBirds } from '../paint/birds.ts'
import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFarHills } from '../paint/grassland.ts'
import { paintFarHouse } from '../paint/houses.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintMist } from '../paint/terrain.ts'
import { paintWater } from '../paint/water.ts'
import type { Setting } from './setting.ts'

/** Houses along the far quay, boats at their moorings, and the quay one stands on. */
export const harbour: Setting = {
  kind: 'harbour',
  words: ['quay', 'quayside', 'jetty', 'fishing port'],
  surface: 'ground',
  swimSurface: 'water',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.38 : camera.angle === 'low' ? 0.64 : 0.5,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const random = stage.random('harbour')
    const room = height - horizon
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintFarHills(context, stage)
    for (let x = unit * random.between(0, 5), house = 0; x < width; house++) {
      const tall = unit * random.between(9, 14)
      paintFarHouse(context, stage, `harbour house ${house}`, { x, y: horizon + unit * 0.4, width: tall }, 0.7)
      x += tall * random.between(0.75, 1.15)
    }
    paintMist(context, stage, { y: horizon, above: unit * 9, below: unit * 2, color: palette.haze, opacity: 0.3 })
    const stone = relight('#8f887e', light.time, light.weather)
    context.fillStyle = darken(stone, 0.2)
    context.fillRect(0, horizon, width, unit * 1.8)
    const afloat = stage.afloat
    const edge = afloat ? height : horizon + room * 0.62
    const boats = Math.max(3, Math.round(width / (unit * 26)))
    const fleet = Array.from({ length: boats }, (_, boat) => ({
      x: ((boat + random.between(0.15, 0.85)) / boats) * width,
      near: random.next() ** 1.4,
      hull: random.pick(['#f2efe6', '#2f5f8a', '#b8443a', '#2f7a6a', '#e0b04a']),
      sail: random.chance(0.45),
    })).sort((one, other) => one.near - other.near)
    const most = stage.scene.subjects.length > 0 ? 0.18 : 0.42
    paintWater(context, stage, { top: horizon + unit * 1.6, bottom: edge + unit, mirror: 0.75, ripple: 0.6 })
    for (const { x, near, hull, sail } of fleet) {
      const y = horizon + unit * 3 + room * most * near
      paintBoat(context, stage, { x, y, size: unit * (13 + 15 * near) }, relight(hull, light.time, light.weather), sail)
    }
    if (!afloat) paintQuay(context, stage, edge, stone)
    if (light.time !== 'night') {
      paintBirds(context, stage, 'gulls', { x: width * random.between(0.3, 0.7), y: horizon * 0.4, count: 6 })
    }
  },
}

function paintBoat(
  context: Context,
  stage: Stage,
  { x, y, size }: { x: number; y: number; size: number },
  hull: string,
  sail: boolean,
): void {
  const { light, palette } = stage
  const side = Math.sign(light.from.x) || 1
  context.fillStyle = alpha(darken(hull, 0.4), 0.34)
  context.beginPath()
  context.ellipse(x, y + size * 0.05, size * 0.46, size * 0.06, 0, 0, 7)
  context.fill()
  context.fillRect(x - size * 0.01, y, size * 0.02, size * (sail ? 0.5 : 0.24))
  context.fillStyle = darken(palette.near, 0.2)
  context.fillRect(x - size * 0.012, y - size * (sail ? 1.1 : 0.62), size * 0.024, size * (sail ? 1 : 0.5))
  if (sail) {
    const cloth = mix(lighten(light.ambient, 0.6), light.key, 0.3 * light.strength)
    context.fillStyle = cloth
    context.beginPath()
    context.moveTo(x + size * 0.03, y - size * 1.06)
    context.quadraticCurveTo(x + size * 0.34, y - size * 0.5, x + size * 0.4, y - size * 0.26)
    context.lineTo(x + size * 0.03, y - size * 0.24)
    context.fill()
    context.fillStyle = darken(cloth, 0.12)
    context.beginPath()
    context.moveTo(x - size * 0.03, y - size * 0.98)
    context.quadraticCurveTo(x - size * 0.2, y - size * 0.5, x - size * 0.36, y - size * 0.22)
    context.lineTo(x - size * 0.03, y - size * 0.22)
    context.fill()
  } else {
    context.fillStyle = mix(lighten(hull, 0.7), light.ambient, 0.2)
    context.beginPath()
    context.roundRect(x - size * 0.2, y - size * 0.36, size * 0.3, size * 0.24, size * 0.03)
    context.fill()
    context.fillStyle = light.time === 'night' || light.time === 'dusk' ? '#ffdc96' : '#3c5468'
    context.fillRect(x - size * 0.16, y - size * 0.31, size * 0.1, size * 0.08)
    context.fillRect(x - size * 0.03, y - size * 0.31, size * 0.1, size * 0.08)
    context.strokeStyle = darken(palette.near, 0.2)
    context.lineWidth = size * 0.008
    context.beginPath()
    context.moveTo(x, y - size * 0.6)
    context.lineTo(x + size * 0.44, y - size * 0.2)
    context.moveTo(x, y - size * 0.6)
    context.lineTo(x - size * 0.42, y - size * 0.16)
    context.stroke()
  }
  const shell = context.createLinearGradient(x - size * 0.5, 0, x + size * 0.5, 0)
  shell.addColorStop(side > 0 ? 0 : 1, darken(hull, 0.26))
  shell.addColorStop(side > 0 ? 1 : 0, lighten(hull, 0.16))
  context.fillStyle = shell
  context.beginPath()
  context.moveTo(x - size * 0.46, y - size * 0.16)
  context.quadraticCurveTo(x, y - size * 0.1, x + size * 0.52, y - size * 0.22)
  context.quadraticCurveTo(x + size * 0.42, y + size * 0.04, x + size * 0.3, y + size * 0.05)
  context.lineTo(x - size * 0.34, y + size * 0.05)
  context.quadraticCurveTo(x - size * 0.44, y, x - size * 0.46, y - size * 0.16)
  context.fill()
  context.strokeStyle = alpha('#ffffff', 0.6)
  context.lineWidth = size * 0.018
  context.beginPath()
  context.moveTo(x - size * 0.45, y - size * 0.12)
  context.quadraticCurveTo(x, y - size * 0.06, x + size * 0.49, y - size * 0.17)
  context.stroke()
}

/** Blocks of stone, and bollards with a rope between them. */
function paintQuay(context: Context, stage: Stage, top: number, stone: string): void {
  const { width, height, unit, palette } = stage
  const room = height - top
  const floor = context.createLinearGradient(0, top, 0, height)
  floor.addColorStop(0, lighten(stone, 0.16))
  floor.addColorStop(1, mix(darken(stone, 0.2), palette.near, 0.2))
  context.fillStyle = floor
  context.fillRect(0, top, width, room)
  context.strokeStyle = alpha(darken(stone, 0.4), 0.5)
  context.lineWidth = unit * 0.2
  context.beginPath()
  const rows = [0.05, 0.3, 0.64, 1.06]
  for (const [row, share] of rows.entries()) {
    context.moveTo(0, top + room * share)
    context.lineTo(width, top + room * share)
    const below = rows[row + 1]
    if (below === undefined) continue
    const pitch = unit * (13 + row * 5)
    for (let x = (row % 2) * pitch * 0.5; x < width; x += pitch) {
      const lean = (x / width - 0.5) * unit * 8
      context.moveTo(x, top + room * share)
      context.lineTo(x + lean, top + room * below)
    }
  }
  context.stroke()
  const iron = darken(mix(palette.near, '#2a2c30', 0.6), 0.1)
  const pitch = unit * 40
  for (let x = unit * 12; x < width; x += pitch) {
    const y = top + room * 0.16
    context.strokeStyle = mix('#c9a878', palette.near, 0.2)
    context.lineWidth = unit * 0.6
    context.beginPath()
    context.moveTo(x, y - unit * 4)
    context.quadraticCurveTo(x + pitch * 0.16, y + unit * 1, x + pitch * 0.34, top - unit * 1)
    context.stroke()
    context.fillStyle = alpha('#14100e', 0.3)
    context.beginPath()
    context.ellipse(x, y, unit * 3.2, unit * 0.8, 0, 0, 7)
    context.fill()
    context.fillStyle = iron
    context.beginPath()
    context.roundRect(x - unit * 1.5, y - unit * 5, unit * 3, unit * 5.2, unit * 0.6)
    context.roundRect(x - unit * 2.3, y - unit * 6, unit * 4.6, unit * 1.8, unit * 0.9)
    context.fill()
    context.fillStyle = alpha(lighten(iron, 0.6), 0.4)
    context.fillRect(x - unit * 1, y - unit * 4, unit * 0.5, unit * 3.4)
  }
}
