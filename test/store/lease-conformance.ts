import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'

const claim = { owner: 'me', nowMs: 1_000, leaseUntil: 2_000 }

/** What every store promises of leases. */
export function describeLeaseStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name} keeps the contract of leases`, () => {
    let place: Awaited<ReturnType<typeof create>>
    let store: Store
    beforeEach(async () => {
      place = await create()
      store = await place.open()
    })
    afterEach(async () => {
      await store.close()
      await place.remove()
    })

    it('gives a lease to one owner, however many processes ask at once', async () => {
      const other = await place.open()
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 ? store : other).claimLease('a', { ...claim, owner: `${index}` }),
        ),
      )
      expect(claims.filter(Boolean)).toHaveLength(1)
      expect(await other.isLeaseFree('a', 1_999)).toBe(false)
      expect(await other.claimLease('b', claim)).toBe(true)
      await other.close()
    })

    it('gives it to the next when it is released', async () => {
      await store.claimLease('a', claim)
      await store.releaseLease('a', 'me')
      expect(await store.isLeaseFree('a', 1_000)).toBe(true)
      expect(await store.claimLease('a', { ...claim, owner: 'you' })).toBe(true)
    })

    it('gives it to the next when its owner has fallen silent, who can then neither renew nor release it', async () => {
      await store.claimLease('a', claim)
      expect(await store.isLeaseFree('a', 2_000)).toBe(true)
      expect(await store.claimLease('a', { owner: 'you', nowMs: 2_000, leaseUntil: 3_000 })).toBe(true)
      expect(await store.renewLease('a', 'me', 9_000)).toBe(false)
      await store.releaseLease('a', 'me')
      expect(await store.isLeaseFree('a', 2_999)).toBe(false)
    })

    it('keeps it as long as it is renewed', async () => {
      await store.claimLease('a', claim)
      expect(await store.renewLease('a', 'me', 3_000)).toBe(true)
      expect(await store.claimLease('a', { owner: 'you', nowMs: 2_999, leaseUntil: 4_000 })).toBe(false)
    })
  })
}
