import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFootShade } from '../paint/furniture.ts'
import { interiorColors, paintCurtain, paintLightPatch, paintShell, paintWindow } from '../paint/interior.ts'
import { windowBox } from '../paint/room-window.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { viewOf } from '../paint/window-view.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A hospital room: a bed on wheels, a monitor and a drip, a curtain on its rail, a window. */
export const hospital: Setting = {
  ...room,
  kind: 'hospital',
  words: ['sickroom', 'hospital bed room', 'recovery room', 'exam room'],
  paintBehind(context, stage) {
    const { width, horizon, unit, light, scene } = stage
    const plain = interiorColors(stage)
    const random = stage.random('hospital')
    const tint = random.pick(['#7fb0a8', '#8fb0cc', '#b4c99a', '#c9b0c4'])
    const wall = mix(lighten(tint, 0.6), plain.wall, 0.1)
    const colors = { ...plain, wall, trim: '#f2f4f2', floor: mix('#c9d2d2', plain.floor, 0.1), dark: darken(tint, 0.5) }
    paintShell(context, stage, colors, { wall: 'plain', floor: 'tiles' })
    context.fillStyle = alpha(tint, 0.55)
    context.fillRect(0, horizon * 0.6, width, horizon * 0.06)
    const side = Math.sign(light.from.x) || 1
    const pane = windowBox(stage)
    paintWindow(context, stage, pane, colors, viewOf(stage, ['town', 'garden', 'hills']))
    paintLightPatch(context, stage, pane)
    const drape = { y: horizon * 0.06, width: unit * 16, height: horizon * 0.82 }
    context.fillStyle = '#aab2b4'
    context.fillRect(0, horizon * 0.05, width, unit * 0.7)
    paintCurtain(context, stage, { x: side > 0 ? -unit * 2 : width - unit * 14, ...drape }, mix(tint, '#ffffff', 0.24))
    if (scene.subjects.some(({ noun }) => /bed|stretcher/.test(noun))) return
    paintSickbed(context, stage, side, tint)
  },
}

function paintSickbed(context: Context, stage: Stage, side: number, tint: string): void {
  const { width, horizon, unit } = stage
  const wide = Math.min(unit * 58, width * 0.46)
  const high = wide * 0.4
  const x = width * (0.5 - side * 0.2) - wide / 2
  const y = horizon + unit * 4 - high
  const at = (share: number): number => (side > 0 ? x + wide * share : x + wide * (1 - share))
  paintFootShade(context, { x, y, width: wide, height: high })
  const bar = (from: number, to: number, top: number, tall: number, color: string): void => {
    context.fillStyle = color
    context.fillRect(Math.min(at(from), at(to)), y + high * top, Math.abs(at(to) - at(from)), high * tall)
  }
  bar(0, 0.04, 0.05, 0.8, '#b9c0c2')
  bar(0.96, 1, 0.34, 0.5, '#b9c0c2')
  bar(0, 1, 0.66, 0.06, '#8f989c')
  for (const leg of [0.12, 0.84]) bar(leg, leg + 0.03, 0.7, 0.26, '#8f989c')
  for (const wheel of [0.135, 0.855]) {
    context.fillStyle = '#3a4044'
    context.beginPath()
    context.arc(at(wheel), y + high * 0.96, high * 0.05, 0, Math.PI * 2)
    context.fill()
  }
  context.fillStyle = '#f6f8f8'
  context.beginPath()
  context.roundRect(Math.min(at(0.03), at(0.97)), y + high * 0.44, wide * 0.94, high * 0.22, high * 0.06)
  context.fill()
  context.save()
  context.translate(at(0.14), y + high * 0.36)
  context.rotate(-side * 0.5)
  context.fillStyle = '#ffffff'
  context.beginPath()
  context.roundRect(-wide * 0.1, -high * 0.11, wide * 0.2, high * 0.22, high * 0.1)
  context.fill()
  context.restore()
  const cover = context.createLinearGradient(0, y + high * 0.4, 0, y + high * 0.72)
  cover.addColorStop(0, lighten(tint, 0.24))
  cover.addColorStop(1, darken(tint, 0.12))
  context.fillStyle = cover
  context.beginPath()
  context.roundRect(Math.min(at(0.32), at(0.96)), y + high * 0.4, wide * 0.64, high * 0.3, high * 0.08)
  context.fill()
  context.strokeStyle = '#aab2b4'
  context.lineWidth = unit * 0.7
  context.strokeRect(Math.min(at(0.36), at(0.62)), y + high * 0.26, wide * 0.26, high * 0.2)
  const pole = at(-0.08)
  context.fillStyle = '#9aa3a6'
  context.fillRect(pole - unit * 0.4, y - high * 0.6, unit * 0.8, high * 1.56)
  context.fillStyle = alpha('#dff0f4', 0.9)
  context.beginPath()
  context.roundRect(pole + unit * 0.6, y - high * 0.56, unit * 4, unit * 7, unit)
  context.fill()
  const screen = { x: at(0.08) - unit * 6, y: y - high * 0.62, wide: unit * 14, tall: unit * 10 }
  context.fillStyle = '#e3e7e7'
  context.fillRect(screen.x - unit, screen.y - unit, screen.wide + unit * 2, screen.tall + unit * 2)
  context.fillStyle = '#16242a'
  context.fillRect(screen.x, screen.y, screen.wide, screen.tall)
  context.lineWidth = unit * 0.4
  for (const [color, share] of [
    ['#5fe08a', 0.34],
    ['#5fc8f0', 0.7],
  ] as const) {
    context.strokeStyle = color
    context.beginPath()
    for (let step = 0; step <= 14; step++) {
      const beat = share < 0.5 ? ([0, 0, 0.1, -0.24, 0.16, 0, 0][step % 7] ?? 0) : Math.sin(step * 0.9) * 0.08
      context.lineTo(screen.x + (screen.wide * step) / 14, screen.y + screen.tall * (share + beat))
    }
    context.stroke()
  }
}
