import { type FieldViolation, InvalidRequestError, QuotaError } from '../../errors/index.ts'
import type { NewFile } from './file-service.ts'
import { maxFileBytes, maxTotalBytes } from './limits.ts'

const maxDisplayNameLength = 512

/** What Google's examples of batches in Python call their files of lines, which is no MIME type. */
const lines = 'jsonl'

/** Throws InvalidRequestError with everything that is wrong with what a client says of a file. */
export function checkNewFile({ id, displayName, mimeType, sizeBytes = 0 }: NewFile & { sizeBytes?: number }): void {
  const violations: FieldViolation[] = []
  const add = (field: string, description: string) => violations.push({ field: `file.${field}`, description })
  if (id !== undefined && !isFileId(id)) {
    add(
      'name',
      `name must be files/ and an ID of at most 40 lowercase letters, digits or dashes that neither begins nor ends with a dash. Got 'files/${id.slice(0, 100)}'.`,
    )
  }
  if (displayName !== undefined && displayName.length > maxDisplayNameLength) {
    add('display_name', `display_name must have at most ${maxDisplayNameLength} characters. Got ${displayName.length}.`)
  }
  const isType = mimeType === lines || /^[\w.+-]+\/[\w.+-]+(?:\s*;.*)?$/.test(mimeType)
  if (!isType || mimeType.length > 200) {
    add('mime_type', `mime_type must be a MIME type such as image/png. Got '${mimeType.slice(0, 100)}'.`)
  }
  if (sizeBytes > maxFileBytes) add('size_bytes', tooLarge(sizeBytes))
  throwAll(violations)
}

export function isFileId(id: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(id)
}

/** Throws InvalidRequestError when `sizeBytes` is more than one file may have. */
export function checkFileSize(sizeBytes: number): void {
  if (sizeBytes > maxFileBytes) throwAll([{ field: 'file.size_bytes', description: tooLarge(sizeBytes) }])
}

/** Throws QuotaError when another `sizeBytes` do not fit in what all files together may have. */
export function checkTotalSize(usedBytes: number, sizeBytes: number): void {
  if (usedBytes + sizeBytes <= maxTotalBytes) return
  throw new QuotaError(
    `Quota exceeded for metric: generativelanguage.googleapis.com/file_storage_bytes, limit: ${maxTotalBytes}. Files hold ${usedBytes} bytes, and ${sizeBytes} more do not fit. Delete files you no longer need; each is deleted after 48 hours.`,
  )
}

function tooLarge(sizeBytes: number): string {
  return `A file may have at most ${maxFileBytes} bytes (2 GB). Got ${sizeBytes}.`
}

/** With the message of its own, since the default one speaks of generateContent. */
function throwAll(violations: readonly FieldViolation[]): void {
  if (violations.length === 0) return
  const lines = violations.map(({ field, description }) => `* CreateFileRequest.${field}: ${description}`)
  throw new InvalidRequestError(violations, lines.join('\n'))
}
