import { alpha, darken, lighten, mix } from './color.ts'
import type { InteriorColors } from './interior.ts'
import { mannerOf } from './interior-manner.ts'
import type { Context, Stage } from './stage.ts'
import { paintCourses } from './wall-courses.ts'

export type WallFinish = 'plain' | 'dado' | 'panels' | 'stripes' | 'leaves' | 'grooves' | 'battens' | 'brick'

/** The finish of a wall: what the prompt says of it, or one in the manner of the room. */
export function chooseWallFinish(stage: Stage): WallFinish {
  const named = stage.scene.setting.features.join(' ')
  if (/brick/.test(named)) return 'brick'
  if (/wallpaper/.test(named)) return 'leaves'
  if (/wooden wall|panel/.test(named)) return 'grooves'
  return stage.random(`wall of the ${stage.scene.setting.kind}`).pick(mannerOf(stage).walls)
}

/** What covers a wall, over its light and down to its skirting. */
export function paintWallFinish(context: Context, stage: Stage, colors: InteriorColors, finish: WallFinish): void {
  const { width, horizon, unit } = stage
  if (finish === 'plain') return
  context.save()
  context.beginPath()
  context.rect(0, 0, width, Math.ceil(horizon))
  context.clip()
  if (finish === 'brick') {
    const brick = mix(colors.wall, '#a5604a', 0.5)
    context.globalAlpha = 0.8
    paintCourses(context, { ...stage, unit: unit * 0.62 }, 'brick', brick)
  } else if (finish === 'stripes') paintStripes(context, stage, colors)
  else if (finish === 'leaves') paintLeafPaper(context, stage, colors)
  else if (finish === 'grooves') paintGrooves(context, stage, colors, 0)
  else if (finish === 'battens') paintBattens(context, stage, colors)
  else {
    const top = horizon - Math.min(unit * 24, horizon * 0.36)
    const lower =
      finish === 'dado' ? mix(darken(colors.wall, 0.18), colors.accent, 0.2) : mix(colors.wall, colors.trim, 0.6)
    context.fillStyle = lower
    context.fillRect(0, top, width, horizon - top + 1)
    if (finish === 'panels') paintPanels(context, stage, colors, top)
    else paintGrooves(context, stage, { ...colors, wall: lower }, top)
    context.fillStyle = colors.trim
    context.fillRect(0, top - unit * 0.6, width, unit * 1.2)
    context.fillStyle = alpha(colors.dark, 0.22)
    context.fillRect(0, top + unit * 0.6, width, unit * 0.4)
  }
  context.restore()
}

function paintStripes(context: Context, { width, horizon, unit }: Stage, colors: InteriorColors): void {
  context.fillStyle = alpha(mix(colors.trim, colors.accent, 0.16), 0.3)
  context.beginPath()
  for (let x = -unit * 2; x < width; x += unit * 7) context.rect(x, 0, unit * 3, horizon)
  context.fill()
}

function paintLeafPaper(context: Context, { width, horizon, unit }: Stage, colors: InteriorColors): void {
  const pitch = unit * 6.4
  for (const [color, turn] of [
    [alpha(darken(colors.wall, 0.34), 0.34), 1],
    [alpha(mix(colors.trim, colors.accent, 0.3), 0.5), -1],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    for (let row = 0; row * pitch < horizon + pitch; row++) {
      for (let x = (row % 2) * pitch * 0.5 - pitch; x < width + pitch; x += pitch) {
        const y = row * pitch
        context.moveTo(x, y)
        context.quadraticCurveTo(x + turn * unit * 2.2, y - unit * 0.4, x + turn * unit * 1.5, y - unit * 2.4)
        context.quadraticCurveTo(x + turn * unit * 0.1, y - unit * 1.8, x, y)
        context.moveTo(x, y + unit)
        context.quadraticCurveTo(x + turn * unit * 1.8, y + unit * 1.2, x + turn * unit * 1.7, y - unit * 0.2)
        context.quadraticCurveTo(x + turn * unit * 0.4, y - unit * 0.1, x, y + unit)
      }
    }
    context.fill()
  }
}

function paintGrooves(context: Context, { width, horizon, unit }: Stage, colors: InteriorColors, top: number): void {
  const pitch = unit * 4.2
  context.fillStyle = alpha(darken(colors.wall, 0.4), 0.3)
  context.beginPath()
  for (let x = pitch / 3; x < width; x += pitch) context.rect(x, top, unit * 0.22, horizon - top)
  context.fill()
  context.fillStyle = alpha(lighten(colors.wall, 0.5), 0.3)
  context.beginPath()
  for (let x = pitch / 3; x < width; x += pitch) context.rect(x + unit * 0.26, top, unit * 0.2, horizon - top)
  context.fill()
}

/** Thin slats of wood close together. */
function paintBattens(context: Context, { width, horizon, unit }: Stage, colors: InteriorColors): void {
  const pitch = unit * 2.4
  context.fillStyle = mix(colors.wood, colors.wall, 0.35)
  context.fillRect(0, 0, width, horizon + 1)
  context.fillStyle = alpha(darken(colors.wood, 0.5), 0.5)
  context.beginPath()
  for (let x = 0; x < width; x += pitch) context.rect(x, 0, pitch * 0.3, horizon)
  context.fill()
  context.fillStyle = alpha(lighten(colors.wood, 0.5), 0.22)
  context.beginPath()
  for (let x = pitch * 0.34; x < width; x += pitch) context.rect(x, 0, pitch * 0.14, horizon)
  context.fill()
}

function paintPanels(context: Context, { width, horizon, unit }: Stage, colors: InteriorColors, top: number): void {
  const count = Math.max(2, Math.round(width / (unit * 21)))
  const pitch = width / count
  const inset = unit * 2.2
  for (const [color, shift] of [
    [alpha(colors.dark, 0.24), 0],
    [alpha(lighten(colors.trim, 0.4), 0.6), unit * 0.34],
  ] as const) {
    context.strokeStyle = color
    context.lineWidth = unit * 0.34
    context.beginPath()
    for (let panel = 0; panel < count; panel++) {
      context.rect(panel * pitch + inset + shift, top + inset + shift, pitch - inset * 2, horizon - top - inset * 2.8)
    }
    context.stroke()
  }
}
