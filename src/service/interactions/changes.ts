/** Tells those who wait for something that it has changed. */
export interface Changes {
  /** `changed` resolves at the next change of `id`; who waits no more must `leave`. */
  wait(id: string): { changed: Promise<void>; leave(): void }
  tell(id: string): void
}

export function createChanges(): Changes {
  const waiting = new Map<string, Set<() => void>>()
  return {
    wait(id) {
      let wake = () => {}
      const changed = new Promise<void>((resolve) => {
        wake = resolve
      })
      const wakes = waiting.get(id) ?? new Set()
      waiting.set(id, wakes.add(wake))
      return {
        changed,
        leave() {
          wakes.delete(wake)
          if (wakes.size === 0 && waiting.get(id) === wakes) waiting.delete(id)
        },
      }
    },

    tell(id) {
      const wakes = waiting.get(id) ?? []
      waiting.delete(id)
      for (const wake of wakes) wake()
    },
  }
}
