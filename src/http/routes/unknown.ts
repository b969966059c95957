import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ErrorEnvelope, errorEnvelope } from '../../gemini-api/error-envelope.ts'
import { isApiPath, modelOfPath } from '../api-path.ts'
import type { Redact } from '../journal/redact.ts'

/** What Google serves under a version and limn does not, by the first segment of the path. */
const unimplementedResources = [
  'batches',
  'cachedContents',
  'corpora',
  'fileSearchStores',
  'files',
  'interactions',
  'operations',
  'tunedModels',
]

/** The last route: known things that limn has not are 501, everything else is 404, both in Google's shape. */
export function unknownRoute(context: Context): Response {
  const match = /^\/(?:upload\/|download\/)?v1(?:alpha|beta)?\/([^/:]+)/.exec(context.req.path)
  const resource = match?.[1]
  if (resource !== undefined && unimplementedResources.includes(resource)) {
    return answerUnimplemented(context, resource)
  }
  return answerUnknown(context)
}

export function answerUnknown(context: Context): Response {
  const { method } = context.req
  const redact: Redact = context.get('redact')
  const path = redact(context.req.path)
  const message = `Method not found. limn has no ${method} ${path.slice(0, 200)}.${adviceOn(context.req.path)}`
  return answer(context, errorEnvelope(404, 'NOT_FOUND', message))
}

/** What is near, by the mistakes that are made: a base URL without the version, a method's name, a verb. */
function adviceOn(path: string): string {
  if (!isApiPath(path)) {
    return ' The API is under /v1 and /v1beta, such as /v1beta/models; what arrived is shown at /limn/journal.'
  }
  if (!modelOfPath(path)) return ''
  return ' A model is read by GET, and asked by POST: :generateContent, :streamGenerateContent, :countTokens, :batchGenerateContent.'
}

export function answerUnimplemented(context: Context, what: string): Response {
  return answer(context, errorEnvelope(501, 'UNIMPLEMENTED', unimplemented(what)))
}

function unimplemented(what: string): string {
  return `Operation is not implemented, or supported, or enabled: limn does not serve ${what} yet.`
}

function answer(context: Context, { status, body }: ErrorEnvelope): Response {
  return context.json(body, status as ContentfulStatusCode)
}
