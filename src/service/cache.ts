import { createHash } from 'node:crypto'
import type { DrawRequest, Engine, Reference } from '../engines/engine.ts'
import type { Part } from '../gemini-api/content.ts'
import { bytesOf } from '../gemini-api/inline-data.ts'
import { inlineDocumentsOf, splitLastTurn } from '../gemini-api/last-turn.ts'
import type { BlobStore } from '../store/blob-store.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import { sha256Of } from '../store/sha256-of.ts'
import type { Store } from '../store/store.ts'
import { contentsWithoutBytes, partsWithBytes } from './blob-references.ts'
import type { GeneratedImage } from './generation.ts'

const hashes = (references: readonly Reference[]): string[] => references.map(({ bytes }) => sha256Of(bytes))

export interface RequestKeys {
  /** Everything that decides the answer, as one hash: the request, the engine and its version, and what is added to the picture. */
  answer: string
  /** Everything that decides the pixels of a picture drawn on this machine: all of that but the format and what stands beside them in the file. */
  pixels: string
}

/** What limn adds to a picture. */
export interface Additions {
  /** Its mark; true also where the engine cannot put it there. */
  marked: boolean
  /** Credentials; true also where the picture is another's. */
  signed: boolean
  /** Prompt, model and seed, in the file. */
  metadata: boolean
}

export function keysOf(request: DrawRequest, engine: Engine, { marked, signed, metadata }: Additions): RequestKeys {
  const { format, ...decisive } = engine.capabilities.local ? admittedKey(request) : sentKey(request)
  const key = JSON.stringify({
    ...decisive,
    model: request.profile.id,
    engine: engine.name,
    engineVersion: engine.version,
    ...(!marked && { watermark: false }),
  })
  const file = { ...format, ...(!signed && { credentials: false }), ...(!metadata && { metadata: false }) }
  return { answer: hashOf(`${JSON.stringify(file)}${key}`), pixels: hashOf(key) }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What an engine of this machine draws by. */
function admittedKey(request: DrawRequest) {
  const { profile: _, wire: __, history, references, mask, earlierReferences, previousPicture, ...more } = request
  const { outputMimeType, outputQuality, ...rest } = more
  // Nothing is drawn from them, but they are counted and warned of.
  const documents = inlineDocumentsOf(splitLastTurn(request.wire).parts).map((document) => sha256Of(bytesOf(document)))
  return {
    ...rest,
    format: { outputMimeType, outputQuality },
    history: contentsWithoutBytes(history),
    references: hashes(references),
    ...(documents.length > 0 && { documents }),
    mask: mask && sha256Of(mask.bytes),
    earlierReferences: hashes(earlierReferences),
    previousPicture: previousPicture && sha256Of(previousPicture.bytes),
  }
}

/** What leaves the machine, every field of it. */
function sentKey({ wire }: DrawRequest) {
  return { format: undefined, wire: { ...wire, contents: contentsWithoutBytes(wire.contents) } }
}

/** An answer given before, with its bytes. */
export interface CachedAnswer {
  record: GenerationRecord
  parts: Part[]
  images: GeneratedImage[]
}

/** The finished answer to an identical request; undefined when there is none, or one of its blobs is gone. */
export async function findCachedAnswer(store: Store, cacheKey: string): Promise<CachedAnswer | undefined> {
  const record = await store.findCached(cacheKey)
  return record && withBytes(record, store.blobs)
}

/** A record's answer, counted as used; undefined when one of its blobs is gone. */
export async function withBytes(
  record: GenerationRecord,
  store: Pick<BlobStore, 'get' | 'touch'>,
): Promise<CachedAnswer | undefined> {
  const blobs = readOnce(store)
  const parts = await partsWithBytes(record.parts as Part[], blobs)
  if (!parts) return undefined
  const images: GeneratedImage[] = []
  for (const { sha256, mimeType, width, height } of record.images) {
    const bytes = await blobs.get(sha256)
    if (!bytes) return undefined
    await store.touch(sha256)
    images.push({ bytes, mimeType: mimeType as GeneratedImage['mimeType'], width, height, sha256 })
  }
  return { record, parts, images }
}

/** A picture stands in the parts and in the list of images: it is read, and held, once. */
function readOnce(blobs: Pick<BlobStore, 'get'>): Pick<BlobStore, 'get'> {
  const read = new Map<string, Promise<Uint8Array | undefined>>()
  return {
    get(sha256) {
      const bytes = read.get(sha256) ?? blobs.get(sha256)
      read.set(sha256, bytes)
      return bytes
    },
  }
}
