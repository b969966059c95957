import type { FieldViolation } from '../errors/index.ts'
import { InvalidRequestError } from '../errors/index.ts'
import { fieldsBesideContents } from './check-request.ts'
import type { InlineData } from './content.ts'
import { errorMessages } from './error-messages.data.ts'
import type { GenerateContentRequest } from './generate-content-request.ts'
import { inlineDocumentsOf, inlineImagesOf, promptPartsOf, textOf } from './last-turn.ts'
import { type ParseOptions, readGenerateContentRequest, throwIfMalformed } from './parse-generate-content-request.ts'
import { isJsonObject } from './proto-json.ts'
import { countPrompt } from './usage.ts'
import type { ModalityTokenCount } from './usage-metadata.ts'

/** Answer of countTokens. */
export interface CountTokensResponse {
  totalTokens: number
  promptTokensDetails: ModalityTokenCount[]
}

/** Reads the body of countTokens: `{contents}` or `{generateContentRequest}`, not both. */
export function parseCountTokensRequest(
  body: unknown,
  options: Omit<ParseOptions, 'contents'> = {},
): GenerateContentRequest {
  const violations: FieldViolation[] = []
  const whole = isJsonObject(body) ? (body.generateContentRequest ?? body.generate_content_request) : undefined
  if (whole !== undefined && isJsonObject(body) && body.contents !== undefined) {
    const description = 'contents and generate_content_request exclude each other; send one of them.'
    throw new InvalidRequestError([{ field: 'contents', description }], description)
  }
  const path = whole === undefined ? '' : 'generate_content_request'
  const request = readGenerateContentRequest(whole ?? body, path, { ...options, contents: 'wire' }, violations)
  throwIfMalformed(violations)
  if (request?.contents.length === 0) {
    const description = errorMessages.noContents(fieldsBesideContents(request))
    throw new InvalidRequestError([{ field: 'contents', description }])
  }
  return request as GenerateContentRequest
}

/** @param measure Pixels of an input picture, where the caller can tell; others count as large. */
export function countTokens(
  request: GenerateContentRequest,
  measure: (picture: InlineData) => { width: number; height: number } | undefined = () => undefined,
): CountTokensResponse {
  const parts = promptPartsOf(request)
  return countPrompt(textOf(parts), inlineImagesOf(parts).map(measure), inlineDocumentsOf(parts))
}
