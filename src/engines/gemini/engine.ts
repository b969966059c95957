import { isLimnError, QuotaError, throwIfCancelled, UnavailableError } from '../../errors/index.ts'
import type { JsonChunks } from '../../gemini-api/json-chunks.ts'
import type { DrawOptions, Engine, EngineEvent, Framing, Turn, WireRequest } from '../engine.ts'
import { cutOff, engineName, type Failure, refusal, unreachable, unreadable } from './failure.ts'
import { fitRequest } from './fit-request.ts'
import { createHideKey } from './hide-key.ts'
import { maskKey } from './key-mask.ts'
import { type GeminiOptions, googleDefaults, requireKey } from './options.ts'
import { headersOf, relayReply, replyEvent } from './relay-reply.ts'
import { replyEvents } from './reply-events.ts'
import { retryDelayMs, usualRetryPlan } from './retry.ts'
import { nextTurn, unlimitedTurns } from './turns.ts'
import { createUpstream, type UpstreamReply, upstreamHeaders, upstreamUrl } from './upstream.ts'

export interface GeminiSurroundings {
  /** Milliseconds since 1970. */
  nowMs(): number
  /** 0 to 1. */
  random(): number
  /** Rejects when `signal` fires. */
  sleep(durationMs: number, signal: AbortSignal | undefined): Promise<void>
}

const methods: Readonly<Record<Framing, string>> = {
  json: 'generateContent',
  array: 'streamGenerateContent',
  sse: 'streamGenerateContent?alt=sse',
}

/** Of an error, what its reader may need. */
const errorHeaders = ['content-type', 'retry-after']

/** More of an error than this nobody reads. */
const maxErrorBytes = 1_000_000

/**
 * Google's models. A request goes out as the caller wrote it, except for what Google would refuse; the answer comes
 * back part by part as Google wrote it, with Google's own count of tokens. What surely was not billed is tried again;
 * what may have been is not, and once it has left, `signal` no longer ends it.
 */
export function createGeminiEngine(options: GeminiOptions, surroundings: GeminiSurroundings): Engine {
  const { nowMs, random, sleep } = surroundings
  const apiKey = requireKey(options)
  const { host } = new URL(options.baseUrl)
  const retryPlan = { ...usualRetryPlan, ...options.retry }
  const upstream = createUpstream({ ...options, apiKey })
  const hideKey = createHideKey(apiKey)

  /** One call: its answer, or why there is none. Undefined when its turn was over before it could leave. */
  async function send(
    call: { framing: Framing; body: JsonChunks; model: string },
    { signal, bill }: DrawOptions,
    turn: Turn,
  ): Promise<UpstreamReply | Failure | undefined> {
    let state: 'here' | 'late' | 'left' = 'here'
    let reply: UpstreamReply
    try {
      reply = await upstream.post({
        path: `models/${call.model}:${methods[call.framing]}`,
        body: call.body,
        signal,
        async beforeSending() {
          await bill?.sent()
          // What is suspended here for hours, with its machine, does not leave in a minute that is not its own.
          state = turn.holds() ? 'left' : 'late'
          if (state === 'late') throw new Error('Its turn is over.')
        },
        afterSending: turn.sent,
      })
    } catch (error) {
      // Read anew: it was changed while the call was made.
      const now = state as 'here' | 'late' | 'left'
      if (now === 'left') return cutOff(host, error)
      turn.unused()
      if (now === 'late') {
        await bill?.notBilled()
        return undefined
      }
      if (isLimnError(error)) throw error
      throwIfCancelled(signal)
      return unreachable(host, error)
    }
    if (reply.status !== 429) turn.answered()
    if (reply.status === 200) return reply
    const retryAfter = reply.headers['retry-after']
    const said = await readError(reply)
    const failure = refusal(reply.status, hideKey(jsonOf(said)), {
      retryAfter,
      model: call.model,
      nowMs: nowMs(),
    })
    if (said !== undefined && reply.status >= 400) {
      const { status } = reply
      failure.error.reply = {
        framing: call.framing,
        status,
        headers: hideKey(headersOf(reply, errorHeaders)),
        body: maskKey(said, apiKey),
      }
    }
    if (!failure.maybeBilled) await bill?.notBilled()
    return failure
  }

  async function* answerTo(
    model: string,
    body: JsonChunks,
    drawOptions: DrawOptions,
  ): AsyncGenerator<EngineEvent, { reply: UpstreamReply; turn: Turn }> {
    const { signal, streamed, relay } = drawOptions
    const framing = relay?.framing ?? (streamed ? 'sse' : 'json')
    const { turns = unlimitedTurns } = drawOptions
    let spentMs = 0
    for (let attempt = 1; ; ) {
      throwIfCancelled(signal)
      const turn = yield* nextTurn(turns, signal)
      const startMs = nowMs()
      let came: UpstreamReply | Failure | undefined
      try {
        came = await send({ framing, body, model }, drawOptions, turn)
        if (came && !('error' in came)) return { reply: came, turn }
      } catch (error) {
        turn.end()
        throw error
      }
      spentMs += nowMs() - startMs
      turn.end()
      if (!came) continue
      const wait = waitAfter(came, { attempt, elapsedMs: spentMs, turn })
      if (wait === undefined) continue
      attempt += 1
      yield { type: 'wait', wait: { untilMs: nowMs() + wait.durationMs, reason: wait.reason } }
      await sleep(wait.durationMs, signal).catch((reason) => {
        throwIfCancelled(signal)
        throw reason
      })
      spentMs += wait.durationMs
      yield { type: 'wait' }
    }
  }

  /** How long to wait before another try; undefined when it waits for its turn only. Throws what ends the call. */
  function waitAfter(
    { error, maybeBilled, passing, retryAfterMs: askedMs }: Failure,
    { attempt, elapsedMs, turn }: { attempt: number; elapsedMs: number; turn: Turn },
  ): { durationMs: number; reason: string } | undefined {
    if (error instanceof QuotaError) {
      // All who take from that quota learn of it, whatever becomes of this call; how long it waits is for them to say.
      const end = turn.refused(error)
      if (end === undefined) return undefined
      end.reply ??= error.reply
      throw end
    }
    if (maybeBilled || !passing) throw error
    const durationMs = retryDelayMs(retryPlan, {
      attempt,
      elapsedMs,
      random: random(),
      ...(askedMs !== undefined && { askedMs }),
    })
    if (durationMs === undefined) throw error
    return {
      durationMs,
      reason: `another try (${error instanceof UnavailableError ? 'Google is busy' : 'no connection'})`,
    }
  }

  async function* answer({ model, wire }: WireRequest, drawOptions: DrawOptions): AsyncGenerator<EngineEvent> {
    const { body, warnings } = await fitRequest(wire, { signal: drawOptions.signal })
    for (const warning of warnings) yield { type: 'warning', warning }
    const { reply, turn } = yield* answerTo(model, body, drawOptions)
    try {
      const { relay } = drawOptions
      if (relay) {
        yield replyEvent(reply, hideKey)
        await relayReply(reply, relay, { apiKey, hideKey })
      } else yield* replyEvents(reply, hideKey)
    } catch (error) {
      if (isLimnError(error)) throw error
      throw error instanceof SyntaxError ? unreadable(host) : cutOff(host, error).error
    } finally {
      turn.end()
    }
  }

  return {
    name: engineName,
    // Another upstream is another artist.
    version: host === new URL(googleDefaults.baseUrl).host ? options.apiVersion : `${options.apiVersion} at ${host}`,
    capabilities: {
      seed: false,
      references: 14,
      documents: true,
      edits: true,
      sampling: true,
      search: true,
      local: false,
      guarded: true,
      relays: true,
    },

    async preview({ model, wire }, { signal }) {
      const { request, body, warnings } = await fitRequest(wire, { signal })
      const url = upstreamUrl(options, `models/${model}:generateContent`).href
      const headers = upstreamHeaders('[key]', body.byteLength)
      return { method: 'POST', url, headers, body: request, warnings }
    },

    draw: ({ profile, wire }, drawOptions) => answer({ model: profile.id, wire }, drawOptions),

    write: answer,
  }
}

/** The body of an error; undefined when it is too long or does not come whole. */
async function readError({ body }: UpstreamReply): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  const reading = body.sendTo((chunk) => {
    bytes += chunk.length
    if (bytes > maxErrorBytes) reading.leave()
    else chunks.push(Buffer.from(chunk))
    return undefined
  })
  try {
    await reading.ended
    return Buffer.concat(chunks)
  } catch {
    return undefined
  }
}

/** Undefined for what is no JSON. It says something either way: its status. */
function jsonOf(bytes: Buffer | undefined): unknown {
  try {
    return bytes && JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
