import { alpha, darken, lighten, mix } from '../color.ts'
import { paintPottedPlant } from '../furnishings.ts'
import { type InteriorColors, interiorColors, isLampLit, paintCurtain, paintWindow } from '../interior.ts'
import { paintPendant } from '../lamps.ts'
import { paintGlow } from '../sky-glow.ts'
import type { Context, Stage } from '../stage.ts'
import { viewOf } from '../window-view.ts'
import { paintPlainWall } from './backdrops-plain.ts'

/** A wall of tiles with a window, shelves of crockery and a lamp. */
export function paintKitchenBackdrop(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit, light } = stage
  const colors: InteriorColors = { ...interiorColors(stage), wall: color, trim: lighten(color, 0.5) }
  paintPlainWall(context, stage, color)
  const side = Math.sign(light.from.x) || 1
  const random = stage.random('kitchen backdrop')
  const tile = unit * random.pick([4.4, 5.6, 7])
  context.fillStyle = alpha(lighten(colors.trim, 0.3), 0.42)
  context.beginPath()
  for (let y = horizon * 0.44, row = 0; y < horizon; y += tile * 0.5, row++)
    for (let x = -((row % 2) * tile) / 2; x < width; x += tile)
      context.rect(x + unit * 0.12, y + unit * 0.12, tile - unit * 0.24, tile * 0.5 - unit * 0.24)
  context.fill()
  const high = Math.min(horizon * 0.58, width * 0.6)
  const wide = Math.min(high * random.between(0.8, 1.2), width * 0.36)
  const pane = { x: width * (0.5 + side * 0.28) - wide / 2, y: horizon * 0.14, width: wide, height: high }
  paintWindow(context, stage, pane, colors, viewOf(stage, ['hills', 'garden', 'garden', 'town']))
  paintCrockery(context, stage, colors, side)
  for (const share of random.pick([[-0.3, 0.02], [-0.12], [-0.36, -0.14, 0.08]]))
    paintPendant(context, stage, { x: width * (0.5 + side * share), y: horizon * 0.1, size: unit * 8 }, colors)
  const pot = { x: pane.x + wide * random.between(0.2, 0.8), y: pane.y + high + unit, height: unit * 15 }
  paintPottedPlant(context, stage, pot, 'herbs')
}

function paintCrockery(context: Context, stage: Stage, colors: InteriorColors, side: number): void {
  const { width, horizon, unit, palette } = stage
  const random = stage.random('crockery')
  const wide = Math.min(width * 0.42, unit * 62)
  const from = width * (0.5 - side * 0.27) - wide / 2
  const tints = [palette.accent, palette.water, palette.near, '#efe4d0', '#d9b98a', '#f5f0e6', '#6f8a86', '#c97b5a']
  for (const share of [0.26, 0.52]) {
    const y = horizon * share
    for (let x = from + unit * 2; x < from + wide - unit * 5; ) {
      const tall = unit * random.between(4.5, 11)
      const broad = unit * random.between(3.2, 6)
      context.fillStyle = mix(random.pick(tints), colors.wall, 0.16)
      context.beginPath()
      if (random.chance(0.5))
        context.roundRect(x, y - tall, broad, tall, [broad * 0.35, broad * 0.35, unit * 0.5, unit * 0.5])
      else context.ellipse(x + broad / 2, y - tall * 0.3, broad * 0.6, tall * 0.32, 0, 0, Math.PI * 2)
      context.fill()
      x += broad + unit * random.between(0.8, 4)
    }
    context.fillStyle = colors.wood
    context.fillRect(from, y, wide, unit * 1.3)
    context.fillStyle = alpha(colors.dark, 0.25)
    context.fillRect(from, y + unit * 1.3, wide, unit * 1.2)
  }
}

/** A wide window with thin curtains: the light of the hour comes from behind. */
export function paintWindowBackdrop(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit } = stage
  const wall = isLampLit(stage) ? mix(darken(color, 0.4), '#4a3a4c', 0.3) : color
  paintPlainWall(context, stage, wall)
  const random = stage.random('window backdrop')
  const colors: InteriorColors = { ...interiorColors(stage), wall, trim: lighten(wall, 0.4) }
  const wide = Math.min(width * random.between(0.5, 0.72), horizon * 1.7)
  const shift = width * random.pick([-0.14, 0, 0.14])
  const pane = { x: (width - wide) / 2 + shift, y: -unit * 2, width: wide, height: horizon - unit * 6 }
  paintWindow(context, stage, pane, colors, viewOf(stage, ['garden', 'town', 'hills', 'sea', 'mountains']))
  if (!isLampLit(stage)) paintGlow(context, pane.x + wide / 2, horizon * 0.4, wide * 0.8, '#fffaf0', 0.34)
  const drape = mix(random.pick(['#f3ece0', '#cfdad6', '#e3c8b2', '#b9c2cf']), wall, 0.24)
  const cloth = { y: -unit, width: unit * random.between(12, 20), height: horizon + unit }
  paintCurtain(context, stage, { x: pane.x - cloth.width * 0.7, ...cloth }, drape)
  paintCurtain(context, stage, { x: pane.x + wide - cloth.width * 0.3, ...cloth }, drape)
}

/** Leaves far out of focus, with the light in between. */
export function paintGardenBackdrop(context: Context, stage: Stage, color: string): void {
  const { width, height, horizon, unit, light, palette, season } = stage
  const turned =
    season === 'autumn' ? mix(color, '#c98a3a', 0.6) : season === 'winter' ? mix(color, '#cfd8dc', 0.6) : color
  const leaf = isLampLit(stage) ? mix(darken(turned, 0.3), '#1f2a44', 0.5) : turned
  const sky = context.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, mix(lighten(leaf, 0.5), palette.skyHorizon, 0.5))
  sky.addColorStop(0.4, lighten(leaf, 0.2))
  sky.addColorStop(1, darken(leaf, 0.24))
  context.fillStyle = sky
  context.fillRect(0, 0, width, height)
  const random = stage.random('leaves out of focus')
  const disc = (tone: string, opacity: number, low: number, high: number): void => {
    context.fillStyle = alpha(tone, opacity)
    context.beginPath()
    const size = unit * random.between(low, high)
    context.arc(random.next() * width, random.next() * horizon * 1.1, size, 0, Math.PI * 2)
    context.fill()
  }
  for (let bush = 0; bush < 26; bush++)
    disc(random.chance(0.55) ? darken(leaf, random.between(0.1, 0.4)) : lighten(leaf, 0.14), 0.5, 8, 22)
  const blossoms = [palette.accent, '#f3c6cf', '#f6e3a0', '#ffffff']
  const gleam = mix(lighten(leaf, 0.7), light.key, 0.4)
  for (let spot = 0; spot < 30; spot++)
    disc(spot % 4 === 0 ? random.pick(blossoms) : gleam, random.between(0.16, 0.44), 2, 6)
}
