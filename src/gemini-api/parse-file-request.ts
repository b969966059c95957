import { type FieldViolation, InvalidRequestError } from '../errors/index.ts'
import { throwIfMalformed } from './parse-generate-content-request.ts'
import { isJsonObject, readMessage } from './proto-json.ts'

/** What a client says of a file it is about to upload. */
export interface FileRequest {
  /** Without `files/`. */
  id?: string
  displayName?: string
  mimeType?: string
  sizeBytes?: number
}

/** Reads the metadata of an upload: `{"file": {…}}`, or nothing. Throws InvalidRequestError. */
export function parseFileRequest(body: unknown): FileRequest {
  const violations: FieldViolation[] = []
  const message = readMessage('CreateFileRequest', body, '', violations)
  throwIfMalformed(violations)
  const { name, displayName, mimeType, sizeBytes } = (isJsonObject(message?.file) ? message.file : {}) as {
    [Field in 'name' | 'displayName' | 'mimeType' | 'sizeBytes']?: string
  }
  return {
    ...(name && { id: name.replace(/^files\//, '') }),
    ...(displayName && { displayName }),
    ...(mimeType && { mimeType }),
    ...(sizeBytes !== undefined && { sizeBytes: parseByteCount(sizeBytes, 'file.size_bytes') }),
  }
}

/** A count of bytes as clients write it, in JSON and in headers. Throws InvalidRequestError. */
export function parseByteCount(given: unknown, field: string): number {
  const text = typeof given === 'string' || typeof given === 'number' ? `${given}` : JSON.stringify(given)
  const count = Number(text)
  if (/^\s*\d+\s*$/.test(text) && Number.isSafeInteger(count)) return count
  const description = `Invalid value at '${field}' (TYPE_INT64), ${JSON.stringify(text.slice(0, 80))}`
  throw new InvalidRequestError([{ field, description }], description)
}
