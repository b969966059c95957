import type { GenerateContentResponse } from '../gemini-api/generate-content-response.ts'
import type { Generation, GenerationCost } from '../service/generation.ts'

/** Longer header values are refused by some clients and proxies. */
const maxHeaderLength = 4000

/** What a header may say of an answer. */
export interface Known extends Pick<Generation, 'cache' | 'warnings'> {
  recordId: string
  engine: string
  /** Undefined while the answer still comes. */
  cost: GenerationCost | undefined
  waitedMs: number | undefined
}

/**
 * What limn knows and Google's body has no place for: the record, the engine, what it cost and what Google would have
 * charged in USD, whether it came from the cache and what that saved, how long it waited for Google's quota, and the
 * warnings as a JSON list in ASCII.
 */
export function limnHeaders({ recordId, engine, cache, cost, waitedMs, warnings }: Known): [string, string][] {
  const cached = cache === 'hit' || cache === 'shared'
  const headers: [string, string][] = [
    ['x-limn-record', recordId],
    ['x-limn-engine', engine],
    ['x-limn-cached', String(cached)],
    ['x-limn-cache', cache],
  ]
  if (cost) {
    headers.push(
      ['x-limn-cost-usd', String(cost.paidUsd)],
      ['x-limn-upstream-cost-usd', String(cost.upstreamUsd)],
      ['x-limn-saved-usd', String(cost.savedUsd)],
    )
  } else if (cached) headers.push(['x-limn-cost-usd', '0'])
  if (waitedMs !== undefined && !cached) headers.push(['x-limn-waited-ms', String(Math.round(waitedMs))])
  return [...headers, ...warningsHeader(warnings)]
}

/** Of an answer that is whole. */
export function headersOf({ record, ...generation }: Generation): [string, string][] {
  return limnHeaders({
    ...generation,
    recordId: record.id,
    engine: record.engine,
    waitedMs: record.timingsMs.wait,
  })
}

/** Warnings as a JSON list in ASCII, as many as a header holds; no header when there are none. */
export function warningsHeader(warnings: readonly object[]): [name: string, value: string][] {
  const list = [...warnings]
  while (list.length > 0 && toAsciiJson(list).length > maxHeaderLength) list.pop()
  return list.length > 0 ? [['x-limn-warnings', toAsciiJson(list)]] : []
}

/** As the response's usage says, which is what was asked for. */
export function serviceTierOf(response: GenerateContentResponse): string {
  const tier = response.usageMetadata?.serviceTier ?? ''
  return /^[\w-]+$/.test(tier) ? tier : 'standard'
}

/** JSON that may stand in a header: other characters as `\uXXXX`. */
function toAsciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
