import { lighten, mix } from '../paint/color.ts'
import { paintCupboards } from '../paint/furniture.ts'
import { paintGoodsShelf } from '../paint/goods.ts'
import { interiorColors, paintShell, paintWindow } from '../paint/interior.ts'
import { windowBox } from '../paint/room-window.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { paintTileFloor } from '../paint/tile-floor.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A laboratory: a long bench, glass on the shelves, cool light from above. */
export const laboratory: Setting = {
  ...room,
  kind: 'laboratory',
  words: ['research lab', 'science lab', 'chemistry lab', 'clean room'],
  paintBehind(context, stage) {
    const { width, horizon, unit, palette } = stage
    const plain = interiorColors(stage)
    const colors = { ...plain, wall: mix(plain.wall, '#e6eef0', 0.6), trim: lighten(plain.trim, 0.2) }
    const side = Math.sign(stage.light.from.x) || 1
    paintShell(context, stage, colors, { wall: 'plain', floor: 'boards' })
    paintTileFloor(context, stage, mix('#d5dde0', palette.water, 0.14))
    const pane = windowBox(stage)
    const bench = horizon - unit * 20
    paintWindow(context, stage, { ...pane, height: Math.min(pane.height, bench - pane.y - unit * 5) }, colors, 'town')
    const wide = Math.min(width * 0.46, unit * 74)
    const x = width * (0.5 - side * 0.23) - wide / 2
    paintGoodsShelf(
      context,
      stage,
      { x, y: horizon * 0.16, width: wide, height: horizon * 0.36 },
      { colors, rows: 2, name: 'glassware', clinical: true },
    )
    paintGoodsShelf(
      context,
      stage,
      { x: width * 0.04, y: bench - unit * 10, width: width * 0.92, height: unit * 10 },
      { colors: { ...colors, wood: colors.wall }, rows: 1, name: 'bench glass', clinical: true },
    )
    paintCupboards(
      context,
      stage,
      { x: 0, y: bench, width, height: horizon + unit * 1.6 - bench },
      {
        doors: Math.max(4, Math.round(width / (unit * 16))),
        front: mix('#eef2f2', palette.water, 0.22),
        top: '#3f4a52',
        handle: '#8a949c',
      },
    )
    for (const share of [0.25, 0.5, 0.75]) {
      context.fillStyle = '#f6fbff'
      context.fillRect(width * share - unit * 9, horizon * 0.03, unit * 18, unit * 1.2)
      paintGlow(context, width * share, horizon * 0.05, unit * 24, '#e6f6ff', 0.5)
    }
  },
}
