import { expect, test } from 'vitest'
import type { FileResource } from '../../src/gemini-api/file-resource.ts'
import { createFilesApp, fileOf } from './files-app.ts'
import { errorOf } from './test-app.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = { mimeType: 'image/png' }

async function pageOf(response: Response): Promise<{ files: FileResource[]; nextPageToken?: string }> {
  return (await response.json()) as { files: FileResource[]; nextPageToken?: string }
}

test.each([
  ['pageSize', 'pageToken'],
  ['page_size', 'page_token'],
])('files are listed newest first, in pages by %s', async (size, token) => {
  const { request, files, clock } = await createFilesApp()
  expect(await (await request('/v1/files')).json()).toEqual({ files: [] })
  for (let count = 0; count < 12; count++) {
    clock.nowMs += count % 2
    await files.upload({ ...png, displayName: `${count}` }, bytes(`${count}`))
  }
  expect((await pageOf(await request('/v1/files'))).files).toHaveLength(10)
  const names: (string | undefined)[] = []
  let next: string | undefined = ''
  while (next !== undefined) {
    const page = await pageOf(await request(`/v1beta/files?${size}=5&${token}=${next}`))
    names.push(...page.files.map(({ displayName }) => displayName))
    next = page.nextPageToken
  }
  expect(new Set(names).size).toBe(12)
  expect(names.slice(0, 1)).toEqual(['11'])
})

test.each(['pageSize=-1', 'pageSize=many', 'pageToken=nonsense', 'pageToken=bW9kZWxzOjU'])(
  'a list with %s is 400',
  async (query) => {
    const { request } = await createFilesApp()
    expect((await request(`/v1/files?${query}`)).status).toBe(400)
  },
)

test('a file is shown, then deleted, then refused as Google refuses what is not there', async () => {
  const { request, files } = await createFilesApp()
  const { id } = await files.upload({ ...png, displayName: 'A cat' }, bytes('x'))
  const shown = await fileOf(await request(`/v1beta/files/${id}`))
  expect(shown).toMatchObject({ name: `files/${id}`, displayName: 'A cat', uri: `http://localhost/v1beta/files/${id}` })
  expect(await (await request(`/v1beta/files/${id}`, { method: 'DELETE' })).json()).toEqual({})
  for (const method of ['GET', 'DELETE']) {
    expect(await errorOf(await request(`/v1/files/${id}`, { method }))).toEqual({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: `You do not have permission to access the File ${id} or it may not exist.`,
    })
  }
})

test.each(['/v1beta/files/%s:download?alt=media', '/download/v1beta/files/%s:download?alt=media'])(
  'a file limn made is downloaded from %s, whole or in part',
  async (address) => {
    const { request, files } = await createFilesApp()
    const { id } = await files.createGenerated({ mimeType: 'application/jsonl' }, bytes('0123456789'))
    const path = address.replace('%s', id)
    const whole = await request(path)
    expect(whole.headers.get('content-type')).toBe('application/jsonl')
    expect(whole.headers.get('content-length')).toBe('10')
    expect(await whole.text()).toBe('0123456789')
    const head = await request(path, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])

    const part = async (range: string) => {
      const response = await request(path, { headers: { range } })
      return [response.status, response.headers.get('content-range'), await response.text()]
    }
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await part('bytes=8-')).toEqual([206, 'bytes 8-9/10', '89'])
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await part('bytes=5-99')).toEqual([206, 'bytes 5-9/10', '56789'])
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', expect.stringContaining('OUT_OF_RANGE')])
    for (const ignored of ['bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-']) {
      expect((await part(ignored))[0]).toBe(200)
    }
  },
)

test('an empty file is downloaded too', async () => {
  const { request, files } = await createFilesApp()
  const { id } = await files.createGenerated(png, bytes(''))
  const response = await request(`/v1/files/${id}:download?alt=media`)
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '0', ''])
})

test('what a client uploaded is not downloaded', async () => {
  const { request, files } = await createFilesApp()
  const { id } = await files.upload(png, bytes('x'))
  expect(await errorOf(await request(`/v1/files/${id}:download?alt=media`))).toMatchObject({
    code: 400,
    message: 'Only GENERATED files can be downloaded',
  })
  expect((await request('/v1/files/none:download?alt=media')).status).toBe(403)
})

test('what Google has and limn has not is 501, what nobody has 404', async () => {
  const { request } = await createFilesApp()
  expect((await request('/v1beta/files:register', { method: 'POST' })).status).toBe(501)
  expect((await request('/v1beta/files', { method: 'POST' })).status).toBe(501)
  expect((await request('/v1beta/files/x', { method: 'PATCH' })).status).toBe(404)
  expect((await request('/v1beta/files/x:copy')).status).toBe(404)
  expect((await request('/download/v1beta/files/x')).status).toBe(404)
})
