import { expect, test } from 'vitest'
import { createFilesApp, fileOf } from './files-app.ts'
import { errorOf } from './test-app.ts'

// The older resumable protocol of Google's APIs, as google-api-python-client speaks it.

const bytes = Buffer.from('0123456789')

async function begin(length: Record<string, string> = { 'x-upload-content-length': '10' }) {
  const { request } = await createFilesApp()
  const started = await request('/upload/v1beta/files?uploadType=resumable', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-upload-content-type': 'image/png',
      ...length,
    },
    body: JSON.stringify({ file: { displayName: 'A cat' } }),
  })
  expect(started.status).toBe(200)
  const address = new URL(started.headers.get('location')!)
  const send = (contentRange: string | undefined, body?: Uint8Array<ArrayBuffer>, method = 'PUT') =>
    request(address.pathname + address.search, {
      method,
      ...(body && { body }),
      headers: contentRange === undefined ? {} : { 'content-range': contentRange },
    })
  return { request, send }
}

test('bytes come in ranges; 308 says how far, and the last range makes the file', async () => {
  const { send } = await begin()
  const nothing = await send('bytes */10')
  expect([nothing.status, nothing.headers.get('range')]).toEqual([308, null])
  const piece = await send('bytes 0-3/10', bytes.subarray(0, 4))
  expect([piece.status, piece.headers.get('range')]).toEqual([308, 'bytes=0-3'])
  const asked = await send('bytes */*')
  expect([asked.status, asked.headers.get('range')]).toEqual([308, 'bytes=0-3'])
  const last = await send('bytes 4-9/10', bytes.subarray(4))
  expect(last.status).toBe(200)
  expect(await fileOf(last)).toMatchObject({ displayName: 'A cat', mimeType: 'image/png', sizeBytes: '10' })
  expect((await send('bytes */10')).status).toBe(200)
})

test('the total may be unknown until the end, and bytes sent again count once', async () => {
  const { send } = await begin({})
  expect((await send('bytes 0-5/*', bytes.subarray(0, 6))).headers.get('range')).toBe('bytes=0-5')
  const last = await send('bytes 4-9/10', bytes.subarray(4))
  expect(await fileOf(last)).toMatchObject({ sizeBytes: '10' })
})

test('a PUT without a range is the whole file', async () => {
  const { send } = await begin()
  expect(await fileOf(await send(undefined, bytes))).toMatchObject({ sizeBytes: '10', mimeType: 'image/png' })
})

test.each([
  ['bytes 6-9/10', bytes.subarray(6), /exceeds already uploaded size of 0 byte/],
  ['bytes 0-3/10', bytes.subarray(0, 2), /announced 4 bytes; 2 came/],
  ['bytes 0-3/10', bytes, /announced 4 bytes; more came/],
  ['bytes 0-9/5', bytes, /Content-Range must be/],
  ['bytes 5-3/10', bytes, /Content-Range must be/],
  ['0-9/10', bytes, /Content-Range must be "bytes FIRST-LAST\/TOTAL"/],
])('%s is refused where the bytes are not so, and may be sent again', async (contentRange, body, message) => {
  const { send } = await begin()
  const refused = await send(contentRange, body)
  expect(refused.status).toBe(400)
  expect((await errorOf(refused)).message).toMatch(message)
  const have = (await send('bytes */10')).headers.get('range')
  const from = have === null ? 0 : Number(have.split('-')[1]) + 1
  const rest = await send(`bytes ${from}-9/10`, bytes.subarray(from))
  expect(await fileOf(rest)).toMatchObject({ sizeBytes: '10' })
})

test('DELETE ends it with 499', async () => {
  const { send } = await begin()
  await send('bytes 0-3/10', bytes.subarray(0, 4))
  expect((await send(undefined, undefined, 'DELETE')).status).toBe(499)
  expect((await send('bytes 4-9/10', bytes.subarray(4))).status).toBe(400)
})

test('an address that was never given is 404', async () => {
  const { request } = await begin()
  const path = '/upload/v1beta/files?upload_id=none&upload_protocol=resumable'
  expect(
    (await request(path, { method: 'PUT', body: bytes, headers: { 'content-range': 'bytes 0-9/10' } })).status,
  ).toBe(404)
})
