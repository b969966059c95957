import { MultipartParseError, MultipartParser, type MultipartPart } from '@remix-run/multipart-parser'
import { InvalidRequestError } from '../errors/index.ts'
import type { FormField } from '../openai-api/body-of-form.ts'
import { tellBody } from './call-context.ts'
import { maxBodyBytes, readBody } from './read-body.ts'

/** More fields than any form of ours has. */
const maxFields = 200

/**
 * The fields of a multipart form, in order, taken apart as they come. A field's bytes are in memory once, in pieces until
 * its end and whole after it.
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
  const fields: FormField[] = []
  let failure: unknown
  await readBody(request, (chunk) => {
    // What is wrong is said when the body has come to its end: a client that is busy sending does not listen.
    if (failure !== undefined || isAtEnd(parser)) return
    try {
      for (const part of parser.write(chunk)) fields.push(fieldOf(part))
    } catch (error) {
      failure = error
      fields.length = 0
    }
  })
  if (failure !== undefined) {
    // Headers that are no UTF-8 fail with an error of the decoder's, which tells a caller nothing.
    throw malformed(failure instanceof MultipartParseError ? failure.message : 'a header is not UTF-8', failure)
  }
  if (!isAtEnd(parser)) throw malformed('its last boundary is missing')
  tellBody(Object.fromEntries(fields.map(({ name, mimeType, bytes }) => [name, shownOf(mimeType, bytes)])))
  return fields
}

/** As whoever reads the journal wants to see it. */
function shownOf(mimeType: string, bytes: Uint8Array): string | Uint8Array {
  return mimeType === 'text/plain' ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : bytes
}

/** The parser takes nothing after its last boundary, not even the line break that many clients end with. */
function isAtEnd(parser: MultipartParser): boolean {
  try {
    parser.finish()
    return true
  } catch {
    return false
  }
}

function fieldOf(part: MultipartPart): FormField {
  const mimeType = part.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? 'text/plain'
  return { name: part.name ?? '', mimeType, bytes: part.bytes }
}

function malformed(description: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError([], `The form could not be read: ${description}.`, { cause })
}
