import { heldThings } from './held.data.ts'
import type { Prop } from './occupations.data.ts'

const nouns: ReadonlySet<string> = new Set(heldThings.flatMap((thing) => thing.nouns))

/** Whether people draw this in their own hands when they hold it. */
export const drawsInHand = (noun: string): boolean => nouns.has(noun) || noun === 'shield'

/** Poses whose hands are not free to hold anything else. */
const busy =
  /\b(swimming|climbing|sleeping|lying|hugging|praying|meditating|cycling|running|flying|shaking hands|together|hand in hand|playing (?:soccer|football|volleyball)|cradling|pushing|piano|harp|organ|tending|planting|repairing|fixing|dancing|waltzing)\b/

/** What is in the hands: what the words name, what somebody is doing brings along, or what suits the occupation. */
export function heldProp(said: string, usual: Prop): Prop {
  const has = (noun: string): boolean => said.includes(` ${noun} `)
  const named = heldThings.find((thing) => thing.nouns.some(has))
  if (named) return named.prop
  if (busy.test(said)) return 'none'
  return heldThings.find(({ words }) => words?.test(said))?.prop ?? usual
}
