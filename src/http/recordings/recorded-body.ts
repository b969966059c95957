import { createHash } from 'node:crypto'
import { sniffImage } from '../../imaging/sniff.ts'

/**
 * A piece of a body: text as it stands, the text of a file, or a picture whose base64 stands there. All pieces together
 * are the body, byte for byte.
 */
export type BodyPiece = { text: string } | { file: string } | { base64Of: string }

/** A file that goes with a recording. */
export interface RecordedFile {
  name: string
  bytes: Uint8Array
}

/** Shorter base64 is no picture worth a file. */
const shortestPicture = 200
/** Text beyond this is no longer read by anybody, and would hide the rest. */
const longestText = 20_000

/**
 * Takes a body apart: pictures become files by their hashes, long texts become files by `baseName`.
 *
 * @param clean Takes keys out of the text.
 */
export function splitBody(
  body: Buffer,
  baseName: string,
  clean: (text: string) => string,
): { pieces: BodyPiece[]; files: RecordedFile[] } {
  const files: RecordedFile[] = []
  const pieces: BodyPiece[] = []
  const addFile = (bytes: Uint8Array, ending: string): string => {
    const name = `${baseName}.${files.length + 1}.${ending}`
    files.push({ name, bytes })
    return name
  }
  const text = body.toString('utf8')
  if (!Buffer.from(text).equals(body)) return { pieces: [{ file: addFile(body, 'bin') }], files }
  const addText = (part: string): void => {
    const kept = clean(part)
    if (kept.length > longestText) pieces.push({ file: addFile(Buffer.from(kept), 'txt') })
    else if (kept !== '') pieces.push({ text: kept })
  }
  let from = 0
  for (let open = text.indexOf('"'); open >= 0; ) {
    const close = text.indexOf('"', open + 1)
    if (close < 0) break
    const picture = close - open > shortestPicture ? pictureOf(text.slice(open + 1, close)) : undefined
    if (picture) {
      addText(text.slice(from, open + 1))
      files.push(picture)
      pieces.push({ base64Of: picture.name })
      from = close
    }
    // A picture is followed by what closes its quotes; any other text may be what stands between two strings.
    open = picture ? text.indexOf('"', close + 1) : close
  }
  addText(text.slice(from))
  return { pieces, files }
}

/** Undefined for what is no picture, and where other base64 than the usual would be lost. */
function pictureOf(text: string): RecordedFile | undefined {
  if (!/^[A-Za-z0-9+/]{64}/.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) return undefined
  return pictureFile(bytes)
}

/** Named by its hash; undefined for bytes that are no picture. */
export function pictureFile(bytes: Uint8Array): RecordedFile | undefined {
  const mimeType = sniffImage(bytes)?.mimeType
  if (mimeType === undefined) return undefined
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: `pictures/${sha256}.${mimeType.slice('image/'.length)}`, bytes }
}

/** The whole body again. @param read Gives a file that goes with it. */
export async function joinBody(
  pieces: readonly BodyPiece[],
  read: (name: string) => Promise<Uint8Array>,
): Promise<Buffer> {
  const parts: Buffer[] = []
  for (const piece of pieces) {
    if ('text' in piece) parts.push(Buffer.from(piece.text))
    else if ('file' in piece) parts.push(Buffer.from(await read(piece.file)))
    else parts.push(Buffer.from(Buffer.from(await read(piece.base64Of)).toString('base64'), 'latin1'))
  }
  return Buffer.concat(parts)
}
