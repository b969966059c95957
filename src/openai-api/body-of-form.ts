import { inlineDataOf } from '../gemini-api/inline-data.ts'
import { imageParameters } from './image-parameters.data.ts'

/** One field of a multipart form. */
export interface FormField {
  name: string
  /** Of a file, as the client says it. */
  fileName?: string
  /** As the client declared it, without parameters. */
  mimeType: string
  bytes: Uint8Array
}

/**
 * A form as an object of parameters: files as inline data, everything else as text. `image[]`, `image[0]` and a repeated
 * `image` are one list, `svg[model]` is a field of an object.
 */
export function bodyOfForm(fields: readonly FormField[]): Record<string, unknown> {
  const body = new Map<string, unknown>()
  for (const { name, mimeType, bytes } of fields) {
    const [, plain = name, key] = /^([^[\]]+)\[([^[\]]*)\]/.exec(name) ?? []
    if (isFile(plain)) {
      const files = (body.get(plain) as unknown[] | undefined) ?? []
      files.push(inlineDataOf(bytes, mimeType))
      body.set(plain, files)
    } else if (key) body.set(plain, { ...(body.get(plain) as object | undefined), [key]: textOf(bytes) })
    else body.set(plain, textOf(bytes))
  }
  // fromEntries defines its keys: one called __proto__ is a field like others.
  return Object.fromEntries(body)
}

function isFile(name: string): boolean {
  return Object.hasOwn(imageParameters, name) && imageParameters[name as keyof typeof imageParameters].kind === 'file'
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
