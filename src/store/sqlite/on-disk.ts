import type { LogSync } from './log-sync.ts'

/** Makes methods that change something resolve only when the change is on the disk. */
export function createOnDisk(log: LogSync | undefined) {
  let changes = 0
  return {
    onChange(): void {
      changes += 1
    },

    onDisk<Part extends object>(part: Part, names = Object.keys(part) as (keyof Part)[]): Part {
      const same = { ...part }
      for (const name of names) {
        const method = part[name] as (...args: unknown[]) => Promise<unknown>
        same[name] = (async (...args: unknown[]) => {
          const before = changes
          const result = await method(...args)
          if (changes !== before) await log?.synced()
          return result
        }) as Part[keyof Part]
      }
      return same
    },
  }
}
