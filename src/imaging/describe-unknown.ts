/** What a file starts with (latin1, from byte `at`), and its name for a message. */
const signatures: readonly { at: number; starts: readonly string[]; name: string }[] = [
  { at: 0, starts: ['\x89PNG'], name: 'a PNG picture that is cut short or damaged' },
  { at: 0, starts: ['\xff\xd8\xff'], name: 'a JPEG picture that is cut short or damaged' },
  { at: 0, starts: ['GIF87a', 'GIF89a'], name: 'a GIF picture that is cut short or damaged' },
  { at: 8, starts: ['WEBP'], name: 'a WebP picture that is cut short or damaged' },
  { at: 4, starts: ['ftypavif', 'ftypavis', 'ftypavio'], name: 'an AVIF picture that is cut short or damaged' },
  {
    at: 4,
    starts: ['ftyphei', 'ftyphev', 'ftypmif', 'ftypmsf'],
    name: 'a HEIC picture that is cut short or damaged',
  },
  { at: 4, starts: ['ftyp'], name: 'a video' },
  { at: 4, starts: ['JXL '], name: 'a JPEG XL picture' },
  { at: 0, starts: ['\xff\x0a'], name: 'a JPEG XL picture' },
  { at: 4, starts: ['jP  '], name: 'a JPEG 2000 picture' },
  { at: 6, starts: ['\0\0\0\0'], name: 'a BMP picture' },
  { at: 0, starts: ['II*\0', 'MM\0*'], name: 'a TIFF picture that is cut short or damaged, or a camera raw file' },
  { at: 0, starts: ['\0\0\x01\0', '\0\0\x02\0'], name: 'an icon (ICO)' },
  { at: 0, starts: ['8BPS'], name: 'a Photoshop document' },
  { at: 0, starts: ['%PDF-'], name: 'a PDF document' },
  { at: 0, starts: ['PK\x03\x04'], name: 'a ZIP archive or an office document' },
  { at: 0, starts: ['\x1f\x8b'], name: 'a gzip archive' },
  { at: 8, starts: ['AVI ', 'WAVE'], name: 'a sound or a video' },
  { at: 0, starts: ['OggS', 'ID3', '\x1aE\xdf\xa3'], name: 'a sound or a video' },
  { at: 0, starts: ['version https://git-lfs'], name: 'a Git LFS pointer, not the file itself' },
  { at: 0, starts: ['data:image/'], name: 'a data URL where the bytes themselves are expected' },
  {
    at: 0,
    starts: ['iVBORw0KGgo', '/9j/', 'R0lGOD', 'UklGR'],
    name: 'base64 text where the decoded bytes are expected',
  },
]

const textStarts: readonly { has: string; name: string }[] = [
  { has: '<svg', name: 'an SVG drawing' },
  { has: '<!doctype html', name: 'an HTML page (perhaps the error page of a download)' },
  { has: '<html', name: 'an HTML page (perhaps the error page of a download)' },
  { has: '<?xml', name: 'an XML document' },
]

/** What a file is that `sniffImage` does not know, in words that follow "got": "an SVG drawing", "an empty file". */
export function describeUnknown(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file (0 bytes)'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  for (const { at, starts, name } of signatures) {
    if (name === 'a BMP picture' && !head.startsWith('BM')) continue
    if (starts.some((start) => head.startsWith(start, at))) return name
  }
  const lowerCase = head.toLowerCase()
  for (const { has, name } of textStarts) {
    if (lowerCase.includes(has)) return name
  }
  return `${isText(bytes.subarray(0, 1024)) ? 'text' : 'bytes of an unknown kind'} (${bytes.length} bytes)`
}

/** True when no byte is a control character that text files do not hold. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
