import { AsyncLocalStorage } from 'node:async_hooks'

const projects = new AsyncLocalStorage<string | undefined>()

/** What `work` does, it does for this project: it sees and makes only what is of it. Undefined: limn itself, which sees all. */
export function forProject<Result>(project: string | undefined, work: () => Result): Result {
  return projects.run(project, work)
}

/** The project whose call is being answered; undefined where projects are not told apart, and in limn's own work. */
export function callingProject(): string | undefined {
  return projects.getStore()
}

/** The field of what is made for the calling project. */
export function ownedByCaller(): { project?: string } {
  const project = callingProject()
  return project === undefined ? {} : { project }
}

/** False for what belongs to another project than the calling one, or to none. */
export function isOfCaller({ project }: { project?: string }): boolean {
  const caller = callingProject()
  return caller === undefined || caller === project
}
