import { type Context, Hono } from 'hono'
import { InvalidRequestError } from '../../errors/index.ts'
import { fileMessages } from '../../gemini-api/file-messages.data.ts'
import { toFileResource } from '../../gemini-api/file-resource.ts'
import { type FileRequest, parseByteCount, parseFileRequest } from '../../gemini-api/parse-file-request.ts'
import type { File, FileService, NewFile } from '../../service/files/file-service.ts'
import { bodyPieces, discardBody } from '../body-pieces.ts'
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

    const protocol = protocolOf(context)
    switch (protocol) {
      case 'resumable': {
        const command = header('command') ?? 'start'
        if (command.trim().toLowerCase() !== 'start') {
          throw new InvalidRequestError(
            [],
            `X-Goog-Upload-Command must be "start" where there is no upload_id; got ${JSON.stringify(command.slice(0, 80))}. Send bytes to the x-goog-upload-url of its answer.`,
          )
        }
        const asked = parseFileRequest(await readJson(request))
        const length = header('header-content-length') ?? context.req.header('x-upload-content-length')
        const sizeBytes = length === undefined ? asked.sizeBytes : parseByteCount(length, 'content_length')
        const uploadId = await files.startUpload({
          ...newFileOf(asked, header('header-content-type') ?? context.req.header('x-upload-content-type')),
          ...(sizeBytes !== undefined && { sizeBytes }),
        })
        const url = `${baseUrl}/upload/${apiVersion}/files?upload_id=${uploadId}&upload_protocol=resumable`
        context.header('x-goog-upload-status', 'active')
        context.header('x-goog-upload-url', url)
        context.header('x-goog-upload-control-url', url)
        // Where the older protocol of Google's APIs goes on, by PUT and Content-Range.
        context.header('location', url)
        context.header('x-goog-upload-chunk-granularity', String(chunkGranularityBytes))
        return context.body('')
      }
      case 'multipart':
      case 'raw': {
        const pieces = bodyPieces(request)
        try {
          const file = await (protocol === 'raw'
            ? takeRaw(context, files, pieces)
            : takeMultipart(context, files, pieces))
          return context.json({ file: toFileResource(file, `${baseUrl}/${apiVersion}`) })
        } catch (error) {
          await discardBody(pieces)
          throw error
        }
      }
      default:
        throw new InvalidRequestError(
          [],
          `${fileMessages.noProtocol}. Send X-Goog-Upload-Protocol: resumable (with X-Goog-Upload-Command: start), multipart or raw.`,
        )
    }
  })
}

async function takeMultipart(context: Context, files: FileService, pieces: AsyncIterable<Uint8Array>): Promise<File> {
  const parts = await readMultipart(context.req.header('content-type') ?? '', pieces)
  return files.upload(newFileOf(parseFileRequest(parts.metadata), parts.mimeType), parts.bytes)
}

function takeRaw(context: Context, files: FileService, pieces: AsyncIterable<Uint8Array>): Promise<File> {
  const mimeType =
    context.req.header('x-goog-upload-header-content-type') ??
    context.req.header('x-goog-upload-content-type') ??
    context.req.header('content-type')
  return files.upload(newFileOf({}, mimeType), pieces)
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
