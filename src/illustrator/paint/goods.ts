import { alpha, darken, lighten, mix } from './color.ts'
import type { InteriorColors } from './interior.ts'
import type { Box, Context, Stage } from './stage.ts'

/** Shelves of goods: boxes, jars, bottles and baskets in rows; `clinical` keeps to glass and pale liquids. */
export function paintGoodsShelf(
  context: Context,
  stage: Stage,
  box: Box,
  options: { colors: InteriorColors; rows: number; name: string; clinical?: boolean },
): void {
  const { colors, rows, name, clinical = false } = options
  const { palette, light } = stage
  const random = stage.random(name)
  context.fillStyle = darken(mix(colors.wood, colors.wall, clinical ? 0.7 : 0.2), 0.22)
  context.fillRect(box.x, box.y, box.width, box.height)
  const shelf = box.height / rows
  const board = shelf * 0.08
  const hues = clinical
    ? ['#7fd0c8', '#8fb8f0', '#f0c070', '#d890c0', '#9fd88f', '#e8eef2']
    : [palette.accent, palette.water, palette.near, '#e8c46a', '#d9684f', '#f2e8d4', '#7f9f6a', '#5f7fa0']
  const side = light.from.x < 0 ? 0.14 : 0.7
  for (let row = 0; row < rows; row++) {
    const foot = box.y + shelf * (row + 1) - board
    let x = box.x + board
    while (x < box.x + box.width - shelf * 0.34) {
      const kind = random.integer(0, 3)
      const hue = mix(random.pick(hues), colors.wall, 0.14)
      const wide = shelf * random.between(0.24, 0.42)
      const tall = shelf * random.between(0.42, 0.74)
      for (let copy = random.integer(1, 3); copy > 0 && x + wide < box.x + box.width - board; copy--) {
        context.fillStyle = hue
        context.beginPath()
        if (clinical && kind > 1) {
          context.moveTo(x + wide * 0.36, foot - tall)
          context.lineTo(x + wide * 0.64, foot - tall)
          context.lineTo(x + wide * 0.64, foot - tall * 0.6)
          context.lineTo(x + wide, foot)
          context.lineTo(x, foot)
          context.lineTo(x + wide * 0.36, foot - tall * 0.6)
        } else if (kind === 0) context.rect(x, foot - tall, wide, tall)
        else if (kind === 1) context.roundRect(x, foot - tall * 0.8, wide, tall * 0.8, wide * 0.2)
        else {
          context.roundRect(x, foot - tall * 0.66, wide * 0.8, tall * 0.66, wide * 0.22)
          context.rect(x + wide * 0.27, foot - tall, wide * 0.26, tall * 0.4)
        }
        context.fill()
        context.fillStyle = alpha(lighten(hue, 0.7), 0.5)
        context.fillRect(x + wide * 0.12, foot - tall * 0.45, wide * 0.6, tall * 0.18)
        context.fillStyle = alpha('#ffffff', 0.28)
        context.fillRect(x + wide * side * 0.8, foot - tall * 0.58, wide * 0.08, tall * 0.5)
        x += wide * 1.06
      }
      x += shelf * random.between(0, 0.12)
    }
    context.fillStyle = mix(colors.wood, colors.trim, clinical ? 0.8 : 0.24)
    context.fillRect(box.x, foot, box.width, board)
    context.fillStyle = alpha('#1a1620', 0.26)
    context.fillRect(box.x, foot + board, box.width, board * 0.7)
  }
  context.fillStyle = mix(colors.wood, colors.trim, clinical ? 0.8 : 0.24)
  context.fillRect(box.x - board, box.y - board, board * 1.4, box.height + board)
  context.fillRect(box.x + box.width - board * 0.4, box.y - board, board * 1.4, box.height + board)
  context.fillRect(box.x - board, box.y - board, box.width + board * 2, board * 1.4)
}
