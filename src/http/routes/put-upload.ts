import type { Context } from 'hono'
import { InvalidRequestError } from '../../errors/index.ts'
import { toFileResource } from '../../gemini-api/file-resource.ts'
import type { FileService, UploadState } from '../../service/files/file-service.ts'
import { parseContentRange } from '../content-range.ts'
import { publicBaseUrlOf } from '../public-base-url.ts'

/** True for the older resumable protocol of Google's APIs, which knows no commands. */
export function isPutUpload(context: Context): boolean {
  if (context.req.header('x-goog-upload-command') !== undefined) return false
  return context.req.method !== 'POST' || context.req.header('content-range') !== undefined
}

/**
 * One request of it: bytes by `Content-Range`, all of them without, the question `bytes *`, or DELETE. Source: Google's
 * guides to resumable uploads of its APIs (Drive, YouTube), whose protocol is one.
 */
export async function answerPutUpload(
  context: Context,
  upload: { files: FileService; id: string; pieces: AsyncIterable<Uint8Array>; apiVersion: string },
): Promise<Response> {
  if (context.req.method === 'DELETE') {
    await upload.files.cancelUpload(upload.id)
    return new Response(null, { status: 499 })
  }
  const state = await take(context.req.header('content-range'), upload)
  if (state.status === 'active') {
    if (state.receivedBytes > 0) context.header('range', `bytes=0-${state.receivedBytes - 1}`)
    return context.body(null, 308 as never)
  }
  const apiUrl = `${publicBaseUrlOf(context.req.raw)}/${upload.apiVersion}`
  return context.json('file' in state && state.file ? { file: toFileResource(state.file, apiUrl) } : {})
}

async function take(
  header: string | undefined,
  { files, id, pieces }: { files: FileService; id: string; pieces: AsyncIterable<Uint8Array> },
): Promise<UploadState> {
  if (header === undefined) return files.writeUpload(id, { offset: 0, bytes: pieces, finalize: true })
  const { range, totalBytes } = parseContentRange(header)
  if (range === undefined) return files.queryUpload(id)
  const bytes = exactly(pieces, range.end - range.start)
  return files.writeUpload(id, { offset: range.start, bytes, finalize: range.end === totalBytes })
}

async function* exactly(pieces: AsyncIterable<Uint8Array>, announced: number): AsyncGenerator<Uint8Array> {
  let came = 0
  for await (const piece of pieces) {
    came += piece.length
    if (came > announced) break
    yield piece
  }
  if (came === announced) return
  const message = `Content-Range announced ${announced} bytes; ${came > announced ? 'more' : came} came.`
  throw new InvalidRequestError([], message)
}
