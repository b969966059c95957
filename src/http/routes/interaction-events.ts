import type { Context } from 'hono'
import { toInteractionError } from '../../gemini-api/interactions/interaction-error.ts'
import type { InteractionEvent } from '../../gemini-api/interactions/interaction-events.ts'
import type { CallSignal } from '../call-signal.ts'
import { failLate } from '../fail-late.ts'
import { framed } from '../framed.ts'
import type { HttpEnv } from '../http-env.ts'
import { streamOf } from '../text-stream.ts'

const end = 'event: done\ndata: [DONE]\n\n'

/** Server-sent events, each under its own name, and `[DONE]`. */
export function answerInteractionEvents(
  context: Context<HttpEnv>,
  events: AsyncIterable<InteractionEvent>,
  call: CallSignal,
): Response {
  const iterator = events[Symbol.asyncIterator]()
  const leave = () => {
    call.abort()
    iterator.return?.(undefined).catch(() => {})
  }
  async function* texts(): AsyncGenerator<string> {
    try {
      for (;;) {
        const { value, done } = await call.untilAborted(iterator.next())
        if (done) break
        yield* framed(value, frameOf(value.event_type))
      }
    } catch (error) {
      // The status is sent already: the error is the last event.
      failLate(context, error)
      yield* framed({ error: toInteractionError(error).body.error, event_type: 'error' }, frameOf('error'))
      leave()
    }
    yield end
  }
  context.header('content-type', 'text/event-stream')
  context.header('cache-control', 'no-cache')
  return context.body(streamOf(texts(), leave))
}

const frameOf = (name: string) => ({ before: `event: ${name}\ndata: `, after: '\n\n' })
