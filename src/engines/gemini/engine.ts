import { isLimnError, throwIfCancelled } from '../../errors/index.ts'
import type { JsonChunks } from '../../gemini-api/json-chunks.ts'
import type { Bill, DrawOptions, DrawRequest, Engine, EngineEvent } from '../engine.ts'
import { cutOff, engineName, type Failure, refusal, unreachable } from './failure.ts'
import { fitRequest } from './fit-request.ts'
import { createHideKey, type HideKey } from './hide-key.ts'
import { type GeminiOptions, googleDefaults, requireKey } from './options.ts'
import { replyEvents } from './reply-events.ts'
import { retryDelayMs, usualRetryPlan } from './retry.ts'
import { createUpstream, type UpstreamReply, upstreamHeaders, upstreamUrl } from './upstream.ts'

export interface GeminiSurroundings {
  /** Milliseconds of a clock that only goes on. */
  nowMs(): number
  /** 0 to 1. */
  random(): number
  /** Rejects when `signal` fires. */
  sleep(durationMs: number, signal: AbortSignal | undefined): Promise<void>
}

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
  const upstream = createUpstream({ ...options, apiKey })
  const hideKey = createHideKey(apiKey)

  /** One call: its answer, or why there is none. */
  async function send(
    call: { path: string; body: JsonChunks; model: string },
    signal: AbortSignal | undefined,
    bill: Bill | undefined,
  ): Promise<UpstreamReply | Failure> {
    let left = false
    let reply: UpstreamReply
    try {
      reply = await upstream.post({
        ...call,
        signal,
        async beforeSending() {
          await bill?.sent()
          left = true
        },
      })
    } catch (error) {
      if (left) return cutOff(host, error)
      if (isLimnError(error)) throw error
      throwIfCancelled(signal)
      return unreachable(host, error)
    }
    if (reply.status === 200) return reply
    const retryAfter = reply.headers['retry-after']
    const failure = refusal(reply.status, await readError(reply, hideKey), {
      retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
      model: call.model,
    })
    if (!failure.maybeBilled) await bill?.notBilled()
    return failure
  }

  async function answerTo(
    request: DrawRequest,
    body: JsonChunks,
    { signal, bill, streamed }: DrawOptions,
  ): Promise<UpstreamReply> {
    const model = request.profile.id
    const path = `models/${model}:${streamed ? 'streamGenerateContent?alt=sse' : 'generateContent'}`
    const startMs = nowMs()
    for (let attempt = 1; ; attempt += 1) {
      throwIfCancelled(signal)
      const came = await send({ path, body, model }, signal, bill)
      if (!('error' in came)) return came
      const { error, maybeBilled, passing, retryAfterMs: askedMs } = came
      if (maybeBilled || !passing) throw error
      const elapsedMs = nowMs() - startMs
      const delayMs = retryDelayMs(usualRetryPlan, {
        attempt,
        elapsedMs,
        random: random(),
        ...(askedMs !== undefined && { askedMs }),
      })
      if (delayMs === undefined) throw error
      await sleep(delayMs, signal).catch((reason) => {
        throwIfCancelled(signal)
        throw reason
      })
    }
  }

  return {
    name: engineName,
    // Another upstream is another artist.
    version: host === new URL(googleDefaults.baseUrl).host ? options.apiVersion : `${options.apiVersion} at ${host}`,
    capabilities: {
      seed: false,
      references: 14,
      edits: true,
      sampling: true,
      search: true,
      local: false,
      guarded: true,
    },

    async preview({ profile, wire }, { signal }) {
      const { request, body, warnings } = await fitRequest(wire, { signal })
      const url = upstreamUrl(options, `models/${profile.id}:generateContent`).href
      const headers = upstreamHeaders('[key]', body.byteLength)
      return { method: 'POST', url, headers, body: request, warnings }
    },

    async *draw(request, drawOptions): AsyncGenerator<EngineEvent> {
      const { body, warnings } = await fitRequest(request.wire, { signal: drawOptions.signal })
      for (const warning of warnings) yield { type: 'warning', warning }
      const reply = await answerTo(request, body, drawOptions)
      try {
        yield* replyEvents(reply, hideKey)
      } catch (error) {
        throw isLimnError(error) ? error : cutOff(host, error).error
      }
    },

    async close() {
      await upstream.close()
    },
  }
}

/** The JSON of an error; undefined for what is none. It says something either way: its status. */
async function readError({ body }: UpstreamReply, hideKey: HideKey): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of body) {
      bytes += chunk.length
      if (bytes > maxErrorBytes) return undefined
      chunks.push(chunk)
    }
    return hideKey(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  } catch {
    return undefined
  }
}
