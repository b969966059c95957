import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { exampleRecord } from './conformance.ts'
import { dayMs, exampleEntry } from './example-entry.ts'

const entry = exampleEntry()

const day = { sinceMs: 3 * dayMs, limitUsd: 1 }

/** What every store promises of money. */
export function describeLedgerStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name} keeps the contract of the ledger`, () => {
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

    it('keeps a record and what it cost together, or neither', async () => {
      await store.hold(entry, [])
      const keepBoth = (fails: boolean) =>
        store.inOneTransaction((books) => {
          books.settle('one', { costUsd: 0.1, usage: {}, recordId: 'rec', nowMs: 6 })
          books.insertRecord(exampleRecord({ id: 'rec' }))
          if (fails) throw new Error('As told.')
        })
      await expect(keepBoth(true)).rejects.toThrow('As told.')
      expect(await store.findEntry('one')).toMatchObject({ state: 'held' })
      expect(await store.findRecord('rec')).toBeUndefined()
      await keepBoth(false)
      expect(await store.findEntry('one')).toMatchObject({ state: 'settled', recordId: 'rec' })
      expect(await store.findRecord('rec')).toMatchObject({ id: 'rec' })
    })

    it('follows a call from hold to settlement, over a restart too', async () => {
      await store.hold(entry, [])
      await store.markSent('one', 5)
      await store.close()
      store = await place.open()
      expect(await store.findEntry('one')).toEqual({ ...entry, state: 'sent', sentAt: 5 })
      await store.settle('one', { costUsd: 0.134, usage: { totalTokenCount: 9 }, recordId: 'rec', nowMs: 6 })
      expect(await store.findEntry('one')).toMatchObject({
        state: 'settled',
        costUsd: 0.134,
        usage: { totalTokenCount: 9 },
        recordId: 'rec',
        endedAt: 6,
      })
    })

    it('counts what is held, sent, settled and unknown, and not what was released', async () => {
      for (const id of ['held', 'sent', 'settled', 'unknown', 'released']) await store.hold({ ...entry, id }, [])
      await store.markSent('sent', 1)
      await store.settle('settled', { costUsd: 0.1, usage: {}, recordId: undefined, nowMs: 1 })
      await store.markUnknown('unknown', 'It was cut off.', 1)
      await store.release('released', 'It was refused.', 1)
      expect(await store.sumSpentUsd({ sinceMs: 0 })).toBeCloseTo(1.0, 9)
      expect(await store.sumSpentUsd({ sinceMs: 0, project: 'b' })).toBe(0)
      expect(await store.sumLedger({ sinceMs: 0, by: 'model' })).toEqual([
        {
          name: 'gemini-3-pro-image',
          paidUsd: 0.1,
          openUsd: 0.6,
          unknownUsd: 0.3,
          savedUsd: 0,
          calls: 4,
          unknownCalls: 1,
        },
      ])
    })

    it('refuses a hold that fits into one budget and not into the other, and says which', async () => {
      const ofProject = { ...day, project: 'a', limitUsd: 0.5 }
      expect(await store.hold(entry, [day, ofProject])).toBeUndefined()
      expect(await store.hold({ ...entry, id: 'two' }, [day, ofProject])).toEqual({ budget: ofProject, spentUsd: 0.3 })
      expect(await store.findEntry('two')).toBeUndefined()
      expect(
        await store.hold({ ...entry, id: 'two', project: 'b' }, [day, { ...ofProject, project: 'b' }]),
      ).toBeUndefined()
    })

    it('counts a budget of a key, of a project, and of both', async () => {
      const ofKey = { ...day, keyId: 'a1', limitUsd: 0.5 }
      const ofBoth = { ...day, keyId: 'b2', project: 'a', limitUsd: 0.5 }
      expect(await store.hold(entry, [ofKey, ofBoth])).toBeUndefined()
      expect(await store.hold({ ...entry, id: 'two' }, [ofBoth, ofKey])).toEqual({ budget: ofKey, spentUsd: 0.3 })
      expect(await store.hold({ ...entry, id: 'three', keyId: 'b2' }, [ofBoth])).toBeUndefined()
      expect(await store.sumSpentUsd({ sinceMs: 0, keyId: 'b2' })).toBe(0.3)
      expect(await store.sumSpentUsd({ sinceMs: 0, keyId: 'b2', project: 'b' })).toBe(0)
    })

    it('fills a budget to the last cent: ten times a tenth', async () => {
      for (let index = 0; index < 10; index += 1) {
        expect(await store.hold({ ...entry, id: `${index}`, holdUsd: 0.1 }, [day])).toBeUndefined()
      }
      expect(await store.hold({ ...entry, id: 'more', holdUsd: 0.1 }, [day])).toMatchObject({ budget: day })
    })

    it('two processes never hold the same room', async () => {
      const other = await place.open()
      const holds = await Promise.all(
        Array.from({ length: 12 }, (_, index) => (index % 2 ? store : other).hold({ ...entry, id: `${index}` }, [day])),
      )
      expect(holds.filter((refused) => refused === undefined)).toHaveLength(3)
      await other.close()
    })

    it('what was spent before the period does not count in it', async () => {
      await store.hold({ ...entry, createdAt: 2 * dayMs }, [])
      expect(await store.hold({ ...entry, id: 'two', holdUsd: 1 }, [day])).toBeUndefined()
      expect((await store.sumLedger({ sinceMs: 0, by: 'day' })).map(({ name }) => name)).toEqual([
        '1970-01-03',
        '1970-01-04',
      ])
    })

    it('what a dead process left is unknown when it was sent, and released when it was not', async () => {
      await store.keepAlive('me', 100)
      await store.keepAlive('you', 300)
      for (const owner of ['me', 'you']) {
        await store.hold({ ...entry, id: `held ${owner}`, owner }, [])
        await store.hold({ ...entry, id: `sent ${owner}`, owner }, [])
        await store.markSent(`sent ${owner}`, 1)
      }
      expect(await store.sweepLedger(200)).toBe(1)
      const states = await store.listEntries({ limit: 9 })
      expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
        'held me': 'released',
        'sent me': 'unknown',
        'held you': 'held',
        'sent you': 'sent',
      })
      expect(await store.sweepLedger(200)).toBe(0)
    })

    it('sums a period, of one payer or all, by month, project and key', async () => {
      await store.hold({ ...entry, createdAt: 40 * dayMs }, [])
      await store.hold({ ...entry, id: 'two', project: '', keyId: 'b2' }, [])
      const names = async (query: Parameters<Store['sumLedger']>[0]) =>
        (await store.sumLedger(query)).map(({ name, openUsd }) => [name, openUsd])
      expect(await names({ sinceMs: 0, by: 'month' })).toEqual([
        ['1970-01', 0.3],
        ['1970-02', 0.3],
      ])
      expect(await names({ sinceMs: 0, untilMs: 40 * dayMs, by: 'project' })).toEqual([['', 0.3]])
      expect(await names({ sinceMs: 0, keyId: 'a1', by: 'key' })).toEqual([['a1', 0.3]])
    })

    it('adds up what the cache saves, beside what was paid', async () => {
      const saving = { createdAt: 3 * dayMs, model: 'gemini-3-pro-image', project: 'a', keyId: 'a1', savedUsd: 0.2 }
      await store.hold(entry, [])
      await store.addSavings([saving, { ...saving, keyId: 'b2' }])
      await store.addSavings([saving, { ...saving, createdAt: 2 * dayMs }])
      const savedBy = async (query: Parameters<Store['sumLedger']>[0]) =>
        (await store.sumLedger(query)).map(({ name, savedUsd, openUsd }) => [name, Math.round(savedUsd * 10), openUsd])
      expect(await savedBy({ sinceMs: 0, by: 'key' })).toEqual([
        ['a1', 6, 0.3],
        ['b2', 2, 0],
      ])
      expect(await savedBy({ sinceMs: 3 * dayMs, keyId: 'a1', by: 'day' })).toEqual([['1970-01-04', 4, 0.3]])
      expect(await store.sumSpentUsd({ sinceMs: 0 })).toBe(0.3)
    })

    it('ends what is unknown as somebody says who knows better, and nothing else', async () => {
      for (const id of ['paid', 'not paid', 'sent']) {
        await store.hold({ ...entry, id }, [])
        await store.markSent(id, 1)
        if (id !== 'sent') await store.markUnknown(id, 'It was cut off.', 2)
      }
      const said = { reason: 'Somebody looked.', nowMs: 3 }
      expect(await store.resolveUnknown('paid', { costUsd: 0.2, ...said })).toBe(true)
      expect(await store.resolveUnknown('not paid', { costUsd: 0, ...said })).toBe(true)
      expect(await store.resolveUnknown('paid', { costUsd: 0, ...said })).toBe(false)
      expect(await store.resolveUnknown('sent', { costUsd: 0, ...said })).toBe(false)
      expect(await store.findEntry('paid')).toMatchObject({ state: 'settled', costUsd: 0.2, endedAt: 3 })
      expect(await store.findEntry('not paid')).toMatchObject({ state: 'released', reason: 'Somebody looked.' })
      expect(await store.sumSpentUsd({ sinceMs: 0 })).toBeCloseTo(0.5, 9)
    })

    it('finds calls by state and by request', async () => {
      await store.hold(entry, [])
      await store.hold({ ...entry, id: 'two', cacheKey: 'other' }, [])
      await store.markUnknown('two', 'It was cut off.', 1)
      expect((await store.listEntries({ states: ['unknown'], limit: 9 })).map(({ id }) => id)).toEqual(['two'])
      expect((await store.listEntries({ cacheKey: 'key', limit: 9 })).map(({ id }) => id)).toEqual(['one'])
    })
  })
}
