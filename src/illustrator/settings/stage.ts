import { paintAudience } from '../paint/audience.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintConcert } from '../paint/concert-lights.ts'
import { paintCurtain } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Stage } from '../paint/stage.ts'
import { paintTheatreSeats } from '../paint/theatre-seats.ts'
import type { Setting } from './setting.ts'

/** A theatre: drapes on both sides, spotlights through the dust, and polished boards. */
export const theatre: Setting = {
  kind: 'stage',
  words: ['theatre', 'theater', 'auditorium', 'spotlight', 'podium'],
  surface: 'floor',
  indoor: true,
  horizon: (setting, camera) =>
    setting.features.includes('audience')
      ? 0.56
      : camera.angle === 'high'
        ? 0.56
        : camera.angle === 'low'
          ? 0.82
          : 0.72,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, scene } = stage
    if (isConcert(stage)) {
      paintConcert(context, stage, scene.setting.colors[0])
      return
    }
    const drape = drapeOf(stage)
    const dark = mix(darken(drape, 0.72), '#0d0a16', 0.5)
    const back = context.createLinearGradient(0, 0, 0, horizon)
    back.addColorStop(0, darken(dark, 0.3))
    back.addColorStop(1, lighten(dark, 0.14))
    context.fillStyle = back
    context.fillRect(0, 0, width, height)
    paintCurtain(context, stage, { x: 0, y: 0, width, height: horizon }, mix(drape, dark, 0.72))
    const floor = context.createLinearGradient(0, horizon, 0, height)
    floor.addColorStop(0, '#6f4630')
    floor.addColorStop(1, '#2a1712')
    context.fillStyle = floor
    context.fillRect(0, horizon, width, height - horizon)
    context.strokeStyle = alpha('#1c0f0c', 0.4)
    context.lineWidth = unit * 0.18
    context.beginPath()
    for (let board = -16; board <= 16; board++) {
      context.moveTo(width / 2 + board * unit * 7, horizon)
      context.lineTo(width / 2 + board * unit * 13, height)
    }
    context.stroke()
    context.save()
    context.globalCompositeOperation = 'screen'
    for (const [from, to, color] of [
      [0.2, 0.42, '#ffe2b0'],
      [0.8, 0.58, '#ffd9c8'],
      [0.5, 0.5, '#fff4dc'],
    ] as const) {
      const beam = context.createLinearGradient(0, 0, 0, height * 0.9)
      beam.addColorStop(0, alpha(color, 0.42))
      beam.addColorStop(1, alpha(color, 0.02))
      context.fillStyle = beam
      context.beginPath()
      context.moveTo(width * from - unit * 1.5, -unit)
      context.lineTo(width * from + unit * 1.5, -unit)
      context.lineTo(width * to + unit * 24, horizon + (height - horizon) * 0.5)
      context.lineTo(width * to - unit * 24, horizon + (height - horizon) * 0.5)
      context.fill()
    }
    context.translate(width / 2, horizon + (height - horizon) * 0.45)
    context.scale(1, 0.24)
    paintGlow(context, 0, 0, unit * 46, '#ffe9c4', 0.75)
    context.restore()
    const wide = Math.max(unit * 14, width * 0.15)
    paintCurtain(context, stage, { x: -unit, y: 0, width: wide, height: horizon + unit * 3 }, drape)
    paintCurtain(context, stage, { x: width - wide + unit, y: 0, width: wide, height: horizon + unit * 3 }, drape)
    paintCurtain(context, stage, { x: 0, y: -unit * 2, width, height: horizon * 0.14 }, darken(drape, 0.12))
    context.fillStyle = alpha('#d9a441', 0.85)
    context.fillRect(0, horizon * 0.14 - unit * 2.2, width, unit * 0.6)
  },
  paintInFront(context, stage) {
    const { features } = stage.scene.setting
    if (features.includes('audience')) paintAudience(context, stage)
    else if (stage.scene.subjects.length === 0 && !isConcert(stage)) paintTheatreSeats(context, stage, drapeOf(stage))
  },
}

const isConcert = ({ scene }: Stage): boolean =>
  /concert (?!hall)|concert$|\brock\b|festival/.test(scene.setting.features.join(' '))

/** Red, as a theatre's curtain is, unless another colour is asked for. */
function drapeOf({ scene, random }: Stage): string {
  const curtain = scene.subjects.find(({ noun }) => /curtain/.test(noun))
  return (
    scene.setting.colors[0] ??
    curtain?.attributes.colors[0] ??
    random('drape').pick(['#9a1f2c', '#8f1f2f', '#a3262e', '#7a1f3f', '#8a2430'])
  )
}
