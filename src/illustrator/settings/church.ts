import { alpha, darken, lighten, mix } from '../paint/color.ts'
import {
  createDepthRoom,
  type DepthRoom,
  fillFace,
  levelPart,
  paintBlock,
  paintDepthShell,
  paintFloorGrid,
} from '../paint/depth/depth-room.ts'
import { isLampLit } from '../paint/interior.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'

const panes = ['#3f7fd0', '#d0483f', '#e8b43f', '#3fa06f', '#7a4fb0', '#5fc0d8']

/** A nave: pillars and arches that lead to the altar under a window of coloured glass, pews on both sides. */
export const church: Setting = {
  ...room,
  kind: 'church',
  words: ['church nave', 'chapel', 'abbey interior', 'choir'],
  horizon: () => 0.64,
  paintBehind(context, stage) {
    const { width, height, unit, light } = stage
    const random = stage.random('church')
    const lit = isLampLit(stage)
    const stone = darken(random.pick(['#cbbfa8', '#b8b4ac', '#d6c7ae']), lit ? 0.44 : 0.08)
    const depth = createDepthRoom(stage, { wide: 0.34, top: 0.14, eye: 0.3 })
    paintDepthShell(context, stage, depth, {
      wall: stone,
      ceiling: darken(stone, 0.26),
      floor: mix(stone, '#7a6a5a', 0.4),
      back: darken(stone, 0.1),
    })
    paintFloorGrid(context, stage, depth, alpha('#3a3028', 0.22), { lanes: 6, rows: 12 })
    paintRose(context, stage, depth)
    const carpet = darken(random.pick(['#9a2f38', '#2f4f7a', '#6a2f5a']), lit ? 0.3 : 0)
    fillFace(context, carpet, levelPart(depth, 0, [-0.2, 0.2], [0, 1]))
    paintBlock(context, depth, { x: [-0.34, 0.34], y: [0, 0.05], z: [0.9, 1] }, lighten(stone, 0.1))
    paintBlock(context, depth, { x: [-0.2, 0.2], y: [0.05, 0.17], z: [0.94, 0.98] }, '#efe6d2')
    for (const x of [-0.16, 0, 0.16]) {
      const [px, py] = depth.at(x, 0.2, 0.95)
      paintGlow(context, px, py, unit * 9, '#ffcf7a', 0.7)
      context.fillStyle = '#fff2c9'
      context.fillRect(px - unit * 0.3, py, unit * 0.6, unit * 2)
    }
    for (let bay = 5; bay >= 0; bay--) for (const side of [-1, 1]) paintBay(context, stage, depth, side, bay / 6, stone)
    for (let row = 7; row >= 0; row--) {
      const z = row / 8 + 0.02
      const pew = darken('#7a4f30', lit ? 0.34 : 0.06)
      for (const side of [-1, 1]) {
        const x: [number, number] = side < 0 ? [-0.74, -0.26] : [0.26, 0.74]
        paintBlock(context, depth, { x, y: [0, 0.115], z: [z, z + 0.02] }, pew, lighten(pew, 0.2))
      }
    }
    if (lit) paintGlow(context, width / 2, stage.horizon * 0.7, Math.max(width, height) * 0.6, '#ffb966', 0.36)
    else paintShafts(context, stage, depth)
    const gloom = context.createLinearGradient(0, 0, 0, height)
    gloom.addColorStop(0, alpha('#14101a', lit ? 0.5 : 0.24))
    gloom.addColorStop(0.5, alpha('#14101a', 0))
    context.fillStyle = gloom
    context.fillRect(0, 0, width, height)
    paintGlow(context, ...depth.at(0, 0.62, 1), depth.back.width, light.key, lit ? 0.16 : 0.34)
  },
}

/** A pillar, the arch to the next, and a window of coloured glass in the wall behind. */
function paintBay(context: Context, stage: Stage, depth: DepthRoom, side: number, z: number, stone: string): void {
  const random = stage.random(`bay ${side} ${z.toFixed(2)}`)
  const far = z + 1 / 6
  for (let pane = 0; pane < 6; pane++) {
    const low = 0.3 + pane * 0.07
    const tint = darken(random.pick(panes), isLampLit(stage) ? 0.5 : 0.05)
    for (const [from, to] of [
      [0.42, 0.49],
      [0.51, 0.58],
    ] as const)
      fillFace(context, tint, [
        depth.at(side, low, z + from / 6),
        depth.at(side, low + 0.065 - (pane === 5 ? 0.02 : 0), z + from / 6),
        depth.at(side, low + 0.065 - (pane === 5 ? 0.02 : 0), z + to / 6),
        depth.at(side, low, z + to / 6),
      ])
  }
  const foot = depth.at(side * 0.8, 0, z)
  const top = depth.at(side * 0.8, 1.1, z)
  const wide = stage.unit * 2.5 * depth.scale(z)
  const shaft = context.createLinearGradient(foot[0] - wide / 2, 0, foot[0] + wide / 2, 0)
  const bright = stage.light.from.x < 0 ? 0 : 1
  shaft.addColorStop(bright, lighten(stone, 0.26))
  shaft.addColorStop(1 - bright, darken(stone, 0.36))
  context.fillStyle = shaft
  context.fillRect(foot[0] - wide / 2, top[1], wide, foot[1] - top[1])
  context.fillRect(foot[0] - wide * 0.75, foot[1] - wide * 0.6, wide * 1.5, wide * 0.6)
  const spring = depth.at(side * 0.8, 0.68, z)[1]
  context.fillRect(foot[0] - wide * 0.72, spring, wide * 1.44, wide * 0.34)
  const next = depth.at(side * 0.8, 0.68, far)
  const crown = depth.at(side * 0.8, 0.98, (z + far) / 2)
  context.strokeStyle = lighten(stone, 0.1)
  context.lineWidth = wide * 0.3
  context.beginPath()
  context.moveTo(foot[0], spring)
  context.quadraticCurveTo(foot[0], crown[1], crown[0], crown[1])
  context.quadraticCurveTo(next[0], crown[1], next[0], next[1])
  context.stroke()
  // The rib across the vault.
  const peak = depth.at(0, 1.14, z)
  context.lineWidth = wide * 0.24
  context.strokeStyle = alpha(lighten(stone, 0.04), 0.8)
  context.beginPath()
  context.moveTo(foot[0], spring)
  context.quadraticCurveTo(foot[0], peak[1], peak[0], peak[1])
  context.stroke()
}

function paintRose(context: Context, stage: Stage, depth: DepthRoom): void {
  const { back } = depth
  const random = stage.random('rose window')
  const x = back.x + back.width / 2
  const y = back.y + back.height * 0.36
  const reach = Math.min(back.width * 0.3, back.height * 0.26)
  context.fillStyle = '#2a2622'
  context.beginPath()
  context.arc(x, y, reach * 1.08, 0, Math.PI * 2)
  context.fill()
  const dim = isLampLit(stage) ? 0.4 : 0
  for (let ring = 3; ring >= 1; ring--) {
    for (let petal = 0; petal < 12; petal++) {
      const from = (petal / 12) * Math.PI * 2
      context.fillStyle = darken(random.pick(panes), dim)
      context.beginPath()
      context.moveTo(x, y)
      context.arc(x, y, reach * (ring / 3), from + 0.04, from + Math.PI / 6 - 0.04)
      context.fill()
    }
  }
  context.fillStyle = darken('#f0c95a', dim)
  context.beginPath()
  context.arc(x, y, reach * 0.14, 0, Math.PI * 2)
  context.fill()
}

/** Light that falls in from one side's windows. */
function paintShafts(context: Context, stage: Stage, depth: DepthRoom): void {
  const side = Math.sign(stage.light.from.x) || 1
  context.save()
  context.globalCompositeOperation = 'screen'
  for (const z of [0.12, 0.34, 0.56]) {
    const from = depth.at(side * 0.96, 0.72, z + 0.1)
    const to = depth.at(-side * 0.1, 0, z)
    const beam = context.createLinearGradient(from[0], from[1], to[0], to[1])
    beam.addColorStop(0, alpha('#ffe9b8', 0.3))
    beam.addColorStop(1, alpha('#ffe9b8', 0.04))
    context.fillStyle = beam
    context.beginPath()
    context.moveTo(...from)
    context.lineTo(...depth.at(side * 0.96, 0.5, z + 0.1))
    context.lineTo(...depth.at(-side * 0.3, 0, z - 0.02))
    context.lineTo(...depth.at(side * 0.1, 0, z + 0.08))
    context.fill()
  }
  context.restore()
}
