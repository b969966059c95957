import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GenerationRecord } from '../../src/store/record-store.ts'
import type { Store } from '../../src/store/store.ts'

/** A whole record; tests name only what they are about. */
export function exampleRecord(changes: Partial<GenerationRecord> = {}): GenerationRecord {
  return {
    id: 'abc123def456',
    createdAt: 1_700_000_000_000,
    surface: 'cli',
    engine: 'illustrator',
    engineVersion: '1',
    model: 'gemini-3-pro-image-preview',
    requestedModel: 'gemini-3-pro-image-preview',
    prompt: 'A serene mountain landscape at dawn',
    request: { contents: [{ role: 'user', parts: [{ text: 'A serene mountain landscape at dawn' }] }] },
    outcome: 'done',
    finishReason: 'STOP',
    text: 'A mountain.',
    images: [{ sha256: 'f'.repeat(64), mimeType: 'image/png', width: 1024, height: 1024, bytes: 3 }],
    references: [],
    warnings: [],
    usage: { totalTokenCount: 3 },
    seed: 7,
    width: 1024,
    height: 1024,
    paidUsd: 0,
    upstreamUsd: 0.134,
    timingsMs: { total: 12.5 },
    cacheKey: 'key',
    parts: [{ text: 'A mountain.' }],
    ...changes,
  }
}

/** What every store promises. `open` gives the same store again after `close`, with what it held. */
export function describeStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name} keeps the store contract`, () => {
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

    it('gives a record back exactly, also after a restart', async () => {
      const record = exampleRecord({ parent: 'zzz', project: 'first', error: { code: 'internal', message: 'no' } })
      await store.insertRecord(record)
      expect(await store.findRecord(record.id)).toEqual(record)
      await store.close()
      store = await place.open()
      expect(await store.findRecord(record.id)).toEqual(record)
    })

    it('leaves absent fields absent', async () => {
      const { finishReason: _, usage: __, ...record } = exampleRecord()
      await store.insertRecord(record)
      const found = await store.findRecord(record.id)
      expect(found).not.toHaveProperty('finishReason')
      expect(found).not.toHaveProperty('usage')
      expect(found).not.toHaveProperty('parent')
      expect(found).not.toHaveProperty('project')
    })

    it('finds a record by a prefix of four characters that names exactly one', async () => {
      await store.insertRecord(exampleRecord({ id: 'abcd00000001' }))
      await store.insertRecord(exampleRecord({ id: 'abce00000002' }))
      await store.insertRecord(exampleRecord({ id: 'abce00000003' }))
      expect((await store.findRecord('abcd'))?.id).toBe('abcd00000001')
      expect(await store.findRecord('abce')).toBeUndefined()
      expect(await store.findRecord('abc')).toBeUndefined()
      expect(await store.findRecord('nope')).toBeUndefined()
    })

    it('finds the newest record by the mark its pictures bear', async () => {
      const watermark = '00112233445566ff'
      await store.insertRecord(exampleRecord({ id: 'abcd00000001', watermark }))
      await store.insertRecord(exampleRecord({ id: 'abcd00000002', watermark }))
      await store.insertRecord(exampleRecord({ id: 'abcd00000003', watermark: 'ff00112233445566' }))
      await store.insertRecord(exampleRecord({ id: 'abcd00000004' }))
      expect(await store.findMarked(watermark)).toEqual(exampleRecord({ id: 'abcd00000002', watermark }))
      expect(await store.findMarked('0000000000000000')).toBeUndefined()
    })

    it('finds a marked record of one project, of none, or of all', async () => {
      const watermark = '0011223344556677'
      await store.insertRecord(exampleRecord({ id: 'abcd00000001', watermark }))
      await store.insertRecord(exampleRecord({ id: 'abcd00000002', watermark, project: 'first' }))
      await store.insertRecord(exampleRecord({ id: 'abcd00000003', watermark, project: 'second' }))
      const found = async (project?: string | null) => (await store.findMarked(watermark, project))?.id
      expect(await Promise.all([found(), found('first'), found(null), found('third')])).toEqual([
        'abcd00000003',
        'abcd00000002',
        'abcd00000001',
        undefined,
      ])
    })

    it('refuses a second record of the same id', async () => {
      await store.insertRecord(exampleRecord())
      await expect(store.insertRecord(exampleRecord())).rejects.toThrow()
    })

    it('lists newest first and no more than asked', async () => {
      for (const [index, id] of ['aaaa', 'bbbb', 'cccc'].entries()) {
        await store.insertRecord(exampleRecord({ id, createdAt: 1000 + index }))
      }
      expect((await store.listRecords({ limit: 2 })).map((record) => record.id)).toEqual(['cccc', 'bbbb'])
    })

    it('finds prompts by every word, by word beginnings, without regard to case and accents', async () => {
      await store.insertRecord(exampleRecord({ id: 'aaaa', prompt: 'A red sports car' }))
      await store.insertRecord(exampleRecord({ id: 'bbbb', prompt: 'A blue car beside a café' }))
      const ids = async (words: string) => (await store.listRecords({ words, limit: 9 })).map((record) => record.id)
      expect(await ids('car')).toEqual(['bbbb', 'aaaa'])
      expect(await ids('RED ca')).toEqual(['aaaa'])
      expect(await ids('cafe')).toEqual(['bbbb'])
      expect(await ids('lorry')).toEqual([])
    })

    it('finds prompts in scripts written without spaces, and emoji', async () => {
      await store.insertRecord(exampleRecord({ id: 'aaaa', prompt: '夜明けの静かな山の風景' }))
      await store.insertRecord(exampleRecord({ id: 'bbbb', prompt: 'a 🐶 in the rain' }))
      await store.insertRecord(exampleRecord({ id: 'cccc', prompt: 'قطة على سجادة' }))
      const ids = async (words: string) => (await store.listRecords({ words, limit: 9 })).map((record) => record.id)
      expect(await ids('静かな')).toEqual(['aaaa'])
      expect(await ids('🐶')).toEqual(['bbbb'])
      expect(await ids('سجادة')).toEqual(['cccc'])
    })

    it.each([
      '"',
      'a AND',
      'NEAR(',
      '*',
      '-car',
      'prompt:car',
      "'; drop table records; --",
      '%',
      '_',
      '\\',
      '()',
      '^x',
    ])('treats %j as words to look for, not as a query language', async (words) => {
      await store.insertRecord(exampleRecord())
      await expect(store.listRecords({ words, limit: 9 })).resolves.toEqual([])
    })

    it('serves only finished records from the cache, the newest first', async () => {
      await store.insertRecord(exampleRecord({ id: 'aaaa' }))
      await store.insertRecord(exampleRecord({ id: 'bbbb' }))
      await store.insertRecord(exampleRecord({ id: 'cccc', outcome: 'failed' }))
      expect((await store.findCached('key'))?.id).toBe('bbbb')
      expect(await store.findCached('other')).toBeUndefined()
    })

    it('gives the bytes of a blob back under their SHA-256, once however often they are put', async () => {
      const bytes = new TextEncoder().encode('hello')
      const sha256 = await store.blobs.put(bytes)
      expect(sha256).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824')
      expect(await Promise.all([store.blobs.put(bytes), store.blobs.put(bytes)])).toEqual([sha256, sha256])
      expect(Buffer.from((await store.blobs.get(sha256))!)).toEqual(Buffer.from(bytes))
      expect(await store.blobs.get('0'.repeat(64))).toBeUndefined()
    })
  })
}
