import type { InlineData } from './content.ts'
import { bytesOf } from './inline-data.ts'

/** The one kind of document the API takes. */
export const documentMimeType = 'application/pdf'

/** True for what came as a document, whatever its bytes are. */
export function isDocument({ mimeType }: Pick<InlineData, 'mimeType'>): boolean {
  return mimeType?.split(';', 1)[0]?.trim().toLowerCase() === documentMimeType
}

/** True when a document's bytes are one. Its mark may stand behind as much as a kilobyte of others (ISO 32000-1, annex H). */
export function startsAsDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}

/**
 * Tokens of a document, estimated: those of a small picture for each page. Pages are counted by their marks, which
 * newer files pack away: then it counts as one page.
 */
export function estimateDocumentTokens(document: InlineData): number {
  const { buffer, byteOffset, byteLength } = bytesOf(document)
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  let pages = 0
  for (let at = bytes.indexOf('/Page'); at >= 0; at = bytes.indexOf('/Page', at + 5)) {
    const around = bytes.toString('latin1', Math.max(0, at - 8), at + 6)
    if (/\/Type\s*\/Page(?![A-Za-z])/.test(around)) pages += 1
  }
  return 258 * Math.max(1, pages)
}
