import { type Context, Hono } from 'hono'
import { InvalidRequestError } from '../../errors/index.ts'
import { errorEnvelope } from '../../gemini-api/error-envelope.ts'
import { fileMessages } from '../../gemini-api/file-messages.data.ts'
import { toFileResource } from '../../gemini-api/file-resource.ts'
import type { FileService } from '../../service/files/file-service.ts'
import { parseByteRange } from '../byte-range.ts'
import { pageSizeOf, pageStartOf, pageTokenOf } from '../paging.ts'
import { publicBaseUrlOf } from '../public-base-url.ts'
import { answerUnimplemented, answerUnknown } from './unknown.ts'

/** `GET files`, `GET` and `DELETE files/{id}`, `GET files/{id}:download`. Source: gemini-api-facts §3.7. */
export function filesRoute(apiVersion: string, files: FileService): Hono {
  const baseUrlOf = (context: Context) => `${publicBaseUrlOf(context.req.raw)}/${apiVersion}`

  return (
    new Hono()
      .get('/', async (context) => {
        const size = pageSizeOf(context, { fallback: 10, max: 100 })
        const [, createdAt, id] = pageStartOf(context, 'files', /^(\d+):([a-z0-9-]+)$/) ?? []
        const after = id === undefined ? undefined : { createdAt: Number(createdAt), id }
        // One more than asked tells whether there is another page.
        const found = await files.list({ limit: size + 1, after })
        const page = found.slice(0, size)
        const last = found.length > size ? page.at(-1) : undefined
        return context.json({
          files: page.map((file) => toFileResource(file, baseUrlOf(context))),
          ...(last && { nextPageToken: pageTokenOf('files', `${last.createdAt}:${last.id}`) }),
        })
      })
      .get('/:call', async (context) => {
        const call = context.req.param('call')
        if (call.endsWith(':download')) return sendFile(context, files, call.slice(0, -':download'.length))
        if (call.includes(':')) return answerUnknown(context)
        return context.json(toFileResource(await files.find(call), baseUrlOf(context)))
      })
      // The JS SDKs make a name of a file's https address, and of an http address the path of a request.
      .get('/:address{https?:.+}', (context) => {
        const [, id] = /\/files\/([^/:]+):download$/.exec(context.req.param('address')) ?? []
        return id === undefined ? answerUnknown(context) : sendFile(context, files, id)
      })
      .delete('/:id', async (context) => {
        await files.remove(context.req.param('id'))
        return context.json({})
      })
      .post('/', (context) => answerUnimplemented(context, 'files without bytes; send them to /upload'))
      .all('/*', answerUnknown)
  )
}

/** `GET /download/{version}/files/{id}:download`, the other address of the same. */
export function downloadFilesRoute(files: FileService): Hono {
  return new Hono().get('/:call', (context) => {
    const [, id] = /^([^:]*):download$/.exec(context.req.param('call')) ?? []
    return id === undefined ? answerUnknown(context) : sendFile(context, files, id)
  })
}

/** The bytes as they are read from disk, or the part of them that `Range` asks for. */
export async function sendFile(context: Context, files: FileService, id: string): Promise<Response> {
  const file = await files.find(id)
  if (file.source !== 'GENERATED') throw new InvalidRequestError([], fileMessages.notDownloadable)
  const range = parseByteRange(context.req.header('range'), file.sizeBytes)
  context.header('accept-ranges', 'bytes')
  if (range === 'unsatisfiable') {
    context.header('content-range', `bytes */${file.sizeBytes}`)
    const message = `The file has ${file.sizeBytes} bytes; the Range asked for begins behind them.`
    return context.json(errorEnvelope(416, 'OUT_OF_RANGE', message).body, 416)
  }
  const { start, end } = range ?? { start: 0, end: file.sizeBytes }
  context.header('content-type', file.mimeType)
  context.header('content-length', String(end - start))
  if (range) context.header('content-range', `bytes ${start}-${end - 1}/${file.sizeBytes}`)
  const status = range ? 206 : 200
  if (context.req.method === 'HEAD') return context.body(null, status)
  return context.body(ReadableStream.from(await files.read(id, { start, end })) as ReadableStream, status)
}
