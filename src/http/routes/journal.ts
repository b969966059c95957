import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { InvalidRequestError, NotFoundError, PermissionError } from '../../errors/index.ts'
import { sniffImage } from '../../imaging/sniff.ts'
import type { BlobStore } from '../../store/blob-store.ts'
import { isLoopback } from '../is-loopback.ts'
import type { Journal, JournalQuery } from '../journal/journal.ts'
import { journalPage } from '../journal/page.data.ts'

const defaultLimit = 100
const maxLimit = 1000

/** `GET` and `DELETE /limn/v1/journal`, and the pictures it names. */
export function journalRoute(journal: Journal, blobs: Pick<BlobStore, 'get'> | undefined): Hono {
  const route = new Hono()

  route.get('/', (context) => {
    context.header('cache-control', 'no-store')
    return context.json(journal.list(queryOf(context)))
  })

  route.delete('/', (context) => {
    journal.clear()
    return context.json({})
  })

  route.get('/images/:sha256', async (context) => {
    const sha256 = context.req.param('sha256')
    // Only what the journal shows: a record's pictures are not everybody's who knows their hash.
    const bytes = journal.names(sha256) ? await blobs?.get(sha256) : undefined
    const mimeType = bytes && sniffImage(bytes)?.mimeType
    if (bytes === undefined || mimeType === undefined) throw new NotFoundError('The journal names no such picture.')
    context.header('content-type', mimeType)
    context.header('cache-control', 'private, max-age=31536000, immutable')
    return context.body(bytes as Uint8Array<ArrayBuffer>)
  })

  return route
}

/** `GET /limn/journal`: a page that holds no entry itself, and asks for a key where one is needed. */
export function journalPageRoute(): Hono {
  return new Hono().get('/', (context) => {
    context.header('content-security-policy', journalPage.contentSecurityPolicy)
    context.header('referrer-policy', 'no-referrer')
    return context.html(journalPage.html)
  })
}

/**
 * Answers only under a name of this machine, as long as there are no keys: a page elsewhere whose name was made to lead
 * here would be of the same origin, and sends no `Origin` when it reads.
 */
export function guardHost(keys: readonly string[]): MiddlewareHandler {
  return async function guardHostMiddleware(context, next) {
    const { hostname } = new URL(context.req.url)
    if (keys.length === 0 && !isLoopback(hostname.replace(/^\[|\]$/g, ''))) {
      throw new PermissionError(
        `This page is for this machine only, not for ${hostname.slice(0, 200)}. Call it by 127.0.0.1 or localhost.`,
      )
    }
    await next()
  }
}

function queryOf(context: Context): JournalQuery {
  const { limit = '', since, path, status } = context.req.query()
  if (limit !== '' && !/^[1-9]\d{0,5}$/.test(limit)) {
    throw invalidQuery('limit', `limit must be a whole number from 1 to ${maxLimit}. Got '${limit.slice(0, 50)}'.`)
  }
  return {
    limit: limit === '' ? defaultLimit : Math.min(Number(limit), maxLimit),
    ...(since && { since: sinceOf(since) }),
    ...(path && { path }),
    ...(status && { status }),
  }
}

function sinceOf(text: string): NonNullable<JournalQuery['since']> {
  if (/^\d{1,15}$/.test(text)) return { revision: Number(text) }
  const timeMs = Date.parse(text)
  if (Number.isNaN(timeMs)) {
    throw invalidQuery(
      'since',
      `since must be the revision of an earlier answer, or a time like 2026-11-28T12:00:00Z. Got '${text.slice(0, 50)}'.`,
    )
  }
  return { timeMs }
}

function invalidQuery(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}
