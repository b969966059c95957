import { animals } from '../language/attribute-words.data.ts'
import type { Box } from '../paint/stage.ts'
import { headOf, poseOf } from './attach.ts'
import type { Placement, Tether } from './composition.ts'

const led = /^(?:walking|leading)$/

/** Ties what is led or flown to the hand that has it; the line is painted with the nearer one of the two. */
export function tie(placements: readonly Placement[]): Placement[] {
  const tied = [...placements]
  placements.forEach((holder, index) => {
    placements.forEach((thing, at) => {
      const isOwn = thing.instance === Math.min(holder.instance, thing.subject.count - 1)
      if (!(isOwn || (thing.subject.drawn === 'balloon' && holder.subject.count === 1))) return
      const hasHands = holder.subject.drawn === 'person'
      const tether = hasHands ? tetherBetween(holder, thing) : stringOf(holder, thing)
      if (!tether) return
      const on = holder.subject.drawn === 'person' && thing.subject.drawn !== 'balloon' ? Math.max(index, at) : at
      tied[on] = { ...tied[on]!, tether }
    })
  })
  return tied
}

function tetherBetween(holder: Placement, thing: Placement): Tether | undefined {
  const { relation } = thing.subject
  const isBalloon = thing.subject.drawn === 'balloon'
  if (
    (isBalloon || thing.subject.noun.endsWith('kite')) &&
    relation?.kind === 'held-by' &&
    relation.to === holder.subject.id
  ) {
    const { box } = thing
    const end = { x: box.x + (thing.flip ? 0.52 : 0.48) * box.width, y: box.y + (isBalloon ? 0.58 : 0.68) * box.height }
    return { from: handToward(holder, end.x), to: end, slack: 0.06, kind: 'string' }
  }
  const leads =
    holder.subject.relation?.kind === 'next-to' &&
    holder.subject.relation.to === thing.subject.id &&
    holder.subject.attributes.words.some((word) => led.test(word))
  if (!leads || !(animals.has(thing.subject.noun) || animals.has(thing.subject.drawn))) return undefined
  const head = headOf(thing.subject, thing.box)
  const neck = across(thing.box, head.x - 0.35 * head.width, thing.flip)
  const end = { x: neck, y: thing.box.y + (head.chin + 0.02) * thing.box.height }
  return { from: handToward(holder, end.x), to: end, slack: 0.22, kind: 'leash' }
}

/** A balloon or a kite that an animal has, or that is tied to a thing, on its string. */
function stringOf(holder: Placement, thing: Placement): Tether | undefined {
  const { relation, drawn, noun } = thing.subject
  const isTied = relation?.kind === 'held-by' && relation.to === holder.subject.id
  if (!isTied || !(drawn === 'balloon' || noun.endsWith('kite'))) return undefined
  const { box } = thing
  const end = { x: box.x + box.width / 2, y: box.y + (drawn === 'balloon' ? 0.58 : 0.68) * box.height }
  const lives = animals.has(holder.subject.noun) || animals.has(holder.subject.drawn)
  const head = lives ? headOf(holder.subject, holder.box) : undefined
  const from = head
    ? { x: across(holder.box, head.x, holder.flip), y: holder.box.y + head.chin * holder.box.height }
    : { x: holder.box.x + 0.5 * holder.box.width, y: holder.box.y + 0.04 * holder.box.height }
  return { from, to: end, slack: 0.04, kind: 'string' }
}

const across = (box: Box, share: number, flip: boolean): number => box.x + (flip ? 1 - share : share) * box.width

/** The hand that is nearer to x. */
function handToward({ subject, box, flip }: Placement, x: number): { x: number; y: number } {
  const hands = (poseOf(subject)?.hands ?? [{ x: 0.8, y: 0.5 }]).map((hand) => ({
    x: across(box, hand.x, flip),
    y: box.y + hand.y * box.height,
  }))
  return hands.reduce((best, hand) => (Math.abs(hand.x - x) < Math.abs(best.x - x) ? hand : best))
}
