import type { GenerateContentResponse } from '../gemini-api/generate-content-response.ts'

/** Fields of an answer that limn does not make itself and passes on: grounding metadata, ratings, ids, what is new. */
export interface AnswerFields {
  response?: Record<string, unknown>
  candidate?: Record<string, unknown>
}

/** Of a field that several chunks of a stream bring, the last stands. */
export function addFields(fields: AnswerFields, { response, candidate }: AnswerFields): void {
  if (response && Object.keys(response).length > 0) fields.response = { ...fields.response, ...response }
  if (candidate && Object.keys(candidate).length > 0) fields.candidate = { ...fields.candidate, ...candidate }
}

/** A response of limn's making with the fields that came. A chunk before the last leaves out those of the candidate. */
export function withFields(
  built: GenerateContentResponse,
  { response, candidate }: AnswerFields,
  options: { chunk?: boolean } = {},
): GenerateContentResponse {
  const candidates = candidate && !options.chunk && built.candidates?.map((own) => ({ ...own, ...candidate }))
  return { ...built, ...(candidates && { candidates }), ...response }
}
