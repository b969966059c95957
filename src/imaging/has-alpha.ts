const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)

/** True when a PNG or WebP file keeps transparency, by its header; a palette's does not count. Other formats have none. */
export function hasAlpha(bytes: Uint8Array): boolean {
  if (ascii(bytes, 1, 4) === 'PNG') return bytes[25] === 4 || bytes[25] === 6
  if (ascii(bytes, 8, 12) !== 'WEBP') return false
  const kind = ascii(bytes, 12, 16)
  // Bits of the extended and the lossless header. Source: RFC 9649, sections 2.7 and 3.4.
  if (kind === 'VP8X') return (bytes[20]! & 0x10) !== 0
  return kind === 'VP8L' && (bytes[24]! & 0x10) !== 0
}
