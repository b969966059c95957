import { alpha, darken, lighten, mix } from './color.ts'
import type { InteriorColors } from './interior.ts'
import type { Random } from './random.ts'
import type { Box, Context, Stage } from './stage.ts'

/** A framed picture: a landscape, flat shapes, a leaf, the sea or a few lines, on its mount. */
export function paintFramedPicture(
  context: Context,
  stage: Stage,
  box: Box,
  colors: InteriorColors,
  name: string,
): void {
  const random = stage.random(name)
  const rim = Math.min(box.width, box.height) * random.pick([0.035, 0.05, 0.08])
  context.fillStyle = alpha('#1a1620', 0.2)
  context.fillRect(box.x + rim * 0.7, box.y + rim * 0.9, box.width, box.height)
  const frame = random.pick([colors.wood, colors.dark, mix('#c9a04a', colors.dark, 0.1), colors.trim])
  context.fillStyle = frame
  context.fillRect(box.x, box.y, box.width, box.height)
  context.fillStyle = alpha(lighten(frame, 0.5), 0.5)
  context.fillRect(box.x, box.y, box.width, rim * 0.3)
  const inset = rim * random.pick([1, 2.4, 3.2])
  context.fillStyle = mix('#f8f3e8', colors.wall, 0.1)
  context.fillRect(box.x + rim, box.y + rim, box.width - rim * 2, box.height - rim * 2)
  const sheet = { x: box.x + inset, y: box.y + inset, width: box.width - inset * 2, height: box.height - inset * 2 }
  context.save()
  context.beginPath()
  context.rect(sheet.x, sheet.y, sheet.width, sheet.height)
  context.clip()
  random.pick([paintLand, paintShapes, paintSprig, paintSea, paintArches] as const)(context, sheet, colors, random)
  context.restore()
}

type Motif = (context: Context, sheet: Box, colors: InteriorColors, random: Random) => void

const ground = (context: Context, sheet: Box, color: string): void => {
  context.fillStyle = color
  context.fillRect(sheet.x, sheet.y, sheet.width, sheet.height)
}

const disc = (context: Context, sheet: Box, x: number, y: number, radius: number): void => {
  context.beginPath()
  context.arc(
    sheet.x + sheet.width * x,
    sheet.y + sheet.height * y,
    Math.min(sheet.width, sheet.height) * radius,
    0,
    Math.PI * 2,
  )
  context.fill()
}

const paintLand: Motif = (context, sheet, colors, random) => {
  ground(context, sheet, mix('#f3e3cc', colors.accent, 0.24))
  context.fillStyle = lighten(colors.accent, 0.1)
  disc(context, sheet, random.between(0.3, 0.7), 0.38, 0.16)
  for (const [share, color] of [
    [0.5, mix(colors.second, '#f3e3cc', 0.4)],
    [0.66, colors.second],
    [0.82, darken(colors.second, 0.3)],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    context.moveTo(sheet.x, sheet.y + sheet.height)
    context.lineTo(sheet.x, sheet.y + sheet.height * (share + random.between(-0.08, 0.08)))
    context.quadraticCurveTo(
      sheet.x + sheet.width * random.between(0.3, 0.7),
      sheet.y + sheet.height * (share - random.between(-0.12, 0.22)),
      sheet.x + sheet.width,
      sheet.y + sheet.height * (share + random.between(-0.08, 0.08)),
    )
    context.lineTo(sheet.x + sheet.width, sheet.y + sheet.height)
    context.fill()
  }
}

const paintShapes: Motif = (context, sheet, colors, random) => {
  ground(context, sheet, '#f1e9da')
  for (const color of [colors.accent, colors.second, colors.cloth, colors.dark]) {
    context.fillStyle = alpha(color, 0.9)
    if (random.chance(0.5))
      disc(context, sheet, random.between(0.2, 0.8), random.between(0.2, 0.8), random.between(0.12, 0.3))
    else {
      const wide = sheet.width * random.between(0.2, 0.5)
      context.fillRect(
        sheet.x + random.between(0.05, 0.6) * sheet.width,
        sheet.y + random.between(0.1, 0.7) * sheet.height,
        wide,
        sheet.height * random.between(0.06, 0.4),
      )
    }
  }
}

const paintSprig: Motif = (context, sheet, colors, random) => {
  ground(context, sheet, '#f4eee0')
  const leaf = mix(random.pick([colors.second, '#5f7f58']), '#4f6f4c', 0.4)
  const x = sheet.x + sheet.width / 2
  const foot = sheet.y + sheet.height * 0.92
  const tall = sheet.height * 0.78
  context.fillStyle = leaf
  context.fillRect(x - sheet.width * 0.01, foot - tall, sheet.width * 0.02, tall)
  for (let pair = 0; pair < 5; pair++) {
    const y = foot - tall * (0.24 + pair * 0.18)
    const long = sheet.width * 0.34 * (1 - pair * 0.13)
    for (const turn of [-1, 1]) {
      context.beginPath()
      context.moveTo(x, y)
      context.quadraticCurveTo(x + turn * long * 0.3, y - long * 0.7, x + turn * long, y - long * 0.6)
      context.quadraticCurveTo(x + turn * long * 0.8, y, x, y)
      context.fill()
    }
  }
}

const paintSea: Motif = (context, sheet, colors, random) => {
  ground(context, sheet, mix('#f0dcc4', colors.accent, 0.14))
  const line = sheet.y + sheet.height * random.between(0.45, 0.6)
  context.fillStyle = mix(colors.second, '#4f87a0', 0.5)
  context.fillRect(sheet.x, line, sheet.width, sheet.height)
  context.fillStyle = '#fbf6ea'
  const x = sheet.x + sheet.width * random.between(0.3, 0.7)
  const tall = Math.min(sheet.height * 0.34, sheet.width * 0.5)
  context.beginPath()
  context.moveTo(x, line - tall)
  context.lineTo(x + tall * 0.5, line + tall * 0.06)
  context.lineTo(x - tall * 0.4, line + tall * 0.06)
  context.fill()
  context.fillStyle = colors.dark
  context.fillRect(x - tall * 0.42, line + tall * 0.1, tall * 0.96, tall * 0.12)
}

const paintArches: Motif = (context, sheet, colors, random) => {
  ground(context, sheet, '#f2e8d8')
  const tints = [colors.accent, colors.second, lighten(colors.accent, 0.4), '#f2e8d8']
  const x = sheet.x + sheet.width / 2
  const foot = sheet.y + sheet.height * 0.9
  let radius = Math.min(sheet.width * 0.42, sheet.height * 0.6)
  const lift = Math.min(sheet.height * 0.5, radius * random.between(0.2, 0.8))
  for (const tint of tints) {
    context.fillStyle = tint
    context.beginPath()
    context.moveTo(x - radius, foot)
    context.lineTo(x - radius, foot - lift)
    context.arc(x, foot - lift, radius, Math.PI, 0)
    context.lineTo(x + radius, foot)
    context.fill()
    radius *= 0.74
  }
}
