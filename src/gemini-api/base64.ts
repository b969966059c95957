/** Bytes of a base64 text: standard or URL-safe alphabet, padded or not, blanks ignored; undefined if it is neither. */
export function decodeBase64(text: string): Uint8Array | undefined {
  return decodeWhole(text) ?? (/\s/.test(text) ? decodeWhole(text.replace(/\s+/g, '')) : undefined)
}

/**
 * Buffer decodes at gigabytes a second and skips what is no base64 without a word; a text with anything skipped gives
 * fewer bytes than its length promises. So one decode and one comparison are the whole check, with no scan of our own.
 */
function decodeWhole(text: string): Uint8Array | undefined {
  let length = text.length
  if (text.endsWith('==')) length -= 2
  else if (text.endsWith('=')) length -= 1
  // One letter over a whole group holds only six bits: no byte.
  if (length % 4 === 1 || (length !== text.length && text.length % 4 !== 0)) return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === Math.floor((length * 3) / 4) ? bytes : undefined
}
