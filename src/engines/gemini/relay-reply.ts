import { createBodyScanner } from '../../gemini-api/body-scanner.ts'
import type { ImageHeader } from '../../imaging/image.ts'
import type { EngineEvent, KeptRun, Relay } from '../engine.ts'
import { foundIn } from './found-in.ts'
import type { HideKey } from './hide-key.ts'
import { createKeyMask } from './key-mask.ts'
import { createMessageReader } from './message-reader.ts'
import { createPictureHead } from './picture-head.ts'
import { createReplyEvents } from './reply-events.ts'
import type { UpstreamReply } from './upstream.ts'

/** Headers that say how to read the body. The others are of the connection, or limn says them itself. */
const relayedHeaders = ['content-type', 'content-length', 'content-encoding', 'x-gemini-service-tier']

/**
 * A 200 as it comes: its bytes to the relay, and beside them what they say, as `replyEvents` would. Throws as that does,
 * when the bytes have been passed on.
 */
export async function* relayReply(
  reply: UpstreamReply,
  relay: Relay,
  { apiKey, hideKey }: { apiKey: string; hideKey: HideKey },
): AsyncGenerator<EngineEvent> {
  yield { type: 'reply', status: reply.status, headers: hideKey(headersOf(reply, relayedHeaders)) }
  const kept = new Map<string, KeptRun & { header: ImageHeader | undefined }>()
  const reader = createMessageReader(reply)
  const messages: unknown[] = []
  const read = (bytes: Buffer): void => void messages.push(...reader.write(bytes))
  const scanner = createBodyScanner({
    text(bytes) {
      relay.text(bytes)
      read(bytes)
    },
    run() {
      const run = relay.run()
      const head = createPictureHead()
      return {
        bytes(bytes) {
          run.bytes(bytes)
          head.write(bytes)
        },
        spelled(text, bytes) {
          run.spelled(text, bytes)
          head.write(bytes)
        },
        end() {
          const found = run.end()
          kept.set(found.name, { ...found, header: head.header() })
          read(Buffer.from(found.name))
        },
      }
    },
  })
  const events = createReplyEvents(hideKey, (name) => kept.get(name))
  function* taken(): Generator<EngineEvent> {
    for (const message of messages.splice(0)) yield* events.of(message)
  }

  const mask = createKeyMask(apiKey, (bytes) => {
    relay.bytes(bytes)
    scanner.write(bytes)
  })
  try {
    yield* foundIn<EngineEvent>(reply.body, (chunk, found, keep) => {
      mask.write(chunk)
      for (const event of taken()) found.push(event)
      return relay.room(keep)
    })
  } finally {
    // Also where it broke off: every byte that came.
    mask.end()
  }
  relay.end()
  scanner.end()
  messages.push(...reader.end())
  yield* taken()
  yield* events.end()
}

export function headersOf(
  { headers }: Pick<UpstreamReply, 'headers'>,
  names: readonly string[],
): Record<string, string> {
  const taken: Record<string, string> = {}
  for (const name of names) {
    const value = headers[name]
    if (value !== undefined) taken[name] = value
  }
  return taken
}
