import { alpha, darken, lighten, mix } from './color.ts'
import { type InteriorColors, interiorColors } from './interior.ts'
import type { Box, Context, Stage } from './stage.ts'

/** A round mirror that holds the light of the room. */
export function paintRoundMirror(
  context: Context,
  place: { x: number; y: number; radius: number },
  colors: InteriorColors,
): void {
  const { x, y, radius } = place
  context.fillStyle = alpha(colors.dark, 0.2)
  context.beginPath()
  context.arc(x + radius * 0.08, y + radius * 0.1, radius, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = mix(colors.wood, '#c9a04a', 0.4)
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
  const glass = context.createLinearGradient(x - radius, y - radius, x + radius, y + radius)
  glass.addColorStop(0, lighten(colors.wall, 0.6))
  glass.addColorStop(0.48, mix(colors.wall, '#c8d8e0', 0.5))
  glass.addColorStop(0.5, lighten(mix(colors.wall, '#c8d8e0', 0.5), 0.3))
  glass.addColorStop(1, mix(colors.wall, '#9fb4c0', 0.5))
  context.fillStyle = glass
  context.beginPath()
  context.arc(x, y, radius * 0.9, 0, Math.PI * 2)
  context.fill()
}

/** A potted plant with arching leaves. */
export function paintPottedPlant(
  context: Context,
  stage: Stage,
  place: { x: number; y: number; height: number },
  name: string,
): void {
  const { palette, light } = stage
  const clay = stage.indoor ? mix(interiorColors(stage).second, '#efe6d8', 0.2) : mix(palette.accent, '#efe6d8', 0.3)
  const { x, y, height } = place
  const random = stage.random(name)
  const leaf = mix(palette.near, '#3f7a55', 0.45)
  const side = light.from.x < 0 ? -1 : 1
  for (let index = 0; index < 13; index++) {
    const angle = -Math.PI / 2 + (index / 12 - 0.5) * 2.5 + random.between(-0.1, 0.1)
    const long = height * random.between(0.5, 0.74) * (1 - Math.abs(index / 12 - 0.5) * 0.4)
    const fromY = y - height * 0.26
    const tipX = x + Math.cos(angle) * long
    const tipY = fromY + Math.sin(angle) * long
    const bow = height * 0.1
    context.fillStyle = Math.cos(angle) * side > 0.1 ? mix(leaf, light.key, 0.24) : darken(leaf, 0.12)
    context.beginPath()
    context.moveTo(x, fromY)
    context.quadraticCurveTo((x + tipX) / 2 - bow * 0.6, (fromY + tipY) / 2 - bow, tipX, tipY)
    context.quadraticCurveTo((x + tipX) / 2 + bow * 0.9, (fromY + tipY) / 2 + bow * 0.3, x, fromY)
    context.fill()
  }
  const pot = context.createLinearGradient(x - height * 0.15, 0, x + height * 0.15, 0)
  pot.addColorStop(side > 0 ? 0 : 1, darken(clay, 0.3))
  pot.addColorStop(side > 0 ? 1 : 0, lighten(clay, 0.2))
  context.fillStyle = alpha('#1a1620', 0.25)
  context.beginPath()
  context.ellipse(x, y, height * 0.2, height * 0.03, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = pot
  context.beginPath()
  context.moveTo(x - height * 0.15, y - height * 0.3)
  context.lineTo(x + height * 0.15, y - height * 0.3)
  context.lineTo(x + height * 0.11, y)
  context.lineTo(x - height * 0.11, y)
  context.fill()
}

/** Shelves full of books, with gaps, leaners and small things. */
export function paintBookshelf(context: Context, stage: Stage, box: Box, colors: InteriorColors, name: string): void {
  const random = stage.random(name)
  const { palette } = stage
  const rows = Math.max(2, Math.round(box.height / (stage.unit * 13)))
  const board = Math.min(stage.unit * 1.1, box.height / rows / 6)
  context.fillStyle = darken(colors.wood, 0.3)
  context.fillRect(box.x, box.y, box.width, box.height)
  const tints = [colors.accent, colors.second, palette.near, '#d8c7a4', '#8c4f45', '#4d5f78', '#c9a15f'].map((tint) =>
    mix(tint, colors.wood, 0.25),
  )
  for (let row = 0; row < rows; row++) {
    const top = box.y + (box.height * row) / rows
    const tall = box.height / rows - board
    let x = box.x + board
    while (x < box.x + box.width - board * 2) {
      if (random.chance(0.07)) {
        x += tall * random.between(0.15, 0.4)
        continue
      }
      const wide = Math.min(tall * random.between(0.08, 0.17), box.x + box.width - board - x)
      const high = tall * random.between(0.62, 0.92)
      const color = random.pick(tints)
      context.fillStyle = color
      context.fillRect(x, top + board + tall - high, wide * 0.94, high)
      context.fillStyle = alpha(lighten(color, 0.5), 0.4)
      context.fillRect(x, top + board + tall - high * 0.82, wide * 0.94, high * 0.06)
      x += wide
    }
    context.fillStyle = colors.wood
    context.fillRect(box.x, top, box.width, board)
    context.fillStyle = alpha(colors.dark, 0.25)
    context.fillRect(box.x, top + board, box.width, board * 0.7)
  }
  context.fillStyle = lighten(colors.wood, 0.08)
  context.fillRect(box.x - board * 0.4, box.y - board * 0.5, board, box.height + board)
  context.fillRect(box.x + box.width - board * 0.6, box.y - board * 0.5, board, box.height + board)
  context.fillRect(box.x - board * 0.4, box.y - board * 0.5, box.width + board * 0.8, board)
}

/** A slate with chalk strokes that say nothing. */
export function paintChalkboard(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  frame: string,
): void {
  const { unit } = stage
  const random = stage.random('chalk')
  const rim = Math.min(unit * 1.1, box.height * 0.05)
  context.fillStyle = frame
  context.fillRect(box.x - rim, box.y - rim, box.width + rim * 2, box.height + rim * 2)
  const slate = context.createLinearGradient(box.x, box.y, box.x + box.width, box.y + box.height)
  slate.addColorStop(0, '#3a4a48')
  slate.addColorStop(1, '#26332f')
  context.fillStyle = slate
  context.fillRect(box.x, box.y, box.width, box.height)
  context.strokeStyle = alpha('#eef3ea', 0.34)
  context.lineWidth = Math.max(unit * 0.14, box.height * 0.008)
  context.lineCap = 'round'
  context.beginPath()
  for (let line = 0; line < 6; line++) {
    const y = box.y + box.height * (0.16 + line * 0.14)
    const from = box.x + box.width * 0.1
    const to = box.x + box.width * random.between(0.45, 0.9)
    context.moveTo(from, y)
    for (let x = from; x < to; x += box.width * 0.03) context.lineTo(x, y + random.between(-1, 1) * box.height * 0.012)
  }
  context.stroke()
}
