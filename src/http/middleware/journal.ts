import type { Context, MiddlewareHandler } from 'hono'
import { isLimnError } from '../../errors/index.ts'
import type { Generation, GenerationOutcome } from '../../service/generation.ts'
import type { HttpEnv } from '../http-env.ts'
import type { Journal } from '../journal/journal.ts'
import type { JournalEntry, JournalGeneration } from '../journal/journal-entry.ts'
import { type Redact, redactDeep, redactHeader } from '../journal/redact.ts'
import { shorten } from '../journal/shorten.ts'
import { type BodyEnd, watchBody } from '../journal/watch-body.ts'

export interface JournalMiddlewareOptions {
  journal: Journal
  /** Milliseconds since 1970. */
  nowMs: () => number
}

/** Limn's own pages would fill the journal with whoever reads it. */
const unwritten = /^\/(?:limn|healthz|favicon\.ico)(?:\/|$)/

const maxHeaders = 60
const maxHeaderLength = 500
const maxPathLength = 2000
const maxMessageLength = 4000
/** A batch has any number of them. */
const maxGenerations = 20
/** Of an error's body, to read its message from. */
const headBytes = 16_384

/** Writes down every request and its answer. Bodies pass through as they are; what is kept of them is small. */
export function journaling({ journal, nowMs }: JournalMiddlewareOptions): MiddlewareHandler<HttpEnv> {
  return async function journalingMiddleware(context, next) {
    if (unwritten.test(context.req.path)) return next()
    const started = performance.now()
    const redact = context.get('redact')
    const id = journal.begin(arrivalOf(context, redact, nowMs()))
    const update = updateOf(journal, id)

    const call = context.get('callContext')
    call.onBody = (body) => update({ body: shorten(body, redact) })
    call.onGeneration = noteGenerations(update, redact)

    await next()

    const { status } = context.res
    const fault = context.get('fault')
    const unanswered = context.get('unanswered') === true
    update({ ...(!unanswered && { status }), ...(fault !== undefined && { fault }) })
    const watched = watchBody(context.res, status < 400 ? 0 : headBytes, (end) => {
      const error = errorOf(context, end)
      update({
        state: end.whole && !unanswered ? 'answered' : 'cut',
        durationMs: Math.round(performance.now() - started),
        bytes: end.bytes,
        ...(error && { error: redactDeep(error, redact) }),
      })
    })
    if (watched === context.res) return
    // Hono would merge the headers of both.
    context.res = undefined
    context.res = watched
  }
}

const updateOf = (journal: Journal, id: number) => (changes: Partial<JournalEntry>) => journal.update(id, changes)

/** What it gives may be kept long after the answer, and keeps nothing of the request and its answer itself. */
function noteGenerations(update: (changes: Partial<JournalEntry>) => void, redact: Redact) {
  const generations: JournalGeneration[] = []
  return (generation: Generation): void => {
    if (generations.length === maxGenerations) return
    generations.push(redactDeep(summaryOf(generation), redact))
    update({ generations: [...generations] })
  }
}

function arrivalOf(context: Context<HttpEnv>, redact: Redact, timeMs: number): Omit<JournalEntry, 'id'> {
  const { method, path, url, raw } = context.req
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : ''
  const headers = [...raw.headers].slice(0, maxHeaders)
  const length = Number(raw.headers.get('content-length') ?? Number.NaN)
  return {
    at: new Date(timeMs).toISOString(),
    method,
    path: redact(path).slice(0, maxPathLength),
    ...(query !== '' && { query: redact(query).slice(0, maxPathLength) }),
    headers: Object.fromEntries(
      headers.map(([name, value]) => [
        redact(name).slice(0, maxHeaderLength),
        redactHeader(name, value, redact).slice(0, maxHeaderLength),
      ]),
    ),
    ...(length >= 0 && { bodyBytes: length }),
    state: 'running',
  }
}

/** An answer that was passed on is known by its record alone. */
function summaryOf(generation: GenerationOutcome & Partial<Generation>): JournalGeneration {
  const { record, response, warnings, cost, cached, cache, images } = generation
  const candidate = response ? response.candidates?.[0] : record
  const finishReason = candidate?.finishReason ?? response?.promptFeedback?.blockReason
  return {
    record: record.id,
    model: response?.modelVersion ?? String(record.fields?.response?.modelVersion ?? record.model),
    prompt: (record.prompt ?? '').slice(0, maxMessageLength),
    ...(finishReason !== undefined && { finishReason }),
    ...(candidate?.finishMessage !== undefined && { finishMessage: candidate.finishMessage }),
    cached,
    cache,
    costUsd: cost,
    warnings,
    images: images?.map(({ bytes, ...image }) => ({ ...image, bytes: bytes.length })) ?? record.images ?? [],
    references: record.references ?? [],
  }
}

/** What the answer itself says went wrong; else what was thrown after it had begun. */
function errorOf(context: Context<HttpEnv>, { head }: BodyEnd): JournalEntry['error'] {
  const told = head.length > 0 ? toldError(head.toString()) : undefined
  if (told) return told
  const error = context.get('error')
  if (error === undefined) return undefined
  return isLimnError(error)
    ? { status: error.code, message: error.message.slice(0, maxMessageLength) }
    : { message: 'An internal error; the log has it.' }
}

/** Of Google's shape, in a list or not, and of the dialects beside it. */
function toldError(text: string): JournalEntry['error'] {
  try {
    const json: unknown = JSON.parse(text)
    const { error } = (Array.isArray(json) ? json[0] : json) as {
      error?: { message?: unknown; status?: unknown; code?: unknown; type?: unknown }
    }
    if (typeof error?.message !== 'string') return undefined
    const status = [error.status, error.code, error.type].find((word) => typeof word === 'string')
    return { ...(typeof status === 'string' && { status }), message: error.message.slice(0, maxMessageLength) }
  } catch {
    return undefined
  }
}
