import { InvalidRequestError } from '../errors/index.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'
import { isDeeperThan, maxJsonDepth } from '../gemini-api/json-depth.ts'
import { createJsonReader, type JsonReader } from './json-reader.ts'

/** 100 MB, since 2026-01-08. Source: gemini-api-facts §6. */
export const maxBodyBytes = 104_857_600

/**
 * A body that is too large is still read to its end, up to this much, and thrown away: a client that is busy sending
 * does not look at an answer, it sees a broken pipe.
 */
const maxDiscardedBytes = 4 * maxBodyBytes

/** The JSON of a request's body, its pictures held as bytes; an empty one is `{}`. Throws InvalidRequestError. */
export async function readJson(request: Request): Promise<unknown> {
  const promised = Number(request.headers.get('content-length') ?? 0)
  const reader = createJsonReader(promised <= maxBodyBytes ? promised : 0)
  await readBytes(request, (chunk) => reader.write(chunk))
  const json = endOf(reader)
  if (json === undefined) return {}
  if (isDeeperThan(json, maxJsonDepth)) {
    throw malformed(`Message too deep. Max recursion depth reached: at most ${maxJsonDepth} levels are read.`)
  }
  return json
}

function endOf(reader: JsonReader): unknown {
  try {
    return reader.end()
  } catch (error) {
    throw malformed((error as Error).message, error)
  }
}

function malformed(description: string, cause?: unknown): InvalidRequestError {
  const message = `Invalid JSON payload received. ${description}`
  return new InvalidRequestError([], message, { cause })
}

/** Content-Length is a promise only; chunks are counted whatever it says. */
async function readBytes(request: Request, take: (chunk: Buffer) => void): Promise<void> {
  const promised = Number(request.headers.get('content-length') ?? 0)
  if (promised > maxDiscardedBytes) throw tooLarge()
  let received = 0
  for await (const chunk of request.body ?? []) {
    received += chunk.length
    if (received > maxDiscardedBytes) throw tooLarge()
    if (received <= maxBodyBytes) take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
  }
  if (received > maxBodyBytes) throw tooLarge()
}

function tooLarge(): InvalidRequestError {
  return new InvalidRequestError([], errorMessages.bodyTooLarge(maxBodyBytes))
}
