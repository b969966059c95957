import { InvalidRequestError } from '../errors/index.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'
import { isDeeperThan, maxJsonDepth } from '../gemini-api/json-depth.ts'

/** 100 MB, since 2026-01-08. Source: gemini-api-facts §6. */
export const maxBodyBytes = 104_857_600

/**
 * A body that is too large is still read to its end, up to this much, and thrown away: a client that is busy sending
 * does not look at an answer, it sees a broken pipe.
 */
const maxDiscardedBytes = 4 * maxBodyBytes

/** The JSON of a request's body; an empty one is `{}`. Bytes are decoded once. Throws InvalidRequestError. */
export async function readJson(request: Request): Promise<unknown> {
  const text = (await readBytes(request)).toString('utf8').replace(/^\uFEFF/, '')
  if (text.trim() === '') return {}
  const json = parseJson(text)
  if (isDeeperThan(json, maxJsonDepth)) {
    throw malformed(`Message too deep. Max recursion depth reached: at most ${maxJsonDepth} levels are read.`)
  }
  return json
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw malformed((error as Error).message, error)
  }
}

function malformed(description: string, cause?: unknown): InvalidRequestError {
  const message = `Invalid JSON payload received. ${description}`
  return new InvalidRequestError([], message, { cause })
}

/** Content-Length is a promise only; chunks are counted whatever it says. */
async function readBytes(request: Request): Promise<Buffer> {
  const promised = Number(request.headers.get('content-length') ?? 0)
  if (promised > maxDiscardedBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let received = 0
  for await (const chunk of request.body ?? []) {
    received += chunk.length
    if (received > maxDiscardedBytes) throw tooLarge()
    if (received <= maxBodyBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  if (received > maxBodyBytes) throw tooLarge()
  return Buffer.concat(chunks)
}

function tooLarge(): InvalidRequestError {
  return new InvalidRequestError([], errorMessages.bodyTooLarge(maxBodyBytes))
}
