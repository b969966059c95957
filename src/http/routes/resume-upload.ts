import { type Context, Hono } from 'hono'
import { InvalidRequestError, isLimnError } from '../../errors/index.ts'
import { toFileResource } from '../../gemini-api/file-resource.ts'
import { parseByteCount } from '../../gemini-api/parse-file-request.ts'
import type { FileService, UploadState } from '../../service/files/file-service.ts'
import { bodyPieces, discardBody } from '../body-pieces.ts'
import { publicBaseUrlOf } from '../public-base-url.ts'
import { answerPutUpload, isPutUpload } from './put-upload.ts'

/**
 * `POST`, `PUT` or `DELETE /upload/{version}/files?upload_id=…`: bytes of an upload that was begun, or a question about it. The id
 * is hard to guess and is all the proof that is asked for: clients send no key here. Without an id, the next route.
 */
export function resumeUploadRoute(apiVersion: string, files: FileService): Hono {
  return new Hono().on(['POST', 'PUT', 'DELETE'], '/', async (context, next) => {
    const uploadId = context.req.query('upload_id')
    if (uploadId === undefined) return next()
    const pieces = bodyPieces(context.req.raw)
    try {
      if (isPutUpload(context)) return await answerPutUpload(context, { files, id: uploadId, pieces, apiVersion })
      const state = await obey(context, files, uploadId, pieces)
      context.header('x-goog-upload-status', state.status)
      if (state.status === 'final' && state.file) {
        return context.json({ file: toFileResource(state.file, `${publicBaseUrlOf(context.req.raw)}/${apiVersion}`) })
      }
      context.header('x-goog-upload-size-received', String(state.receivedBytes))
      return context.body('')
    } catch (error) {
      await discardBody(pieces)
      // What has ended is not to be tried again; anything else may be.
      const ended = isLimnError(error) && (error.code === 'failed-precondition' || error.code === 'not-found')
      context.header('x-goog-upload-status', ended ? 'final' : 'active')
      throw error
    }
  })
}

const commands = ['upload', 'finalize', 'query', 'cancel']

async function obey(
  context: Context,
  files: FileService,
  uploadId: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<UploadState> {
  const command = context.req.header('x-goog-upload-command') ?? ''
  const words = command
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
  if (!words.every((word) => commands.includes(word))) {
    throw invalid(
      `X-Goog-Upload-Command must be "upload", "upload, finalize", "finalize", "query" or "cancel". Got ${JSON.stringify(command.slice(0, 80))}.`,
    )
  }
  if (words.includes('cancel')) return files.cancelUpload(uploadId)
  if (words.includes('query')) return files.queryUpload(uploadId)
  const offset = context.req.header('x-goog-upload-offset')
  if (!words.includes('upload')) {
    const { receivedBytes } = await files.queryUpload(uploadId)
    return files.writeUpload(uploadId, { offset: receivedBytes, bytes: new Uint8Array(), finalize: true })
  }
  if (offset === undefined) throw invalid('X-Goog-Upload-Offset is missing: say where in the file these bytes begin.')
  return files.writeUpload(uploadId, {
    offset: parseByteCount(offset, 'X-Goog-Upload-Offset'),
    bytes: pieces,
    finalize: words.includes('finalize'),
  })
}

function invalid(message: string): InvalidRequestError {
  return new InvalidRequestError([], message)
}
