import { request } from 'node:http'
import type { Socket } from 'node:net'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseAnswerHead } from '../../../src/engines/gemini/answer-head.ts'
import { framingOf } from '../../../src/engines/gemini/body-framing.ts'
import { createUpstream } from '../../../src/engines/gemini/upstream.ts'
import { jsonChunksOf } from '../../../src/gemini-api/json-chunks.ts'
import { startRawUpstream } from './raw-upstream.ts'

interface Read {
  status?: number
  body: string
  whole: boolean
}

/** What a chunk says of itself, in its ways of writing. */
const chunksOf = (pieces: readonly Buffer[], extension: string, trailers: string): Buffer =>
  Buffer.concat([
    ...pieces
      .filter(({ length }) => length > 0)
      .flatMap((piece, index) => [
        Buffer.from(`${(index % 2 ? '0' : '') + piece.length.toString(16).toUpperCase()}${extension}\r\n`),
        piece,
        Buffer.from('\r\n'),
      ]),
    Buffer.from(`0\r\n${trailers}\r\n`),
  ])

it('finds the body between what frames it, wherever it is cut, and does not read past its end', () => {
  const extension = fc.constantFrom('', ';name', '; name="a"', ' ')
  const trailers = fc.constantFrom('', 'X-A: 1\r\n', 'X-A: 1\r\nX-B: 2\r\n')
  const pieces = fc.array(fc.uint8Array({ maxLength: 40 }).map(Buffer.from), { maxLength: 6 })
  const cuts = fc.array(fc.nat(200), { maxLength: 9 })
  fc.assert(
    fc.property(pieces, extension, trailers, cuts, (bodies, said, after, where) => {
      const sent = Buffer.concat([chunksOf(bodies, said, after), Buffer.from('more')])
      const framing = framingOf(parseAnswerHead('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked'))
      const ends = [...new Set(where)].filter((cut) => cut < sent.length).sort((a, b) => a - b)
      const got = [...ends, sent.length].map((end, index) =>
        Buffer.from(framing.take(Buffer.from(sent.subarray(ends[index - 1] ?? 0, end)))),
      )
      expect(Buffer.concat(got).equals(Buffer.concat(bodies))).toBe(true)
      expect(framing.isOver).toBe(true)
    }),
    { numRuns: 500 },
  )
})

const heads = {
  length: 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello',
  'a body of nothing': 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
  'no length': 'HTTP/1.1 200 OK\r\n\r\nhello',
  'HTTP/1.0': 'HTTP/1.0 200 OK\r\n\r\nhello',
  'no reason': 'HTTP/1.1 200\r\ncontent-length: 5\r\n\r\nhello',
  'blanks and cases': 'HTTP/1.1 200 OK\r\nCoNtEnT-LeNgTh:  5 \r\n\r\nhello',
  'less than the length': 'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nhello',
  'no content': 'HTTP/1.1 204 No Content\r\n\r\n',
  'what is said before':
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nlink: a\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi',
  chunks: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n',
  'chunks that break off': 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nl',
  'chunks without an end': 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhe\r\n',
  'a chunk of no number': 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhe\r\nxyz\r\nllo\r\n0\r\n\r\n',
  'a chunk longer than it says': 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n',
  'two ways to end':
    'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
  'two lengths': 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello',
  'a length that is none': 'HTTP/1.1 200 OK\r\ncontent-length: 5x\r\n\r\nhello',
  'a length below nothing': 'HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\nhello',
  'no HTTP': 'SSH-2.0-OpenSSH_9.2\r\n\r\n',
  'HTTP/2': 'HTTP/2 200 OK\r\n\r\n',
  'a header without a name': 'HTTP/1.1 200 OK\r\n: 5\r\ncontent-length: 5\r\n\r\nhello',
  'a header of two lines': 'HTTP/1.1 200 OK\r\nx-a: 1\r\n b\r\ncontent-length: 5\r\n\r\nhello',
  'a blank before the colon': 'HTTP/1.1 200 OK\r\ncontent-length : 5\r\n\r\nhello',
  'a head without an end': `HTTP/1.1 200 OK\r\nx-a: ${'a'.repeat(20_000)}`,
  'lines that end in a line feed only': 'HTTP/1.1 200 OK\ncontent-length: 5\n\nhello',
  'blank lines before': '\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello',
  'a header of other letters': 'HTTP/1.1 200 OK\r\nx-a: \u00e9\r\ncontent-length: 5\r\n\r\nhello',
  'a header of nothing': 'HTTP/1.1 200 OK\r\nx-a:\r\ncontent-length: 5\r\n\r\nhello',
  'chunks by capitals': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
  'half a head': 'HTTP/1.1 200 OK\r\ncontent-le',
  nothing: '',
}

it.each(Object.keys(heads) as (keyof typeof heads)[])('takes %s for what it is, as Node does', async (name) => {
  const upstream = await startRawUpstream((socket) => void inPieces(socket, heads[name]))
  const [ours, nodes] = [await readByUs(upstream.baseUrl), await readByNode(upstream.baseUrl)]
  // Of what does not come whole, each gives as much as it had before it saw that.
  expect(ours.whole ? ours : { whole: false }).toEqual(nodes.whole ? nodes : { whole: false })
})

it('refuses a coding that it cannot take off', async () => {
  const upstream = await startRawUpstream((socket) => {
    socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\nhello')
  })
  expect(await readByUs(upstream.baseUrl)).toEqual({ body: '', whole: false })
})

it('gives the body of the length that was said, whatever comes behind it', async () => {
  const upstream = await startRawUpstream((socket) => {
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello, world')
  })
  expect(await readByUs(upstream.baseUrl)).toEqual({ status: 200, body: 'hello', whole: true })
})

async function inPieces(socket: Socket, text: string): Promise<void> {
  socket.setNoDelay()
  for (let at = 0; at < text.length; at += 7 + Math.floor(text.length / 40)) {
    socket.write(text.slice(at, at + 7 + Math.floor(text.length / 40)))
    await new Promise((resolve) => setImmediate(resolve))
  }
  socket.end()
}

async function readByUs(baseUrl: string): Promise<Read> {
  const upstream = createUpstream({ baseUrl, apiVersion: 'v1beta', apiKey: 'k' })
  const got: Buffer[] = []
  let status: number | undefined
  try {
    const reply = await upstream.post({
      path: 'models/m:generateContent',
      body: jsonChunksOf({}),
      signal: undefined,
      async beforeSending() {},
      afterSending() {},
    })
    status = reply.status
    await reply.body.sendTo((piece) => {
      got.push(Buffer.from(piece))
      return undefined
    }).ended
    return { status, body: Buffer.concat(got).toString(), whole: true }
  } catch {
    return { ...(status !== undefined && { status }), body: Buffer.concat(got).toString(), whole: false }
  }
}

function readByNode(baseUrl: string): Promise<Read> {
  return new Promise((resolve) => {
    const sent = request(`${baseUrl}/v1beta/m`, { method: 'POST', agent: false }, (response) => {
      const status = response.statusCode!
      let body = ''
      const end = (whole: boolean) => () => resolve({ status, body, whole })
      response.on('data', (piece: Buffer) => (body += piece.toString()))
      response.on('end', end(true)).on('error', end(false)).on('close', end(false))
    })
    sent.on('error', () => resolve({ body: '', whole: false }))
    sent.end('{}')
  })
}
