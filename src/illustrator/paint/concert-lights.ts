import { alpha, lighten, mix } from './color.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

const moods = [
  ['#3f6fff', '#c04fff', '#4fe0ff'],
  ['#ff3f7a', '#ff9a3f', '#7a4fff'],
  ['#2fd0a0', '#3f8fff', '#e8f04f'],
  ['#ff5a3f', '#ffb43f', '#ff3fa0'],
  ['#8f5aff', '#ff4fb0', '#4f9fff'],
] as const

/** A concert's stage: a wall of light, coloured beams from a truss, towers of speakers, haze; colours by seed. */
export function paintConcert(context: Context, stage: Stage, asked: string | undefined): void {
  const { width, height, horizon, unit } = stage
  const random = stage.random('concert')
  const picked = random.pick(moods)
  const colors = asked === undefined ? picked : [asked, lighten(asked, 0.3), picked[1]]
  const [main, other, third] = colors as readonly [string, string, string]
  const back = context.createLinearGradient(0, 0, 0, horizon)
  back.addColorStop(0, '#0b0a18')
  back.addColorStop(1, mix('#15122a', main, 0.42))
  context.fillStyle = back
  context.fillRect(0, 0, width, height)
  const wall = { x: width * 0.2, y: horizon * 0.2, width: width * 0.6, height: horizon * 0.66 }
  const screen = context.createLinearGradient(wall.x, wall.y, wall.x + wall.width, wall.y + wall.height)
  screen.addColorStop(0, mix(main, '#0b0a18', 0.3))
  screen.addColorStop(0.5, mix(other, '#0b0a18', 0.2))
  screen.addColorStop(1, mix(third, '#0b0a18', 0.34))
  context.fillStyle = screen
  context.fillRect(wall.x, wall.y, wall.width, wall.height)
  context.save()
  context.beginPath()
  context.rect(wall.x, wall.y, wall.width, wall.height)
  context.clip()
  context.strokeStyle = alpha(lighten(other, 0.4), 0.5)
  context.lineWidth = unit * 0.8
  const figure = random.pick(['rings', 'rays', 'bars'] as const)
  context.beginPath()
  const [cx, cy] = [wall.x + wall.width / 2, wall.y + wall.height * 0.5]
  if (figure === 'rings')
    for (let ring = 1; ring < 7; ring++) {
      context.moveTo(cx + ring * unit * 7, cy)
      context.arc(cx, cy, ring * unit * 7, 0, Math.PI * 2)
    }
  else if (figure === 'rays')
    for (let ray = 0; ray < 18; ray++) {
      const angle = (ray / 18) * Math.PI * 2
      context.moveTo(cx + Math.cos(angle) * unit * 8, cy + Math.sin(angle) * unit * 8)
      context.lineTo(cx + Math.cos(angle) * width, cy + Math.sin(angle) * width)
    }
  else
    for (let x = wall.x; x < wall.x + wall.width; x += unit * 3.4) {
      const tall = wall.height * random.between(0.15, 0.85)
      context.rect(x, wall.y + wall.height - tall, unit * 1.6, tall)
    }
  context.stroke()
  context.restore()
  const floor = context.createLinearGradient(0, horizon, 0, height)
  floor.addColorStop(0, mix('#20203a', main, 0.4))
  floor.addColorStop(1, '#0d0c16')
  context.fillStyle = floor
  context.fillRect(0, horizon, width, height - horizon)
  context.fillStyle = alpha('#000000', 0.5)
  context.fillRect(0, horizon - unit * 0.5, width, unit)
  paintTruss(context, stage)
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let lamp = 0; lamp < 8; lamp++) {
    const x = width * (0.06 + (lamp * 0.88) / 7)
    const tint = colors[lamp % 3]!
    const lean = (0.5 - lamp / 7) * width * random.between(0.2, 0.7)
    const beam = context.createLinearGradient(0, 0, 0, horizon * 1.1)
    beam.addColorStop(0, alpha(lighten(tint, 0.3), 0.6))
    beam.addColorStop(1, alpha(tint, 0))
    context.fillStyle = beam
    context.beginPath()
    context.moveTo(x - unit, unit * 6)
    context.lineTo(x + unit, unit * 6)
    context.lineTo(x + lean + unit * 11, horizon * 1.1)
    context.lineTo(x + lean - unit * 11, horizon * 1.1)
    context.fill()
    paintGlow(context, x, unit * 6, unit * 7, lighten(tint, 0.4), 0.9)
  }
  context.translate(width / 2, horizon + (height - horizon) * 0.3)
  context.scale(1, 0.22)
  paintGlow(context, 0, 0, Math.max(width * 0.5, unit * 50), lighten(main, 0.4), 0.7)
  context.restore()
  for (const side of [0, 1]) paintSpeakers(context, stage, side)
}

function paintTruss(context: Context, { width, unit }: Stage): void {
  context.strokeStyle = '#3a3c48'
  context.lineWidth = unit * 0.6
  context.beginPath()
  for (const y of [unit * 1.4, unit * 4.6]) {
    context.moveTo(0, y)
    context.lineTo(width, y)
  }
  for (let x = 0; x < width; x += unit * 4) {
    context.moveTo(x, unit * 4.6)
    context.lineTo(x + unit * 2, unit * 1.4)
    context.lineTo(x + unit * 4, unit * 4.6)
  }
  context.stroke()
}

function paintSpeakers(context: Context, { width, horizon, unit }: Stage, side: number): void {
  const wide = Math.min(unit * 14, width * 0.13)
  const x = side === 0 ? width * 0.015 : width * 0.985 - wide
  const foot = horizon + unit * 3
  for (let box = 0; box < 4; box++) {
    const y = foot - (box + 1) * wide * 0.92
    context.fillStyle = '#191922'
    context.fillRect(x, y, wide, wide * 0.9)
    context.strokeStyle = '#34343f'
    context.lineWidth = unit * 0.4
    context.strokeRect(x, y, wide, wide * 0.9)
    for (const [radius, tint] of [
      [0.34, '#2b2b36'],
      [0.24, '#101017'],
      [0.1, '#3a3a48'],
    ] as const) {
      context.fillStyle = tint
      context.beginPath()
      context.arc(x + wide / 2, y + wide * 0.45, wide * radius, 0, Math.PI * 2)
      context.fill()
    }
  }
}
