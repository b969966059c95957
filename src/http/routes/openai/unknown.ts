import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type OpenAiErrorAnswer, openAiError } from '../../../openai-api/openai-error.ts'

/** What of OpenAI's API limn does not serve. */
export function openAiUnknownRoute(context: Context): Response {
  const { method, path } = context.req
  const message = `Unknown request URL: ${method} ${path.slice(0, 200)}. limn serves images/generations, images/edits and models.`
  return answer(context, openAiError(404, 'invalid_request_error', message, { code: 'unknown_url' }))
}

/** `/v1/images/…` where the server was not told to serve it. */
export function unlessAtRoot(context: Context): Response {
  const { method, path } = context.req
  const message = `Unknown request URL: ${method} ${path.slice(0, 200)}. Use the base URL ${new URL(context.req.url).origin}/v1/openai, or start the server with "limn serve --openai".`
  return answer(context, openAiError(404, 'invalid_request_error', message, { code: 'unknown_url' }))
}

export function answerWrongMethod(context: Context): Response {
  const { method, path } = context.req
  const message = `Not allowed to ${method} on ${path.slice(0, 200)}. Use POST.`
  context.header('allow', 'POST')
  return answer(context, openAiError(405, 'invalid_request_error', message, { code: 'method_not_supported' }))
}

function answer(context: Context, { status, body }: OpenAiErrorAnswer): Response {
  return context.json(body, status as ContentfulStatusCode)
}
