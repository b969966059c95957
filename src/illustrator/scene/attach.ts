import { animals } from '../language/attribute-words.data.ts'
import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import { findSubject } from '../subjects/index.ts'
import { contactsOf } from '../subjects/people/contacts.ts'
import { atWheel } from '../subjects/people/pose-words.ts'
import { woundWord } from '../subjects/reptiles/wound.ts'
import type { Contacts } from '../subjects/subject.ts'
import { isTable } from './at-table.ts'
import { type Cab, cabs, openCar, passenger } from './cabs.data.ts'
import {
  arches,
  bareBack,
  boards,
  clinging,
  craft,
  heldOverhead,
  leaningOn,
  poles,
  rimOf,
  saddles,
  seatHeight,
  seeThrough,
  sinkOf,
  wornAt,
  wornElsewhere,
} from './contact.data.ts'
import { frontHead, type Head, heads, sideHead, wholeHead } from './heads.data.ts'
import type { Attachment } from './relations.ts'
import type { SceneSubject } from './scene.ts'
import { softening } from './sizes.ts'
import { mouthIn, rise, roomIn, stowIn } from './vessels.ts'

/** How a child is to be moved to sit by its anchor. The child stands on (0, 0); scale comes first. */
export interface Fit {
  scale: number
  dx: number
  dy: number
  /** Painted before (behind) or after (in front of) the anchor. */
  order: 'before' | 'after'
  /** The mouth it rises from. */
  dips?: Box
  /** It goes round with the anchor. */
  turns?: true
}

/** Where a person's pose meets other things; nothing for whatever else. */
export const poseOf = ({ drawn, attributes, noun }: SceneSubject): Contacts | undefined =>
  drawn === 'person' ? contactsOf({ attributes, noun, shot: 'full' }) : undefined

const baseOf = (subject: SceneSubject): string => subject.drawn.replace(/^icon:/, '')

function lookUp<T>(table: Readonly<Record<string, T>>, subject: SceneSubject): T | undefined {
  for (const name of [subject.noun, subject.noun.split(' ').at(-1)!, baseOf(subject)]) {
    if (Object.hasOwn(table, name)) return table[name]
  }
  return undefined
}

/**
 * Things in contact are compared at a glance, so they are softened less than things apart: a cat on a chair is smaller than the
 * chair. A factor for the smaller one, from boxes whose heights are softened already.
 */
export function contactScale(child: Box, anchor: Box): number {
  const ratio = (child.height / anchor.height) ** (1 / softening)
  return ratio < 1 ? Math.max(0.68, ratio ** 0.12) : 1
}

/** True for what flies on a string. */
export const isFlown = (thing: SceneSubject): boolean => lookUp(heldOverhead, thing)?.x !== undefined

/** Where `child` (its bounds when standing on the origin) goes by an anchor's box, for one relation. */
export function fitChild(
  kind: Exclude<Attachment, 'on'>,
  child: Box,
  anchor: Box,
  by: { child: SceneSubject; anchor: SceneSubject; random: Random },
): Fit {
  const middle = anchor.x + anchor.width / 2
  const floor = anchor.y + anchor.height
  const side = by.random.chance(0.5) ? 1 : -1
  switch (kind) {
    case 'riding':
      return ride(child, anchor, by)
    case 'above': {
      const gap = 0.12 * Math.min(anchor.height, child.height)
      const scale = Math.min(1, (1.6 * anchor.width) / child.width)
      return { scale, dx: middle, dy: anchor.y - gap, order: 'after' }
    }
    case 'in': {
      if (by.child.attributes.words.some((word) => /^(?:hanging|dangling|suspended|hung)$/.test(word)))
        return hang(child, anchor)
      if (baseOf(by.anchor) === 'spider-web') {
        const scale = Math.min(1, (0.34 * anchor.height) / child.height)
        return { scale, dx: middle, dy: anchor.y + 0.5 * anchor.height + 0.5 * child.height * scale, order: 'after' }
      }
      if (baseOf(by.anchor) === 'crib') {
        // Behind the bars, on the mattress.
        const scale = Math.min(1, (0.74 * anchor.width) / child.width, (0.5 * anchor.height) / child.height)
        return { scale, dx: middle, dy: floor - 0.4 * anchor.height, order: 'before' }
      }
      const within = roomIn(by.anchor, anchor)
      if (within)
        return stowIn(child, within, { flies: findSubject(by.child.drawn).habitat === 'air', many: by.child.count > 4 })
      const inside = seeThrough.has(by.anchor.noun) || seeThrough.has(baseOf(by.anchor))
      if (inside) {
        const scale = Math.min(1, (0.62 * anchor.width) / child.width, (0.62 * anchor.height) / child.height)
        return { scale, dx: middle, dy: floor - 0.16 * anchor.height, order: 'after' }
      }
      const mouth = mouthIn(by.anchor, anchor)
      if (mouth) {
        const isPerson = by.child.drawn === 'person'
        const bathes = isPerson && by.anchor.drawn === 'bathtub' && by.child.count === 1
        return rise(child, anchor, mouth, { natural: contactScale(child, anchor), isPerson, bathes })
      }
      const natural = contactScale(child, anchor)
      const many = by.child.count > 1
      const rim = (lookUp(rimOf, by.anchor) ?? 0) * anchor.height
      const room = !many ? 0.78 : rim > 0 ? 0.84 : 1.02
      const posed = poseOf(by.child)
      const aboard = craft.has(baseOf(by.anchor)) && posed?.carried === 'seat'
      const scale = Math.min(
        aboard ? (0.38 * anchor.width) / child.height : natural,
        (room * anchor.width) / child.width,
        aboard ? Number.POSITIVE_INFINITY : ((rim > 0 ? 1.7 : 1.2) * anchor.height) / child.height,
      )
      const share =
        posed?.carried === 'seat' ? 0.94 - posed.seat.y : many ? 0.5 : craft.has(baseOf(by.anchor)) ? 0.22 : 0.42
      const depth = Math.min((rim > 0 ? 0.6 : 0.42) * anchor.height, share * child.height * scale)
      return { scale, dx: middle, dy: anchor.y + rim + depth, order: 'before' }
    }
    case 'under': {
      if (arches.has(baseOf(by.anchor))) {
        const scale = Math.min(1, (0.74 * anchor.height) / child.height, (0.68 * anchor.width) / child.width)
        return { scale, dx: middle, dy: floor + 0.03 * anchor.height, order: 'after' }
      }
      const scale = Math.min(1, (0.52 * anchor.height) / child.height, (0.8 * anchor.width) / child.width)
      // Beside the trunk, not over it.
      const post = anchor.width < 0.5 * anchor.height
      const aside = post
        ? 0.6 * child.width * scale
        : child.width * scale < 0.45 * anchor.width
          ? 0.2 * anchor.width
          : 0
      const nearer = 0.04 * anchor.height
      return { scale, dx: middle + side * aside, dy: floor + nearer, order: 'after' }
    }
    case 'behind': {
      const seated = by.child.drawn === 'person' && /(?:table|desk|counter|bar|piano)$/.test(by.anchor.noun)
      if (seated && isTable(by.anchor) && by.child.count === 1) {
        // Who works at a table is compared with it at a glance.
        const scale = (standingBeside * anchor.height) / child.height
        return { scale, dx: middle + side * 0.1 * anchor.width, dy: floor - 0.05 * anchor.height, order: 'before' }
      }
      // Who stands at a bedside is compared with the bed's length.
      const scale = baseOf(by.anchor) === 'bed' ? (0.72 * anchor.width) / child.height : 0.86
      const width = child.width * scale
      const rise = 0.1 * Math.min(anchor.height, child.height)
      const towers = child.height * scale > 1.9 * anchor.height
      const reach =
        baseOf(by.anchor) === 'bed'
          ? 0.08 * anchor.width
          : seated
            ? 0.24 * anchor.width
            : towers
              ? 0.2 * width
              : anchor.width / 2 + width / 2 - 0.34 * Math.min(width, anchor.width)
      return { scale, dx: middle + side * reach, dy: floor - rise, order: 'before' }
    }
    case 'in-front-of': {
      const hold = fitHold(child, anchor, by.child, side)
      if (hold) return hold
      // Before a building one comes well forward, so that one is large and it rises behind.
      const towers = anchor.height > 1.7 * child.height
      const scale = towers ? Math.min(1.25, (0.95 * anchor.width) / child.width) : 1.06
      const width = child.width * scale
      const fall = (towers ? 0.22 : 0.1) * Math.min(anchor.height, child.height)
      const hides = (width * child.height * scale) / (anchor.width * anchor.height)
      const reach =
        towers && width > 0.5 * anchor.width
          ? 0.06 * anchor.width
          : hides < 0.3
            ? Math.min(0.22 * anchor.width, Math.max(0, 0.5 * (anchor.width - width)))
            : anchor.width / 2 + width / 2 - 0.3 * Math.min(width, anchor.width)
      return { scale, dx: middle + side * reach, dy: floor + fall, order: 'after' }
    }
    case 'held': {
      const over = lookUp(heldOverhead, by.child)
      if (by.child.drawn === 'balloon' && by.anchor.drawn !== 'person') {
        // As large as who has them, above its head, so that they could carry it.
        const scale = Math.min((0.95 * anchor.width) / child.width, (0.9 * anchor.height) / child.height)
        return { scale, dx: middle, dy: anchor.y - 0.06 * anchor.height, order: 'before' }
      }
      if (over) {
        const scale = (over.width * Math.min(anchor.width, 0.45 * anchor.height)) / child.width
        const dy = anchor.y + over.y * anchor.height + (child.height * scale) / 2
        return {
          scale,
          dx: middle + (over.x ? side * over.x : 0.12) * anchor.height,
          dy,
          order: over.x ? 'before' : 'after',
        }
      }
      return hold(child, anchor, by)
    }
    case 'worn':
      return wear(child, anchor, by)
    case 'seat': {
      const posed = poseOf(by.anchor)
      const hips = (1 - (posed?.seat.y ?? 1 - seatHeight)) * anchor.height
      const wide = by.anchor.count > by.child.count ? 1.05 * anchor.width : 0
      const scale = Math.max(hips / ((1 - sinkFor(by.child)) * child.height), wide / child.width)
      const narrow = child.width * scale < 0.8 * anchor.width
      const seat = narrow ? (posed?.seat.x ?? 0.5) : 0.5
      return { scale, dx: anchor.x + seat * anchor.width, dy: floor, order: 'before' }
    }
    case 'around':
      return { scale: 1, dx: middle + side * 0.5 * (anchor.width + child.width), dy: floor, order: 'after' }
  }
}

/** Wound about it, clinging to it or leaning on it; nothing for who is only before it. */
function fitHold(child: Box, anchor: Box, { attributes, drawn }: SceneSubject, side: number): Fit | undefined {
  const { words } = attributes
  const middle = anchor.x + anchor.width / 2
  const floor = anchor.y + anchor.height
  if (words.includes(woundWord)) {
    // Its turns are as wide as what they are about, but for what is thin as a sword.
    const turns = drawn === 'snake' ? woundTurns.snake : woundTurns.dragon
    const scale = Math.max(
      Math.min((1.1 * anchor.width) / (turns * child.width), (0.98 * anchor.height) / child.height),
      (0.62 * anchor.height) / child.height,
    )
    const low = floor - Math.min(0.08 * anchor.height, Math.max(0, anchor.height - child.height * scale))
    return { scale, dx: middle, dy: low, order: 'after' }
  }
  if (words.includes(clinging)) {
    const share = drawn === 'person' ? 0.52 : 0.26
    const foot = words.includes('climbing') || drawn !== 'person' ? floor - 0.14 * anchor.height : floor
    const scale = Math.min((share * anchor.height) / child.height, (1.2 * anchor.width) / child.width, 1.6)
    return { scale, dx: middle, dy: foot, order: 'after' }
  }
  if (words.includes(leaningOn)) {
    const isPost = anchor.width < 0.7 * child.height
    const reach = isPost ? 0.3 * child.width + 0.06 * anchor.width : 0.3 * anchor.width
    return { scale: 1, dx: middle + side * reach, dy: floor + 0.02 * child.height, order: 'after' }
  }
  return undefined
}

/** Width of the turns of what is wound about something, as a share of its whole drawing. */
const woundTurns = { snake: 0.72, dragon: 0.5 } as const

/** Under the crown of a tree, at the middle of whatever else it hangs from. */
function hang(child: Box, anchor: Box): Fit {
  const scale = Math.min((0.26 * anchor.height) / child.height, (0.76 * anchor.width) / child.width)
  const dy = anchor.y + 0.52 * anchor.height + child.height * scale
  return { scale, dx: anchor.x + anchor.width / 2, dy, order: 'after' }
}

/** Height of who stands at a table, as a share of its height. */
const standingBeside = 2.1

type Pair = Pick<Parameters<typeof fitChild>[3], 'child' | 'anchor'>

/** The back of an animal, as shares of its box. */
export const backOf = (animal: SceneSubject): { x: number; y: number } =>
  lookUp(saddles, animal) ?? { x: bareBack.x, y: lookUp(sinkOf, animal) ?? 0.1 }

/** The window of what those inside are seen in. */
export const cabOf = (vehicle: SceneSubject): Cab | undefined =>
  vehicle.attributes.words.includes(openCar) ? cabs[openCar] : lookUp(cabs, vehicle)

/** From the chest up, cut by the sill of the window. */
function sitInside(child: Box, anchor: Box, cab: Cab, rank: number): Fit {
  const span = cab.span ?? 0.16
  const scale = Math.min((cab.height * anchor.height) / child.height, (span * anchor.width) / child.width)
  const back = Math.min(rank * 0.8 * child.width * scale, 0.8 * span * anchor.width)
  const dx = anchor.x + cab.x * anchor.width - back
  return { scale, dx, dy: anchor.y + cab.y * anchor.height, order: 'after' }
}

/** Astride: hips on the saddle and the near leg before the body of the mount; on boards, standing. */
function ride(child: Box, anchor: Box, { child: rider, anchor: mount }: Pair): Fit {
  const middle = anchor.x + anchor.width / 2
  const cab = rider.attributes.words.includes(atWheel) ? cabOf(mount) : undefined
  if (cab) return sitInside(child, anchor, cab, rider.attributes.words.filter((word) => word === passenger).length)
  if (boards.has(mount.noun) || boards.has(baseOf(mount))) {
    const scale = Math.min(1, (1.5 * anchor.width) / child.width)
    return { scale, dx: middle, dy: footOn(rider, child.height * scale, mount, anchor), order: 'after' }
  }
  const saddle: (typeof saddles)[string] = lookUp(saddles, mount) ?? bareBack
  // Riders are compared with their mounts at a glance; what is larger than its mount would hide it.
  const share = saddle.rider ?? (baseOf(mount) === 'person' ? 0.5 : 0.95)
  const scale = Math.min(1, (share * anchor.height) / child.height, (0.8 * anchor.width) / child.width)
  const posed = poseOf(rider)
  // From the side, hips are left of the middle of a rider whose hands reach forward.
  const hips = posed ? 1 - posed.seat.y : 0.14
  const forward = posed ? (0.5 - posed.seat.x) * child.width * scale : 0
  return {
    scale,
    dx: anchor.x + saddle.x * anchor.width + forward,
    dy: anchor.y + saddle.y * anchor.height + hips * child.height * scale,
    order: baseOf(mount) === 'person' ? 'before' : 'after',
  }
}

/** What one does with a thing in both hands, before the chest. */
const hands = /^(?:reading|holding|carrying|hugging|studying|cradling)$/

/** A pet in somebody's arms. */
const embraces = /^(?:hugging|cradling|cuddling)$/

/** What is shoved along goes on the ground ahead. */
const shoves = /^(?:pushing|pulling|mowing|vacuuming)$/

/** In the hand of a person, before the chest of what looks at us, at the muzzle of other animals. */
function hold(child: Box, anchor: Box, { child: thing, anchor: holder }: Pair): Fit {
  const posed = poseOf(holder)
  if (posed && holder.attributes.words.some((word) => shoves.test(word))) {
    const scale = Math.min(1, (0.8 * anchor.height) / child.height)
    const hand = anchor.x + Math.max(...posed.hands.map(({ x }) => x)) * anchor.width
    return { scale, dx: hand + 0.4 * child.width * scale, dy: anchor.y + anchor.height, order: 'before' }
  }
  if (posed && holder.count === 1 && poles.test(thing.noun) && posed.carried === 'feet') {
    // Its end is on the ground, and the hand is on its upper half.
    const scale = (1.04 * anchor.height) / child.height
    const hand = posed.hands.at(-1)!
    return { scale, dx: anchor.x + hand.x * anchor.width, dy: anchor.y + anchor.height, order: 'before' }
  }
  if (posed && posed.carried !== 'back' && holder.attributes.words.some((word) => hands.test(word))) {
    const isHugged = animals.has(thing.noun) && holder.attributes.words.some((word) => embraces.test(word))
    const share = thing.drawn === 'person' || isHugged ? 0.36 : 0.26
    const scale = Math.min(1, (share * anchor.height) / child.height, (share * anchor.height) / child.width)
    const [left, right] = [posed.hands[0]!, posed.hands.at(-1)!]
    return {
      scale,
      dx: anchor.x + ((left.x + right.x) / 2) * anchor.width,
      dy: anchor.y + ((left.y + right.y) / 2) * anchor.height + 0.45 * child.height * scale,
      order: 'after',
    }
  }
  if (holder.drawn === 'person') {
    const scale = Math.min(1, (0.28 * anchor.height) / child.height, (0.7 * anchor.width) / child.width)
    const dy = anchor.y + 0.5 * anchor.height + (child.height * scale) / 2
    return { scale, dx: anchor.x + 0.84 * anchor.width, dy, order: 'after' }
  }
  const place = headOf(holder, anchor)
  const facing = Math.abs(place.eyes.x - 0.5) < 0.14
  if (!facing && isBeast(holder) && !lookUp(heldOverhead, thing)) return inMouth(child, anchor, place)
  const scale = Math.min(1, (0.34 * anchor.height) / child.height, (0.6 * anchor.width) / child.width)
  const height = child.height * scale
  const small = height < 0.3 * anchor.height
  const x = facing ? 0.5 : small ? Math.min(1.02, place.eyes.x + 0.14) : 0.86
  const y = facing ? Math.min(0.78, place.chin + 0.14) : small ? place.chin - 0.04 : 0.74
  const foot = lookUp(heldOverhead, thing) ? anchor.y + 0.3 * anchor.height : anchor.y + y * anchor.height + height / 2
  return { scale, dx: anchor.x + x * anchor.width, dy: foot, order: 'after' }
}

const isBeast = (subject: SceneSubject): boolean => animals.has(subject.noun) || animals.has(baseOf(subject))

/** Across the muzzle: no larger than a mouth can carry. */
function inMouth(child: Box, anchor: Box, { eyes, chin }: Head): Fit {
  const scale = Math.min(1, (0.16 * anchor.height) / child.height, (0.3 * anchor.width) / child.width)
  const dx = anchor.x + Math.min(1, eyes.x + 0.08) * anchor.width
  return { scale, dx, dy: anchor.y + (chin - 0.05) * anchor.height + 0.5 * child.height * scale, order: 'after' }
}

/** On the head, before the eyes, about the neck or on the body, by what it is. */
function wear(child: Box, anchor: Box, { child: thing, anchor: wearer }: Pair): Fit {
  const slot = lookUp(wornAt, thing) ?? wornElsewhere
  const place = headOf(wearer, anchor)
  const onBody = slot.at === 'body' || slot.at === 'back' || slot.at === 'feet'
  const span = onBody ? Math.min(anchor.width, 0.9 * anchor.height) : place.width * anchor.width
  const scale = (slot.width * span) / child.width
  const height = child.height * scale
  const across = (share: number): number => anchor.x + share * anchor.width
  const down = (share: number): number => anchor.y + share * anchor.height
  switch (slot.at) {
    case 'crown':
      return { scale, dx: across(place.x), dy: down(place.crown) + (slot.sink ?? 0.2) * height, order: 'after' }
    case 'eyes':
      return { scale, dx: across(place.eyes.x), dy: down(place.eyes.y) + height / 2, order: 'after' }
    case 'neck': {
      const x = (place.x + place.eyes.x) / 2 - (place.eyes.x - place.x) * 1.2
      return { scale, dx: across(x), dy: down(place.chin) + (slot.sink ?? 0.5) * height, order: 'after' }
    }
    case 'feet':
      return { scale, dx: across(0.5), dy: down(1), order: 'after' }
    case 'back':
    case 'body':
      return {
        scale,
        dx: across(slot.at === 'back' ? 0.4 : 0.48),
        dy: down(slot.at === 'back' ? 0.42 : 0.56) + height / 2,
        order: 'after',
      }
  }
}

/** The head of a drawing, measured or by its shape; what does not live has none and is worn on as a whole. */
export function headOf(subject: SceneSubject, box: Box): Head {
  const base = baseOf(subject)
  const measured = measuredHead(subject, box)
  if (measured) return measured
  const known = lookUp(heads, { ...subject, noun: base })
  if (known) return known
  if (!animals.has(subject.noun) && !animals.has(baseOf(subject))) return wholeHead
  return box.width > 0.95 * box.height ? sideHead : frontHead
}

/** The head as its drawing says, in the pose and the shot whose shape the box has. */
function measuredHead({ drawn, attributes, noun }: SceneSubject, box: Box): Head | undefined {
  const subject = findSubject(drawn)
  if (!subject.head) return undefined
  const shape = box.width / box.height
  const [nearest] = (['full', 'close-up'] as const)
    .map((shot) => ({ attributes, noun, shot }))
    .sort((a, b) => Math.abs(subject.aspect(a) - shape) - Math.abs(subject.aspect(b) - shape))
  return subject.head(nearest!)
}

/** How far down a bed its mattress is, as a share of its height. */
const mattress = 0.56

/** Where the foot of a child of this height goes on an anchor's box: who sits, sits on its seat and has legs below it. */
export function footOn(child: SceneSubject, height: number, anchor: SceneSubject, box: Box): number {
  const top = box.y + sinkFor(anchor) * box.height
  const posed = poseOf(child)
  if (posed?.carried === 'back' && baseOf(anchor) === 'bed') return box.y + mattress * box.height
  if (posed?.carried === 'seat') return Math.min(box.y + box.height, top + (1 - posed.seat.y) * height)
  if (!child.attributes.words.includes('sitting')) return top
  return Math.min(box.y + box.height, top + seatHeight * height)
}

/** Share of the anchor's height that what is on it sinks in. */
function sinkFor(anchor: SceneSubject): number {
  return lookUp(sinkOf, anchor) ?? 0.05
}
