import { alpha, darken, lighten, mix } from '../color.ts'
import { paintBookshelf } from '../furnishings.ts'
import { interiorColors } from '../interior.ts'
import type { Context, Stage } from '../stage.ts'
import { paintPlainWall } from './backdrops-plain.ts'

/** A board of holes with tools in their places, and a shelf of tins. */
export function paintWorkshop(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit } = stage
  paintPlainWall(context, stage, color)
  const random = stage.random('tools on the wall')
  context.fillStyle = alpha(darken(color, 0.5), 0.4)
  context.beginPath()
  for (let y = unit * 3; y < horizon; y += unit * 4)
    for (let x = unit * 2; x < width; x += unit * 4) context.rect(x, y, unit * 0.7, unit * 0.7)
  context.fill()
  const handles = ['#b5563a', '#8a5f3c', '#d0a040', '#3f5f6a', '#5a4636']
  for (let x = unit * 6; x < width - unit * 4; x += unit * random.between(9, 13)) {
    const top = horizon * random.between(0.12, 0.24)
    const long = Math.min(unit * random.between(22, 34), horizon * 0.5)
    const steel = mix('#7d868c', color, 0.16)
    context.fillStyle = alpha(darken(color, 0.6), 0.3)
    context.fillRect(x + unit * 0.8, top + unit, unit * 2.4, long)
    const form = random.integer(0, 3)
    context.fillStyle = steel
    if (form === 0) context.fillRect(x - unit * 3, top, unit * 8, unit * 4)
    else if (form === 1) context.fillRect(x + unit * 0.5, top, unit * 1.2, long * 0.6)
    else if (form === 2) {
      context.beginPath()
      context.moveTo(x - unit * 1.6, top)
      context.lineTo(x + unit * 4, top)
      context.lineTo(x + unit * 1.6, top + long * 0.7)
      context.fill()
    } else {
      context.beginPath()
      context.arc(x + unit, top + unit * 2, unit * 3, 0, Math.PI * 2)
      context.fill()
      context.fillRect(x, top, unit * 2, long * 0.7)
    }
    context.fillStyle = random.pick(handles)
    context.beginPath()
    context.roundRect(x - unit * 0.2, top + long * 0.5, unit * 2.6, long * 0.5, unit)
    context.fill()
  }
  const shelf = horizon * 0.84
  for (let x = unit * 3; x < width; x += unit * random.between(6, 12)) {
    context.fillStyle = mix(random.pick(['#b5563a', '#3f6f7a', '#d0a040', '#7a8288', '#e3d9c4']), color, 0.2)
    context.fillRect(x, shelf - unit * 7, unit * 5.4, unit * 7)
  }
  context.fillStyle = darken(color, 0.5)
  context.fillRect(0, shelf, width, unit * 1.6)
}

/** Books from edge to edge, and a lamp among them. */
export function paintShelves(context: Context, stage: Stage, color: string): void {
  const { width, horizon } = stage
  paintPlainWall(context, stage, color)
  const colors = { ...interiorColors(stage), wall: color, wood: mix(color, '#8a5f40', 0.4) }
  const random = stage.random('shelves backdrop')
  const from = width * random.pick([-0.02, 0.3, -0.02])
  const wide = width * random.pick([0.72, 1.04, 1.04])
  paintBookshelf(
    context,
    stage,
    { x: from, y: -horizon * 0.1, width: wide, height: horizon * 1.14 },
    colors,
    'books behind',
  )
}

/** A pastel wall with a garland, dots, a rainbow or stars. */
export function paintNursery(context: Context, stage: Stage, color: string): void {
  const { width, horizon, unit } = stage
  paintPlainWall(context, stage, color)
  const random = stage.random('nursery')
  const tints = ['#e88f7a', '#f3c766', '#8fbfae', '#9aa9d9', '#f6efe2']
  const motif = random.pick(['garland', 'dots', 'rainbow', 'stars'] as const)
  if (motif === 'garland') {
    for (const [drop, shift] of [
      [0.06, 0],
      [0.2, 3],
    ] as const) {
      const count = Math.max(6, Math.round(width / (unit * 10)))
      for (let flag = 0; flag < count; flag++) {
        const x = ((flag + 0.1) / count) * width
        const next = ((flag + 0.9) / count) * width
        const sag = (at: number): number => horizon * drop + Math.sin((at / width) * Math.PI) * horizon * 0.12
        context.fillStyle = mix(tints[(flag + shift) % tints.length]!, color, 0.16)
        context.beginPath()
        context.moveTo(x, sag(x))
        context.lineTo(next, sag(next))
        context.lineTo((x + next) / 2, sag((x + next) / 2) + unit * 9)
        context.fill()
      }
    }
  } else if (motif === 'rainbow') {
    const x = width * random.pick([0.24, 0.76])
    const reach = Math.min(horizon * 0.62, width * 0.36)
    for (const [ring, tint] of tints.entries()) {
      context.strokeStyle = mix(tint, color, 0.14)
      context.lineWidth = reach * 0.12
      context.beginPath()
      context.arc(x, horizon * 0.86, reach * (1 - ring * 0.15), Math.PI, 0)
      context.stroke()
    }
  } else {
    const pitch = unit * 11
    for (let row = 0; row * pitch < horizon; row++) {
      for (let x = ((row % 2) * pitch) / 2 + unit * 3; x < width; x += pitch) {
        context.fillStyle = motif === 'dots' ? lighten(color, 0.5) : mix(random.pick(tints), color, 0.3)
        context.beginPath()
        const y = row * pitch + unit * 5
        if (motif === 'dots') context.arc(x, y, unit * 1.9, 0, Math.PI * 2)
        else
          for (let tip = 0; tip < 10; tip++) {
            const angle = (tip / 10) * Math.PI * 2 - Math.PI / 2
            const far = unit * (tip % 2 === 0 ? 2.6 : 1.1)
            context.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far)
          }
        context.fill()
      }
    }
  }
  context.fillStyle = lighten(color, 0.55)
  context.fillRect(0, horizon - unit * 4, width, unit * 4)
}
