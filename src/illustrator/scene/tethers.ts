import { animals } from '../language/attribute-words.data.ts'
import type { Box } from '../paint/stage.ts'
import { headOf, poseOf } from './attach.ts'
import type { Placement, Tether } from './composition.ts'

const led = /^(?:walking|leading)$/

/** Ties what is led or flown to the hand that has it; the line is painted with the nearer one of the two. */
export function tie(placements: readonly Placement[]): Placement[] {
  const tied = [...placements]
  placements.forEach((holder, index) => {
    if (holder.subject.drawn !== 'person') return
    placements.forEach((thing, at) => {
      if (thing.instance !== Math.min(holder.instance, thing.subject.count - 1)) return
      const tether = tetherBetween(holder, thing)
      if (!tether) return
      const nearer = Math.max(index, at)
      tied[nearer] = { ...tied[nearer]!, tether }
    })
  })
  return tied
}

function tetherBetween(holder: Placement, thing: Placement): Tether | undefined {
  const { relation } = thing.subject
  if (thing.subject.noun.endsWith('kite') && relation?.kind === 'held-by' && relation.to === holder.subject.id) {
    const { box } = thing
    const end = { x: box.x + (thing.flip ? 0.52 : 0.48) * box.width, y: box.y + 0.68 * box.height }
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

const across = (box: Box, share: number, flip: boolean): number => box.x + (flip ? 1 - share : share) * box.width

/** The hand that is nearer to x. */
function handToward({ subject, box, flip }: Placement, x: number): { x: number; y: number } {
  const hands = (poseOf(subject)?.hands ?? [{ x: 0.8, y: 0.5 }]).map((hand) => ({
    x: across(box, hand.x, flip),
    y: box.y + hand.y * box.height,
  }))
  return hands.reduce((best, hand) => (Math.abs(hand.x - x) < Math.abs(best.x - x) ? hand : best))
}
