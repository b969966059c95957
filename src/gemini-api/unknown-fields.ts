import type { FieldViolation } from '../errors/index.ts'
import { fieldsByName, isJsonObject, toSnakeCase } from './proto-json.ts'
import { type MessageName, requestMessages } from './request-schema.data.ts'

/** Adds the fields of a body that the Gemini API does not have, in Google's words; those of Vertex alone are such. */
export function findUnknownFields(name: MessageName, value: unknown, path: string, violations: FieldViolation[]): void {
  if (!isJsonObject(value)) return
  const known = fieldsByName(name)
  for (const key of Object.keys(value)) {
    const found = known.get(key)
    if (found === undefined || found.field.vertexOnly) {
      const where = path === '' ? '' : ` at '${path}'`
      const description = `Invalid JSON payload received. Unknown name "${key.slice(0, 80)}"${where}: Cannot find field.`
      violations.push({ field: path, description })
      continue
    }
    const { kind } = found.field
    // Only messages are looked into: to read the bytes of a picture would make their base64.
    if (!isMessageName(kind)) continue
    const at = path === '' ? toSnakeCase(found.name) : `${path}.${toSnakeCase(found.name)}`
    const inner = value[key]
    if (!Array.isArray(inner)) findUnknownFields(kind, inner, at, violations)
    else for (const [index, item] of inner.entries()) findUnknownFields(kind, item, `${at}[${index}]`, violations)
  }
}

function isMessageName(kind: string): kind is MessageName {
  return Object.hasOwn(requestMessages, kind)
}
