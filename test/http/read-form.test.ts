import { expect, it } from 'vitest'
import { readForm } from '../../src/http/read-form.ts'

const boundary = 'XyZ'
const form = [
  '--XyZ\r\ncontent-disposition: form-data; name="prompt"\r\n\r\na café\r\n',
  '--XyZ\r\ncontent-disposition: form-data; name="image[]"; filename="a.png"\r\ncontent-type: image/png; q=1\r\n\r\n\r\n--Xy\x00\r\n',
  '--XyZ--\r\n',
].join('')

/** A body that comes `size` bytes at a time. */
function requestOf(body: Uint8Array, size = body.length, contentType = `multipart/form-data; boundary=${boundary}`) {
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= body.length) return controller.close()
      controller.enqueue(body.subarray(at, at + size))
      at += size
    },
  })
  const init = { method: 'POST', body: stream, headers: { 'content-type': contentType }, duplex: 'half' }
  return new Request('http://x', init as RequestInit)
}

it.each([1, 2, 3, 7, 1000])('reads fields and files that come %i bytes at a time', async (size) => {
  const fields = await readForm(requestOf(Buffer.from(form), size))
  expect(fields.map(({ name, mimeType, bytes }) => [name, mimeType, Buffer.from(bytes).toString()])).toEqual([
    ['prompt', 'text/plain', 'a café'],
    ['image[]', 'image/png', '\r\n--Xy\x00'],
  ])
})

it.each([0, 10, form.length, 1000, -1, 'x'])('believes no promise of a length: %s bytes', async (promised) => {
  const request = requestOf(Buffer.from(form), 20)
  request.headers.set('content-length', String(promised))
  const fields = await readForm(request)
  expect(fields.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['a café', '\r\n--Xy\x00'])
})

it('holds the bytes of its fields once, in the body itself', async () => {
  const body = Buffer.from(form)
  const request = requestOf(body, 20)
  request.headers.set('content-length', String(body.length))
  const fields = await readForm(request)
  expect(new Set(fields.map(({ bytes }) => bytes.buffer)).size).toBe(1)
  expect(fields[0]!.bytes.buffer.byteLength).toBe(body.length)
})

it.each([
  ['no boundary', form, 'multipart/form-data', /a boundary was expected/],
  ['no form', '{}', 'application/json', /'application\/json' came/],
  ['no end', form.slice(0, 80), undefined, /last boundary is missing/],
  ['nothing', '', undefined, /last boundary is missing/],
  ['another boundary', form, 'multipart/form-data; boundary=other', /missing initial boundary/],
  ['a header that is no UTF-8', Buffer.from(form.replace('prompt', 'p\xff'), 'latin1'), undefined, /not UTF-8/],
  [
    'too many fields',
    `${form.slice(0, form.indexOf('--XyZ', 5)).repeat(201)}--XyZ--`,
    undefined,
    /exceeds maximum allowed count/,
  ],
])('refuses a body with %s', async (_, body, contentType, message) => {
  await expect(readForm(requestOf(Buffer.from(body as string), undefined, contentType))).rejects.toThrow(message)
})
