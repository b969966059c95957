import { createHash } from 'node:crypto'
import { bytesOf, heldBytesOf, heldKeyOf } from '../../gemini-api/inline-data.ts'
import { pictureFile, type RecordedFile } from './recorded-body.ts'

/** What decides which recording answers a request. */
export interface RecordedRequest {
  method: string
  /** After the version: `models/gemini-3-pro-image:generateContent`. */
  path: string
  /** Without the key; by name. */
  query: Readonly<Record<string, string>>
  /** As it was written, pictures as the names of their files, other bytes as `sha256:…`; absent where there is none. */
  body?: unknown
}

/** Who asks, and how the answer is spelled, is not what is asked. */
const notAsked = new Set(['key', '$alt', 'prettyPrint', '$prettyPrint', 'access_token'])

/** @param keepPicture Hears of the pictures that give way to their names. */
export function requestOf(
  { method, url }: Pick<Request, 'method' | 'url'>,
  body: unknown,
  keepPicture: (picture: RecordedFile) => void = () => {},
): RecordedRequest {
  const { pathname, searchParams } = new URL(url)
  const query = [...searchParams].filter(([name]) => !notAsked.has(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    method,
    path: pathname.replace(/^\/v1(?:beta)?\//, ''),
    query: Object.fromEntries(query),
    ...(body !== undefined && { body: withoutBytes(body, keepPicture) }),
  }
}

/** Bytes are what is held, and base64 beside the type of its bytes. */
function withoutBytes(value: unknown, keepPicture: (picture: RecordedFile) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutBytes(item, keepPicture))
  if (typeof value !== 'object' || value === null) return value
  const bytesKey = bytesKeyOf(value)
  return Object.fromEntries(
    Object.keys(value).map((name) => {
      if (name !== bytesKey) return [name, withoutBytes((value as Record<string, unknown>)[name], keepPicture)]
      const bytes = heldBytesOf(value) ?? bytesOf(value as { data: string })
      const picture = pictureFile(bytes)
      if (picture) keepPicture(picture)
      return [name, picture?.name ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`]
    }),
  )
}

function bytesKeyOf(value: object): string | undefined {
  if (heldBytesOf(value)) return heldKeyOf(value)
  const { data, mimeType, mime_type } = value as Record<string, unknown>
  return typeof data === 'string' && (mimeType ?? mime_type) !== undefined ? 'data' : undefined
}

/** Every field that holds no others, by its path in camelCase: `contents[0].parts[0].text`. Nothing is as good as null. */
export function fieldsOf({ query, body }: RecordedRequest): Map<string, string> {
  const fields = new Map<string, string>()
  const add = (path: string, value: unknown): void => {
    if (value === null || value === undefined) return
    if (typeof value !== 'object') fields.set(path, JSON.stringify(value))
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) add(`${path}[${index}]`, item)
    else {
      const entries = Object.entries(value)
      if (entries.length === 0) fields.set(path, '{}')
      for (const [name, item] of entries) add(path === '' ? camelCase(name) : `${path}.${camelCase(name)}`, item)
    }
  }
  for (const [name, value] of Object.entries(query)) add(`?${name}`, value)
  add('', body)
  return fields
}

const camelCase = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The same for requests that ask the same, in whatever order and spelling their fields come. */
export function matchKeyOf(request: RecordedRequest): string {
  const fields = [...fieldsOf(request)].sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.path, fields]))
    .digest('hex')
}
