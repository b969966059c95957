import { darken, lighten, mix } from '../paint/color.ts'
import { paintGoodsShelf } from '../paint/goods.ts'
import { interiorColors, paintShell } from '../paint/interior.ts'
import { paintPendant } from '../paint/lamps.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

/** A shop: shelves full of goods along the wall under a striped awning, and hanging lamps. */
export const shop: Setting = {
  ...room,
  kind: 'shop',
  words: ['shop interior', 'store interior', 'supermarket aisle', 'general store'],
  paintBehind(context, stage) {
    const { width, horizon, unit } = stage
    const colors = interiorColors(stage)
    paintShell(context, stage, colors, { wall: 'plain' })
    const units = Math.max(2, Math.round(width / (unit * 52)))
    const wide = width / units
    const top = horizon * 0.2
    for (let at = 0; at < units; at++) {
      paintGoodsShelf(
        context,
        stage,
        { x: at * wide + unit * 2, y: top, width: wide - unit * 4, height: horizon + unit * 1.4 - top },
        { colors, rows: 4, name: `goods${at}` },
      )
    }
    const stripe = unit * 6
    const drop = horizon * 0.13
    for (let x = 0, index = 0; x < width; x += stripe, index++) {
      const cloth = index % 2 === 0 ? mix(colors.accent, '#ffffff', 0.06) : '#f6efe2'
      const fall = context.createLinearGradient(0, 0, 0, drop)
      fall.addColorStop(0, darken(cloth, 0.24))
      fall.addColorStop(1, lighten(cloth, 0.08))
      context.fillStyle = fall
      context.beginPath()
      context.rect(x, 0, stripe + 1, drop - stripe * 0.3)
      context.arc(x + stripe / 2, drop - stripe * 0.3, stripe / 2, 0, Math.PI)
      context.fill()
    }
    for (const share of [0.25, 0.5, 0.75]) {
      paintPendant(context, stage, { x: width * share, y: horizon * 0.19, size: unit * 6 }, colors)
    }
  },
}
