import { createBodyScanner } from '../../gemini-api/body-scanner.ts'
import type { ImageHeader } from '../../imaging/image.ts'
import type { EngineEvent, KeptRun, Relay } from '../engine.ts'
import type { HideKey } from './hide-key.ts'
import { createKeyMask } from './key-mask.ts'
import { createMessageReader } from './message-reader.ts'
import { createPictureHead } from './picture-head.ts'
import { createReplyEvents } from './reply-events.ts'
import type { UpstreamReply } from './upstream.ts'

/** Headers that say how to read the body. The others are of the connection, or limn says them itself. */
const relayedHeaders = ['content-type', 'content-length', 'content-encoding', 'x-gemini-service-tier']

/** How an answer begins that is relayed. */
export const replyEvent = (reply: UpstreamReply, hideKey: HideKey): EngineEvent => ({
  type: 'reply',
  status: reply.status,
  headers: hideKey(headersOf(reply, relayedHeaders)),
})

/**
 * A 200 as it comes to the relay: its bytes, and beside them what they say, as `replyEvents` would. Throws as that does,
 * when the bytes have been passed on.
 */
export async function relayReply(
  reply: UpstreamReply,
  relay: Relay,
  { apiKey, hideKey }: { apiKey: string; hideKey: HideKey },
): Promise<void> {
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
  const events = createReplyEvents(reply, hideKey, (name) => kept.get(name))
  function say(): void {
    for (const message of messages.splice(0)) for (const event of events.of(message)) relay.said(event)
  }

  const mask = createKeyMask(apiKey, (bytes) => {
    relay.bytes(bytes)
    scanner.write(bytes)
  })
  try {
    const { ended } = reply.body.sendTo((chunk, keep) => {
      mask.write(chunk)
      say()
      return relay.room(keep)
    })
    await ended
  } finally {
    // Also where it broke off: every byte that came.
    mask.end()
  }
  relay.end()
  scanner.end()
  messages.push(...reader.end())
  say()
  for (const event of events.end()) relay.said(event)
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
