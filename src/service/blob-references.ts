import type { Content, Part } from '../gemini-api/content.ts'
import { bytesOf, inlineDataOf } from '../gemini-api/inline-data.ts'
import type { BlobStore } from '../store/blob-store.ts'
import { sha256Of } from '../store/sha256-of.ts'

const prefix = 'blob:'

/** Parts as a record keeps them: inline bytes replaced by the name of their blob. */
export function partsWithoutBytes(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    if (!part.inlineData) return part
    const { mimeType, displayName } = part.inlineData
    const sha256 = sha256Of(bytesOf(part.inlineData))
    return {
      ...part,
      inlineData: { mimeType, data: prefix + sha256, ...(displayName !== undefined && { displayName }) },
    }
  })
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
