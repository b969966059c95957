import { alpha, darken, lighten, mix } from './color.ts'
import { type InteriorColors, isLampLit } from './interior.ts'
import { paintGlow } from './sky.ts'
import type { Box, Context, Stage } from './stage.ts'

/** A hanging lamp; it glows after dark. */
export function paintPendant(
  context: Context,
  stage: Stage,
  place: { x: number; y: number; size: number },
  colors: InteriorColors,
): void {
  const { x, y, size } = place
  const lit = isLampLit(stage)
  context.fillStyle = colors.dark
  context.fillRect(x - size * 0.02, 0, size * 0.04, y)
  if (lit) paintGlow(context, x, y + size * 0.7, size * 6, '#ffcf87', 0.5)
  const shade = mix(colors.accent, colors.dark, 0.25)
  const glow = lit ? '#ffe7b3' : mix(colors.trim, '#ffffff', 0.3)
  const form = stage.random('lamp shades').pick(['bell', 'bell', 'globe', 'drum', 'lantern'] as const)
  if (form === 'globe' || form === 'lantern') {
    paintPaperLamp(context, place, form, glow, shade)
    return
  }
  context.fillStyle = shade
  context.beginPath()
  if (form === 'drum') {
    context.moveTo(x - size * 0.42, y)
    context.lineTo(x + size * 0.42, y)
    context.lineTo(x + size * 0.52, y + size * 0.6)
    context.lineTo(x - size * 0.52, y + size * 0.6)
  } else {
    context.moveTo(x - size * 0.12, y)
    context.lineTo(x + size * 0.12, y)
    context.quadraticCurveTo(x + size * 0.55, y + size * 0.2, x + size * 0.6, y + size * 0.62)
    context.lineTo(x - size * 0.6, y + size * 0.62)
    context.quadraticCurveTo(x - size * 0.55, y + size * 0.2, x - size * 0.12, y)
  }
  context.fill()
  context.fillStyle = glow
  context.beginPath()
  context.ellipse(x, y + size * 0.61, size * (form === 'drum' ? 0.52 : 0.6), size * 0.1, 0, 0, Math.PI * 2)
  context.fill()
}

/** A ball of milk glass, or a paper lantern with its ribs. */
function paintPaperLamp(
  context: Context,
  { x, y, size }: { x: number; y: number; size: number },
  form: 'globe' | 'lantern',
  glow: string,
  cap: string,
): void {
  const wide = size * (form === 'globe' ? 0.42 : 0.58)
  const high = size * (form === 'globe' ? 0.42 : 0.4)
  const middle = y + high
  const ball = context.createRadialGradient(x - wide * 0.3, middle - high * 0.3, 0, x, middle, wide * 1.1)
  ball.addColorStop(0, lighten(glow, 0.5))
  ball.addColorStop(1, darken(glow, 0.14))
  context.fillStyle = ball
  context.beginPath()
  context.ellipse(x, middle, wide, high, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = cap
  context.fillRect(x - size * 0.14, y - size * 0.06, size * 0.28, size * 0.12)
  if (form === 'globe') return
  context.strokeStyle = alpha(darken(glow, 0.4), 0.3)
  context.lineWidth = size * 0.03
  context.beginPath()
  for (const share of [-0.55, -0.2, 0.2, 0.55]) {
    const half = wide * Math.sqrt(1 - share ** 2)
    context.moveTo(x - half, middle + share * high)
    context.quadraticCurveTo(x, middle + share * high + high * 0.1, x + half, middle + share * high)
  }
  context.stroke()
}

/** A standing lamp with a shade of cloth; it glows after dark. */
export function paintFloorLamp(
  context: Context,
  stage: Stage,
  place: { x: number; y: number; height: number },
  colors: InteriorColors,
): void {
  const { x, y, height } = place
  const lit = isLampLit(stage)
  const top = y - height
  if (lit) paintGlow(context, x, top + height * 0.12, height * 0.8, '#ffcf87', 0.5)
  context.fillStyle = alpha('#1a1620', 0.25)
  context.beginPath()
  context.ellipse(x, y, height * 0.13, height * 0.022, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = colors.dark
  context.fillRect(x - height * 0.009, top + height * 0.16, height * 0.018, height * 0.83)
  context.beginPath()
  context.ellipse(x, y - height * 0.01, height * 0.1, height * 0.018, 0, 0, Math.PI * 2)
  context.fill()
  const shade = context.createLinearGradient(x - height * 0.13, 0, x + height * 0.13, 0)
  const cloth = lit ? '#ffdfa6' : mix(colors.trim, colors.accent, 0.18)
  shade.addColorStop(0, darken(cloth, 0.12))
  shade.addColorStop(0.5, lighten(cloth, 0.2))
  shade.addColorStop(1, darken(cloth, 0.16))
  context.fillStyle = shade
  context.beginPath()
  context.moveTo(x - height * 0.08, top)
  context.lineTo(x + height * 0.08, top)
  context.lineTo(x + height * 0.135, top + height * 0.2)
  context.lineTo(x - height * 0.135, top + height * 0.2)
  context.fill()
}

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
  const clay = mix(palette.accent, '#efe6d8', 0.3)
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

/** A framed picture with a small landscape of flat shapes. */
export function paintFramedPicture(
  context: Context,
  stage: Stage,
  box: Box,
  colors: InteriorColors,
  name: string,
): void {
  const random = stage.random(name)
  const rim = Math.min(box.width, box.height) * 0.05
  context.fillStyle = alpha(colors.dark, 0.22)
  context.fillRect(box.x + rim * 0.7, box.y + rim * 0.9, box.width, box.height)
  context.fillStyle = random.chance(0.5) ? colors.wood : colors.dark
  context.fillRect(box.x, box.y, box.width, box.height)
  context.fillStyle = '#f6f0e4'
  context.fillRect(box.x + rim, box.y + rim, box.width - rim * 2, box.height - rim * 2)
  const inset = rim * 3
  context.save()
  context.beginPath()
  context.rect(box.x + inset, box.y + inset, box.width - inset * 2, box.height - inset * 2)
  context.clip()
  context.fillStyle = mix(colors.wall, colors.accent, 0.24)
  context.fillRect(box.x, box.y, box.width, box.height)
  context.fillStyle = colors.accent
  context.beginPath()
  context.arc(
    box.x + box.width * random.between(0.35, 0.65),
    box.y + box.height * 0.42,
    box.width * 0.14,
    0,
    Math.PI * 2,
  )
  context.fill()
  for (const [share, color] of [
    [0.55, mix(stage.palette.water, colors.wall, 0.2)],
    [0.7, mix(stage.palette.near, colors.wall, 0.2)],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    context.moveTo(box.x, box.y + box.height)
    context.lineTo(box.x, box.y + box.height * (share + random.between(-0.06, 0.06)))
    context.quadraticCurveTo(
      box.x + box.width * 0.5,
      box.y + box.height * (share - random.between(-0.1, 0.2)),
      box.x + box.width,
      box.y + box.height * (share + random.between(-0.08, 0.08)),
    )
    context.lineTo(box.x + box.width, box.y + box.height)
    context.fill()
  }
  context.restore()
}

/** Shelves full of books, with gaps, leaners and small things. */
export function paintBookshelf(context: Context, stage: Stage, box: Box, colors: InteriorColors, name: string): void {
  const random = stage.random(name)
  const { palette } = stage
  const rows = Math.max(2, Math.round(box.height / (stage.unit * 13)))
  const board = Math.min(stage.unit * 1.1, box.height / rows / 6)
  context.fillStyle = darken(colors.wood, 0.3)
  context.fillRect(box.x, box.y, box.width, box.height)
  const tints = [palette.accent, palette.water, palette.near, '#d8c7a4', '#8c4f45', '#4d5f78', '#c9a15f'].map((tint) =>
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
