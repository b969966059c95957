import type { Context } from 'hono'
import { InvalidRequestError } from '../errors/index.ts'

/** `pageSize` of the query; 0 and none mean `fallback`, more than `max` means `max`. Throws InvalidRequestError. */
export function pageSizeOf(context: Context, { fallback, max }: { fallback: number; max: number }): number {
  const text = context.req.query('pageSize') ?? context.req.query('page_size')
  if (text === undefined || text === '') return fallback
  const size = Number(text)
  if (!Number.isInteger(size) || size < 0) {
    throw invalidQuery('page_size', `page_size must be a whole number from 0 to ${max}. Got '${text.slice(0, 100)}'.`)
  }
  return size === 0 ? fallback : Math.min(size, max)
}

/** Where a page ends, opaque to the client. @param kind Of what: tokens of other lists are refused. */
export function pageTokenOf(kind: string, end: string): string {
  return Buffer.from(`${kind}:${end}`).toString('base64url')
}

/** The match of `pattern` with the end of the page before; undefined on the first. Throws InvalidRequestError. */
export function pageStartOf(context: Context, kind: string, pattern: RegExp): RegExpExecArray | undefined {
  const token = context.req.query('pageToken') ?? context.req.query('page_token')
  if (token === undefined || token === '') return undefined
  const text = Buffer.from(token, 'base64url').toString()
  const match = text.startsWith(`${kind}:`) ? pattern.exec(text.slice(kind.length + 1)) : null
  if (match) return match
  throw invalidQuery('page_token', 'page_token must be the next_page_token of an earlier answer.')
}

function invalidQuery(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}
