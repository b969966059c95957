import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredInteraction } from '../../src/store/interaction-store.ts'
import type { Store } from '../../src/store/store.ts'

function interaction(changes: Partial<StoredInteraction> = {}): StoredInteraction {
  return {
    id: 'v1_a',
    createdAt: 1_000,
    updatedAt: 1_000,
    expiresAt: 5_000,
    status: 'completed',
    background: false,
    model: 'gemini-3-pro-image',
    serviceTier: 'standard',
    request: { model: 'gemini-3-pro-image' },
    input: [{ type: 'user_input', content: [{ type: 'text', text: 'a cat' }] }],
    steps: [{ type: 'model_output', content: [{ type: 'image', data: 'blob:f' }] }],
    usage: { total_tokens: 3 },
    ...changes,
  }
}

/** What every store promises of conversations. */
export function describeInteractionStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name} keeps the contract of interactions`, () => {
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

    it('gives an interaction back exactly, also after a restart', async () => {
      const whole = interaction({ previous: 'v1_z', background: true, errors: [{ code: 'safety', message: 'no' }] })
      await store.insertInteraction(whole)
      expect(await store.findInteraction('v1_a')).toEqual(whole)
      await store.close()
      store = await place.open()
      expect(await store.findInteraction('v1_a')).toEqual(whole)
      expect(await store.findInteraction('v1_b')).toBeUndefined()
    })

    it('leaves absent fields absent', async () => {
      const { usage: _, ...rest } = interaction()
      await store.insertInteraction(rest)
      expect(await store.findInteraction('v1_a')).toEqual(rest)
    })

    it('finds a conversation, oldest first, branch by branch', async () => {
      await store.insertInteraction(interaction())
      await store.insertInteraction(interaction({ id: 'v1_b', previous: 'v1_a' }))
      await store.insertInteraction(interaction({ id: 'v1_c', previous: 'v1_b' }))
      await store.insertInteraction(interaction({ id: 'v1_d', previous: 'v1_b' }))
      const ids = async (id: string) => (await store.findConversation(id, 2_000)).map((one) => one.id)
      expect(await ids('v1_c')).toEqual(['v1_a', 'v1_b', 'v1_c'])
      expect(await ids('v1_d')).toEqual(['v1_a', 'v1_b', 'v1_d'])
      expect(await ids('v1_x')).toEqual([])
    })

    it('finds a conversation as far back as it is there and has not expired', async () => {
      await store.insertInteraction(interaction())
      await store.insertInteraction(interaction({ id: 'v1_b', previous: 'v1_a', expiresAt: 9_000 }))
      await store.insertInteraction(interaction({ id: 'v1_c', previous: 'v1_b', expiresAt: 9_000 }))
      const ids = async (nowMs: number) => (await store.findConversation('v1_c', nowMs)).map((one) => one.id)
      expect(await ids(5_000)).toEqual(['v1_b', 'v1_c'])
      await store.deleteInteraction('v1_b')
      expect(await ids(2_000)).toEqual(['v1_c'])
    })

    it('finds a conversation of two hundred turns', async () => {
      for (let turn = 0; turn < 200; turn++) {
        await store.insertInteraction(interaction({ id: `v1_${turn}`, previous: `v1_${turn - 1}` }))
      }
      expect(await store.findConversation('v1_199', 2_000)).toHaveLength(200)
    })

    it('changes an interaction only from a status it may be changed from', async () => {
      await store.insertInteraction(interaction({ status: 'in_progress', steps: [], usage: undefined }))
      const ended = { updatedAt: 2_000, status: 'completed', steps: [{ type: 'thought' }], record: 'abc' }
      expect(await store.changeInteraction('v1_a', ['in_progress'], ended)).toBe(true)
      expect(await store.findInteraction('v1_a')).toMatchObject(ended)
      expect(
        await store.changeInteraction('v1_a', ['queued', 'in_progress'], { updatedAt: 3_000, status: 'cancelled' }),
      ).toBe(false)
      expect((await store.findInteraction('v1_a'))?.status).toBe('completed')
    })

    it('deletes once, and what has expired', async () => {
      await store.insertInteraction(interaction())
      await store.insertInteraction(interaction({ id: 'v1_b', expiresAt: 9_000 }))
      await store.deleteExpiredInteractions(5_000)
      expect(await store.findInteraction('v1_a')).toBeUndefined()
      expect(await store.deleteInteraction('v1_b')).toBe(true)
      expect(await store.deleteInteraction('v1_b')).toBe(false)
    })

    it('lists those that have been running for too long', async () => {
      await store.insertInteraction(interaction({ status: 'in_progress' }))
      await store.insertInteraction(interaction({ id: 'v1_b', status: 'in_progress', updatedAt: 4_000 }))
      await store.insertInteraction(interaction({ id: 'v1_c', status: 'completed' }))
      expect((await store.listStaleInteractions(['in_progress'], 2_000)).map((one) => one.id)).toEqual(['v1_a'])
    })
  })
}
