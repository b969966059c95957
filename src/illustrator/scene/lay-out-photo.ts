import type { Box } from '../paint/stage.ts'
import type { Habitat } from '../subjects/subject.ts'
import type { Placement } from './composition.ts'
import type { Frame } from './framing.ts'
import type { PhotoArea, PhotoFacts } from './photo-edit.ts'
import { framedFacts } from './photo-geometry.ts'
import type { Repertoire } from './repertoire.ts'
import type { Scene, SceneReference, SceneSubject } from './scene.ts'

/** Eyes that take a photo are about this high above its ground, in metres: a thing there is as high as its foot is below the horizon. */
const eyeHeight = 1.6

/** How each worn thing sits on a head: width against the head's, and where its lower edge is, as a share of the head's height. */
const worn: readonly (readonly [noun: RegExp, width: number, foot: number])[] = [
  [/\b(?:sun)?glasses|goggles|spectacles|eyeglasses|monocle|mask\b/, 0.94, 0.62],
  [/\b(?:crown|tiara|party hat|halo)\b/, 0.8, 0.2],
  [/\b(?:bow tie|bowtie|tie|scarf|necklace|collar)\b/, 0.7, 1.3],
  [/\b(?:hat|cap|beanie|helmet|sombrero|beret|fedora|turban|top hat)\b/, 1.3, 0.24],
]

/** Where things added to a photo go: worn on a head, in its sky, or on its ground as large as that distance makes them. */
export function layOutInPhoto(scene: Scene, frame: Frame, horizon: number, stock: Repertoire): Placement[] {
  const reference = scene.references.find(({ role }) => role === 'edit')
  const facts = reference && factsIn(reference, frame)
  const taken: Box[] = []
  return scene.subjects.flatMap((subject) =>
    Array.from({ length: subject.count }, (_, instance): Placement => {
      const spot = placeOne(subject, instance, { frame, horizon, facts, stock, taken })
      taken.push(spot.box)
      return { subject, instance, ...spot }
    }),
  )
}

interface Room {
  frame: Frame
  horizon: number
  /** In shares of the frame. */
  facts: PhotoFacts | undefined
  stock: Repertoire
  taken: readonly Box[]
}

type Spot = Pick<Placement, 'box' | 'depth' | 'flip' | 'rests'>

function placeOne(subject: SceneSubject, instance: number, room: Room): Spot {
  const { frame, facts, stock } = room
  const { noun, attributes, place } = subject
  const drawing = stock.findSubject(subject.drawn)
  const details = { attributes, noun, shot: 'full' as const }
  const shape = Math.min(4, Math.max(0.25, drawing.aspect(details)))
  const times = (place?.scale ?? 1) * attributes.size
  if (place?.spot === 'head' && facts && place?.x === undefined && instance === 0)
    return wear(subject, shape, times, room, facts)
  if (place?.spot === 'subject' && facts) return setOn(subject, instance, shape, times, room, facts)
  if (place?.spot === 'sky' || drawing.habitat === 'air') return fly(subject, instance, shape, times, room)
  const foot = footOf(subject, drawing.habitat, room)
  const near = Math.max(0.05, (foot - room.horizon) / frame.height)
  const real = drawing.height(details) / eyeHeight
  const least = drawing.habitat === 'surface' || real < 0.4 ? 0.16 : 0.14
  const high = Math.min(0.52, Math.max(least, real * near)) * frame.height * times
  const wide = Math.min(high * shape, 0.6 * frame.width)
  const size = { width: wide, height: wide / shape }
  const x =
    place?.x === undefined
      ? freeX(size.width, foot - size.height, size.height, instance, room)
      : place.x * frame.width - size.width / 2 + instance * size.width * 0.7
  return {
    box: inside(
      { x, y: place?.y === undefined ? foot - size.height : place.y * frame.height - size.height / 2, ...size },
      frame,
    ),
    depth: Math.min(1, near + 0.4),
    flip: subject.place?.facing ? subject.place.facing === 'left' : x + size.width / 2 > frame.width / 2,
    rests: drawing.habitat === 'wall' ? 'none' : 'ground',
  }
}

/** y of the foot of what stands: farther off for larger things. */
function footOf({ place }: SceneSubject, habitat: Habitat, { frame, horizon }: Room): number {
  // Of a photo with water in it, water is what is nearest to the horizon.
  const share =
    habitat === 'water' && place?.spot === undefined
      ? 0.1
      : place?.spot === 'far'
        ? 0.22
        : place?.spot === 'near'
          ? 0.92
          : 0.7
  const low = Math.min(horizon, 0.72 * frame.height)
  return low + share * (frame.height - low)
}

function wear({ noun }: SceneSubject, shape: number, times: number, room: Room, { head }: PhotoFacts): Spot {
  const on = toFrame(head, room)
  const [, wide, foot] = worn.find(([pattern]) => pattern.test(noun)) ?? [undefined, 1.1, 0.4]
  const { frame } = room
  const edge = on.y + on.height * foot
  // A tall hat on a head at the top of the picture is made smaller before it is cut.
  const fits = Math.max(0.45 * on.width, edge * shape * (foot > 0.2 ? 1.6 : 1.15))
  const width = Math.min(0.7 * frame.width, fits, Math.max(0.06 * frame.width, on.width * wide * times))
  const box = {
    x: on.x + on.width / 2 - width / 2,
    y: edge - width / shape,
    width,
    height: width / shape,
  }
  return { box, depth: 1, flip: false, rests: 'none' }
}

/** Upon the subject, a little above its middle, as a butterfly on a flower. */
function setOn(
  { place }: SceneSubject,
  instance: number,
  shape: number,
  times: number,
  room: Room,
  { subject }: PhotoFacts,
): Spot {
  const { frame } = room
  const on = toFrame(subject, room)
  const width = 0.34 * Math.min(on.width, on.height) * times * Math.sqrt(Math.max(0.6, Math.min(1.6, shape)))
  const height = width / shape
  const x = place?.x === undefined ? on.x + on.width * (0.58 - 0.3 * (instance % 3)) : place.x * frame.width
  const y = place?.y === undefined ? on.y + on.height * 0.34 : place.y * frame.height
  const box = inside({ x: x - width / 2, y: y - height / 2, width, height }, frame)
  return { box, depth: 1, flip: false, rests: 'none' }
}

/** In the sky, in turns to the left and to the right of the middle. */
function fly({ place }: SceneSubject, instance: number, shape: number, times: number, room: Room): Spot {
  const { frame, horizon } = room
  const width =
    Math.min(0.4, 0.16 * times * Math.max(0.8, Math.min(1.4, Math.sqrt(shape)))) *
    Math.min(frame.width, frame.height) *
    (instance === 0 ? 1 : 0.78)
  const height = width / shape
  const band = Math.max(0.16 * frame.height, Math.min(horizon, 0.6 * frame.height))
  const y = (place?.y ?? (0.42 * band) / frame.height + (instance % 3) * 0.05) * frame.height - height / 2
  const x =
    place?.x === undefined
      ? freeX(width, y, height, instance, room)
      : place.x * frame.width - width / 2 + instance * width * 1.1
  return {
    box: inside({ x, y, width, height }, frame),
    depth: 0.3,
    flip: place?.facing ? place.facing === 'left' : x > frame.width / 2,
    rests: 'none',
  }
}

/** Where a box of this size hides least of the subject and of what was added before. */
function freeX(width: number, y: number, height: number, instance: number, room: Room): number {
  const { frame, facts, taken } = room
  const obstacles = [...(facts ? [toFrame(facts.subject, room)] : []), ...taken]
  let best = { x: 0, cost: Number.POSITIVE_INFINITY }
  for (const share of [0.72, 0.28, 0.84, 0.16, 0.5, 0.62, 0.38]) {
    const x = share * frame.width - width / 2
    const edge = Math.max(0, -x) + Math.max(0, x + width - frame.width)
    const hidden = obstacles.reduce((sum, box) => sum + overlap({ x, y, width, height }, box), 0)
    const cost = hidden / (width * height) + (3 * edge) / width + Math.abs(share - 0.5) * 0.05 + instance * 1e-6
    if (cost < best.cost - 1e-9) best = { x, cost }
  }
  return best.x
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y))

function inside(box: Box, frame: Frame): Box {
  const margin = 0.012 * Math.min(frame.width, frame.height)
  const scale = Math.min(1, (frame.width - 2 * margin) / box.width, (frame.height - 2 * margin) / box.height)
  const [width, height] = [box.width * scale, box.height * scale]
  return {
    x: Math.min(Math.max(box.x, margin), frame.width - margin - width),
    y: Math.min(Math.max(box.y + box.height - height, margin), frame.height - margin - height),
    width,
    height,
  }
}

/** A part of the frame, in pixels. */
const toFrame = ({ x, y, width, height }: PhotoArea, { frame }: Pick<Room, 'frame'>): Box => ({
  x: x * frame.width,
  y: y * frame.height,
  width: width * frame.width,
  height: height * frame.height,
})

const factsIn = ({ facts, aspect = 1, edits = [] }: SceneReference, frame: Frame): PhotoFacts | undefined =>
  facts && framedFacts(facts, aspect, edits, frame)

/**
 * y of a photo's horizon in the frame, in pixels: its own, or, in a place put behind its subject, the place's, above the
 * subject's feet. Undefined for a scene that is no photo.
 */
export function horizonOfPhoto({ references }: Scene, frame: Frame, ofPlace: () => number): number | undefined {
  const reference = references.find(({ role }) => role === 'edit')
  if (!reference) return undefined
  const { edits = [] } = reference
  const facts = factsIn(reference, frame)
  if (edits.some(({ kind }) => kind === 'new-background')) {
    const subject = facts && toFrame(facts.subject, { frame })
    const foot = subject ? subject.y + subject.height : frame.height
    return foot > 0.97 * frame.height
      ? ofPlace()
      : Math.max(0.2 * frame.height, Math.min(ofPlace(), foot - 0.07 * frame.height))
  }
  const y = (facts?.horizon ?? 0.5) * frame.height
  return Math.min(0.9 * frame.height, Math.max(0.08 * frame.height, y))
}
