import { expect, test } from 'vitest'
import { createFilesApp, fileOf } from './files-app.ts'
import { errorOf } from './test-app.ts'

type Headers = Record<string, string>

const resumable = (headers: Headers = {}): RequestInit => ({
  method: 'POST',
  headers: {
    'x-goog-upload-protocol': 'resumable',
    'x-goog-upload-command': 'start',
    'x-goog-upload-header-content-length': '10',
    'x-goog-upload-header-content-type': 'image/png',
    'content-type': 'application/json',
    ...headers,
  },
  body: JSON.stringify({ file: { displayName: 'A cat' } }),
})

const write = (command: string, offset: string | undefined, body = '', headers: Headers = {}): RequestInit => ({
  method: 'POST',
  headers: {
    'x-goog-upload-command': command,
    ...(offset !== undefined && { 'x-goog-upload-offset': offset }),
    // As the SDKs send it with bytes.
    'content-type': 'application/json',
    ...headers,
  },
  body,
})

/** Path and query of an upload's address. */
const pathOf = (response: Response): string => {
  const url = new URL(response.headers.get('x-goog-upload-url')!)
  return url.pathname + url.search
}

test.each(['v1', 'v1beta'])('a resumable upload under %s takes bytes piece by piece', async (version) => {
  const { request } = await createFilesApp()
  const started = await request(`/upload/${version}/files`, resumable())
  expect(started.status).toBe(200)
  expect(started.headers.get('x-goog-upload-status')).toBe('active')
  expect(started.headers.get('x-goog-upload-chunk-granularity')).toBe('8388608')
  expect(started.headers.get('x-goog-upload-url')).toBe(
    `http://localhost/upload/${version}/files?upload_id=upload1&upload_protocol=resumable`,
  )
  const path = pathOf(started)

  const piece = await request(path, write('upload', '0', '01234'))
  expect([piece.status, piece.headers.get('x-goog-upload-status')]).toEqual([200, 'active'])
  const query = await request(path, write('query', undefined))
  expect(query.headers.get('x-goog-upload-size-received')).toBe('5')
  const last = await request(path, write('upload, finalize', '5', '56789'))
  expect(last.headers.get('x-goog-upload-status')).toBe('final')
  expect(await fileOf(last)).toMatchObject({
    name: 'files/id2',
    displayName: 'A cat',
    mimeType: 'image/png',
    sizeBytes: '10',
    uri: `http://localhost/${version}/files/id2`,
    state: 'ACTIVE',
    source: 'UPLOADED',
  })
})

test('bytes and "finalize" may come apart, and an empty file is a file', async () => {
  const { request } = await createFilesApp()
  const path = pathOf(await request('/upload/v1/files', resumable({ 'x-goog-upload-header-content-length': '0' })))
  const done = await request(path, write('finalize', undefined))
  expect(done.headers.get('x-goog-upload-status')).toBe('final')
  expect(await fileOf(done)).toMatchObject({ sizeBytes: '0' })
})

test.each<[string, RequestInit, string, RegExp]>([
  [
    'a gap',
    write('upload', '7', 'x'),
    'active',
    /the upload offset is 7 byte\(s\), which exceeds already uploaded size of 3/,
  ],
  ['too many bytes', write('upload, finalize', '3', '3456789x'), 'active', /At most 10 bytes were expected/],
  ['too few bytes', write('upload, finalize', '3', '3'), 'active', /10 bytes were announced; 4 came/],
  ['no offset', write('upload', undefined, 'x'), 'active', /X-Goog-Upload-Offset is missing/],
  ['an offset that is no number', write('upload', '-1', 'x'), 'active', /Invalid value at 'X-Goog-Upload-Offset'/],
  ['another command', write('begin', '3', 'x'), 'active', /X-Goog-Upload-Command must be .* Got "begin"/],
  ['no command', write('', '3', 'x'), 'active', /X-Goog-Upload-Command must be/],
])('%s is refused with 400 and what came before stays', async (_, init, status, message) => {
  const { request } = await createFilesApp()
  const path = pathOf(await request('/upload/v1beta/files', resumable()))
  await request(path, write('upload', '0', '012'))
  const response = await request(path, init)
  expect([response.status, response.headers.get('x-goog-upload-status')]).toEqual([400, status])
  expect((await errorOf(response)).message).toMatch(message)
  const { headers } = await request(path, write('query', undefined))
  expect(Number(headers.get('x-goog-upload-size-received'))).toBeGreaterThanOrEqual(3)
})

test('an upload that has ended, is cancelled or was never begun takes no more', async () => {
  const { request } = await createFilesApp()
  const path = pathOf(await request('/upload/v1beta/files', resumable()))
  const cancelled = await request(path, write('cancel', undefined))
  expect(cancelled.headers.get('x-goog-upload-status')).toBe('cancelled')
  const late = await request(path, write('upload', '0', 'x'))
  expect(late.headers.get('x-goog-upload-status')).toBe('final')
  expect(await errorOf(late)).toMatchObject({ code: 400, message: 'Upload has already been terminated.' })
  for (const id of ['none', '../../etc', '']) {
    const unknown = await request(`/upload/v1/files?upload_id=${encodeURIComponent(id)}`, write('query', undefined))
    expect(unknown.status).toBe(404)
  }
})

test('the address of an upload is where the client reached the server, also behind a proxy', async () => {
  const { request } = await createFilesApp()
  const originOf = async (headers: Headers) => {
    const { headers: answer } = await request('/upload/v1beta/files', resumable(headers))
    return answer.get('x-goog-upload-url')!.split('/upload/')[0]
  }
  expect(await originOf({})).toBe('http://localhost')
  expect(await originOf({ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'draw.example' })).toBe(
    'https://draw.example',
  )
  expect(await originOf({ 'x-forwarded-host': 'draw.example:81, inner' })).toBe('http://draw.example:81')
  expect(
    await originOf({ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'a.example', 'x-forwarded-port': '8443' }),
  ).toBe('https://a.example:8443')
  expect(await originOf({ 'x-forwarded-host': 'a.example', 'x-forwarded-prefix': '/limn/' })).toBe(
    'http://a.example/limn',
  )
  expect(await originOf({ 'x-forwarded-host': 'evil"><script>', 'x-forwarded-proto': 'javascript' })).toBe(
    'http://localhost',
  )
})

test('only the upload’s own address needs no key', async () => {
  const { request } = await createFilesApp(['secret'])
  expect((await request('/upload/v1beta/files', resumable())).status).toBe(403)
  const started = await request('/upload/v1beta/files', resumable({ 'x-goog-api-key': 'secret' }))
  const path = pathOf(started)
  expect(path).not.toContain('secret')
  expect((await request(path, write('upload, finalize', '0', '0123456789'))).status).toBe(200)
  expect((await request('/v1beta/files')).status).toBe(403)
  expect((await request('/v1beta/files/id2')).status).toBe(403)
  expect((await request('/download/v1beta/files/id2:download?alt=media')).status).toBe(403)
})

const related = (lines: string[]): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'multipart/related; boundary="b 0"', 'x-goog-upload-protocol': 'multipart' },
  body: lines.join('\r\n'),
})
const metadata = '{"file":{"display_name":"In two parts","name":"files/mine"}}'

test('a multipart upload brings what is said of the bytes and the bytes, which may look like a boundary', async () => {
  const { request, files } = await createFilesApp()
  const bytes = `PNG\r\n--b 1\r\n\r\n--b \r\n-`
  const response = await request(
    '/upload/v1beta/files',
    related([
      '--b 0',
      'Content-Type: application/json',
      '',
      metadata,
      '--b 0',
      'content-type:image/png ',
      '',
      bytes,
      '--b 0--',
      '',
    ]),
  )
  expect(await fileOf(response)).toMatchObject({
    name: 'files/mine',
    displayName: 'In two parts',
    mimeType: 'image/png',
    sizeBytes: String(bytes.length),
  })
  expect(Buffer.from(await files.readWhole('mine')).toString()).toBe(bytes)
})

test.each<[string, RequestInit, RegExp]>([
  [
    'no boundary',
    { ...related([]), headers: { 'content-type': 'multipart/related', 'x-goog-upload-protocol': 'multipart' } },
    /with a boundary/,
  ],
  ['no parts', related(['hello']), /ends before its last boundary/],
  ['one part', related(['--b 0', '', metadata, '--b 0--']), /ends before its last boundary/],
  ['bytes that break off', related(['--b 0', '', metadata, '--b 0', '', 'PNG']), /ends before its last boundary/],
  ['metadata that is no JSON', related(['--b 0', '', '{file}', '--b 0', '', 'PNG', '--b 0--']), /Invalid JSON payload/],
  [
    'a wrong field',
    related(['--b 0', '', '{"file":{"name":7}}', '--b 0', '', 'PNG', '--b 0--']),
    /'file.name' \(TYPE_STRING\)/,
  ],
])('a multipart upload with %s is refused and leaves nothing', async (_, init, message) => {
  const { request } = await createFilesApp()
  const response = await request('/upload/v1beta/files', init)
  expect(response.status).toBe(400)
  expect((await errorOf(response)).message).toMatch(message)
  expect(await (await request('/v1beta/files')).json()).toEqual({ files: [] })
})

test('raw bytes are a file of their content type', async () => {
  const { request } = await createFilesApp()
  const byHeader = await request('/upload/v1/files', {
    method: 'POST',
    headers: { 'x-goog-upload-protocol': 'raw', 'x-goog-upload-header-content-type': 'image/webp' },
    body: 'x',
  })
  expect(await fileOf(byHeader)).toMatchObject({ mimeType: 'image/webp', sizeBytes: '1' })
  const byQuery = await request('/upload/v1/files?uploadType=media', {
    method: 'POST',
    headers: { 'content-type': 'image/gif' },
    body: 'x',
  })
  expect(await fileOf(byQuery)).toMatchObject({ mimeType: 'image/gif' })
  const neither = await request('/upload/v1/files', { method: 'POST', body: 'x' })
  expect((await errorOf(neither)).message).toMatch(/^Upload requests must include an uploadType URL parameter/)
})

test('a file of lines may be of the type jsonl, as Google’s examples of batches say', async () => {
  const { request } = await createFilesApp()
  const body = JSON.stringify({ file: { mimeType: 'jsonl' } })
  expect((await request('/upload/v1beta/files', { ...resumable({}), body })).status).toBe(200)
})

test.each<[string, unknown, Headers, number, RegExp]>([
  ['a command without an upload', {}, { 'x-goog-upload-command': 'upload, finalize' }, 400, /must be "start" where/],
  ['more than 2 GB', {}, { 'x-goog-upload-header-content-length': '2147483649' }, 400, /at most 2147483648 bytes/],
  ['a length that is no number', {}, { 'x-goog-upload-header-content-length': 'ten' }, 400, /TYPE_INT64/],
  ['a name with capitals', { name: 'files/Cat' }, {}, 400, /file\.name: name must be files\//],
  ['a name with a slash', { name: 'files/a/b' }, {}, 400, /Got 'files\/a\/b'/],
  ['a name of 41 letters', { name: 'a'.repeat(41) }, {}, 400, /at most 40/],
  ['a type that is none', { mimeType: 'cat' }, {}, 400, /mime_type must be a MIME type such as image\/png/],
  ['a file that is a list', [], {}, 400, /cannot start list/],
])('%s is refused before any byte', async (_, file, headers, status, message) => {
  const { request } = await createFilesApp()
  const response = await request('/upload/v1beta/files', { ...resumable(headers), body: JSON.stringify({ file }) })
  expect(response.status).toBe(status)
  expect((await errorOf(response)).message).toMatch(message)
})

test('a name that is taken is 409, until its file is gone', async () => {
  const { request, clock } = await createFilesApp()
  const named = () => ({ ...resumable(), body: '{"file":{"name":"my-name","sizeBytes":"1"}}' })
  const path = pathOf(await request('/upload/v1beta/files', named()))
  await request(path, write('upload, finalize', '0', '0123456789'))
  const taken = await request('/upload/v1beta/files', named())
  expect(await errorOf(taken)).toMatchObject({ code: 409, status: 'ALREADY_EXISTS' })
  clock.nowMs += 48 * 3_600_000
  expect((await request('/upload/v1beta/files', named())).status).toBe(200)
})

test('pages of this machine may upload, and read where to', async () => {
  const { request } = await createFilesApp()
  const origin = 'http://localhost:5173'
  const preflight = await request('/upload/v1beta/files?upload_id=x', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-goog-upload-offset',
    },
  })
  expect(preflight.headers.get('access-control-allow-headers')).toBe('x-goog-upload-offset')
  const started = await request('/upload/v1beta/files', resumable({ origin }))
  expect(started.headers.get('access-control-expose-headers')).toContain('x-goog-upload-url')
  expect(
    (
      await request(
        '/upload/v1beta/files?upload_id=x',
        write('query', undefined, '', { origin: 'https://evil.example' }),
      )
    ).status,
  ).toBe(403)
})

test('each step of an upload goes wrong when asked to, also those that come without a key, and can be made again', async () => {
  const { request } = await createFilesApp()
  const fault = { 'x-limn-fault': '503' }
  expect((await request('/upload/v1beta/files', resumable(fault))).status).toBe(503)
  const path = pathOf(await request('/upload/v1beta/files', resumable()))
  const steps = [
    ['upload', '0', '12345'],
    ['upload, finalize', '5', '67890'],
  ] as const
  for (const [command, offset, body] of steps) {
    const failed = await request(path, write(command, offset, body, fault))
    expect([failed.status, failed.headers.get('x-limn-fault')]).toEqual([503, '503'])
    expect((await request(path, write(command, offset, body))).status).toBe(200)
  }
})

test('a server with keys refuses a fault in the steps of an upload too', async () => {
  const { request } = await createFilesApp(['a-key'])
  const path = pathOf(await request('/upload/v1beta/files', resumable({ 'x-goog-api-key': 'a-key' })))
  expect((await request(path, write('query', undefined, '', { 'x-limn-fault': '503' }))).status).toBe(403)
})
