import type { QuotaWaiter } from './quota-state.ts'

/** Of so many turns in a row one is for a lower priority, if any waits: nobody waits for ever. */
export const turnsPerRound = 10

/**
 * Those who wait, in the order of their turns: the highest priority first, except for one turn of each round; within a
 * priority by tag. `passedOver` is what the state has to say once that turn was taken.
 */
export function* turnOrder(
  waiters: readonly QuotaWaiter[],
  passedOver: number,
): Generator<{ waiter: QuotaWaiter; passedOver: number }> {
  const priorities = [...new Set(waiters.map(({ priority }) => priority))].toSorted((a, b) => b - a)
  const levels = priorities.map((priority) =>
    waiters
      .filter((waiter) => waiter.priority === priority)
      .toSorted((a, b) => a.tag - b.tag || (a.id < b.id ? -1 : 1)),
  )
  let passed = passedOver
  while (levels.length > 0) {
    const isForLower = levels.length > 1 && passed >= turnsPerRound - 1
    const level = levels[isForLower ? 1 : 0]!
    passed = isForLower || levels.length === 1 ? 0 : passed + 1
    yield { waiter: level.shift()!, passedOver: passed }
    if (level.length === 0) levels.splice(levels.indexOf(level), 1)
  }
}

/** The tag of a call that comes now: behind those of its caller, and otherwise as if it had always been there. */
export function nextTag(
  waiters: readonly QuotaWaiter[],
  servedTags: Readonly<Record<string, number>>,
  { caller, priority }: Pick<QuotaWaiter, 'caller' | 'priority'>,
): number {
  const own = waiters.filter((waiter) => waiter.caller === caller && waiter.priority === priority)
  return Math.max(servedTags[priority] ?? 0, ...own.map(({ tag }) => tag)) + 1
}
