import { Hono } from 'hono'
import { InvalidRequestError } from '../../errors/index.ts'
import { toErrorEnvelope } from '../../gemini-api/error-envelope.ts'
import type { FormField } from '../../openai-api/body-of-form.ts'
import type { VerifyService } from '../../service/verify/verify.ts'
import { callSignalOf } from '../call-signal.ts'
import type { HttpEnv } from '../http-env.ts'
import { redactDeep } from '../journal/redact.ts'
import { readWholeBody } from '../read-body.ts'
import { readForm } from '../read-form.ts'

/** `POST /limn/v1/verify`: one picture as the body, or several as the files of a form. */
export function verifyRoute({ verify }: Pick<VerifyService, 'verify'>): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post('/', async (context) => {
    const { raw } = context.req
    const call = callSignalOf(raw)
    const { signal } = call
    context.header('cache-control', 'no-store')
    if (!/^\s*multipart\//i.test(raw.headers.get('content-type') ?? '')) {
      return context.json(await call.untilAborted(verify(await readWholeBody(raw), { signal })))
    }
    const files = []
    // One after the other: a form of many leaves room for other callers.
    for (const field of filesOf(await readForm(raw))) {
      const file = field.fileName ?? field.name
      files.push(await call.untilAborted(verify(field.bytes, { file, signal }).catch(unlessReadable(file))))
    }
    return context.json(redactDeep({ files }, context.get('redact')))
  })
}

function filesOf(fields: readonly FormField[]): FormField[] {
  const files = fields.filter(({ fileName, mimeType }) => fileName !== undefined || mimeType.startsWith('image/'))
  if (files.length > 0) return files
  const description = 'The form has no files; at least one picture was expected, as curl -F picture=@FILE sends it.'
  throw new InvalidRequestError([{ field: 'body', description }], description)
}

/** What is no picture is told in its place; the others are looked at all the same. */
function unlessReadable(file: string) {
  return (error: unknown): { file: string; error: object } => {
    if (!(error instanceof InvalidRequestError)) throw error
    return { file, ...toErrorEnvelope(error).body }
  }
}
