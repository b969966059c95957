import { type Context, Hono } from 'hono'
import { InvalidRequestError } from '../../errors/index.ts'
import { fileMessages } from '../../gemini-api/file-messages.data.ts'
import { toFileResource } from '../../gemini-api/file-resource.ts'
import { type FileRequest, parseByteCount, parseFileRequest } from '../../gemini-api/parse-file-request.ts'
import type { FileService, NewFile } from '../../service/files/file-service.ts'
import { bodyPieces } from '../body-pieces.ts'
import { publicBaseUrlOf } from '../public-base-url.ts'
import { readJson } from '../read-json.ts'
import { readMultipart } from '../read-multipart.ts'

/** As Google's servers say; pieces of any size are taken. */
const chunkGranularityBytes = 8 * 1024 * 1024

/** `POST /upload/{version}/files`: begins a resumable upload, or takes a file in one request. Source: gemini-api-facts §3.7. */
export function uploadFilesRoute(apiVersion: string, files: FileService): Hono {
  return new Hono().post('/', async (context) => {
    const request = context.req.raw
    const baseUrl = publicBaseUrlOf(request)
    const header = (name: string) => context.req.header(`x-goog-upload-${name}`)

    switch (protocolOf(context)) {
      case 'resumable': {
        const asked = parseFileRequest(await readJson(request))
        const length = header('header-content-length')
        const sizeBytes = length === undefined ? asked.sizeBytes : parseByteCount(length, 'content_length')
        const uploadId = await files.startUpload({
          ...newFileOf(asked, header('header-content-type')),
          ...(sizeBytes !== undefined && { sizeBytes }),
        })
        const url = `${baseUrl}/upload/${apiVersion}/files?upload_id=${uploadId}&upload_protocol=resumable`
        context.header('x-goog-upload-status', 'active')
        context.header('x-goog-upload-url', url)
        context.header('x-goog-upload-control-url', url)
        context.header('x-goog-upload-chunk-granularity', String(chunkGranularityBytes))
        return context.body('')
      }
      case 'multipart': {
        const parts = await readMultipart(context.req.header('content-type') ?? '', bodyPieces(request))
        const asked = parseFileRequest(parts.metadata)
        const file = await files.upload(newFileOf(asked, parts.mimeType), parts.bytes)
        return context.json({ file: toFileResource(file, `${baseUrl}/${apiVersion}`) })
      }
      case 'raw': {
        const mimeType = header('header-content-type') ?? header('content-type') ?? context.req.header('content-type')
        const file = await files.upload(newFileOf({}, mimeType), bodyPieces(request))
        return context.json({ file: toFileResource(file, `${baseUrl}/${apiVersion}`) })
      }
      default:
        throw new InvalidRequestError(
          [],
          `${fileMessages.noProtocol}. Send X-Goog-Upload-Protocol: resumable (with X-Goog-Upload-Command: start), multipart or raw.`,
        )
    }
  })
}

function protocolOf(context: Context): string | undefined {
  const named =
    context.req.header('x-goog-upload-protocol') ??
    context.req.query('upload_protocol') ??
    context.req.query('uploadType') ??
    context.req.query('upload_type')
  const protocol = named?.trim().toLowerCase()
  return protocol === 'media' ? 'raw' : protocol
}

function newFileOf({ id, displayName, mimeType }: FileRequest, contentType: string | undefined): NewFile {
  return {
    ...(id !== undefined && { id }),
    ...(displayName !== undefined && { displayName }),
    mimeType: mimeType || contentType?.trim() || 'application/octet-stream',
  }
}
