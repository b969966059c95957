import { InvalidRequestError } from '../errors/index.ts'
import { isDeeperThan, maxJsonDepth } from '../gemini-api/json-depth.ts'
import { createJsonReader, type JsonReader } from '../gemini-api/json-reader.ts'
import { tellBody } from './call-context.ts'
import { maxBodyBytes, readBody } from './read-body.ts'

/**
 * The JSON of a request's body, its pictures held as bytes; an empty one is `{}`. Throws InvalidRequestError.
 *
 * @param limit.maxBytes Of the body; default `maxBodyBytes`.
 */
export async function readJson(request: Request, { maxBytes = maxBodyBytes } = {}): Promise<unknown> {
  const promised = Number(request.headers.get('content-length') ?? 0)
  const reader = createJsonReader(promised <= maxBytes ? promised : 0)
  await readBody(request, (chunk) => reader.write(chunk), maxBytes)
  const json = endOf(reader)
  if (json === undefined) return {}
  if (isDeeperThan(json, maxJsonDepth)) {
    throw malformed(`Message too deep. Max recursion depth reached: at most ${maxJsonDepth} levels are read.`)
  }
  tellBody(json)
  return json
}

/**
 * Takes in a body that nobody wants, as Google does before it answers an error. Says nothing of what is wrong with it.
 */
export async function readAway(request: Request): Promise<void> {
  await readJson(request).catch(() => {})
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
