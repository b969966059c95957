import type { Part } from '../../gemini-api/content.ts'
import type { BlockReason, FinishReason } from '../../gemini-api/finish-reason.ts'
import { bytesOf, heldBytesOf } from '../../gemini-api/inline-data.ts'
import { isJsonObject } from '../../gemini-api/proto-json.ts'
import { readUsageMetadata } from '../../gemini-api/usage-metadata.ts'
import type { ImageHeader, OutputMimeType } from '../../imaging/image.ts'
import { sniffImage } from '../../imaging/sniff.ts'
import type { EngineEvent, KeptRun } from '../engine.ts'
import { brokenOff, noAnswer } from './failure.ts'
import { foundIn } from './found-in.ts'
import type { HideKey } from './hide-key.ts'
import { createMessageReader, isEventStream } from './message-reader.ts'
import type { UpstreamReply } from './upstream.ts'

/**
 * What a 200 of generateContent or streamGenerateContent says, part by part and as it was written. Its usage comes
 * before the parts it counts. Throws when the answer ends too soon, is no JSON, or holds an error.
 */
export async function* replyEvents(reply: UpstreamReply, hideKey: HideKey): AsyncGenerator<EngineEvent> {
  const events = createReplyEvents(reply, hideKey)
  const reader = createMessageReader(reply, Number(reply.headers['content-length'] ?? 0))
  yield* foundIn<EngineEvent>(reply.body, (chunk, found) => {
    for (const message of reader.write(chunk)) for (const event of events.of(message)) found.push(event)
    return undefined
  })
  for (const message of reader.end()) yield* events.of(message)
  yield* events.end()
}

/** Bytes that stand elsewhere, and in a message under this name; undefined for any other text. */
type FindKept = (name: string) => (KeptRun & { header: ImageHeader | undefined }) | undefined

/** What the messages of one answer say. */
export function createReplyEvents(
  reply: Pick<UpstreamReply, 'headers'>,
  hideKey: HideKey,
  findKept: FindKept = () => undefined,
): { of(said: unknown): Generator<EngineEvent>; end(): Generator<EngineEvent> } {
  let finish: Extract<EngineEvent, { type: 'finish' }> | undefined
  let messages = 0
  let isBlocked = false
  return {
    *of(said) {
      messages += 1
      const message = hideKey(said)
      if (!isJsonObject(message)) throw noAnswer('JSON that is no message')
      if (message.error !== undefined) throw brokenOff(message)
      const { candidates, usageMetadata, ...response } = message
      if (isJsonObject(usageMetadata)) yield { type: 'usage', usage: readUsageMetadata(usageMetadata) }
      const first: unknown = Array.isArray(candidates) ? candidates[0] : undefined
      const { content, finishReason, finishMessage, index: _, ...candidate } = isJsonObject(first) ? first : {}
      yield { type: 'fields', response, candidate }
      const blockReason = isJsonObject(message.promptFeedback) ? message.promptFeedback.blockReason : undefined
      if (typeof blockReason === 'string') {
        isBlocked = true
        yield { type: 'block', reason: blockReason as BlockReason }
      }
      const parts = isJsonObject(content) && Array.isArray(content.parts) ? content.parts.filter(isJsonObject) : []
      for (const part of parts) if (!isFiller(part)) yield* partEvents(part, findKept)
      if (typeof finishReason === 'string') {
        finish = {
          type: 'finish',
          reason: finishReason as FinishReason,
          ...(typeof finishMessage === 'string' && { message: finishMessage }),
        }
      }
    },

    *end() {
      if (messages === 0) throw noAnswer('nothing else')
      if (finish) yield finish
      // Only its last message says that it is whole; what one before it counts is less than what is billed.
      else if (!isBlocked && isEventStream(reply)) yield { type: 'usage', usage: undefined }
    },
  }
}

/** The last message of a stream holds an empty text, so that SDKs keep the turn. limn writes one of its own. */
const isFiller = (part: Part): boolean => part.text === '' && Object.keys(part).length === 1

const outputTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'] satisfies OutputMimeType[]

function* partEvents(part: Part, findKept: FindKept): Generator<EngineEvent> {
  const isPicture = part.inlineData !== undefined && part.thought !== true
  if (!isPicture) {
    yield { type: 'part', part }
    return
  }
  // Reading `data` would encode what is held as bytes.
  const held = heldBytesOf(part.inlineData!)
  const kept = held === undefined ? findKept(String(part.inlineData!.data)) : undefined
  const bytes = kept === undefined ? bytesOf(part.inlineData!) : undefined
  const header = bytes === undefined ? kept!.header : sniffImage(bytes)
  if (header && outputTypes.includes(header.mimeType)) {
    const { width, height } = header
    const size = { mimeType: header.mimeType as OutputMimeType, width, height }
    yield { type: 'part', part, image: bytes === undefined ? { ...size, kept: keptOf(kept!) } : { ...size, bytes } }
    return
  }
  const message = `Google sent ${part.inlineData!.mimeType} that limn cannot read; it is kept in the answer as it came.`
  yield { type: 'warning', warning: { type: 'unsupported', feature: 'image', message } }
  yield { type: 'part', part }
}

const keptOf = ({ name, sha256, sizeBytes }: KeptRun): KeptRun => ({ name, sha256, sizeBytes })
