import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { jsonChunksOf } from '../gemini-api/json-chunks.ts'
import { streamOf } from './text-stream.ts'

/** `context.json` for bodies that may hold pictures: these are encoded as the client takes them. */
export function answerJson(context: Context, value: unknown, status: ContentfulStatusCode = 200): Response {
  const chunks = jsonChunksOf(value)
  context.header('content-type', 'application/json')
  if (!chunks.holdsPictures) return context.body([...chunks].join(''), status)
  context.header('content-length', String(chunks.byteLength))
  return context.body(streamOf(chunks), status)
}
