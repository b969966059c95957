import { type FieldViolation, firstViolations, InvalidRequestError } from '../errors/index.ts'
import type { Content, Part } from './content.ts'
import type { GenerateContentRequest } from './generate-content-request.ts'
import { isJsonObject, readMessage } from './proto-json.ts'
import { malformedSafetySettings } from './safety-settings.ts'
import { findUnknownFields } from './unknown-fields.ts'

export interface ParseOptions {
  /**
   * How `contents` may be written. `sdk` (default): also a text, a part, or a list of texts and parts, as the official
   * SDKs take them. `wire`: as Google's servers take it: a content or a list of contents.
   */
  contents?: 'sdk' | 'wire'
  /** Fields that are not in the schema: kept as they came (default), or refused as Google refuses them. */
  unknownFields?: 'keep' | 'refuse'
}

/**
 * Reads the body of generateContent. Throws InvalidRequestError with every problem of spelling and type at once, in
 * Google's words; whether the values suit the model is for `checkRequest`.
 */
export function parseGenerateContentRequest(body: unknown, options: ParseOptions = {}): GenerateContentRequest {
  const violations: FieldViolation[] = []
  const request = readGenerateContentRequest(body, '', options, violations)
  throwIfMalformed(violations)
  return request as GenerateContentRequest
}

/** Throws Google's answer to a body that is no such message: the descriptions, one a line. */
export function throwIfMalformed(violations: readonly FieldViolation[]): void {
  if (violations.length === 0) return
  const told = firstViolations(violations)
  throw new InvalidRequestError(told, told.map((violation) => violation.description).join('\n'))
}

/** As `parseGenerateContentRequest`, for a request that stands at `path` of a larger message. */
export function readGenerateContentRequest(
  body: unknown,
  path: string,
  options: ParseOptions,
  violations: FieldViolation[],
): GenerateContentRequest | undefined {
  if (!isJsonObject(body)) {
    violations.push({
      field: path,
      description: `Invalid JSON payload received. A JSON object was expected, with "contents" in it; ${nameOf(body)} came.`,
    })
    return undefined
  }
  const { contents } = body
  const wire = options.contents === 'wire' ? body : { ...body, contents: fromSdkContents(contents) }
  const request = readMessage('GenerateContentRequest', wire, path, violations)
  if (options.unknownFields === 'refuse') findUnknownFields('GenerateContentRequest', wire, path, violations)
  if (request === undefined) return undefined
  const read = request as GenerateContentRequest
  read.contents ??= []
  violations.push(
    ...malformedSafetySettings(read.safetySettings ?? [], `${path === '' ? '' : `${path}.`}safety_settings`),
  )
  read.contents.forEach((content, index) => {
    const role = content?.role as string | undefined
    if (role === '') delete content.role
    else if (role !== undefined && role !== 'user' && role !== 'model') {
      violations.push({
        field: `${path === '' ? '' : `${path}.`}contents[${index}].role`,
        description: `Please use a valid role: user, model. Got ${JSON.stringify(role)}.`,
      })
    }
  })
  return read
}

/** The shorthands of the SDKs: texts and parts become one turn of the user. */
function fromSdkContents(contents: unknown): unknown {
  const list = Array.isArray(contents) ? contents : [contents]
  if (list.length === 0 || !list.every((item) => typeof item === 'string' || isPart(item))) return contents
  const parts = list.map((item): Part => (typeof item === 'string' ? { text: item } : item))
  return [{ role: 'user', parts } satisfies Content]
}

function isPart(value: unknown): value is Part {
  if (!isJsonObject(value) || 'parts' in value || 'role' in value) return false
  return ['text', 'inlineData', 'inline_data', 'fileData', 'file_data'].some((name) => name in value)
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
