import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'

const job = { id: 'one', kind: 'draw', payload: { prompt: 'a cat' }, priority: 0, createdAt: 1_000 }
const claim = { kinds: ['draw'], owner: 'me', nowMs: 2_000, leaseUntil: 3_000 }

/** What every store promises of jobs. */
export function describeJobStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name} keeps the contract of jobs`, () => {
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

    it('keeps a job until somebody claims it, over a restart too', async () => {
      expect(await store.addJob(job)).toBe(true)
      expect(await store.addJob(job)).toBe(false)
      await store.close()
      store = await place.open()
      expect(await store.claimJob(claim)).toEqual({
        ...job,
        state: 'running',
        attempts: 1,
        owner: 'me',
        leaseUntil: 3_000,
      })
      expect(await store.claimJob({ ...claim, owner: 'you' })).toBeUndefined()
    })

    it('gives the highest priority first, then the oldest, and only the kinds asked for', async () => {
      await store.addJob({ ...job, id: 'young', createdAt: 1_001 })
      await store.addJob({ ...job, id: 'old' })
      await store.addJob({ ...job, id: 'urgent', priority: 1, createdAt: 1_002 })
      await store.addJob({ ...job, id: 'other', kind: 'mend', priority: 9 })
      const order = []
      for (let next = await store.claimJob(claim); next; next = await store.claimJob(claim)) order.push(next.id)
      expect(order).toEqual(['urgent', 'old', 'young'])
    })

    it('gives each job to one claimer, however many processes ask at once', async () => {
      const other = await place.open()
      for (let index = 0; index < 20; index += 1) await store.addJob({ ...job, id: `${index}` })
      const claims = await Promise.all(
        Array.from({ length: 24 }, (_, index) => (index % 2 ? store : other).claimJob({ ...claim, owner: `${index}` })),
      )
      const ids = claims.flatMap((claimed) => claimed?.id ?? [])
      expect(new Set(ids).size).toBe(20)
      expect(ids).toHaveLength(20)
      await other.close()
    })

    it('takes a job from an owner who is silent, and from nobody else', async () => {
      await store.addJob(job)
      await store.claimJob(claim)
      expect(await store.claimJob({ ...claim, owner: 'you', nowMs: 2_999 })).toBeUndefined()
      expect(await store.renewJob('one', 'me', 4_000)).toBe(true)
      expect(await store.claimJob({ ...claim, owner: 'you', nowMs: 3_000 })).toBeUndefined()
      expect(await store.claimJob({ ...claim, owner: 'you', nowMs: 4_000 })).toMatchObject({
        owner: 'you',
        attempts: 2,
      })
      expect(await store.renewJob('one', 'me', 9_000)).toBe(false)
      await store.endJob('one', 'me', { state: 'done' })
      expect(await store.findJob('one')).toMatchObject({ state: 'running', owner: 'you' })
    })

    it('puts a released job back as if it had not been begun', async () => {
      await store.addJob(job)
      await store.claimJob(claim)
      await store.releaseJob('one', 'me')
      expect(await store.findJob('one')).toEqual({ ...job, state: 'waiting', attempts: 0 })
    })

    it('ends a job once: done, failed or cancelled', async () => {
      await store.addJob(job)
      await store.claimJob(claim)
      await store.endJob('one', 'me', { state: 'failed', error: 'no paint' })
      expect(await store.findJob('one')).toMatchObject({ state: 'failed', error: 'no paint' })
      expect(await store.cancelJob('one')).toBe(false)
      expect(await store.claimJob({ ...claim, nowMs: 9_000 })).toBeUndefined()
      await store.deleteJob('one')
      expect(await store.findJob('one')).toBeUndefined()
    })

    it('a cancelled job is neither claimed nor renewed', async () => {
      await store.addJob(job)
      expect(await store.cancelJob('one')).toBe(true)
      expect(await store.claimJob(claim)).toBeUndefined()
      await store.addJob({ ...job, id: 'two' })
      await store.claimJob(claim)
      expect(await store.cancelJob('two')).toBe(true)
      expect(await store.renewJob('two', 'me', 9_000)).toBe(false)
    })
  })
}
