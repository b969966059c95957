import { crc32 } from 'node:zlib'
import { type DigitalSourceType, sourceTypes, sourceTypeUrl } from './credentials/claim.ts'
import { loadSharp } from './load-sharp.ts'
import { sniffImage } from './sniff.ts'

/** What a picture limn drew says of itself. No dates: the same picture has the same bytes on every day. */
export interface PictureMetadata {
  prompt?: string
  model?: string
  seed?: number
  /** IPTC's word for how it came about. Default: by a program that learned from no pictures, as the illustrator's do. */
  sourceType?: DigitalSourceType
}

/** A JPEG segment holds 64 kB in all; XMP's escaping and UTF-8 may make six bytes of one character. */
const maxPromptLength = 8_000

const namespaces = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
  'xmlns:limn="urn:limn:picture:1#"',
].join(' ')

/** An XMP packet that names limn, how the picture came about, and the prompt, model and seed if given. */
export function xmpPacket(metadata: PictureMetadata): string {
  const model = metadata.model === undefined ? '' : ` limn:model="${escapeXml(metadata.model)}"`
  const seed = metadata.seed === undefined ? '' : ` limn:seed="${metadata.seed}"`
  const prompt = metadata.prompt === undefined ? '' : description(metadata.prompt)
  const sourceType = sourceTypeUrl(metadata.sourceType ?? 'algorithmicMedia')
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${namespaces}><rdf:Description rdf:about="" ` +
    `xmp:CreatorTool="limn" Iptc4xmpExt:DigitalSourceType="${sourceType}"${model}${seed}>` +
    `${prompt}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
  )
}

/** What a file says of itself, if limn wrote it; undefined for every other file, however damaged. */
export async function readMetadata(bytes: Uint8Array): Promise<PictureMetadata | undefined> {
  if (!sniffImage(bytes)) return undefined
  const sharp = await loadSharp()
  const packet = await sharp(bytes, { failOn: 'none' })
    .metadata()
    .then((metadata) => metadata.xmp?.toString('utf8'))
    .catch(() => undefined)
  if (!packet?.includes('xmp:CreatorTool="limn"')) return undefined
  const prompt = /<rdf:li xml:lang="x-default">([^<]*)</.exec(packet)?.[1]
  const model = / limn:model="([^"]*)"/.exec(packet)?.[1]
  const seed = / limn:seed="(\d+)"/.exec(packet)?.[1]
  const sourceType = sourceTypes.find((type) => packet.includes(`DigitalSourceType="${sourceTypeUrl(type)}"`))
  return {
    ...(prompt === undefined ? {} : { prompt: unescapeXml(prompt) }),
    ...(model === undefined ? {} : { model: unescapeXml(model) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(sourceType === undefined ? {} : { sourceType }),
  }
}

const signatureAndHeader = 8 + 25

/**
 * Puts an XMP packet into a PNG in pieces, the first of which holds its header: as the uncompressed iTXt chunk right after IHDR that the XMP specification asks for
 * (part 3, 1.1.5). libvips writes it deflated as zTXt, where most readers do not look.
 */
export function insertPngXmp([first, ...rest]: readonly Uint8Array[], packet: string): Uint8Array[] {
  // Keyword, terminator, not compressed, no method, no language, no translated keyword.
  const content = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length - 4)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(content))
  return [first!.subarray(0, signatureAndHeader), length, content, check, first!.subarray(signatureAndHeader), ...rest]
}

function description(prompt: string): string {
  const text = prompt.length > maxPromptLength ? `${prompt.slice(0, maxPromptLength)}…` : prompt
  return `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:description>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  // XML 1.0 has no way to write these characters; Buffer turns lone surrogates into U+FFFD.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the control characters XML forbids
  const allowed = text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
  return Buffer.from(allowed, 'utf8')
    .toString('utf8')
    .replace(/[&<>"]/g, (character) => entities[character]!)
}

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (entity) => {
    return Object.keys(entities).find((character) => entities[character] === entity)!
  })
}
