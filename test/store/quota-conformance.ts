import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'

/** What every store promises of quotas. */
export function describeQuotaStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name}: quotas`, () => {
    let place: Awaited<ReturnType<typeof create>>
    let stores: Store[]

    beforeEach(async () => {
      place = await create()
      stores = await Promise.all([place.open(), place.open()])
    })
    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()))
      await place.remove()
    })

    const count = (store: Store, bucket: string) =>
      store.changeQuota(bucket, (state: { taken: number } | undefined) => {
        const taken = (state?.taken ?? 0) + 1
        return { state: { taken }, result: taken }
      })

    it('changes one after the other, whoever changes', async () => {
      const results = await Promise.all(Array.from({ length: 40 }, (_, at) => count(stores[at % 2]!, 'a')))
      expect(results.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
      expect(await count(stores[0]!, 'b')).toBe(1)
    })

    it('is read without being changed', async () => {
      expect(await stores[0]!.readQuota('a')).toBeUndefined()
      await count(stores[0]!, 'a')
      expect(await stores[1]!.readQuota('a')).toEqual({ taken: 1 })
      expect(await count(stores[0]!, 'a')).toBe(2)
    })

    it('leaves everything as it was when a change throws, and goes on', async () => {
      await count(stores[0]!, 'a')
      const broken = stores[0]!.changeQuota('a', () => {
        throw new Error('no')
      })
      await expect(broken).rejects.toThrow('no')
      expect(await count(stores[1]!, 'a')).toBe(2)
      expect(await count(stores[0]!, 'a')).toBe(3)
    })

    it('keeps what it was left when it is opened again', async () => {
      await count(stores[0]!, 'a')
      await Promise.all(stores.map((store) => store.close()))
      stores = [await place.open()]
      expect(await count(stores[0]!, 'a')).toBe(2)
    })
  })
}
