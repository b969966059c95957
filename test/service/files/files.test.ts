import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { toFileResource } from '../../../src/gemini-api/file-resource.ts'
import { createFileService } from '../../../src/service/files/files.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'

const hourMs = 3_600_000

async function openFiles() {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-files-'))
  let now = Date.UTC(2026, 10, 28)
  let count = 0
  const open = async () => {
    const store = await openSqliteStore({ home })
    const files = createFileService({
      store,
      createId: () => `id${++count}`,
      createUploadId: () => `upload${++count}`,
      nowMs: () => now,
    })
    return { store, files }
  }
  let opened = await open()
  onTestFinished(async () => {
    await opened.store.close()
    rmSync(home, { recursive: true, force: true })
  })
  return {
    files: () => opened.files,
    store: () => opened.store,
    pass: (ms: number) => {
      now += ms
    },
    async restart() {
      await opened.store.close()
      opened = await open()
    },
    /** Names of the files on disk. */
    onDisk: () =>
      readdirSync(path.join(home, 'files'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name),
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)
const png = { mimeType: 'image/png' }

test('a file limn made may be read whole, in parts and in pieces, and has Google’s form', async () => {
  const { files } = await openFiles()
  async function* pieces() {
    yield bytes('he')
    yield bytes('llo')
  }
  const file = await files().createGenerated({ mimeType: 'application/jsonl', displayName: 'results' }, pieces())
  expect(file).toMatchObject({ source: 'GENERATED', state: 'ACTIVE', sizeBytes: 5 })
  expect(Buffer.from(await files().readWhole(`files/${file.id}`)).toString()).toBe('hello')
  const parts: string[] = []
  for await (const part of await files().read(file.id, { start: 1, end: 4 })) parts.push(Buffer.from(part).toString())
  expect(parts.join('')).toBe('ell')
  expect(toFileResource(file, 'http://limn.test/v1beta')).toEqual({
    name: 'files/id2',
    displayName: 'results',
    mimeType: 'application/jsonl',
    sizeBytes: '5',
    createTime: '2026-11-28T00:00:00.000Z',
    updateTime: '2026-11-28T00:00:00.000Z',
    expirationTime: '2026-11-30T00:00:00.000Z',
    sha256Hash: Buffer.from(createHash('sha256').update('hello').digest('hex')).toString('base64'),
    uri: 'http://limn.test/v1beta/files/id2',
    downloadUri: 'http://limn.test/v1beta/files/id2:download?alt=media',
    state: 'ACTIVE',
    source: 'GENERATED',
  })
})

test('a video is processed before it may be used; a picture is not', async () => {
  const { files, pass } = await openFiles()
  const video = await files().upload({ mimeType: 'video/mp4' }, bytes('x'))
  expect(video.state).toBe('PROCESSING')
  expect((await files().upload(png, bytes('y'))).state).toBe('ACTIVE')
  pass(2_000)
  expect(await files().find(video.id)).toMatchObject({ state: 'ACTIVE', updatedAt: video.createdAt + 2_000 })
})

test('after 48 hours a file is gone, its name is free and its bytes are deleted', async () => {
  const { files, pass, onDisk } = await openFiles()
  await files().upload({ ...png, id: 'mine' }, bytes('x'))
  pass(48 * hourMs - 1)
  await files().find('files/mine')
  pass(1)
  await expect(files().find('files/mine')).rejects.toMatchObject({
    code: 'permission-denied',
    message: 'You do not have permission to access the File mine or it may not exist.',
  })
  expect(await files().list({ limit: 9 })).toEqual([])
  expect(onDisk()).toHaveLength(1)
  await files().sweep()
  expect(onDisk()).toEqual([])
  await files().upload({ ...png, id: 'mine' }, bytes('y'))
})

test('equal bytes are kept once and go with the last file that has them', async () => {
  const { files, onDisk } = await openFiles()
  const one = await files().upload(png, bytes('same'))
  const two = await files().createGenerated(png, bytes('same'))
  expect(onDisk()).toHaveLength(1)
  await files().remove(one.id)
  expect(Buffer.from(await files().readWhole(two.id)).toString()).toBe('same')
  await files().remove(two.id)
  expect(onDisk()).toEqual([])
  await expect(files().remove(two.id)).rejects.toMatchObject({ code: 'permission-denied' })
})

test('an upload goes on after a restart, and bytes sent again count once', async () => {
  const { files, restart } = await openFiles()
  const id = await files().startUpload({ ...png, sizeBytes: 10 })
  await files().writeUpload(id, { offset: 0, bytes: bytes('01234'), finalize: false })
  await restart()
  expect(await files().queryUpload(id)).toEqual({ status: 'active', receivedBytes: 5 })
  await files().writeUpload(id, { offset: 3, bytes: bytes('3456'), finalize: false })
  const done = await files().writeUpload(id, { offset: 7, bytes: bytes('789'), finalize: true })
  expect(done).toMatchObject({ status: 'final', receivedBytes: 10, file: { sizeBytes: 10, source: 'UPLOADED' } })
  expect(await files().queryUpload(id)).toEqual({ status: 'final', receivedBytes: 10 })
  await expect(files().writeUpload(id, { offset: 10, bytes: bytes(''), finalize: true })).rejects.toThrow(
    'Upload has already been terminated.',
  )
})

test('a client that begins anew goes on where its stalled request was', async () => {
  const { files } = await openFiles()
  const id = await files().startUpload(png)
  let heard = () => {}
  const stalls = new Promise<void>((resolve) => {
    heard = resolve
  })
  async function* stalling() {
    yield bytes('ab')
    heard()
    await new Promise(() => {})
  }
  const stalled = files().writeUpload(id, { offset: 0, bytes: stalling(), finalize: true })
  stalled.catch(() => {})
  await stalls
  const done = await files().writeUpload(id, { offset: 0, bytes: bytes('abcd'), finalize: true })
  expect(done).toMatchObject({ status: 'final', file: { sizeBytes: 4 } })
  expect(Buffer.from(await files().readWhole((done as { file: { id: string } }).file.id)).toString()).toBe('abcd')
  await expect(stalled).rejects.toMatchObject({ code: 'cancelled' })
})

test('a gap, too many bytes and too few are refused and leave what was received', async () => {
  const { files } = await openFiles()
  const id = await files().startUpload({ ...png, sizeBytes: 4 })
  await files().writeUpload(id, { offset: 0, bytes: bytes('ab'), finalize: false })
  await expect(files().writeUpload(id, { offset: 3, bytes: bytes('d'), finalize: true })).rejects.toThrow(
    'the upload offset is 3 byte(s), which exceeds already uploaded size of 2 byte(s).',
  )
  await expect(files().writeUpload(id, { offset: 2, bytes: bytes('cde'), finalize: true })).rejects.toThrow(
    'At most 4 bytes were expected; at least 5 came.',
  )
  await expect(files().writeUpload(id, { offset: 2, bytes: bytes('c'), finalize: true })).rejects.toThrow(
    '4 bytes were announced; 3 came.',
  )
  expect(await files().queryUpload(id)).toEqual({ status: 'active', receivedBytes: 3 })
})

test('an upload that is cancelled or left for 48 hours is gone with its bytes', async () => {
  const { files, pass, onDisk } = await openFiles()
  const cancelled = await files().startUpload(png)
  await files().writeUpload(cancelled, { offset: 0, bytes: bytes('ab'), finalize: false })
  expect(await files().cancelUpload(cancelled)).toEqual({ status: 'cancelled', receivedBytes: 0 })
  await expect(files().cancelUpload(cancelled)).rejects.toThrow('Upload has already been terminated.')
  expect(onDisk()).toEqual([])
  const left = await files().startUpload(png)
  await files().writeUpload(left, { offset: 0, bytes: bytes('ab'), finalize: false })
  pass(48 * hourMs + 1)
  await expect(files().queryUpload(left)).rejects.toMatchObject({ code: 'not-found' })
  await files().sweep()
  expect(onDisk()).toEqual([])
})

test('a name that is taken is refused before any byte is sent, and at the end of a race for it', async () => {
  const { files } = await openFiles()
  const id = await files().startUpload({ ...png, id: 'mine' })
  await files().upload({ ...png, id: 'mine' }, bytes('first'))
  await expect(files().startUpload({ ...png, id: 'mine' })).rejects.toMatchObject({ code: 'already-exists' })
  await expect(files().writeUpload(id, { offset: 0, bytes: bytes('b'), finalize: true })).rejects.toMatchObject({
    code: 'already-exists',
  })
  expect(Buffer.from(await files().readWhole('mine')).toString()).toBe('first')
})

test('everything wrong with a new file is named at once', async () => {
  const { files } = await openFiles()
  const wrong = { id: '-Bad_', displayName: 'x'.repeat(513), mimeType: 'picture', sizeBytes: 2 ** 31 + 1 }
  const error = await files()
    .startUpload(wrong)
    .catch((thrown) => thrown)
  expect(error.violations.map(({ field }: { field: string }) => field)).toEqual([
    'file.name',
    'file.display_name',
    'file.mime_type',
    'file.size_bytes',
  ])
})

test('bytes of a file whose client left, or whose limn ended, go with the next sweep', async () => {
  const { files, pass, restart, onDisk } = await openFiles()
  async function* broken() {
    yield bytes('ab')
    throw new Error('gone')
  }
  await expect(files().upload(png, broken())).rejects.toThrow('gone')
  expect(onDisk()).toEqual([])
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  async function* stalling() {
    yield bytes('ab')
    await ended
  }
  // Left as it is by a limn that ended; the test's own file is not.
  const stalled = files().upload(png, stalling())
  onTestFinished(async () => {
    end()
    await stalled.catch(() => {})
  })
  await expect.poll(onDisk).toHaveLength(1)
  await restart()
  pass(48 * hourMs + 1)
  await files().sweep()
  expect(onDisk()).toEqual([])
})

test('20 GB are all that uploaded files may hold together; what limn made is kept all the same', async () => {
  const { files, store } = await openFiles()
  const file = await files().upload(png, bytes('x'))
  for (let count = 0; count < 9; count++) await store().insertFile({ ...file, id: `big${count}`, sizeBytes: 2 ** 31 })
  await expect(files().startUpload({ ...png, sizeBytes: 2 ** 31 })).rejects.toMatchObject({
    code: 'resource-exhausted',
  })
  await expect(files().startUpload({ ...png, sizeBytes: 2 ** 31 - 1 })).resolves.toBeTypeOf('string')
  await store().insertFile({ ...file, id: 'last', sizeBytes: 2 ** 31 - 1 })
  await expect(files().upload(png, bytes('y'))).rejects.toThrow(/file_storage_bytes, limit: 21474836480/)
  await expect(files().createGenerated(png, bytes('y'))).resolves.toMatchObject({ source: 'GENERATED' })
})
