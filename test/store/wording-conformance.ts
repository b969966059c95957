import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'

const wording = { key: 'a', text: 'A red car on a beach.', costUsd: 0.0006, createdAt: 1_000 }

/** What every store promises of prompts that were put into words. */
export function describeWordingStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name} keeps the contract of wordings`, () => {
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

    it('finds one by its key, in every process on the home, and after it was closed', async () => {
      await store.keepWording(wording)
      const other = await place.open()
      expect(await other.findWording('a')).toEqual(wording)
      expect(await other.findWording('b')).toBeUndefined()
      await other.close()
    })

    it('keeps the latest of a key', async () => {
      await store.keepWording(wording)
      await store.keepWording({ ...wording, text: 'A car, red.', createdAt: 2_000 })
      expect(await store.findWording('a')).toMatchObject({ text: 'A car, red.', createdAt: 2_000 })
    })

    it('keeps it with what it cost, or neither', async () => {
      const failing = store.inOneTransaction((books) => {
        books.keepWording(wording)
        throw new Error('The disk is full.')
      })
      await expect(failing).rejects.toThrow('full')
      expect(await store.findWording('a')).toBeUndefined()
    })
  })
}
