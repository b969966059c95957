import { InvalidRequestError } from '../errors/index.ts'

const maxHeaderBytes = 16 * 1024
const maxMetadataBytes = 1024 * 1024

/** A `multipart/related` body: what is said of the bytes, then the bytes, which are read as they come. */
export interface MultipartUpload {
  /** JSON; an empty part is `{}`. */
  metadata: unknown
  mimeType: string | undefined
  bytes: AsyncGenerator<Uint8Array>
}

/** Throws InvalidRequestError, also while the bytes are read, when they do not end as they should. */
export async function readMultipart(contentType: string, pieces: AsyncIterable<Uint8Array>): Promise<MultipartUpload> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw malformed('Content-Type must be multipart/related with a boundary')
  const delimiter = `\r\n--${boundary}`
  // The first delimiter may stand at the very start, without a line's end before it.
  const reader = createReader(pieces, Buffer.from('\r\n'))
  await reader.readTo(delimiter, maxHeaderBytes)
  await reader.readTo('\r\n\r\n', maxHeaderBytes)
  const metadata = parseMetadata((await reader.readTo(delimiter, maxMetadataBytes)).toString('utf8'))
  const headers = (await reader.readTo('\r\n\r\n', maxHeaderBytes)).toString('latin1')
  const mimeType = /^content-type:\s*(.*?)\s*$/im.exec(headers)?.[1]
  return { metadata, mimeType, bytes: reader.streamTo(delimiter) }
}

function parseMetadata(text: string): unknown {
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch (error) {
    throw new InvalidRequestError([], `Invalid JSON payload received. ${(error as Error).message}`, { cause: error })
  }
}

function createReader(pieces: AsyncIterable<Uint8Array>, start: Buffer) {
  const iterator = pieces[Symbol.asyncIterator]()
  let held: Buffer = start

  async function more(): Promise<void> {
    const { value, done } = await iterator.next()
    if (done) throw malformed('the body ends before its last boundary')
    held = held.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([held, value])
  }

  return {
    /** What comes before `marker`, which is left behind. */
    async readTo(marker: string, maxBytes: number): Promise<Buffer> {
      for (;;) {
        const end = held.indexOf(marker)
        if (end >= 0) {
          const found = held.subarray(0, end)
          held = held.subarray(end + marker.length)
          return found
        }
        if (held.length > maxBytes) throw malformed('a boundary or the end of a header is missing')
        await more()
      }
    },

    /** The same, without holding more than a piece. What follows `marker` is read and thrown away. */
    async *streamTo(marker: string): AsyncGenerator<Uint8Array> {
      let end = held.indexOf(marker)
      while (end < 0) {
        // The marker may have begun in the last bytes.
        const safe = held.length - marker.length + 1
        if (safe > 0) {
          yield held.subarray(0, safe)
          held = held.subarray(safe)
        }
        await more()
        end = held.indexOf(marker)
      }
      if (end > 0) yield held.subarray(0, end)
      for (held = Buffer.alloc(0); !(await iterator.next()).done; );
    },
  }
}

function malformed(reason: string): InvalidRequestError {
  return new InvalidRequestError(
    [],
    `Malformed multipart body: ${reason}. Send JSON, then the bytes of the file, as two parts with lines that end in CRLF.`,
  )
}
