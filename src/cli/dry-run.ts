import { createHash } from 'node:crypto'
import { heldBytesOf, heldKeyOf } from '../gemini-api/inline-data.ts'
import { pricesAsOf } from '../gemini-api/model-profiles.data.ts'
import type { PriceRange } from '../gemini-api/price.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { CallPlan } from '../service/plan-call.ts'
import { type Io, print, printJson } from './io.ts'
import { waitInWords } from './progress.ts'

/** Says what would leave, where to, and what it would cost. */
export async function reportDryRun(
  io: Io,
  plans: readonly CallPlan[],
  { prompt, json }: { prompt: string; json: boolean | undefined },
): Promise<void> {
  if (json) await printJson(io, planToJson(prompt, plans))
  else await print(io, describe(plans))
}

/** What `--dry-run --json` prints. Documented in docs/cli.md. */
function planToJson(prompt: string, plans: readonly CallPlan[]): unknown {
  return {
    dryRun: true,
    prompt,
    pictures: plans.map(({ call, ...plan }) => ({
      ...plan,
      ...(call && { call: { ...call, body: shortened(call.body), warnings: undefined } }),
    })),
    price: sumOf(plans),
  }
}

function describe(plans: readonly CallPlan[]): string {
  const [first] = plans
  const { call, engine, model, width, height, blocked, warnings } = first!
  const lines: string[] = []
  if (call) {
    lines.push(`${call.method} ${call.url}`)
    for (const [name, value] of Object.entries(call.headers)) lines.push(`${name}: ${value}`)
    lines.push('', JSON.stringify(shortened(call.body), null, 2), '')
  }
  lines.push(`${width} x ${height} · ${model} by ${engine}`)
  if (blocked !== undefined) lines.push(`It would be blocked: ${blocked}`)
  for (const { message } of warnings) lines.push(`Note: ${message}`)
  if (plans.length > 1)
    lines.push(`${plans.length} pictures, with the seeds ${plans.map(({ seed }) => seed).join(', ')}`)
  const cached = plans.filter((plan) => plan.cached).length
  if (cached > 0) lines.push(plans.length === 1 ? 'It is in the cache.' : `${cached} of them are in the cache.`)
  const { wait } = plans.find((plan) => plan.wait) ?? {}
  if (wait) lines.push(`${plans.length === 1 ? 'It' : 'The first'} would wait ${waitInWords(wait, Date.now())}.`)
  lines.push(priceLine(plans), 'Nothing was sent, drawn or kept.')
  return `${lines.join('\n')}\n`
}

function priceLine(plans: readonly CallPlan[]): string {
  const price = sumOf(plans)
  if (price.highestUsd > 0) return `${inWords(price)}, at prices of ${pricesAsOf} or your config.json's`
  const atGoogle = plans.reduce((sum, { priceAtGoogle }) => sum + priceAtGoogle.usualUsd, 0)
  return `$0 (usually ${formatUsd(atGoogle)} at Google)`
}

const inWords = ({ leastUsd, usualUsd, highestUsd }: PriceRange): string =>
  `${formatUsd(leastUsd)} at least, usually ${formatUsd(usualUsd)}, at most ${formatUsd(highestUsd)}`

function sumOf(plans: readonly CallPlan[]): PriceRange {
  const sum = (figure: keyof PriceRange): number =>
    Math.round(plans.reduce((total, { price }) => total + price[figure], 0) * 1e9) / 1e9
  return { leastUsd: sum('leastUsd'), usualUsd: sum('usualUsd'), highestUsd: sum('highestUsd') }
}

/** Longer ones are for machines. */
const longestSignature = 100

/** The same with bytes as their number and hash. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value !== 'object' || value === null) return value
  const held = heldBytesOf(value)
  const bytesKey = held ? heldKeyOf(value) : undefined
  return Object.fromEntries(
    Object.keys(value).map((key) => {
      if (held && key === bytesKey) return [key, bytesInWords(held)]
      const item = (value as Record<string, unknown>)[key]
      const isLong = key === 'thoughtSignature' && typeof item === 'string' && item.length > longestSignature
      return [key, isLong ? `<${item.length} characters>` : shortened(item)]
    }),
  )
}

function bytesInWords(bytes: Uint8Array): string {
  return `<${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}>`
}
