import type { InlineData } from '../gemini-api/content.ts'
import { isJsonObject } from '../gemini-api/proto-json.ts'
import type { ImageParameter } from './image-parameters.data.ts'
import type { ParameterViolation } from './parameter-violation.ts'

/**
 * One value as its parameter wants it; undefined when it is absent, null, or wrong: then `violations` has one more.
 * Numbers and booleans may be text, as they are in a form.
 */
export function readParameter(
  name: string,
  parameter: ImageParameter,
  raw: unknown,
  violations: ParameterViolation[],
): string | number | boolean | InlineData[] | object | undefined {
  if (raw === undefined || raw === null) return undefined
  switch (parameter.kind) {
    case 'text': {
      if (typeof raw !== 'string') return refuseType('a string')
      const { values } = parameter
      if (values === undefined || values.includes(raw)) return raw
      return refuse('invalid_value', `Invalid value: '${short(raw)}'. Supported values are: ${listOf(values)}.`)
    }
    case 'integer': {
      const number = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw
      if (typeof number !== 'number' || !Number.isSafeInteger(number)) return refuseType('an integer')
      const [least, most] = parameter.range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
      if (number < least) {
        return refuse(
          'integer_below_min_value',
          `Invalid '${name}': integer below minimum value. Expected a value >= ${least}, but got ${number} instead.`,
        )
      }
      if (number > most) {
        return refuse(
          'integer_above_max_value',
          `Invalid '${name}': integer above maximum value. Expected a value <= ${most}, but got ${number} instead.`,
        )
      }
      return number
    }
    case 'boolean':
      if (typeof raw === 'boolean') return raw
      return raw === 'true' ? true : raw === 'false' ? false : refuseType('a boolean')
    case 'file': {
      const files = Array.isArray(raw) ? raw : [raw]
      return files.every(isInlineData) ? files : refuseType('a file')
    }
    case 'object':
      return isJsonObject(raw) ? raw : refuseType('an object')
  }

  function refuse(code: ParameterViolation['code'], description: string): undefined {
    violations.push({ field: name, code, description })
    return undefined
  }

  function refuseType(expected: string): undefined {
    return refuse('invalid_type', `Invalid type for '${name}': expected ${expected}, but got ${typeOf(raw)} instead.`)
  }
}

function isInlineData(value: unknown): value is InlineData {
  return isJsonObject(value) && typeof value.mimeType === 'string' && 'data' in value
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal number'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A value may be long; a message is not. */
export function short(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value
}

/** `'a', 'b', and 'c'`, as OpenAI writes such lists. */
export function listOf(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`)
  return quoted.length < 3
    ? quoted.join(' and ')
    : `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`
}
