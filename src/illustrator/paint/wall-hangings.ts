import { alpha, darken, lighten, mix } from './color.ts'
import { paintFramedPicture } from './framed-picture.ts'
import { paintPottedPlant, paintRoundMirror } from './furnishings.ts'
import type { InteriorColors } from './interior.ts'
import { hangingOf } from './interior-manner.ts'
import type { Box, Context, Stage } from './stage.ts'

/** What hangs on a stretch of wall, in the manner of the room: `box` is filled in its middle. */
export function paintWallHangings(context: Context, stage: Stage, box: Box, colors: InteriorColors): void {
  const kind = hangingOf(stage)
  const { x, y, width, height } = box
  const middle = x + width / 2
  const size = Math.min(width * 0.42, height)
  const frame = (name: string, cx: number, cy: number, wide: number, tall: number): void =>
    paintFramedPicture(
      context,
      stage,
      { x: cx - wide / 2, y: cy - tall / 2, width: wide, height: tall },
      colors,
      `${stage.scene.setting.kind} ${name}`,
    )
  const level = y + height / 2
  if (kind === 'mirror') paintRoundMirror(context, { x: middle, y: level, radius: size * 0.46 }, colors)
  else if (kind === 'shelf') paintWallShelf(context, stage, box, colors)
  else if (kind === 'weaving') paintWeaving(context, stage, { x: middle, y, size }, colors)
  else if (kind === 'canvas') frame('canvas', middle, level, Math.min(width * 0.66, height * 1.3), height * 0.86)
  else if (kind === 'clock') {
    paintWallClock(context, { x: middle - size * 0.5, y: level, radius: size * 0.26 }, colors)
    frame('by the clock', middle + size * 0.5, level, size * 0.6, size * 0.8)
  } else if (kind === 'gallery') {
    const unit = Math.min(width * 0.27, height * 0.56)
    for (const [index, [dx, dy, wide, tall]] of (
      [
        [-1.45, -0.1, 0.7, 0.9],
        [-0.55, -0.42, 0.9, 0.66],
        [-0.55, 0.46, 0.7, 0.9],
        [0.44, 0.06, 0.9, 1.2],
        [1.3, -0.4, 0.6, 0.6],
        [1.3, 0.42, 0.66, 0.8],
      ] as const
    ).entries())
      frame(`gallery ${index}`, middle + dx * unit, level + dy * unit, wide * unit, tall * unit)
  } else {
    const count = stage.random('frames in a row').pick([2, 3, 2])
    const each = Math.min((width / count) * 0.72, height * 0.7)
    for (let at = 0; at < count; at++)
      frame(`row ${at}`, middle + (at - (count - 1) / 2) * each * 1.24, level, each, Math.min(each * 1.3, height))
  }
}

function paintWallShelf(context: Context, stage: Stage, box: Box, colors: InteriorColors): void {
  const { unit } = stage
  const random = stage.random('wall shelf')
  const wide = Math.min(box.width * 0.76, unit * 44)
  const left = box.x + (box.width - wide) / 2
  for (const [row, share] of [0.42, 0.98].entries()) {
    const from = left + (row === 0 ? 0 : wide * 0.16)
    const long = wide * (row === 0 ? 0.8 : 0.84)
    const y = box.y + box.height * share
    const tall = Math.min(box.height * 0.36, unit * 8)
    context.fillStyle = alpha('#1a1620', 0.16)
    context.fillRect(from + unit * 0.4, y + unit, long, unit * 1.4)
    context.fillStyle = colors.wood
    context.fillRect(from, y, long, unit * 1.2)
    const plant = from + long * random.pick([0.12, 0.86])
    for (let x = from + unit; x < from + long - unit * 4; ) {
      if (Math.abs(x - plant) < unit * 5) {
        x += unit * 2
        continue
      }
      const color = random.pick([colors.accent, colors.second, colors.cloth, '#efe6d4', colors.dark])
      context.fillStyle = color
      if (random.chance(0.7)) {
        const books = random.integer(2, 5)
        for (let book = 0; book < books; book++) {
          const high = tall * random.between(0.62, 0.95)
          context.fillStyle = random.pick([
            colors.accent,
            colors.second,
            colors.cloth,
            '#efe6d4',
            mix(colors.wall, colors.dark, 0.5),
          ])
          context.fillRect(x, y - high, unit * 1.3, high)
          x += unit * 1.5
        }
        x += unit * 1.4
      } else {
        const high = tall * random.between(0.4, 0.7)
        context.beginPath()
        context.moveTo(x + high * 0.24, y - high)
        context.lineTo(x + high * 0.46, y - high)
        context.bezierCurveTo(x + high * 0.4, y - high * 0.7, x + high, y - high * 0.2, x + high * 0.56, y)
        context.lineTo(x + high * 0.14, y)
        context.bezierCurveTo(x - high * 0.3, y - high * 0.2, x + high * 0.3, y - high * 0.7, x + high * 0.24, y - high)
        context.fill()
        x += high * 0.7 + unit * 2.4
      }
    }
    paintPottedPlant(context, stage, { x: plant, y, height: tall * 1.3 }, `shelf plant ${row}`)
  }
}

function paintWallClock(
  context: Context,
  { x, y, radius }: { x: number; y: number; radius: number },
  colors: InteriorColors,
): void {
  const ring = (share: number, color: string, dx = 0): void => {
    context.fillStyle = color
    context.beginPath()
    context.arc(x + dx, y + dx, radius * share, 0, Math.PI * 2)
    context.fill()
  }
  ring(1, alpha('#1a1620', 0.2), radius * 0.08)
  ring(1, colors.wood)
  ring(0.86, '#f8f3e6')
  context.fillStyle = colors.dark
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * Math.PI * 2
    context.beginPath()
    context.arc(x + Math.cos(angle) * radius * 0.72, y + Math.sin(angle) * radius * 0.72, radius * 0.04, 0, Math.PI * 2)
    context.fill()
  }
  context.strokeStyle = colors.dark
  context.lineCap = 'round'
  context.lineWidth = radius * 0.07
  context.beginPath()
  context.moveTo(x - radius * 0.32, y - radius * 0.22)
  context.lineTo(x, y)
  context.lineTo(x + radius * 0.26, y - radius * 0.5)
  context.stroke()
  ring(0.07, colors.accent)
}

/** Knotted cords on a rod, longest in the middle. */
function paintWeaving(
  context: Context,
  stage: Stage,
  { x, y, size }: { x: number; y: number; size: number },
  colors: InteriorColors,
): void {
  const cord = mix('#f0e4cc', colors.wall, 0.1)
  context.fillStyle = colors.wood
  context.fillRect(x - size * 0.62, y, size * 1.24, size * 0.05)
  for (const [share, color] of [
    [1, cord],
    [0.7, darken(colors.accent, 0.02)],
    [0.46, lighten(cord, 0.2)],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    context.moveTo(x - size * 0.54, y + size * 0.05)
    context.lineTo(x + size * 0.54, y + size * 0.05)
    context.lineTo(x + size * 0.54, y + size * 0.55 * share)
    context.lineTo(x, y + size * 1.02 * share)
    context.lineTo(x - size * 0.54, y + size * 0.55 * share)
    context.fill()
  }
  context.strokeStyle = alpha(darken(cord, 0.5), 0.3)
  context.lineWidth = stage.unit * 0.2
  context.beginPath()
  for (let at = -5; at <= 5; at++) {
    context.moveTo(x + at * size * 0.1, y + size * 0.06)
    context.lineTo(x + at * size * 0.1, y + size * (1.02 - Math.abs(at) * 0.08))
  }
  context.stroke()
}
