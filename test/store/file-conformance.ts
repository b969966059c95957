import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredFile, StoredUpload } from '../../src/store/file-store.ts'
import { sha256Of } from '../../src/store/sha256-of.ts'
import type { Store } from '../../src/store/store.ts'

const file: StoredFile = {
  id: 'abc',
  displayName: 'A cat',
  mimeType: 'image/png',
  sizeBytes: 3,
  sha256: 'f'.repeat(64),
  source: 'UPLOADED',
  createdAt: 1_000,
  activeAt: 1_000,
  expiresAt: 5_000,
}

const upload: StoredUpload = { id: 'up', mimeType: 'image/png', status: 'active', createdAt: 1_000 }

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text)
}

async function textOf(stream: AsyncIterable<Uint8Array> | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream!) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const sha256OfHello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

/** What every store promises of files and of bytes that come in pieces. */
export function describeFileStore(
  name: string,
  create: () => Promise<{ open(): Promise<Store>; remove(): Promise<void> }>,
) {
  describe(`${name} keeps the contract of files`, () => {
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
    const reopen = async () => {
      await store.close()
      store = await place.open()
    }

    it('gives files and uploads back exactly, also after a restart', async () => {
      const { displayName: _, ...nameless } = file
      expect(await store.insertFile(file)).toBe(true)
      await store.insertFile({ ...nameless, id: 'nameless' })
      await store.insertUpload(upload)
      await store.insertUpload({ ...upload, id: 'full', fileId: 'x', displayName: 'y', sizeBytes: 7 })
      await reopen()
      expect(await store.findFile('abc')).toEqual(file)
      expect(await store.findFile('nameless')).toEqual({ ...nameless, id: 'nameless' })
      expect(await store.findFile('none')).toBeUndefined()
      expect(await store.findUpload('up')).toEqual(upload)
      expect(await store.findUpload('full')).toEqual({
        ...upload,
        id: 'full',
        fileId: 'x',
        displayName: 'y',
        sizeBytes: 7,
      })
    })

    it('refuses a second file of the same id and keeps the first', async () => {
      await store.insertFile(file)
      expect(await store.insertFile({ ...file, mimeType: 'image/gif' })).toBe(false)
      expect(await store.findFile('abc')).toEqual(file)
    })

    it('lists newest first, page by page, without what has expired, though a file goes in between', async () => {
      for (const [id, createdAt, expiresAt] of [
        ['a', 1, 100],
        ['b', 2, 100],
        ['c', 2, 100],
        ['d', 3, 10],
        ['e', 4, 100],
      ] as const) {
        await store.insertFile({ ...file, id, createdAt, expiresAt })
      }
      const first = await store.listFiles({ nowMs: 50, limit: 2 })
      expect(first.map(({ id }) => id)).toEqual(['e', 'c'])
      await store.deleteFile('c')
      expect((await store.listFiles({ nowMs: 50, limit: 9, after: first[1] })).map(({ id }) => id)).toEqual(['b', 'a'])
      expect((await store.listExpiredFiles(50)).map(({ id }) => id)).toEqual(['d'])
      expect((await store.listExpiredFiles(9)).length).toBe(0)
    })

    it('sums the bytes of files that have not expired, and knows whose bytes are named', async () => {
      expect(await store.sumFileBytes(0)).toBe(0)
      await store.insertFile(file)
      await store.insertFile({ ...file, id: 'big', sizeBytes: 3_000_000_000, sha256: 'e'.repeat(64) })
      await store.insertFile({ ...file, id: 'old', sizeBytes: 9, expiresAt: 2_000 })
      expect(await store.sumFileBytes(2_000)).toBe(3_000_000_003)
      expect(await store.hasFileWith(file.sha256)).toBe(true)
      expect(await store.deleteFile('big')).toBe(true)
      expect(await store.deleteFile('big')).toBe(false)
      expect(await store.hasFileWith('e'.repeat(64))).toBe(false)
    })

    it('ends uploads, and finds the old ones', async () => {
      await store.insertUpload(upload)
      await store.insertUpload({ ...upload, id: 'late', createdAt: 2_000 })
      await store.endUpload('up', 'final', 12)
      await store.endUpload('late', 'cancelled')
      expect(await store.findUpload('up')).toEqual({ ...upload, status: 'final', sizeBytes: 12 })
      expect(await store.findUpload('late')).toEqual({ ...upload, id: 'late', createdAt: 2_000, status: 'cancelled' })
      expect((await store.listUploadsBefore(2_000)).map(({ id }) => id)).toEqual(['up'])
      await store.deleteUpload('up')
      expect(await store.findUpload('up')).toBeUndefined()
    })

    it('names bytes that come in pieces by the SHA-256 of the whole', async () => {
      expect(await store.fileBlobs.putStream(pieces('hel', '', 'lo'))).toEqual({ sha256: sha256OfHello, sizeBytes: 5 })
      expect(Buffer.from((await store.fileBlobs.get(sha256OfHello))!).toString()).toBe('hello')
      expect(await store.blobs.get(sha256OfHello)).toBeUndefined()
      expect((await store.fileBlobs.putStream(pieces())).sizeBytes).toBe(0)
    })

    it('takes pieces from one who does not wait for the disk, and gives what is written of them before they are whole', async () => {
      const writer = store.fileBlobs.writer()
      const piece = Buffer.alloc(300_000, 7)
      writer.write(piece)
      await writer.settled()
      expect(writer.waitingBytes).toBe(piece.length - 256 * 1024)
      expect((await writer.read(262_142, 262_144)).equals(Buffer.from([7, 7]))).toBe(true)
      writer.write(Buffer.from('end'))
      const { sha256, sizeBytes } = writer.end()
      await writer.kept
      const whole = Buffer.concat([piece, Buffer.from('end')])
      expect({ sha256, sizeBytes }).toEqual({ sha256: sha256Of(whole), sizeBytes: 300_003 })
      expect(await store.fileBlobs.sizeBytes(sha256)).toBe(300_003)
      expect(whole.equals((await store.fileBlobs.get(sha256))!)).toBe(true)
      expect((await writer.read(300_000, 300_003)).toString()).toBe('end')
      expect(await store.fileBlobs.sizeBytes('0'.repeat(64))).toBeUndefined()
    })

    it('keeps nothing of pieces that were discarded, and says so to whoever waits for them', async () => {
      const writer = store.fileBlobs.writer()
      writer.write(Buffer.from('hello'))
      writer.discard()
      await expect(writer.kept).rejects.toThrow('discarded')
      expect(await store.fileBlobs.get(sha256OfHello)).toBeUndefined()
    })

    it('keeps nothing of pieces that break off', async () => {
      async function* broken() {
        yield* pieces('hel')
        throw new Error('gone')
      }
      await expect(store.fileBlobs.putStream(broken())).rejects.toThrow('gone')
    })

    it('gives a range of a blob, and goes on when the blob is removed meanwhile', async () => {
      await store.fileBlobs.putStream(pieces('hello'))
      expect(await textOf(await store.fileBlobs.stream(sha256OfHello))).toBe('hello')
      expect(await textOf(await store.fileBlobs.stream(sha256OfHello, { start: 1, end: 3 }))).toBe('el')
      expect(await textOf(await store.fileBlobs.stream(sha256OfHello, { start: 3 }))).toBe('lo')
      expect(await textOf(await store.fileBlobs.stream(sha256OfHello, { start: 2, end: 2 }))).toBe('')
      const open = await store.fileBlobs.stream(sha256OfHello)
      await store.fileBlobs.remove(sha256OfHello)
      expect(await textOf(open)).toBe('hello')
      expect(await store.fileBlobs.stream(sha256OfHello)).toBeUndefined()
      await store.fileBlobs.remove(sha256OfHello)
    })

    it('goes on with a partial blob after a restart, and after a piece that broke off', async () => {
      const partial = () => store.fileBlobs.partial('key_-1')
      expect(await partial().sizeBytes()).toBe(0)
      expect(await partial().append(pieces('h'))).toBe(1)
      async function* broken() {
        yield* pieces('e')
        throw new Error('gone')
      }
      await expect(partial().append(broken())).rejects.toThrow('gone')
      expect(await partial().sizeBytes()).toBe(2)
      await reopen()
      expect(await partial().append(pieces('l', 'lo'))).toBe(5)
      await reopen()
      expect(await partial().finish()).toEqual({ sha256: sha256OfHello, sizeBytes: 5 })
      expect(await partial().sizeBytes()).toBe(0)
      await partial().append(pieces('x'))
      await partial().discard()
      expect(await partial().sizeBytes()).toBe(0)
      expect(() => store.fileBlobs.partial('../x')).toThrow()
    })
  })
}
