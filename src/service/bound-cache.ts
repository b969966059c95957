import type { Store } from '../store/store.ts'

export interface BoundCacheOptions {
  store: Pick<Store, 'blobs' | 'isLeaseFree' | 'claimLease' | 'listKeptBlobs'>
  /** Most bytes of pictures. */
  maxBytes: number
  /** This process. */
  owner: string
  nowMs: () => number
}

/** Keeps the pictures of all processes on one home within a size. */
export interface BoundCache {
  /** A picture was added: looks, in the background, whether it is too much. */
  added(): void
  /** Resolves when it is not looking. */
  ended(): Promise<void>
}

/** How often all processes together look: a walk over ten thousand files takes 0.2 s. */
const restMs = 60_000

/** A picture used so lately may be one that a generation is about to name. */
const graceMs = 10 * 60_000

export function createBoundCache({ store, maxBytes, owner, nowMs }: BoundCacheOptions): BoundCache {
  let looking: Promise<void> | undefined
  let nextLookMs = Number.NEGATIVE_INFINITY

  async function look(now: number): Promise<void> {
    // Never released: it says when somebody looked last.
    const name = 'bound-cache'
    if (!(await store.isLeaseFree(name, now))) return
    if (!(await store.claimLease(name, { owner, nowMs: now, leaseUntil: now + restMs }))) return
    await store.blobs.removeUnusedPartials(now - graceMs)
    await shrinkCache(store, { maxBytes, unusedSinceMs: now - graceMs })
  }

  return {
    added() {
      const now = nowMs()
      if (now < nextLookMs) return
      nextLookMs = now + restMs
      // Whoever looks next finds what this one could not remove; nobody waits for it.
      looking ??= look(now)
        .catch(() => {})
        .finally(() => {
          looking = undefined
        })
    },
    ended: async () => looking,
  }
}

/**
 * Removes the pictures used longest ago until the rest fits, and none that an interaction or a batch names or that was
 * used since `unusedSinceMs`. Their records stay. Gives how many bytes were removed.
 */
export async function shrinkCache(
  store: Pick<Store, 'blobs' | 'listKeptBlobs'>,
  { maxBytes, unusedSinceMs }: { maxBytes: number; unusedSinceMs: number },
): Promise<number> {
  const blobs = []
  let sizeBytes = 0
  for await (const blob of store.blobs.list()) {
    sizeBytes += blob.sizeBytes
    if (blob.usedAtMs < unusedSinceMs) blobs.push(blob)
  }
  if (sizeBytes <= maxBytes) return 0
  const kept = await store.listKeptBlobs()
  let removedBytes = 0
  for (const blob of blobs.toSorted((one, other) => one.usedAtMs - other.usedAtMs)) {
    if (sizeBytes - removedBytes <= maxBytes) break
    if (kept.has(blob.sha256)) continue
    if (await store.blobs.removeUnused(blob.sha256, unusedSinceMs)) removedBytes += blob.sizeBytes
  }
  return removedBytes
}
