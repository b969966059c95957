import type { FieldViolation } from '../errors/index.ts'
import { decodeBase64 } from './base64.ts'
import { heldBytesOf, holdBytes } from './inline-data.ts'
import { type Field, type FieldKind, type MessageName, requestMessages } from './request-schema.data.ts'

type Json = Record<string, unknown>

/** The name a field has in Google's error paths: `imageConfig` → `image_config`. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/**
 * Reads JSON as Google's servers read it into a message: camelCase and snake_case alike, null as absent, numbers also
 * as text, one value where a list is meant. Returns camelCase; fields not in the schema stay as they came. Every
 * problem is added to `violations`, in Google's words.
 */
export function readMessage(
  name: MessageName,
  value: unknown,
  path: string,
  violations: FieldViolation[],
): Json | undefined {
  if (!isJsonObject(value)) {
    violations.push(invalidValue(path, typeUrl(name), value))
    return undefined
  }
  const fields = fieldsByName(name)
  const message: Json = {}
  const held = heldBytesOf(value)
  for (const key of Object.keys(value)) {
    // What is held as bytes is no base64 to be checked.
    if (held !== undefined && key === 'data') continue
    const raw = value[key]
    const known = fields.get(key)
    if (known === undefined) {
      setOwn(message, key, raw)
      continue
    }
    if (raw === null || raw === undefined) continue
    // Both spellings at once: the camelCase one counts, in whichever order they stand.
    if (key !== known.name && (value[known.name] ?? null) !== null) continue
    const read = readField(known.field, raw, { path, name: known.name, key }, violations)
    if (read !== undefined) message[known.name] = read
  }
  return held === undefined ? message : holdBytes(message, held)
}

interface Place {
  path: string
  name: string
  /** As the caller spelled it. */
  key: string
}

function readField(field: Field, raw: unknown, place: Place, violations: FieldViolation[]): unknown {
  const path = place.path === '' ? toSnakeCase(place.name) : `${place.path}.${toSnakeCase(place.name)}`
  if (field.repeated) {
    // Array.from, since map would leave the holes that a caller's array may have.
    return Array.isArray(raw)
      ? Array.from(raw, (item, index) => readValue(field.kind, item, `${path}[${index}]`, violations))
      : [readValue(field.kind, raw, path, violations)]
  }
  if (Array.isArray(raw) && field.kind !== 'any') {
    const where = place.path === '' ? '' : ` at '${place.path}'`
    violations.push({
      field: place.path,
      description: `Invalid JSON payload received. Unknown name "${place.key}"${where}: Proto field is not repeating, cannot start list.`,
    })
    return undefined
  }
  return readValue(field.kind, raw, path, violations)
}

const int32 = { min: -(2 ** 31), max: 2 ** 31 - 1 }

function readValue(kind: FieldKind, raw: unknown, path: string, violations: FieldViolation[]): unknown {
  switch (kind) {
    case 'any':
      return raw
    case 'string':
      return typeof raw === 'string' ? raw : refuse('TYPE_STRING')
    case 'word':
      return typeof raw === 'string' ? raw.toUpperCase() : refuse('TYPE_ENUM')
    case 'bool':
      return typeof raw === 'boolean' ? raw : raw === 'true' ? true : raw === 'false' ? false : refuse('TYPE_BOOL')
    case 'float': {
      const number = toNumber(raw)
      return number === undefined ? refuse('TYPE_FLOAT') : number
    }
    case 'int32': {
      const number = toNumber(raw)
      const fits = number !== undefined && Number.isInteger(number) && number >= int32.min && number <= int32.max
      return fits ? number : refuse('TYPE_INT32')
    }
    case 'bytes': {
      if (typeof raw !== 'string') return refuse('TYPE_BYTES')
      if (decodeBase64(raw) !== undefined) return raw
      // Google says the first sentence.
      const dataUrl = raw.startsWith('data:') ? '. Send what follows the comma of a data: URL' : ''
      violations.push({
        field: path,
        description: `Invalid value at '${path}' (TYPE_BYTES), Base64 decoding failed for ${quote(raw)}${dataUrl}`,
      })
      return undefined
    }
    default:
      return readMessage(kind, raw, path, violations)
  }

  function refuse(type: string): undefined {
    violations.push(invalidValue(path, type, raw))
    return undefined
  }
}

function toNumber(raw: unknown): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined
  if (typeof raw !== 'string' || raw.trim() === '') return undefined
  const number = Number(raw)
  return Number.isFinite(number) ? number : undefined
}

function invalidValue(path: string, type: string, value: unknown): FieldViolation {
  return { field: path, description: `Invalid value at '${path}' (${type}), ${quote(value)}` }
}

/** The value as the message shows it: cut, since it may be a whole picture. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const shown = text.length > 80 ? `${text.slice(0, 80)}...` : text
  return typeof value === 'string' ? JSON.stringify(shown) : shown
}

function typeUrl(name: MessageName): string {
  return `type.googleapis.com/google.ai.generativelanguage.v1beta.${name}`
}

const namesOfMessage = new Map<MessageName, Map<string, { name: string; field: Field }>>()

/** Fields of a message by both spellings of their names. */
export function fieldsByName(name: MessageName): Map<string, { name: string; field: Field }> {
  let fields = namesOfMessage.get(name)
  if (fields === undefined) {
    fields = new Map()
    for (const [fieldName, field] of Object.entries(requestMessages[name] as Record<string, Field>)) {
      fields.set(fieldName, { name: fieldName, field })
      fields.set(toSnakeCase(fieldName), { name: fieldName, field })
    }
    namesOfMessage.set(name, fields)
  }
  return fields
}

/** A plain assignment of a key called `__proto__` would change the prototype instead. */
function setOwn(target: Json, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

export function isJsonObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
