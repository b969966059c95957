import { EngineError } from '../../errors/index.ts'
import type { Part } from '../../gemini-api/content.ts'
import type { BlockReason, FinishReason } from '../../gemini-api/finish-reason.ts'
import { bytesOf } from '../../gemini-api/inline-data.ts'
import { createJsonReader } from '../../gemini-api/json-reader.ts'
import { isJsonObject } from '../../gemini-api/proto-json.ts'
import { createSseReader } from '../../gemini-api/sse-reader.ts'
import type { UsageMetadata } from '../../gemini-api/usage-metadata.ts'
import type { OutputMimeType } from '../../imaging/image.ts'
import { sniffImage } from '../../imaging/sniff.ts'
import type { EngineEvent } from '../engine.ts'
import { brokenOff, engineName } from './failure.ts'
import type { HideKey } from './hide-key.ts'
import type { UpstreamReply } from './upstream.ts'

/**
 * What a 200 of generateContent or streamGenerateContent says, part by part and as it was written. Its usage comes
 * before the parts it counts. Throws when the answer ends too soon, is no JSON, or holds an error.
 */
export async function* replyEvents(reply: UpstreamReply, hideKey: HideKey): AsyncGenerator<EngineEvent> {
  let finish: Extract<EngineEvent, { type: 'finish' }> | undefined
  let messages = 0
  for await (const said of messagesOf(reply)) {
    messages += 1
    const message = hideKey(said)
    if (!isJsonObject(message)) throw new EngineError(engineName, 'Google answered JSON that is no message.')
    if (message.error !== undefined) throw brokenOff(message)
    const { candidates, usageMetadata, ...response } = message
    if (isJsonObject(usageMetadata)) yield { type: 'usage', usage: usageMetadata as unknown as UsageMetadata }
    const first: unknown = Array.isArray(candidates) ? candidates[0] : undefined
    const { content, finishReason, finishMessage, index: _, ...candidate } = isJsonObject(first) ? first : {}
    yield { type: 'fields', response, candidate }
    const blockReason = isJsonObject(message.promptFeedback) ? message.promptFeedback.blockReason : undefined
    if (typeof blockReason === 'string') yield { type: 'block', reason: blockReason as BlockReason }
    const parts = isJsonObject(content) && Array.isArray(content.parts) ? content.parts.filter(isJsonObject) : []
    for (const part of parts) if (!isFiller(part)) yield* partEvents(part)
    if (typeof finishReason === 'string') {
      finish = {
        type: 'finish',
        reason: finishReason as FinishReason,
        ...(typeof finishMessage === 'string' && { message: finishMessage }),
      }
    }
  }
  if (messages === 0) throw new EngineError(engineName, 'Google answered 200 and nothing else.')
  if (finish) yield finish
}

async function* messagesOf({ headers, body }: UpstreamReply): AsyncGenerator<unknown> {
  if (String(headers['content-type']).startsWith('text/event-stream')) {
    const reader = createSseReader()
    for await (const chunk of body) yield* reader.write(chunk)
    yield* reader.end()
    return
  }
  const reader = createJsonReader(Number(headers['content-length'] ?? 0))
  for await (const chunk of body) reader.write(chunk)
  const whole = reader.end()
  if (Array.isArray(whole)) yield* whole
  else if (whole !== undefined) yield whole
}

/** The last message of a stream holds an empty text, so that SDKs keep the turn. limn writes one of its own. */
const isFiller = (part: Part): boolean => part.text === '' && Object.keys(part).length === 1

const outputTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'] satisfies OutputMimeType[]

function* partEvents(part: Part): Generator<EngineEvent> {
  const isPicture = part.inlineData !== undefined && part.thought !== true
  if (!isPicture) {
    yield { type: 'part', part }
    return
  }
  const bytes = bytesOf(part.inlineData!)
  const header = sniffImage(bytes)
  if (header && outputTypes.includes(header.mimeType)) {
    const { width, height } = header
    yield { type: 'part', part, image: { bytes, mimeType: header.mimeType as OutputMimeType, width, height } }
    return
  }
  const message = `Google sent ${part.inlineData!.mimeType} that limn cannot read; it is kept in the answer as it came.`
  yield { type: 'warning', warning: { type: 'unsupported', feature: 'image', message } }
  yield { type: 'part', part }
}
