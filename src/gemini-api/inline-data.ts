import type { InlineData } from './content.ts'

const heldByHolder = new WeakMap<object, { bytes: Uint8Array; key: string }>()

/**
 * Gives an object bytes as its `data`, or another key: base64 made only when it is read, and made anew each time. A
 * picture of 4K is 20 MB of text that nobody needs while the picture is on its way. `{ ...holder }` reads it;
 * `heldBytesOf` does not.
 */
export function holdBytes<Holder extends object, Key extends string = 'data'>(
  holder: Holder,
  bytes: Uint8Array,
  key: Key = 'data' as Key,
): Holder & Record<Key, string> {
  Object.defineProperty(holder, key, {
    get: () => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
    enumerable: true,
    configurable: true,
  })
  heldByHolder.set(holder, { bytes, key })
  return holder as Holder & Record<Key, string>
}

/** The key under which an object holds bytes. */
export function heldKeyOf(holder: object): string | undefined {
  return heldByHolder.get(holder)?.key
}

/** The bytes that `holdBytes` gave an object; undefined where there would be base64 to decode. */
export function heldBytesOf(holder: object): Uint8Array | undefined {
  return heldByHolder.get(holder)?.bytes
}

/** Bytes inside the message, held as bytes. */
export function inlineDataOf(bytes: Uint8Array, mimeType: string, displayName?: string): InlineData {
  return holdBytes({ mimeType, ...(displayName !== undefined && { displayName }) }, bytes)
}

/** Decoded, or as they are held; whatever of `data` is no base64 is skipped. */
export function bytesOf(inlineData: Pick<InlineData, 'data'> | InlineData): Uint8Array {
  return heldBytesOf(inlineData) ?? Buffer.from(inlineData.data ?? '', 'base64')
}

/** True when there is no picture in it; decodes nothing. */
export function isEmptyInlineData(inlineData: InlineData): boolean {
  const held = heldBytesOf(inlineData)
  return held === undefined ? !inlineData.data : held.length === 0
}
