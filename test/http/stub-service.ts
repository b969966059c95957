import { deflateSync } from 'node:zlib'
import { throwIfCancelled } from '../../src/errors/index.ts'
import {
  buildChunk,
  buildLastChunk,
  buildResponse,
  buildUsage,
  bytesOf,
  countTokens,
  findModelProfile,
  type GenerateContentRequest,
  imagePart,
  referenceConduct,
  textPart,
} from '../../src/gemini-api/index.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'
import type { Generation, GenerationRequest, GenerationService } from '../../src/service/generation.ts'

/** What a stub was asked, and how its caller left. */
export interface StubService extends GenerationService {
  requests: GenerationRequest[]
  /** Resolves once the signal of a running call fires. */
  cancelled: Promise<void>
  /** Lets `held` calls go on. */
  release(): void
}

/**
 * A service that answers at once with one small picture, or fails as told: the right double where a real drawing would
 * only be slower, or cannot be made to fail, to wait, or to be cut off on demand.
 */
export function createStubService(
  behaviour: {
    /** Refuses what Google refuses. */
    strict?: boolean
    /** Thrown by every call. */
    error?: unknown
    /** Thrown after the first chunk of a stream. */
    streamError?: unknown
    /** Wait for `release` or the signal: before the answer, or between the chunks of a stream. */
    held?: boolean
    /** When held, do not notice the signal. */
    deaf?: boolean
    warnings?: Generation['warnings']
  } = {},
): StubService {
  const requests: GenerationRequest[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  let noteCancelled = () => {}
  const cancelled = new Promise<void>((resolve) => {
    noteCancelled = resolve
  })

  async function hold(signal: AbortSignal | undefined): Promise<void> {
    if (!behaviour.held) return
    const aborted = new Promise<void>((resolve) => {
      const onAbort = () => {
        noteCancelled()
        if (!behaviour.deaf) resolve()
      }
      if (signal?.aborted) onAbort()
      signal?.addEventListener('abort', onAbort)
    })
    await Promise.race([released, aborted])
    if (!behaviour.deaf) throwIfCancelled(signal)
  }

  function partsOf(request: GenerateContentRequest) {
    return [
      textPart(`Heard: ${JSON.stringify(request.contents.at(-1)?.parts?.[0]?.text)}`, { signature: 'c2ln' }),
      imagePart({ bytes: smallPng, mimeType: 'image/png' }, { signature: 'c2ln' }),
    ]
  }

  function headOf({ model, request }: GenerationRequest) {
    const profile = findModelProfile(model!)!
    const usage = buildUsage({
      profile,
      promptText: 'x',
      inputImages: [],
      images: ['1K'],
      text: '',
      thoughts: '',
      serviceTier: request.serviceTier,
    })
    return { profile, usage, responseId: 'stub' }
  }

  return {
    conduct: { ...referenceConduct, strict: behaviour.strict ?? false },
    requests,
    cancelled,
    release: () => release(),
    countTokens: async (request) => countTokens(request, (picture) => sniffImage(bytesOf(picture))),
    async takeQuota() {
      if (behaviour.error !== undefined) throw behaviour.error
    },
    async generate(request, options) {
      requests.push(request)
      if (behaviour.error !== undefined) throw behaviour.error
      await hold(options.signal)
      const response = buildResponse({ ...headOf(request), parts: partsOf(request.request), finishReason: 'STOP' })
      return {
        response,
        record: { id: 'record0stub0', engine: 'stub', timingsMs: {} },
        warnings: behaviour.warnings ?? [],
        cost: { paidUsd: 0, upstreamUsd: 0.134, savedUsd: 0 },
        cached: false,
        cache: 'miss',
      } as unknown as Generation
    },
    async *stream(request, options) {
      requests.push(request)
      if (behaviour.error !== undefined) throw behaviour.error
      const head = headOf(request)
      const [text, image] = partsOf(request.request)
      yield { type: 'chunk', response: buildChunk({ ...head, parts: [text!] }) }
      await hold(options.signal)
      if (behaviour.streamError !== undefined) throw behaviour.streamError
      yield { type: 'chunk', response: buildChunk({ ...head, parts: [image!] }) }
      yield { type: 'chunk', response: buildLastChunk({ ...head, finishReason: 'STOP' }) }
    },
  }
}

/** A PNG of one red pixel. */
export const smallPng: Uint8Array = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
])

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8 + body.length)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), 4 + body.length)
  return frame
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
