import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { darken, lighten } from '../../paint/color.ts'
import type { PhotoEdit } from '../../scene/photo-edit.ts'

function sheetLike(canvas: Canvas): { sheet: Canvas; context: ReturnType<Canvas['getContext']>; unit: number } {
  const sheet = createCanvas(canvas.width, canvas.height)
  const context = sheet.getContext('2d')
  context.imageSmoothingQuality = 'high'
  return { sheet, context, unit: Math.min(canvas.width, canvas.height) / 100 }
}

/** A border of one colour with a bevel as fine as a hair; the picture is made smaller to stay whole. */
export function paintBorder(canvas: Canvas, { color = '#ffffff', amount = 0.05 }: PhotoEdit): Canvas {
  const { sheet, context, unit } = sheetLike(canvas)
  const { width, height } = sheet
  const wide = Math.max(1, Math.round(amount * 100 * unit))
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  drawCovering(context, canvas, { x: wide, y: wide, width: width - 2 * wide, height: height - 2 * wide })
  context.strokeStyle = darken(color, 0.22)
  context.lineWidth = Math.max(1, unit * 0.18)
  context.strokeRect(wide, wide, width - 2 * wide, height - 2 * wide)
  return sheet
}

/** An instant photo lying on a light table. */
export function paintInstantPhoto(canvas: Canvas): Canvas {
  const { sheet, context, unit } = sheetLike(canvas)
  const { width, height } = sheet
  const table = context.createLinearGradient(0, 0, width, height)
  table.addColorStop(0, lighten('#d9d2c6', 0.3))
  table.addColorStop(1, '#c9c0b1')
  context.fillStyle = table
  context.fillRect(0, 0, width, height)
  const card = { width: width - 14 * unit, height: height - 12 * unit }
  context.translate(width / 2, height / 2)
  context.rotate(-0.018)
  context.save()
  context.shadowColor = 'rgba(40,30,20,0.35)'
  context.shadowBlur = 3 * unit
  context.shadowOffsetY = 1.2 * unit
  context.fillStyle = '#fdfcf8'
  context.fillRect(-card.width / 2, -card.height / 2, card.width, card.height)
  context.restore()
  const rim = 4.5 * unit
  const foot = 15 * unit
  drawCovering(context, canvas, {
    x: -card.width / 2 + rim,
    y: -card.height / 2 + rim,
    width: card.width - 2 * rim,
    height: card.height - rim - foot,
  })
  return sheet
}

/** Corners rounded by a share of the shorter side; half of it leaves a circle. What is cut off is clear. */
export function roundOff(canvas: Canvas, amount: number): Canvas {
  const { sheet, context } = sheetLike(canvas)
  const { width, height } = sheet
  const side = Math.min(width, height)
  context.beginPath()
  if (amount >= 0.5) context.arc(width / 2, height / 2, side / 2, 0, Math.PI * 2)
  else context.roundRect(0, 0, width, height, amount * side)
  context.clip()
  context.drawImage(canvas, 0, 0)
  return sheet
}

/** The photo as it came and as it is now, halved down the middle: side by side where the frame is wide, else one above the other. */
export function compareWith(before: Canvas, after: Canvas): Canvas {
  const { sheet, context, unit } = sheetLike(after)
  const { width, height } = sheet
  const beside = width >= height * 0.9
  const gap = Math.max(2, Math.round(unit * 0.8))
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  const half = beside ? { width: (width - gap) / 2, height } : { width, height: (height - gap) / 2 }
  drawCovering(context, before, { x: 0, y: 0, ...half })
  drawCovering(
    context,
    after,
    beside ? { x: half.width + gap, y: 0, ...half } : { x: 0, y: half.height + gap, ...half },
  )
  return sheet
}

/** Cropped to a box, centred. */
function drawCovering(
  context: ReturnType<Canvas['getContext']>,
  picture: Canvas,
  box: { x: number; y: number; width: number; height: number },
): void {
  const scale = Math.max(box.width / picture.width, box.height / picture.height)
  const [wide, high] = [box.width / scale, box.height / scale]
  context.drawImage(
    picture,
    (picture.width - wide) / 2,
    (picture.height - high) / 2,
    wide,
    high,
    box.x,
    box.y,
    box.width,
    box.height,
  )
}
