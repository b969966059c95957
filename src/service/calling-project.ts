import { AsyncLocalStorage } from 'node:async_hooks'

/** Whose things a call sees: those of one project, those of none (null), or everybody's (undefined). */
export type Sight = string | null | undefined

const sights = new AsyncLocalStorage<{ project: Sight }>()

/** What `work` does, it does for this project: it sees and makes only what is of it. Undefined: what is of no project. */
export function forProject<Result>(project: string | undefined, work: () => Result): Result {
  return sights.run({ project: project ?? null }, work)
}

/** For whoever may see everything: callers where projects are not told apart, and limn itself. */
export function forAllProjects<Result>(work: () => Result): Result {
  return sights.run({ project: undefined }, work)
}

/**
 * The project whose call is being answered. Who comes from nowhere, a call that lost what travels beside it, too, sees no
 * project's things: nothing at all, where every key has a project.
 */
export function callingProject(): Sight {
  const sight = sights.getStore()
  return sight === undefined ? null : sight.project
}

/** The field of what is made for the calling project. */
export function ownedByCaller(): { project?: string } {
  const project = callingProject()
  return typeof project === 'string' ? { project } : {}
}

/** False for what belongs to another project than the calling one, or to none. */
export function isOfCaller({ project }: { project?: string }): boolean {
  const caller = callingProject()
  return caller === undefined || caller === (project ?? null)
}
