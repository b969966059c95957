import { MultipartParseError, MultipartParser, type MultipartPart } from '@remix-run/multipart-parser'
import { InvalidRequestError } from '../errors/index.ts'
import type { FormField } from '../openai-api/body-of-form.ts'
import { tellBody } from './call-context.ts'
import { maxBodyBytes, readWholeBody } from './read-body.ts'

/** More fields than any form of ours has. */
const maxFields = 200

/**
 * The fields of a multipart form, in order. Their bytes are views of the body's, which is in memory once: taken apart
 * as it comes, a field would be held in pieces, and whole beside them.
 *
 * @throws InvalidRequestError when the body is no such form, or too large.
 */
export async function readForm(request: Request): Promise<FormField[]> {
  const contentType = request.headers.get('content-type') ?? ''
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (!/^\s*multipart\/form-data\b/i.test(contentType) || boundary === undefined) {
    throw malformed(`multipart/form-data with a boundary was expected; '${contentType.slice(0, 80)}' came`)
  }
  const parser = new MultipartParser(boundary, {
    maxParts: maxFields,
    maxFileSize: maxBodyBytes,
    maxTotalSize: maxBodyBytes,
  })
  const fields = fieldsOf(parser, await readWholeBody(request))
  tellBody(Object.fromEntries(fields.map(({ name, mimeType, bytes }) => [name, shownOf(mimeType, bytes)])))
  return fields
}

/** As whoever reads the journal wants to see it. */
function shownOf(mimeType: string, bytes: Uint8Array): string | Uint8Array {
  return mimeType === 'text/plain' ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : bytes
}

function fieldsOf(parser: MultipartParser, body: Uint8Array): FormField[] {
  let fields: FormField[]
  try {
    fields = Array.from(parser.write(body), fieldOf)
  } catch (error) {
    // Headers that are no UTF-8 fail with an error of the decoder's, which tells a caller nothing.
    throw malformed(error instanceof MultipartParseError ? error.message : 'a header is not UTF-8', error)
  }
  try {
    parser.finish()
  } catch (error) {
    throw malformed('its last boundary is missing', error)
  }
  return fields
}

function fieldOf(part: MultipartPart): FormField {
  const mimeType = part.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? 'text/plain'
  return {
    name: part.name ?? '',
    ...(part.filename !== undefined && { fileName: part.filename }),
    mimeType,
    bytes: part.content.length === 1 ? part.content[0]! : part.bytes,
  }
}

function malformed(description: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError([], `The form could not be read: ${description}.`, { cause })
}
