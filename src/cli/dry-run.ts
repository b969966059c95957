import { createHash } from 'node:crypto'
import type { OutgoingCall } from '../engines/engine.ts'
import { heldBytesOf, heldKeyOf } from '../gemini-api/inline-data.ts'
import { pricesAsOf } from '../gemini-api/model-profiles.data.ts'
import type { PriceRange } from '../gemini-api/price.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { EnhancementPlan } from '../service/enhance/enhancement.ts'
import { enhancementInWords } from './enhance-prompt.ts'
import { type Io, print, printJson } from './io.ts'
import type { DrawingPlan } from './plan-drawing.ts'
import { waitInWords } from './progress.ts'

/** Says what would leave, where to, and what it would cost. */
export async function reportDryRun(
  io: Io,
  plan: DrawingPlan,
  { prompt, json }: { prompt: string; json: boolean | undefined },
): Promise<void> {
  if (json) await printJson(io, planToJson(prompt, plan))
  else await print(io, describe(plan))
}

/** What `--dry-run --json` prints. Documented in docs/cli.md. */
function planToJson(prompt: string, { enhancement, pictures }: DrawingPlan): unknown {
  const { enhancement: words, ...asking } = enhancement ?? {}
  return {
    dryRun: true,
    prompt,
    ...(words && words.prompt !== prompt && { enhancedPrompt: words.prompt }),
    ...(enhancement && { enhancement: withShortCall({ ...asking, ...(words?.reason && { reason: words.reason }) }) }),
    pictures: pictures.map(withShortCall),
    price: sumOf({ enhancement, pictures }),
  }
}

const withShortCall = <Plan extends { call?: OutgoingCall }>({ call, ...plan }: Plan): unknown => ({
  ...plan,
  ...(call && { call: { ...call, body: shortened(call.body), warnings: undefined } }),
})

function describe({ enhancement, pictures: plans }: DrawingPlan): string {
  const [first] = plans
  const { call, engine, model, width, height, blocked, warnings } = first!
  const lines = [...enhancementLines(enhancement), ...callLines(call)]
  lines.push(`${width} x ${height} · ${model} by ${engine}`)
  if (blocked !== undefined) lines.push(`It would be blocked: ${blocked}`)
  for (const { message } of warnings) lines.push(`Note: ${message}`)
  if (plans.length > 1)
    lines.push(`${plans.length} pictures, with the seeds ${plans.map(({ seed }) => seed).join(', ')}`)
  const cached = plans.filter((plan) => plan.cached).length
  if (cached > 0) lines.push(plans.length === 1 ? 'It is in the cache.' : `${cached} of them are in the cache.`)
  const { wait } = plans.find((plan) => plan.wait) ?? {}
  if (wait) lines.push(`${plans.length === 1 ? 'It' : 'The first'} would wait ${waitInWords(wait, Date.now())}.`)
  lines.push(priceLine({ enhancement, pictures: plans }), 'Nothing was sent, drawn or kept.')
  return `${lines.join('\n')}\n`
}

/** What becomes of the prompt first. */
function enhancementLines(plan: EnhancementPlan | undefined): string[] {
  if (!plan) return []
  const { by, enhancement, call, wait } = plan
  if (enhancement) return [enhancementInWords(enhancement), '']
  return [
    `First ${by} puts the prompt into words (${inWords(plan.price)}):`,
    ...callLines(call),
    ...(wait ? [`It would wait ${waitInWords(wait, Date.now())}.`, ''] : []),
    'Then the picture, by those words in place of the prompt:',
  ]
}

function callLines(call: OutgoingCall | undefined): string[] {
  if (!call) return []
  const headers = Object.entries(call.headers).map(([name, value]) => `${name}: ${value}`)
  return [`${call.method} ${call.url}`, ...headers, '', JSON.stringify(shortened(call.body), null, 2), '']
}

function priceLine(plan: DrawingPlan): string {
  const price = sumOf(plan)
  if (price.highestUsd > 0) return `${inWords(price)}, at prices of ${pricesAsOf} or your config.json's`
  const atGoogle = plan.pictures.reduce((sum, { priceAtGoogle }) => sum + priceAtGoogle.usualUsd, 0)
  return `$0 (usually ${formatUsd(atGoogle)} at Google)`
}

const inWords = ({ leastUsd, usualUsd, highestUsd }: PriceRange): string =>
  `${formatUsd(leastUsd)} at least, usually ${formatUsd(usualUsd)}, at most ${formatUsd(highestUsd)}`

function sumOf({ enhancement, pictures }: DrawingPlan): PriceRange {
  const paid = [...pictures, ...(enhancement ? [enhancement] : [])]
  const sum = (figure: keyof PriceRange): number =>
    Math.round(paid.reduce((total, { price }) => total + price[figure], 0) * 1e9) / 1e9
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
