import { alpha, darken, lighten, mix } from './color.ts'
import { type InteriorColors, isLampLit } from './interior.ts'
import { paintGlow } from './sky-glow.ts'
import type { Box, Context, Stage } from './stage.ts'

/** A soft dark patch under what stands on the floor. */
export function paintFootShade(context: Context, box: Box): void {
  context.fillStyle = alpha('#1a1620', 0.26)
  context.beginPath()
  context.ellipse(box.x + box.width / 2, box.y + box.height, box.width * 0.54, box.height * 0.07, 0, 0, Math.PI * 2)
  context.fill()
}

/** Light on the side it comes from, shade on the other. */
function shaded(context: Context, stage: Stage, box: Box, color: string): ReturnType<Context['createLinearGradient']> {
  const gradient = context.createLinearGradient(box.x, 0, box.x + box.width, 0)
  const bright = stage.light.from.x < 0 ? 0 : 1
  gradient.addColorStop(bright, mix(lighten(color, 0.14), stage.light.key, 0.16 * stage.light.strength))
  gradient.addColorStop(1 - bright, darken(color, 0.16))
  return gradient
}

/** A sofa seen from the front, with two cushions. */
export function paintSofa(context: Context, stage: Stage, box: Box, color: string, cushion: string): void {
  const { x, y, width, height } = box
  paintFootShade(context, box)
  const part = (px: number, py: number, w: number, h: number, round: number, paint: string): void => {
    const piece = { x: x + px * width, y: y + py * height, width: w * width, height: h * height }
    context.fillStyle = shaded(context, stage, piece, paint)
    context.beginPath()
    context.roundRect(piece.x, piece.y, piece.width, piece.height, round * height)
    context.fill()
  }
  context.fillStyle = darken(color, 0.6)
  for (const leg of [0.08, 0.9]) context.fillRect(x + leg * width, y + height * 0.92, width * 0.02, height * 0.08)
  part(0.06, 0, 0.45, 0.66, 0.12, color)
  part(0.49, 0, 0.45, 0.66, 0.12, color)
  part(0.08, 0.48, 0.84, 0.46, 0.06, darken(color, 0.1))
  part(0.09, 0.44, 0.41, 0.22, 0.09, lighten(color, 0.1))
  part(0.5, 0.44, 0.41, 0.22, 0.09, lighten(color, 0.1))
  part(0, 0.26, 0.12, 0.68, 0.14, darken(color, 0.04))
  part(0.88, 0.26, 0.12, 0.68, 0.14, darken(color, 0.04))
  for (const [at, lean] of [
    [0.2, -0.12],
    [0.78, 0.14],
  ] as const) {
    const size = height * 0.36
    context.save()
    context.translate(x + at * width, y + height * 0.36)
    context.rotate(lean)
    context.fillStyle = shaded(context, stage, { x: -size / 2, y: 0, width: size, height: size }, cushion)
    context.beginPath()
    context.roundRect(-size / 2, -size / 2, size, size * 0.86, size * 0.16)
    context.fill()
    context.restore()
  }
}

/** A bed seen from its side: headboard at the wall's end named by `head`, pillows, a blanket that hangs in folds. */
export function paintBed(
  context: Context,
  stage: Stage,
  box: Box,
  colors: InteriorColors,
  head: 'left' | 'right',
): void {
  const { width, height } = box
  paintFootShade(context, box)
  context.save()
  context.translate(head === 'left' ? box.x : box.x + width, box.y)
  context.scale(head === 'left' ? 1 : -1, 1)
  const wood = darken(colors.wood, 0.1)
  const local = (px: number, py: number, w: number, h: number): Box => ({
    x: px * width,
    y: py * height,
    width: w * width,
    height: h * height,
  })
  const fill = (piece: Box, paint: string | ReturnType<typeof shaded>, round: number[]): void => {
    context.fillStyle = paint
    context.beginPath()
    context.roundRect(
      piece.x,
      piece.y,
      piece.width,
      piece.height,
      round.map((radius) => radius * height),
    )
    context.fill()
  }
  fill(local(0, 0, 0.05, 1), wood, [0.08, 0.08, 0, 0])
  fill(local(0.96, 0.46, 0.04, 0.54), wood, [0.05, 0.05, 0, 0])
  fill(local(0.03, 0.7, 0.95, 0.16), darken(wood, 0.12), [0])
  const linen = mix('#f7f1e6', stage.light.ambient, isLampLit(stage) ? 0.4 : 0.1)
  fill(local(0.045, 0.5, 0.92, 0.24), shaded(context, stage, local(0.045, 0.5, 0.92, 0.24), linen), [0.08])
  for (const at of [0.06, 0.14]) {
    const piece = local(at, 0.3 + at * 0.5, 0.15, 0.24)
    fill(piece, shaded(context, stage, piece, darken(linen, at * 0.3)), [0.11])
  }
  const cover = mix(colors.accent, colors.wall, 0.24)
  const blanket = context.createLinearGradient(0, height * 0.4, 0, height * 0.9)
  blanket.addColorStop(0, lighten(cover, 0.2))
  blanket.addColorStop(0.3, cover)
  blanket.addColorStop(1, darken(cover, 0.24))
  context.fillStyle = blanket
  context.beginPath()
  context.moveTo(width * 0.3, height * 0.46)
  context.bezierCurveTo(width * 0.5, height * 0.38, width * 0.8, height * 0.44, width * 0.97, height * 0.47)
  context.lineTo(width * 0.975, height * 0.84)
  for (let fold = 6; fold >= 0; fold--) {
    const at = 0.3 + (0.675 * fold) / 7
    context.quadraticCurveTo((at + 0.05) * width, height * 0.9, at * width, height * 0.82)
  }
  context.fill()
  context.fillStyle = mix(linen, cover, 0.16)
  context.beginPath()
  context.moveTo(width * 0.27, height * 0.46)
  context.quadraticCurveTo(width * 0.34, height * 0.42, width * 0.4, height * 0.43)
  context.lineTo(width * 0.39, height * 0.83)
  context.lineTo(width * 0.28, height * 0.83)
  context.fill()
  context.restore()
}

/** A small cupboard with a lamp on it that burns after dark. */
export function paintNightstand(context: Context, stage: Stage, box: Box, colors: InteriorColors): void {
  const { x, y, width, height } = box
  paintFootShade(context, box)
  context.fillStyle = shaded(context, stage, box, colors.wood)
  context.fillRect(x, y + height * 0.5, width, height * 0.5)
  context.fillStyle = alpha(colors.dark, 0.3)
  for (const share of [0.6, 0.78]) context.fillRect(x + width * 0.08, y + height * share, width * 0.84, height * 0.012)
  const lit = isLampLit(stage)
  const lampX = x + width / 2
  context.fillStyle = colors.dark
  context.fillRect(lampX - width * 0.04, y + height * 0.3, width * 0.08, height * 0.2)
  if (lit) paintGlow(context, lampX, y + height * 0.22, height * 2.4, '#ffcf87', 0.6)
  context.fillStyle = lit ? '#ffe3aa' : mix(colors.trim, '#fff4dc', 0.4)
  context.beginPath()
  context.moveTo(lampX - width * 0.2, y)
  context.lineTo(lampX + width * 0.2, y)
  context.lineTo(lampX + width * 0.36, y + height * 0.32)
  context.lineTo(lampX - width * 0.36, y + height * 0.32)
  context.fill()
}

/** A row of cupboards with a worktop; `doors` of them. */
export function paintCupboards(
  context: Context,
  stage: Stage,
  box: Box,
  options: { doors: number; front: string; top?: string; handle: string },
): void {
  const { x, y, width, height } = box
  const { doors, front, top, handle } = options
  context.fillStyle = shaded(context, stage, box, front)
  context.fillRect(x, y, width, height)
  const gap = Math.min(width / doors / 24, height / 24)
  for (let door = 0; door < doors; door++) {
    const left = x + (width * door) / doors
    const wide = width / doors
    context.strokeStyle = alpha(darken(front, 0.45), 0.6)
    context.lineWidth = gap * 0.5
    context.strokeRect(left + gap, y + gap * 2, wide - gap * 2, height - gap * 3)
    context.fillStyle = alpha(lighten(front, 0.4), 0.34)
    context.fillRect(left + gap * 1.3, y + gap * 2.3, wide - gap * 2.6, gap * 0.5)
    context.fillStyle = handle
    context.fillRect(
      left + (door % 2 === 0 ? wide - gap * 4 : gap * 3),
      y + (top === undefined ? height - gap * 7 : gap * 4),
      gap,
      gap * 4,
    )
  }
  if (top === undefined) return
  context.fillStyle = top
  context.fillRect(x - gap, y - gap * 1.4, width + gap * 2, gap * 2.4)
  context.fillStyle = alpha('#ffffff', 0.3)
  context.fillRect(x - gap, y - gap * 1.4, width + gap * 2, gap * 0.5)
  context.fillStyle = alpha('#1a1620', 0.4)
  context.fillRect(x, y + height - gap * 1.6, width, gap * 1.6)
}
