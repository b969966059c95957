import type { Content, Part } from '../gemini-api/content.ts'
import { bytesOf, heldBytesOf, inlineDataOf } from '../gemini-api/inline-data.ts'
import type { BlobStore } from '../store/blob-store.ts'
import { sha256Of } from '../store/sha256-of.ts'

const prefix = 'blob:'

export const blobName = (sha256: string): string => prefix + sha256

/**
 * Parts as a record keeps them: inline bytes replaced by the name of their blob.
 *
 * @param kept Names that stand for bytes already.
 */
export function partsWithoutBytes(parts: readonly Part[], kept: ReadonlySet<string> = new Set()): Part[] {
  return parts.map((part) => {
    if (!part.inlineData || isKept(part, kept)) return part
    const { mimeType, displayName } = part.inlineData
    const sha256 = sha256Of(bytesOf(part.inlineData))
    return {
      ...part,
      inlineData: { mimeType, data: blobName(sha256), ...(displayName !== undefined && { displayName }) },
    }
  })
}

export function isKept({ inlineData }: Part, kept: ReadonlySet<string>): boolean {
  return kept.size > 0 && inlineData !== undefined && !heldBytesOf(inlineData) && kept.has(inlineData.data)
}

/** The same for every turn of a request. */
export function contentsWithoutBytes(contents: readonly Content[]): Content[] {
  return contents.map((content) => (content.parts ? { ...content, parts: partsWithoutBytes(content.parts) } : content))
}

/** The parts as they were; undefined when a blob is gone. */
export async function partsWithBytes(
  parts: readonly Part[],
  blobs: Pick<BlobStore, 'get'>,
): Promise<Part[] | undefined> {
  const whole: Part[] = []
  for (const part of parts) {
    if (!part.inlineData?.data.startsWith(prefix)) {
      whole.push(part)
      continue
    }
    const bytes = await blobs.get(part.inlineData.data.slice(prefix.length))
    if (!bytes) return undefined
    whole.push({ ...part, inlineData: inlineDataOf(bytes, part.inlineData.mimeType, part.inlineData.displayName) })
  }
  return whole
}
