import { alpha, darken, lighten } from '../paint/color.ts'
import { createDepthRoom, fillFace, paintDepthShell, wallPart } from '../paint/depth/depth-room.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

const sets = [
  ['#ff3fa0', '#3f8fff', '#8f4fff'],
  ['#ff5f3f', '#ffb03f', '#ff3f7f'],
  ['#3fffd0', '#3f7fff', '#b04fff'],
]

/** A dance floor of lit tiles under beams and a mirror ball, a desk for the music at the end. */
export const nightclub: Setting = {
  ...room,
  kind: 'nightclub',
  words: ['discotheque', 'dancefloor', 'rave party'],
  horizon: () => 0.6,
  paintBehind(context, stage) {
    const { width, height, horizon, unit } = stage
    const random = stage.random('nightclub')
    const tints = random.pick(sets)
    const depth = createDepthRoom(stage, { wide: 0.5, top: 0.14 })
    paintDepthShell(context, stage, depth, { wall: '#1d1730', ceiling: '#0d0a18', floor: '#17122a', back: '#241c3c' })
    const lanes = 8
    for (let row = 0; row < 8; row++)
      for (let lane = 0; lane < lanes; lane++) {
        if (!random.chance(0.6)) continue
        const [left, right] = [(lane / lanes) * 2 - 0.98, ((lane + 1) / lanes) * 2 - 1.02]
        const [near, far] = [(row / 8) ** 0.8, ((row + 0.9) / 8) ** 0.8]
        fillFace(context, alpha(random.pick(tints), random.between(0.2, 0.7)), [
          depth.at(left, 0, near),
          depth.at(right, 0, near),
          depth.at(right, 0, far),
          depth.at(left, 0, far),
        ])
      }
    for (const side of [-1, 1])
      for (let bay = 0; bay < 6; bay++) {
        fillFace(
          context,
          alpha(tints[bay % 3]!, 0.7),
          wallPart(depth, side, [(bay + 0.4) / 6, (bay + 0.46) / 6], [0.1, 0.9]),
        )
        fillFace(context, '#0c0a14', wallPart(depth, side, [(bay + 0.6) / 6, (bay + 0.9) / 6], [0, 0.34]))
      }
    const { back } = depth
    for (let bar = 0; bar < 26; bar++) {
      const tall = back.height * random.between(0.1, 0.5)
      context.fillStyle = alpha(tints[bar % 3]!, 0.75)
      context.fillRect(
        back.x + back.width * (0.02 + bar * 0.037),
        back.y + back.height * 0.64 - tall,
        back.width * 0.026,
        tall,
      )
    }
    context.fillStyle = '#0f0c1a'
    context.fillRect(back.x + back.width * 0.28, back.y + back.height * 0.66, back.width * 0.44, back.height * 0.34)
    context.fillStyle = tints[0]!
    context.fillRect(back.x + back.width * 0.28, back.y + back.height * 0.7, back.width * 0.44, unit * 0.8)
    context.save()
    context.globalCompositeOperation = 'screen'
    for (let ray = 0; ray < 9; ray++) {
      const x = width * ((ray + 0.5) / 9)
      const to = x + width * random.between(-0.3, 0.3)
      const tint = tints[ray % 3]!
      const beam = context.createLinearGradient(x, 0, to, horizon)
      beam.addColorStop(0, alpha(tint, 0.55))
      beam.addColorStop(1, alpha(tint, 0))
      context.fillStyle = beam
      context.beginPath()
      context.moveTo(x - unit, 0)
      context.lineTo(x + unit, 0)
      context.lineTo(to + unit * 11, horizon * 1.2)
      context.lineTo(to - unit * 11, horizon * 1.2)
      context.fill()
    }
    for (let spark = 0; spark < 90; spark++) {
      context.fillStyle = alpha('#ffffff', random.between(0.2, 0.7))
      context.fillRect(random.next() * width, random.next() * height, unit * 0.5, unit * 0.5)
    }
    context.restore()
    const ball = { x: width / 2, y: horizon * 0.2, reach: Math.min(unit * 9, horizon * 0.14) }
    context.fillStyle = '#3a3648'
    context.fillRect(ball.x - unit * 0.2, 0, unit * 0.4, ball.y)
    paintGlow(context, ball.x, ball.y, ball.reach * 3, lighten(tints[1]!, 0.5), 0.5)
    context.save()
    context.beginPath()
    context.arc(ball.x, ball.y, ball.reach, 0, Math.PI * 2)
    context.clip()
    for (let row = 0; row < 11; row++)
      for (let column = 0; column < 11; column++) {
        context.fillStyle = random.chance(0.24)
          ? '#ffffff'
          : random.chance(0.4)
            ? lighten(random.pick(tints), 0.4)
            : darken('#b9b6cc', random.between(0, 0.5))
        context.fillRect(
          ball.x - ball.reach + (column * ball.reach) / 5.5,
          ball.y - ball.reach + (row * ball.reach) / 5.5,
          ball.reach / 5.9,
          ball.reach / 5.9,
        )
      }
    context.restore()
  },
}
