import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredBatch } from '../../src/store/batch-store.ts'
import type { Store } from '../../src/store/store.ts'

const exampleBatch = (fields: Partial<StoredBatch> = {}): StoredBatch => ({
  id: 'one',
  model: 'gemini-3-pro-image',
  priority: 0,
  state: 'PENDING',
  createdAt: 1_000,
  updatedAt: 1_000,
  expiresAt: 9_000,
  isLoaded: false,
  ...fields,
})

/** What every store does with batches. */
export function describeBatchStore(
  name: string,
  createPlace: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
): void {
  describe(`batches in ${name}`, () => {
    let place: Awaited<ReturnType<typeof createPlace>>
    let store: Store
    beforeEach(async () => {
      place = await createPlace()
      store = await place.open()
    })
    afterEach(async () => {
      await store.close()
      await place.remove()
    })

    it('keeps a batch and its items as they came, over a restart too', async () => {
      const batch = exampleBatch({ displayName: 'cats', inputFile: 'files/a' })
      const items = [
        { position: 0, key: 'a', metadata: { n: 1 }, request: { contents: [] } },
        { position: 1, answer: { error: { code: 3 } } },
      ]
      await store.insertBatch(batch, items)
      await store.close()
      store = await place.open()
      expect(await store.findBatch('one')).toEqual(batch)
      expect(await store.listBatchItems('one', { limit: 9 })).toEqual(items)
      expect(await store.findBatch('none')).toBeUndefined()
    })

    it('takes items that come twice once, and thousands at a time', async () => {
      await store.insertBatch(exampleBatch(), [])
      const items = Array.from({ length: 2_500 }, (_, position) => ({ position, request: position }))
      await store.insertBatchItems('one', items.slice(0, 10))
      await store.answerBatchItem('one', 3, { response: 'kept' }, 2_000)
      await store.insertBatchItems('one', items)
      await store.endLoading('one')
      expect(await store.countBatchItems('one')).toEqual({ all: 2_500, succeeded: 1, failed: 0 })
      expect((await store.findBatch('one'))?.isLoaded).toBe(true)
    })

    it('never replaces an answer, and leaves the answered out where that is asked', async () => {
      await store.insertBatch(
        exampleBatch(),
        [0, 1, 2].map((position) => ({ position, request: position })),
      )
      await store.answerBatchItem('one', 1, { response: 'first' }, 2_000)
      await store.answerBatchItem('one', 1, { error: 'second' }, 3_000)
      const [answered] = await store.listBatchItems('one', { after: 0, limit: 1 })
      expect(answered).toEqual({ position: 1, answer: { response: 'first' } })
      const open = await store.listBatchItems('one', { limit: 9, unanswered: true })
      expect(open.map(({ position }) => position)).toEqual([0, 2])
    })

    it('begins a batch that waits, and ends one once', async () => {
      await store.insertBatch(exampleBatch(), [])
      await store.beginBatch('one', 2_000)
      expect(await store.findBatch('one')).toMatchObject({ state: 'RUNNING', updatedAt: 2_000 })
      expect((await store.listOpenBatches()).map(({ id }) => id)).toEqual(['one'])
      expect(await store.endBatch('one', { state: 'CANCELLED' }, 3_000)).toBe(true)
      expect(await store.endBatch('one', { state: 'SUCCEEDED', responsesFile: 'files/a' }, 4_000)).toBe(false)
      await store.beginBatch('one', 5_000)
      expect(await store.findBatch('one')).toMatchObject({ state: 'CANCELLED', endedAt: 3_000 })
      expect(await store.listOpenBatches()).toEqual([])
    })

    it('forgets a batch with its items; what comes for it later is nothing', async () => {
      await store.insertBatch(exampleBatch(), [{ position: 0, request: 0 }])
      expect(await store.deleteBatch('one')).toBe(true)
      expect(await store.deleteBatch('one')).toBe(false)
      await store.insertBatchItems('one', [{ position: 1, request: 1 }])
      await store.answerBatchItem('one', 0, { response: 'late' }, 2_000)
      expect(await store.countBatchItems('one')).toEqual({ all: 0, succeeded: 0, failed: 0 })
    })

    it('lists in pages, newest first, and goes on behind a batch that is gone', async () => {
      for (const [index, id] of ['a', 'b', 'c'].entries()) {
        await store.insertBatch(exampleBatch({ id, createdAt: index < 2 ? 5 : 6 }), [])
      }
      const page = await store.listBatches({ limit: 2 })
      expect(page.map(({ id }) => id)).toEqual(['c', 'b'])
      await store.deleteBatch('b')
      expect((await store.listBatches({ limit: 2, after: page[1]! })).map(({ id }) => id)).toEqual(['a'])
    })
  })
}
