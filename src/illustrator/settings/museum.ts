import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFramedPicture } from '../paint/framed-picture.ts'
import { interiorColors, paintShell } from '../paint/interior.ts'
import { interiorSchemes } from '../paint/interior-manners.data.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** Each picture is of another hand. */
const hues = ['mustardTeal', 'oceanCoral', 'sandIndigo', 'oliveRust', 'blushGrey', 'burgundyGold'] as const

/** A gallery: large pictures on a deep wall, each in its own pool of light, and a rope before them. */
export const museum: Setting = {
  ...room,
  kind: 'museum',
  words: ['picture gallery', 'art museum', 'exhibition hall'],
  paintBehind(context, stage) {
    const { width, horizon, unit, scene } = stage
    const random = stage.random('museum')
    const plain = interiorColors(stage)
    const wall = scene.setting.colors[0] ?? random.pick(['#5f2f38', '#2f4a52', '#3f4a3a', '#e6e2da', '#46405c'])
    const colors = { ...plain, wall: mix(wall, plain.wall, 0.14), trim: mix(plain.trim, wall, 0.2), wood: '#b08a4a' }
    paintShell(context, stage, colors, { wall: 'plain', floor: 'boards' })
    const gap = unit * 7
    const high = horizon * 0.56
    let x = gap * random.between(0.2, 1)
    for (let picture = 0; x < width; picture++) {
      const wide = high * random.pick([0.72, 1.1, 1.35, 0.8])
      const tall = high * random.between(0.78, 1)
      const y = horizon * 0.14 + (high - tall) / 2
      paintGlow(context, x + wide / 2, y + tall * 0.3, Math.max(wide, tall) * 0.95, '#fff0cf', 0.42)
      const paints = { ...colors, ...interiorSchemes[random.pick(hues)], wall: colors.wall, wood: colors.wood }
      paintFramedPicture(context, stage, { x, y, width: wide, height: tall }, paints, `gallery${picture}`)
      context.fillStyle = lighten(colors.trim, 0.3)
      context.fillRect(x + wide / 2 - unit * 2, y + tall + unit * 2, unit * 4, unit * 1.6)
      context.fillStyle = '#2a2622'
      context.fillRect(x + wide / 2 - unit * 1.2, horizon * 0.035, unit * 2.4, unit * 1.8)
      x += wide + gap * random.between(0.8, 1.4)
    }
    context.fillStyle = alpha('#14100e', 0.5)
    context.fillRect(0, horizon * 0.03, width, unit * 0.7)
    if (scene.subjects.length === 0) paintBench(context, stage, colors.dark)
    const foot = horizon + unit * 4
    const post = unit * 13
    const pitch = unit * 30
    for (let at = pitch * random.next() - pitch; at < width + pitch; at += pitch) {
      context.strokeStyle = darken('#a8323a', 0.1)
      context.lineWidth = unit * 0.9
      context.beginPath()
      context.moveTo(at, foot - post)
      context.quadraticCurveTo(at + pitch / 2, foot - post * 0.42, at + pitch, foot - post)
      context.stroke()
      context.fillStyle = alpha('#14100e', 0.3)
      context.beginPath()
      context.ellipse(at, foot, unit * 3, unit * 0.7, 0, 0, Math.PI * 2)
      context.fill()
      context.fillStyle = '#c9a04a'
      context.fillRect(at - unit * 0.4, foot - post, unit * 0.8, post)
      context.beginPath()
      context.ellipse(at, foot - unit * 0.2, unit * 2.2, unit * 0.6, 0, 0, Math.PI * 2)
      context.arc(at, foot - post, unit * 0.9, 0, Math.PI * 2)
      context.fill()
    }
  },
}

/** A long padded bench to look from. */
function paintBench(context: Context, { width, height, horizon, unit }: Stage, dark: string): void {
  const wide = Math.min(unit * 60, width * 0.5)
  const x = (width - wide) / 2
  const y = horizon + (height - horizon) * 0.66
  context.fillStyle = alpha('#14100e', 0.3)
  context.beginPath()
  context.ellipse(width / 2, y + unit * 7, wide * 0.54, unit * 1.8, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = darken(dark, 0.2)
  for (const leg of [0.06, 0.9]) context.fillRect(x + wide * leg, y, wide * 0.04, unit * 7)
  context.fillStyle = '#3a2a24'
  context.beginPath()
  context.roundRect(x, y - unit * 4, wide, unit * 5.4, unit)
  context.fill()
  context.fillStyle = '#6a4a3c'
  context.beginPath()
  context.roundRect(x + unit * 0.8, y - unit * 5, wide - unit * 1.6, unit * 3, unit)
  context.fill()
}
