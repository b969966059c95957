import type { OutgoingCall, Wait, Warning } from '../engines/engine.ts'
import { noPrice, type PriceRange, priceRange } from '../gemini-api/price.ts'
import { slackUsd } from '../store/ledger-store.ts'
import { budgetsFor, overBudget } from './budgets.ts'
import { findCachedAnswer } from './cache.ts'
import type { GenerationOptions, GenerationRequest } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { openCall } from './open-call.ts'
import { nobodyInParticular } from './payer.ts'
import { quotaCallOf } from './quota-call.ts'
import { foreseeUnknown } from './refuse-unknown.ts'

/** What a request would do, without doing it. */
export interface CallPlan {
  engine: string
  model: string
  /** Pixels asked for. */
  width: number
  height: number
  seed: number
  /** What would be paid: nothing on this machine, from the cache, and where limn's own rules block it. */
  price: PriceRange
  /** What Google takes for the like. */
  priceAtGoogle: PriceRange
  /** True when it would be answered from an earlier, identical request. */
  cached: boolean
  /** Why it would be blocked. */
  blocked?: string
  /** What would leave; absent when nothing would. */
  call?: OutgoingCall
  /** What it would wait for before it leaves; absent when it would not. */
  wait?: Wait
  warnings: readonly Warning[]
}

/** What comes before a request that is planned. */
export interface PlanContext {
  /** USD. */
  paidBeforeUsd?: number
  /** True when its prompt is to be put into other words: what is known of it as it came says nothing of the request to come. */
  wordsToCome?: boolean
}

/**
 * Reads, admits and judges a request as `generate` would, looks for it in the cache, whether it was paid already, and whether
 * the budgets have room; then leaves it.
 *
 * @throws What `generate` throws before anything leaves.
 */
export async function planCall(
  service: GenerationServiceOptions,
  request: GenerationRequest,
  options: GenerationOptions,
  { paidBeforeUsd = 0, wordsToCome = false }: PlanContext = {},
): Promise<CallPlan> {
  const opened = await openCall(service, request, options)
  const { engine, admission, verdict, requestKey } = opened
  const { profile, draw, imageSize } = admission
  const { cache = 'use' } = options
  const cached = !wordsToCome && cache === 'use' && (await findCachedAnswer(service.store, requestKey)) !== undefined
  const leaves = !engine.capabilities.local && !cached && !verdict.block
  const priceAtGoogle = priceRange(profile, admission.request.request, imageSize)
  if (leaves) {
    if (!wordsToCome) await foreseeUnknown(service.store, requestKey, options.onUnknown ?? service.onUnknown)
    await requireBudget(service, priceAtGoogle.highestUsd, { ...options, plannedUsd: paidBeforeUsd })
  }
  const call = leaves
    ? await engine.preview?.({ model: profile.id, wire: draw.wire }, { signal: options.signal })
    : undefined
  const wait = leaves ? await service.quotaGate.expectedWait(quotaCallOf(opened)) : undefined
  return {
    engine: engine.name,
    model: profile.id,
    width: draw.width,
    height: draw.height,
    seed: draw.seed,
    price: leaves ? priceAtGoogle : noPrice,
    priceAtGoogle,
    cached,
    ...(verdict.block && { blocked: verdict.block.explanation }),
    ...(call && { call }),
    ...(wait && { wait }),
    warnings: [...admission.warnings, ...(call?.warnings ?? [])],
  }
}

/** @throws QuotaError naming the budget that has no room for a call. */
export async function requireBudget(
  { store, budgets, nowMs }: GenerationServiceOptions,
  highestUsd: number,
  { payer = nobodyInParticular, plannedUsd = 0 }: Pick<GenerationOptions, 'payer'> & { plannedUsd?: number },
): Promise<void> {
  const now = nowMs()
  for (const budget of budgetsFor(budgets, payer, now)) {
    const spentUsd = await store.sumSpentUsd(budget)
    if (spentUsd + plannedUsd + highestUsd > budget.limitUsd + slackUsd)
      throw overBudget({ budget, spentUsd }, highestUsd, now, plannedUsd)
  }
}
