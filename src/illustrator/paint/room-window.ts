import { alpha, darken, mix } from './color.ts'
import { type InteriorColors, paintCurtain, paintLightPatch, paintWindow } from './interior.ts'
import { windowDressOf, windowFormOf } from './interior-manner.ts'
import type { Box, Context, Stage } from './stage.ts'
import { type View, viewOf } from './window-view.ts'

/** Where the window of a room is, on the side the light comes from, in the form of the room's manner. */
export function windowBox(stage: Stage): Box & { arched?: boolean } {
  const { width, horizon, light } = stage
  const side = Math.sign(light.from.x) || 1
  const high = Math.min(horizon * 0.6, width * 0.62)
  const at = (wide: number, tall: number, top: number, share = 0.27): Box => ({
    x: width * (0.5 + side * share) - wide / 2,
    y: horizon * top,
    width: wide,
    height: tall,
  })
  if (/window|view|penthouse/.test(stage.scene.setting.features.join(' ')))
    return at(Math.min(width * 0.52, high * 1.5), horizon * 0.72, 0.12, 0.2)
  const form = windowFormOf(stage)
  if (form === 'panorama') return at(Math.min(width * 0.44, high * 1.4), horizon * 0.66, 0.14, 0.24)
  if (form === 'tall') return at(Math.min(width * 0.24, high * 0.62), horizon * 0.78, 0.1)
  if (form === 'arched') return { ...at(Math.min(width * 0.28, high * 0.74), horizon * 0.68, 0.13), arched: true }
  if (form === 'casement') return at(Math.min(width * 0.34, high * 0.98), high * 0.82, 0.2)
  return at(Math.min(high * 0.86, width * 0.34), high, 0.16)
}

/** The window of a room with what hangs before it, and its light on the floor. */
export function paintRoomWindow(
  context: Context,
  stage: Stage,
  pane: Box & { arched?: boolean },
  colors: InteriorColors,
  views: readonly View[],
): void {
  const { unit, horizon } = stage
  paintWindow(context, stage, pane, colors, viewOf(stage, views))
  const dress = windowDressOf(stage)
  if (dress === 'blind' && !pane.arched) paintBlind(context, stage, pane, mix(colors.cloth, colors.trim, 0.3))
  if (dress === 'drapes' || dress === 'sheers') {
    const sheer = dress === 'sheers'
    const cloth = sheer
      ? mix(colors.trim, '#ffffff', 0.3)
      : stage.random('drape').pick([colors.accent, colors.second, colors.cloth])
    const wide = Math.min(unit * 8, pane.width * 0.28)
    const hang = { y: pane.y - unit * 4, height: horizon - pane.y + unit * 2.6, width: wide }
    context.globalAlpha = sheer ? 0.82 : 1
    paintCurtain(context, stage, { x: pane.x - wide * 0.84, ...hang }, mix(cloth, colors.wall, 0.12))
    paintCurtain(context, stage, { x: pane.x + pane.width - wide * 0.16, ...hang }, mix(cloth, colors.wall, 0.12))
    context.globalAlpha = 1
    const rod = pane.x - wide * 1.04
    context.fillStyle = stage.random('rod').pick([colors.wood, colors.dark])
    context.fillRect(rod, pane.y - unit * 4.6, pane.width + wide * 2.08, unit * 0.8)
    context.beginPath()
    for (const end of [rod, pane.x + pane.width + wide * 1.04])
      context.arc(end, pane.y - unit * 4.2, unit, 0, Math.PI * 2)
    context.fill()
  }
  paintLightPatch(context, stage, pane)
}

function paintBlind(context: Context, stage: Stage, pane: Box, color: string): void {
  const { unit } = stage
  const drop = pane.height * stage.random('blind').between(0.16, 0.4)
  const fall = context.createLinearGradient(0, pane.y, 0, pane.y + drop)
  fall.addColorStop(0, color)
  fall.addColorStop(1, darken(color, 0.1))
  context.fillStyle = fall
  context.fillRect(pane.x - unit * 0.6, pane.y - unit, pane.width + unit * 1.2, drop)
  context.fillStyle = alpha(darken(color, 0.5), 0.16)
  for (let y = pane.y + unit * 3; y < pane.y + drop - unit; y += unit * 3.4)
    context.fillRect(pane.x - unit * 0.6, y, pane.width + unit * 1.2, unit * 0.3)
  context.fillStyle = darken(color, 0.22)
  context.fillRect(pane.x - unit * 0.8, pane.y + drop - unit * 1.4, pane.width + unit * 1.6, unit * 1)
}
