import { type FieldViolation, InvalidRequestError } from '../../errors/index.ts'
import type { GenerateContentRequest } from '../generate-content-request.ts'
import { contentsOfSteps, type NamedStep } from './contents-of-steps.ts'
import type { InteractionRequest } from './parse-interaction-request.ts'

/** A request as generateContent has it, and the way back from its field names to those of the caller. */
export interface AsGenerateContent {
  request: GenerateContentRequest
  /** An error of generateContent about this request, in this API's words; others as they are. */
  renamed(error: unknown): unknown
}

/** @param timeline Steps of the interactions this one goes on from, oldest first. */
export function toGenerateContent(
  { input, settings, asRequested }: Pick<InteractionRequest, 'input' | 'settings' | 'asRequested'>,
  timeline: readonly NamedStep[],
): AsGenerateContent {
  const { contents, fields } = contentsOfSteps([...timeline, ...input])
  const isList = Array.isArray(asRequested.response_format)
  const imageFormat = isList
    ? `response_format[${(asRequested.response_format as { type?: unknown }[]).findIndex(({ type }) => type === 'image')}]`
    : 'response_format'
  const rename = ({ field, description }: FieldViolation): FieldViolation => {
    const part = /^contents\[\d+\]\.parts\[\d+\]/.exec(field)?.[0]
    const place = part && fields.get(part)
    if (part && place)
      return { field: place + field.slice(part.length).replace(/^\.(inline_data|file_data)/, ''), description }
    if (field.startsWith('contents')) return { field: 'input', description }
    return {
      field: field
        .replace('generation_config.response_format.image', imageFormat)
        .replace('thinking_config.thinking_level', 'thinking_level')
        .replace('generation_config.thinking_config', 'generation_config.thinking_summaries')
        .replace('generation_config.response_modalities', 'response_format')
        .replace('generation_config.response_mime_type', 'response_format')
        .replace('.google_search', ''),
      description,
    }
  }
  return {
    request: { contents, ...settings },
    renamed(error) {
      const { code, violations } = (error ?? {}) as Partial<InvalidRequestError>
      // Limits that are used up have violations of another kind.
      if (code !== 'invalid-argument' || !Array.isArray(violations) || violations.length === 0) return error
      return new InvalidRequestError(violations.map(rename), undefined, { cause: error })
    },
  }
}
