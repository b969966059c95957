import { type FieldViolation, type InvalidRequestError, isLimnError, type LimnError } from '../errors/index.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'
import { InvalidKeyError } from '../gemini-api/invalid-key-error.ts'
import { NoPictureError } from './no-picture-error.ts'
import type { ParameterViolation } from './parameter-violation.ts'

/** OpenAI's error body; the SDK reads all four. */
export interface OpenAiErrorBody {
  error: { message: string; type: string; param: string | null; code: string | null; [more: string]: unknown }
}

export interface OpenAiErrorAnswer {
  /** HTTP status. */
  status: number
  body: OpenAiErrorBody
}

/** Any thrown value as OpenAI's servers would answer it. A defect says nothing of itself. */
export function toOpenAiError(error: unknown): OpenAiErrorAnswer {
  if (!isLimnError(error))
    return openAiError(500, 'server_error', 'The server had an error while processing your request.')
  if (error instanceof NoPictureError) return noPicture(error)
  if (error instanceof InvalidKeyError) {
    const message = 'Incorrect API key provided. Send a key that this server was started with.'
    return openAiError(401, 'invalid_request_error', message, { code: 'invalid_api_key' })
  }
  if (error.message === errorMessages.missingKey) {
    const message = "You didn't provide an API key. Send one as 'Authorization: Bearer YOUR_KEY'."
    return openAiError(401, 'invalid_request_error', message)
  }
  switch (error.code) {
    case 'not-found':
      return openAiError(404, 'invalid_request_error', error.message, { code: 'model_not_found' })
    case 'resource-exhausted':
      return openAiError(429, 'requests', error.message, { code: 'rate_limit_exceeded' })
    case 'invalid-argument':
      return invalidRequest(error)
    default:
      return openAiError(error.status, error.status >= 500 ? 'server_error' : 'invalid_request_error', error.message)
  }
}

/** An error by its parts. */
export function openAiError(
  status: number,
  type: string,
  message: string,
  more: { param?: string; code?: string } = {},
): OpenAiErrorAnswer {
  return { status, body: { error: { message, type, param: more.param ?? null, code: more.code ?? null } } }
}

function noPicture(error: NoPictureError): OpenAiErrorAnswer {
  const code = error.isModeration ? 'moderation_blocked' : 'no_image'
  const answer = openAiError(400, 'image_generation_user_error', error.message, { code })
  if (error.isModeration) {
    answer.body.error.moderation_details = { moderation_stage: error.stage, categories: [...error.categories] }
  }
  return answer
}

function invalidRequest(error: LimnError): OpenAiErrorAnswer {
  const { violations = [] } = error as Partial<InvalidRequestError>
  const [first] = violations
  if (first === undefined) return openAiError(400, 'invalid_request_error', error.message)
  const message = violations.map(({ description }) => description).join(' ')
  return openAiError(400, 'invalid_request_error', message, {
    param: paramOf(first),
    code: (first as Partial<ParameterViolation>).code ?? 'invalid_value',
  })
}

/** Fields of Gemini's request by the parameter they were made from. */
function paramOf({ field }: FieldViolation): string {
  if (/^contents\[0\]\.parts\[\d+\]\.inline_data/.test(field)) return 'image'
  if (field.startsWith('contents')) return 'prompt'
  if (/image_config\.(?:aspect_ratio|image_size)$/.test(field)) return 'size'
  if (field.endsWith('output_compression_quality')) return 'output_compression'
  return field
}
