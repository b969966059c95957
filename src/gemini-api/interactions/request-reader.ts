import type { FieldViolation } from '../../errors/index.ts'
import { isJsonObject } from '../proto-json.ts'

type Json = Record<string, unknown>

/** What is wrong with a request. `unknown` parameters have an error word of their own. */
export interface RequestViolation extends FieldViolation {
  unknown?: true
}

/** Reads values one by one and keeps what is wrong with them, so that everything is told at once. */
export interface RequestReader {
  readonly violations: RequestViolation[]
  refuse(field: string, description: string): undefined
  /** The object at `field` when it is one; its keys that are not in `known` are violations. Null counts as absent. */
  object(value: unknown, field: string, known: readonly string[]): Json | undefined
  list(value: unknown, field: string): unknown[] | undefined
  string(value: unknown, field: string): string | undefined
  boolean(value: unknown, field: string): boolean | undefined
  number(value: unknown, field: string): number | undefined
  /** Within 32 bits. */
  integer(value: unknown, field: string): number | undefined
  strings(value: unknown, field: string): string[] | undefined
  oneOf<Word extends string>(value: unknown, field: string, words: readonly Word[]): Word | undefined
}

export function createRequestReader(): RequestReader {
  const violations: RequestViolation[] = []
  const refuse = (field: string, description: string): undefined => {
    violations.push({ field, description })
    return undefined
  }
  const typed =
    <Value>(expected: string, is: (value: unknown) => boolean) =>
    (value: unknown, field: string): Value | undefined => {
      if (value === undefined || value === null) return undefined
      return is(value) ? (value as Value) : refuse(field, `${expected} was expected; ${quote(value)} came.`)
    }
  const string = typed<string>('a string', (value) => typeof value === 'string')
  const list = typed<unknown[]>('a list', Array.isArray)
  const anyObject = typed<Json>('an object', isJsonObject)

  return {
    violations,
    refuse,
    string,
    list,
    boolean: typed<boolean>('true or false', (value) => typeof value === 'boolean'),
    number: typed<number>('a number', (value) => typeof value === 'number' && Number.isFinite(value)),
    integer: typed<number>(
      'a whole number of at most 32 bits',
      (value) => (value as number) === ((value as number) | 0),
    ),

    object(value, field, known) {
      const object = anyObject(value, field)
      for (const key of Object.keys(object ?? {})) {
        if (known.includes(key)) continue
        const description = `there is no such parameter; known are: ${known.join(', ')}.`
        violations.push({ field: field === '' ? key : `${field}.${key}`, description, unknown: true })
      }
      return object
    },

    strings(value, field) {
      const items = list(value, field)
      const texts = items?.map((item, index) => string(item ?? 0, `${field}[${index}]`))
      return texts?.every((text) => text !== undefined) ? texts : undefined
    },

    oneOf(value, field, words) {
      if (value === undefined || value === null) return undefined
      const found = words.find((word) => word === value)
      return found ?? refuse(field, `must be one of ${words.join(', ')}. Got ${quote(value)}.`)
    },
  }
}

/** The value as a message shows it: cut, since it may be a whole picture. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  const text = String(JSON.stringify(value))
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
