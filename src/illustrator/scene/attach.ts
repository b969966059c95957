import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import { heldOverhead, seatHeight, seeThrough, sinkOf, wornAt, wornElsewhere } from './contact.data.ts'
import type { Attachment } from './relations.ts'
import type { SceneSubject } from './scene.ts'
import { softening } from './sizes.ts'

/** How a child is to be moved to sit by its anchor. The child stands on (0, 0); scale comes first. */
export interface Fit {
  scale: number
  dx: number
  dy: number
  /** Painted before (behind) or after (in front of) the anchor. */
  order: 'before' | 'after'
}

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
    case 'riding': {
      const scale = Math.min(1, (1.1 * anchor.width) / child.width)
      const dy = footOn(by.child, child.height * scale, by.anchor, anchor)
      return { scale, dx: middle, dy, order: 'after' }
    }
    case 'above': {
      const gap = 0.12 * Math.min(anchor.height, child.height)
      const scale = Math.min(1, (1.6 * anchor.width) / child.width)
      return { scale, dx: middle, dy: anchor.y - gap, order: 'after' }
    }
    case 'in': {
      const inside = seeThrough.has(by.anchor.noun) || seeThrough.has(baseOf(by.anchor))
      if (inside) {
        const scale = Math.min(1, (0.62 * anchor.width) / child.width, (0.62 * anchor.height) / child.height)
        return { scale, dx: middle, dy: floor - 0.16 * anchor.height, order: 'after' }
      }
      const natural = contactScale(child, anchor)
      const scale = Math.min(natural, (0.78 * anchor.width) / child.width, (1.2 * anchor.height) / child.height)
      const depth = Math.min(0.42 * anchor.height, 0.42 * child.height * scale)
      return { scale, dx: middle, dy: anchor.y + depth, order: 'before' }
    }
    case 'under': {
      const scale = Math.min(1, (0.5 * anchor.height) / child.height, (0.72 * anchor.width) / child.width)
      return { scale, dx: middle, dy: floor + 0.015 * anchor.height, order: 'after' }
    }
    case 'behind': {
      const scale = 0.86
      const width = child.width * scale
      const rise = 0.1 * Math.min(anchor.height, child.height)
      const towers = child.height * scale > 1.9 * anchor.height
      const reach = towers ? 0.2 * width : anchor.width / 2 + width / 2 - 0.34 * Math.min(width, anchor.width)
      return { scale, dx: middle + side * reach, dy: floor - rise, order: 'before' }
    }
    case 'in-front-of': {
      const scale = 1.06
      const width = child.width * scale
      const fall = 0.1 * Math.min(anchor.height, child.height)
      const hides = (width * child.height * scale) / (anchor.width * anchor.height)
      const reach =
        hides < 0.3 ? 0.22 * anchor.width : anchor.width / 2 + width / 2 - 0.3 * Math.min(width, anchor.width)
      return { scale, dx: middle + side * reach, dy: floor + fall, order: 'after' }
    }
    case 'held': {
      const over = lookUp(heldOverhead, by.child)
      if (over) {
        const scale = (over.width * Math.min(anchor.width, 0.45 * anchor.height)) / child.width
        const dy = anchor.y + over.y * anchor.height + (child.height * scale) / 2
        return { scale, dx: middle + side * 0.3 * anchor.width, dy, order: 'after' }
      }
      const scale = Math.min(1, (0.4 * anchor.height) / child.height, (0.9 * anchor.width) / child.width)
      const dy = anchor.y + 0.52 * anchor.height + (child.height * scale) / 2
      return { scale, dx: middle + side * 0.34 * anchor.width, dy, order: 'after' }
    }
    case 'worn': {
      const slot = lookUp(wornAt, by.child) ?? wornElsewhere
      const scale = (slot.width * Math.min(anchor.width, 0.6 * anchor.height)) / child.width
      const dy = anchor.y + slot.y * anchor.height + (child.height * scale) / 2
      return { scale, dx: middle, dy, order: 'after' }
    }
  }
}

/** Where the foot of a child of this height goes on an anchor's box: who sits, sits on its seat and has legs below it. */
export function footOn(child: SceneSubject, height: number, anchor: SceneSubject, box: Box): number {
  const top = box.y + sinkFor(anchor) * box.height
  if (!child.attributes.words.includes('sitting')) return top
  return Math.min(box.y + box.height, top + seatHeight * height)
}

/** Share of the anchor's height that what is on it sinks in. */
function sinkFor(anchor: SceneSubject): number {
  return lookUp(sinkOf, anchor) ?? 0.05
}
