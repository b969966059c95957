import type { Box } from '../paint/stage.ts'
import { findSubject } from '../subjects/index.ts'
import type { Fit } from './attach.ts'
import { roomsIn } from './contact.data.ts'
import type { SceneSubject } from './scene.ts'

/** The mouth of what is open above, facing right. */
export function mouthIn({ drawn, attributes, noun }: SceneSubject, anchor: Box): Box | undefined {
  const mouth = findSubject(drawn).mouth?.({ attributes, noun, shot: 'full' })
  return mouth && shareOf(mouth, anchor)
}

/** The room in what is closed, seen from outside. */
export function roomIn({ drawn, attributes }: SceneSubject, anchor: Box): Box | undefined {
  const room = roomsIn.find((each) => each.drawn === drawn && attributes.words.includes(each.word))?.room
  return room && shareOf(room, anchor)
}

const shareOf = (share: Box, { x, y, width, height }: Box): Box => ({
  x: x + share.x * width,
  y: y + share.y * height,
  width: share.width * width,
  height: share.height * height,
})

/** So many times larger many things may be than they are, so that a vessel is full of them. */
const crowding = 2.2

/** On the bottom of a vessel, or in the middle of the air in it. */
export function stowIn(child: Box, room: Box, { flies, many }: { flies: boolean; many: boolean }): Fit {
  const most = many ? crowding : 1
  const scale = Math.min(most, room.width / child.width, room.height / child.height)
  const free = room.height - child.height * scale
  const dy = room.y + room.height - (flies ? free / 2 : 0)
  return { scale, dx: room.x + room.width / 2, dy, order: 'after', turns: true }
}

/** Out of a mouth, to about its waist; not beyond its `natural` scale. Who bathes is large, and in the water to the chest. */
export function rise(
  child: Box,
  anchor: Box,
  mouth: Box,
  { natural, isPerson, bathes }: { natural: number; isPerson: boolean; bathes: boolean },
): Fit {
  const tallest = (bathes ? 1.6 : 1.5) * anchor.height
  const scale = Math.min(bathes ? Infinity : natural, (0.96 * mouth.width) / child.width, tallest / child.height)
  const depth = isPerson
    ? (bathes ? 0.6 : 0.5) * child.height * scale
    : Math.min(0.36 * child.height * scale, 0.6 * anchor.height)
  const dy = mouth.y + mouth.height / 2 + depth
  return { scale, dx: mouth.x + mouth.width / 2, dy, order: 'after', dips: mouth, turns: true }
}
