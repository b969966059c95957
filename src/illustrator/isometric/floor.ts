import type { Context, Stage } from '../paint/stage.ts'
import { fade, mix, shade } from '../subjects/tones.ts'
import { type BlockLight, createBlocks } from './blocks.ts'
import type { Diorama } from './diorama.ts'
import type { Projection } from './projection.ts'

/** The floor is this many units along each side. */
export const side = 10
export const slabDepth = 0.9
export const wallHeight = 4.6

const grounds: Readonly<Record<Diorama['ground'], { top: string; below: string }>> = {
  grass: { top: '#9ccb6c', below: '#a87a50' },
  sand: { top: '#efdca6', below: '#cfae74' },
  snow: { top: '#f2f7fa', below: '#b9cbd8' },
  water: { top: '#63bcd6', below: '#3f8fb0' },
  stone: { top: '#d3cfc6', below: '#9d978d' },
  road: { top: '#d6d1c8', below: '#938e86' },
  shore: { top: '#efdca6', below: '#cfae74' },
  boards: { top: '#dcb283', below: '#a87a50' },
  tiles: { top: '#eef0ee', below: '#a9b0b4' },
  plain: { top: '#eee9e2', below: '#c2bbb2' },
}

/** The slab the world stands on, what covers it, and the two walls of a room. */
export function paintFloor(
  context: Context,
  projection: Projection,
  diorama: Diorama,
  light: BlockLight,
  stage: Stage,
): void {
  const random = stage.random('isometric floor')
  const blocks = createBlocks(context, projection, { x: 0, y: 0, turned: false }, light, random)
  const { top, below } = grounds[diorama.ground]
  const isWintry = stage.season === 'winter' && diorama.ground === 'grass'
  const cover = isWintry
    ? grounds.snow.top
    : stage.season === 'autumn' && diorama.ground === 'grass'
      ? mix(top, '#d3b25c', 0.5)
      : top
  blocks.box([0, 0, -slabDepth], [side, side, slabDepth - 0.24], below)
  blocks.box([0, 0, -0.24], [side, side, 0.24], cover)
  switch (diorama.ground) {
    case 'boards':
      for (let y = 0; y < side; y += 0.625) blocks.flat(0, [0, y], [side, y + 0.05], mix(top, '#7a4f2c', 0.22))
      break
    case 'tiles':
      for (let x = 0; x < side; x++) {
        for (let y = 0; y < side; y++) if ((x + y) % 2) blocks.flat(0, [x, y], [x + 1, y + 1], '#d3dde0')
      }
      break
    case 'road':
      blocks.flat(0, [0, 4.4], [side, 9.2], '#656a74')
      for (let x = 0.3; x < side; x += 1.6) blocks.flat(0.002, [x, 6.7], [x + 0.9, 6.86], '#f4efdc')
      blocks.flat(0.002, [0, 4.4], [side, 4.54], '#b9b4aa')
      break
    case 'stone':
      for (let line = 1; line < side; line++) {
        blocks.flat(0, [line, 0], [line + 0.03, side], shade(top, -0.14))
        blocks.flat(0, [0, line], [side, line + 0.03], shade(top, -0.14))
      }
      break
    case 'water':
      for (let index = 0; index < 26; index++) {
        const [x, y] = [random.between(0.3, 8.8), random.between(0.3, 9.7)]
        blocks.flat(0, [x, y], [x + random.between(0.4, 1.1), y + 0.06], '#bfe8f2')
      }
      break
    case 'shore':
      blocks.flat(0, [0, 6.3], [side, side], '#fbfaf2')
      blocks.flat(0.002, [0, 6.6], [side, side], '#8fd4e0')
      blocks.flat(0.004, [0, 7.4], [side, side], '#5cb6d2')
      break
    case 'grass':
    case 'sand':
    case 'snow':
      for (let index = 0; index < 60; index++) {
        const [x, y] = [random.between(0.2, 9.6), random.between(0.2, 9.6)]
        blocks.flat(0, [x, y], [x + random.between(0.1, 0.4), y + 0.07], shade(cover, random.chance(0.5) ? -0.1 : 0.14))
      }
      break
    case 'plain':
      break
  }
  if (diorama.wall !== undefined) paintWalls(context, projection, diorama.wall, light, stage)
}

/** The walls behind: a window in one, pictures on the other, a skirting along both. */
function paintWalls(context: Context, projection: Projection, wall: string, light: BlockLight, stage: Stage): void {
  const thick = 0.24
  const left = createBlocks(
    context,
    projection,
    { x: -thick, y: -thick, turned: true },
    light,
    stage.random('isometric wall'),
  )
  const right = createBlocks(
    context,
    projection,
    { x: -thick, y: -thick, turned: false },
    light,
    stage.random('isometric wall'),
  )
  const glass = light.dark > 0.4 ? '#3a4a78' : '#bfe3f2'
  for (const blocks of [left, right]) {
    blocks.box([0, 0, -slabDepth], [side + thick, thick, wallHeight + slabDepth], wall)
    blocks.front(thick + 0.01, [thick, 0], [side + thick, 0.26], shade(wall, 0.5))
  }
  right.front(thick + 0.01, [3.9, 1.7], [7.1, 3.9], '#fffaf2')
  right.front(thick + 0.02, [4.06, 1.86], [6.94, 3.74], glass)
  right.front(thick + 0.025, [4.06, 1.86], [6.94, 2.5], light.dark > 0.4 ? '#2c3a5c' : '#a9d3a0')
  right.front(thick + 0.03, [5.44, 1.86], [5.56, 3.74], '#fffaf2')
  for (const [y, height, color] of [
    [2.4, 1.2, '#e8b04a'],
    [4, 0.9, '#7fa3c0'],
  ] as const) {
    left.front(thick + 0.01, [y, 2.2], [y + 1.1, 2.2 + height + 0.2], '#fffaf2')
    left.front(thick + 0.02, [y + 0.1, 2.3], [y + 1, 2.1 + height + 0.2], color)
  }
  if (light.dark > 0) return
  // Daylight from the window on the floor.
  const corners = [
    projection.point(4.2, 1.2, 0),
    projection.point(7, 1.2, 0),
    projection.point(8.2, 4.6, 0),
    projection.point(5.4, 4.6, 0),
  ]
  context.save()
  context.globalCompositeOperation = 'soft-light'
  context.beginPath()
  for (const [index, [x, y]] of corners.entries()) index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)
  context.closePath()
  context.fillStyle = fade('#fff6dc', 0.6)
  context.fill()
  context.restore()
}
