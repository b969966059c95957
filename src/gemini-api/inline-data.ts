import type { InlineData } from './content.ts'

const bytesByInlineData = new WeakMap<InlineData, Uint8Array>()

/**
 * Bytes inside the message, their base64 made only when `data` is read, and made anew each time: a picture of 4K is
 * 20 MB of text that nobody needs while the picture is on its way. `{ ...inlineData }` reads it.
 */
export function inlineDataOf(bytes: Uint8Array, mimeType: string, displayName?: string): InlineData {
  const inlineData: InlineData = {
    mimeType,
    get data() {
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    },
    ...(displayName !== undefined && { displayName }),
  }
  bytesByInlineData.set(inlineData, bytes)
  return inlineData
}

/** Decoded, or as they were given to `inlineDataOf`; whatever of `data` is no base64 is skipped. */
export function bytesOf(inlineData: InlineData): Uint8Array {
  return bytesByInlineData.get(inlineData) ?? Buffer.from(inlineData.data ?? '', 'base64')
}

/** The bytes, where no base64 has to be decoded for them: those of `inlineDataOf`. */
export function heldBytesOf(inlineData: object): Uint8Array | undefined {
  return bytesByInlineData.get(inlineData as InlineData)
}

/** True when there is no picture in it; decodes nothing. */
export function isEmptyInlineData(inlineData: InlineData): boolean {
  const held = heldBytesOf(inlineData)
  return held === undefined ? !inlineData.data : held.length === 0
}
