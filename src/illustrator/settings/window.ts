import { createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { interiorColors, isLampLit, paintCurtain } from '../paint/interior.ts'
import { chooseAir, createPalette } from '../paint/palette.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'
import { paintTableEdge, paintTableTop } from '../paint/table-top.ts'
import { paintWeather } from '../paint/weather.ts'
import { beach } from './beach.ts'
import { city } from './city.ts'
import { forest } from './forest.ts'
import { garden } from './garden.ts'
import { lake } from './lake.ts'
import { meadow } from './meadow.ts'
import { mountains } from './mountains.ts'
import { river } from './river.ts'
import { sea } from './sea.ts'
import type { Setting } from './setting.ts'
import { snow } from './snow.ts'
import { space } from './space.ts'
import { street } from './street.ts'
import { underwater } from './underwater.ts'

const outlooks = [sea, beach, city, forest, garden, lake, meadow, mountains, river, snow, space, street, underwater]

/** A sill before a wide window; the place outside is the first of the features that names one. */
export const window: Setting = {
  kind: 'window',
  words: ['windowsill', 'window sill', 'window ledge'],
  surface: 'table',
  indoor: true,
  horizon: (_setting, camera) => (camera.angle === 'high' || camera.angle === 'top' ? 0.56 : 0.7),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, light } = stage
    const colors = interiorColors(stage)
    const side = Math.sign(light.from.x) || 1
    const wall = context.createLinearGradient(side > 0 ? width : 0, 0, side > 0 ? 0 : width, horizon)
    wall.addColorStop(0, lighten(colors.wall, 0.2))
    wall.addColorStop(1, darken(colors.wall, 0.16))
    context.fillStyle = wall
    context.fillRect(0, 0, width, height)
    const wide = Math.min(width * 0.84, horizon * 2.2)
    const pane: Box = { x: (width - wide) / 2, y: unit * 5, width: wide, height: horizon - unit * 5.5 }
    paintOutlook(context, stage, pane)
    paintFrame(context, stage, pane, colors.trim, colors.dark)
    const drape = mix(colors.accent, colors.wall, 0.35)
    const cloth = { y: 0, width: Math.max(unit * 9, (width - wide) / 2 + unit * 3), height: horizon - unit }
    paintCurtain(context, stage, { x: pane.x + unit * 3 - cloth.width, ...cloth }, drape)
    paintCurtain(context, stage, { x: pane.x + pane.width - unit * 3, ...cloth }, drape)
    const wood = mix(colors.trim, isLampLit(stage) ? '#8a6a4c' : '#d8b48a', 0.5)
    paintTableTop(context, stage, horizon, wood)
    const shine = context.createLinearGradient(0, horizon, 0, height)
    shine.addColorStop(0, alpha(lighten(stage.palette.skyHorizon, 0.3), 0.42))
    shine.addColorStop(0.5, alpha(stage.palette.skyHorizon, 0))
    context.fillStyle = shine
    context.fillRect(pane.x, horizon, pane.width, height - horizon)
    paintTableEdge(context, stage, wood)
  },
}

/** The place outside in its own colours, with its weather. */
function paintOutlook(context: Context, stage: Stage, pane: Box): void {
  const { scene, random, season } = stage
  const named = scene.setting.features.map((feature) => outlooks.find(({ kind }) => kind === feature))
  const outlook = named.find((setting) => setting !== undefined) ?? (stage.season === 'winter' ? snow : meadow)
  const canvas = createCanvas(Math.max(8, Math.round(pane.width)), Math.max(8, Math.round(pane.height)))
  const { width, height } = canvas
  const there = { ...scene, setting: { ...scene.setting, kind: outlook.kind } }
  const outside: Stage = {
    ...stage,
    width,
    height,
    unit: Math.min(width, height) / 100,
    horizon: height * outlook.horizon(there.setting, scene.camera, width / height),
    scene: there,
    palette: createPalette(there, chooseAir(there, random('air')), season, random('palette')),
    light: stage.light.disc
      ? { ...stage.light, disc: { ...stage.light.disc, y: Math.min(stage.light.disc.y, 0.3) } }
      : stage.light,
  }
  const brush = canvas.getContext('2d')
  outlook.paintBehind(brush, outside)
  paintWeather(brush, outside)
  context.drawImage(canvas, pane.x, pane.y, pane.width, pane.height)
}

/** Two casements, their bars, and what the glass throws back. */
function paintFrame(context: Context, stage: Stage, pane: Box, trim: string, dark: string): void {
  const { unit } = stage
  const { x, y, width, height } = pane
  for (const [from, wide] of [
    [0.16, 0.1],
    [0.3, 0.03],
    [0.7, 0.07],
  ] as const) {
    context.fillStyle = alpha('#ffffff', 0.09)
    context.beginPath()
    context.moveTo(x + width * (from + 0.12), y)
    context.lineTo(x + width * (from + 0.12 + wide), y)
    context.lineTo(x + width * (from - 0.12 + wide), y + height)
    context.lineTo(x + width * (from - 0.12), y + height)
    context.fill()
  }
  const bar = (left: number, top: number, wide: number, high: number): void => {
    context.fillStyle = alpha(dark, 0.3)
    context.fillRect(left + unit * 0.4, top + unit * 0.4, wide, high)
    context.fillStyle = trim
    context.fillRect(left, top, wide, high)
    context.fillStyle = alpha(lighten(trim, 0.6), 0.7)
    context.fillRect(left, top, wide, unit * 0.3)
  }
  bar(x + width / 2 - unit * 0.9, y, unit * 1.8, height)
  bar(x, y + height * 0.38, width, unit * 1.3)
  bar(x - unit * 2.4, y - unit * 2.4, width + unit * 4.8, unit * 2.4)
  bar(x - unit * 2.4, y - unit * 2.4, unit * 2.4, height + unit * 3)
  bar(x + width, y - unit * 2.4, unit * 2.4, height + unit * 3)
  bar(x - unit * 2.4, y + height, width + unit * 4.8, unit * 1.6)
}
