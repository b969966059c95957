import { setTimeout } from 'node:timers/promises'
import { customAlphabet, nanoid } from 'nanoid'
import type { Config } from './config.ts'
import { usualRetryPlan } from './engines/gemini/retry.ts'
import { createEngineRegistry, type EngineRegistry, engineFactories } from './engines/registry.ts'
import { type Conduct, referenceConduct } from './gemini-api/conduct.ts'
import { packageVersion } from './package-root.ts'
import { createBoundCache } from './service/bound-cache.ts'
import { type CostQuery, type CostReport, reportCost } from './service/cost-report.ts'
import { enhancePrompt, planEnhancement } from './service/enhance/enhance-prompt.ts'
import type { Enhancement, EnhancementPlan, EnhanceOptions, EnhanceRequest } from './service/enhance/enhancement.ts'
import type { FetchRemote } from './service/file-data/fetch-remote.ts'
import type { FileService } from './service/files/file-service.ts'
import { createFileService } from './service/files/files.ts'
import { createGenerationService } from './service/generate.ts'
import type { GenerationOptions, GenerationRequest, GenerationService } from './service/generation.ts'
import type { GenerationServiceOptions } from './service/generation-service-options.ts'
import { createIngredientReader } from './service/ingredients/ingredient-reader.ts'
import { createLeases, type LeaseMs } from './service/leases.ts'
import { createLedgerUpkeep } from './service/ledger-upkeep.ts'
import { createRateLimiter, type RateLimiter } from './service/limits/rate-limiter.ts'
import { type CallPlan, type PlanContext, planCall } from './service/plan-call.ts'
import { createGoogleGate } from './service/quota/google-quota.ts'
import type { QuotaClock } from './service/quota/quota-line.ts'
import type { RunningCalls } from './service/running-calls.ts'
import { createSavings } from './service/savings.ts'
import { createScheduler, type Scheduler } from './service/schedule.ts'
import { createSigner, type Signer } from './service/signer.ts'
import { createVerifyService, type VerifyService } from './service/verify/verify.ts'
import { openSqliteStore } from './store/sqlite/sqlite-store.ts'
import type { Store } from './store/store.ts'

/** limn, wired: what every surface is given. */
export interface App {
  service: GenerationService
  files: FileService
  fetchRemote: FetchRemote
  /** Requests of one model. */
  drawnAtOnce: number
  store: Store
  engines: EngineRegistry
  /** Signs pictures, and says whose signatures are trusted. */
  signer: Signer
  /** Calls that may be paid and are on their way; `close` waits for them. */
  paidCalls: Pick<RunningCalls<unknown>, 'running' | 'ended'>
  /** What a request would do and cost. Throws as `generate` does before anything is drawn. */
  plan(request: GenerationRequest, options: GenerationOptions, context?: PlanContext): Promise<CallPlan>
  /** Puts a prompt into better words, which may be paid. */
  enhance(request: EnhanceRequest, options: EnhanceOptions): Promise<Enhancement>
  /** What `enhance` would do and cost. */
  planEnhancement(request: EnhanceRequest, options: EnhanceOptions): Promise<EnhancementPlan>
  /** What was paid. Throws InvalidRequestError for a period that cannot be read. */
  reportCost(query: CostQuery): Promise<CostReport>
  /** Where a picture is from. */
  verify: VerifyService['verify']
  close(): Promise<void>
}

/** What takes the place of limn's own. */
export interface AppParts {
  engines?: EngineRegistry
  conduct?: Conduct
  fetchRemote?: FetchRemote
  rateLimiter?: RateLimiter
  leaseMs?: LeaseMs
  store?: Store
  /** By which calls wait for quotas of other machines. */
  clock?: QuotaClock
  /** How long a silent process is taken for alive, before what it left is taken over. */
  silenceMs?: number
}

const systemClock: QuotaClock = {
  nowMs: Date.now,
  sleep: (durationMs, signal) => setTimeout(durationMs, undefined, { signal }),
}

/**
 * Requests of a model that may wait for each that is drawn: even on one core 32 clients at once are all served, and the
 * last of them within seconds. More would only wait for their own timeout.
 */
const waitingPerPlace = 32

const schedulerOf = (concurrency: number): Scheduler =>
  createScheduler({ concurrency, maxWaiting: waitingPerPlace * concurrency, nowMs: () => performance.now() })

/** Config → store → engines → service: the only place that wires things. */
export async function createApp(config: Config, replace: AppParts = {}): Promise<App> {
  const store = replace.store ?? (await openSqliteStore({ home: config.home }))
  // Drawn in this thread, one picture is encoded while the next is drawn.
  const drawnAtOnce = Math.max(2, config.workers)
  const engines = replace.engines ?? createEngineRegistry(engineFactories, config)
  const createId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 12)
  const files = createFileService({ store, createId, createUploadId: nanoid, nowMs: Date.now })
  const fetchRemote = replace.fetchRemote ?? createLazyFetcher(config)
  const owner = nanoid()
  const leaseMs = replace.leaseMs ?? { local: 10_000, paid: 30_000 }
  const ledgerUpkeep = createLedgerUpkeep({
    store,
    owner,
    believedMs: replace.silenceMs,
    nowMs: Date.now,
    every,
  })
  // What an earlier process sent and never heard of is unknown from here on.
  if (config.google.apiKey !== undefined) await store.sweepLedger(Date.now())
  const savings = createSavings({ store, nowMs: Date.now, every })
  const boundCache = createBoundCache({ store, maxBytes: config.cacheBytes, owner, nowMs: Date.now })
  const quotaGate = createGoogleGate(config.google, {
    store,
    owner,
    patienceMs: config.google.retry?.maxTotalMs ?? usualRetryPlan.maxTotalMs,
    createId,
    clock: replace.clock ?? systemClock,
  })
  const ingredients = createIngredientReader({ workers: config.workers })
  const signer = createSigner({ home: config.home, own: config.credentials?.own })
  const options: GenerationServiceOptions = {
    engines,
    store,
    files,
    fetchRemote,
    scheduler: schedulerOf(drawnAtOnce),
    quotaGate,
    retryEmpty: config.google.retryEmpty ?? 0,
    defaultEngine: config.engine,
    textEngine: 'gemini',
    watermark: config.watermark,
    signer: config.credentials && signer,
    ingredients,
    metadata: config.metadata,
    version: packageVersion(),
    budgets: config.budgets,
    prices: config.prices,
    onUnknown: config.onUnknown,
    leases: createLeases({ store, leaseMs, createId, nowMs: Date.now, pause, every }),
    ledgerUpkeep,
    savings,
    boundCache,
    owner,
    createId,
    conduct: replace.conduct ?? referenceConduct,
    rateLimiter: replace.rateLimiter ?? createRateLimiter({ limits: config.limits, nowMs: Date.now }),
    nowMs: Date.now,
  }
  const service = createGenerationService(options)
  const verifyService = createVerifyService({
    workers: config.workers,
    records: async () => store,
    trusted: signer.trusted,
  })
  return {
    service,
    files,
    fetchRemote,
    drawnAtOnce,
    store,
    engines,
    signer,
    paidCalls: service.paidCalls,
    plan: (request, asked, context) => planCall(options, request, asked, context),
    enhance: (request, asked) => enhancePrompt(options, request, asked),
    planEnhancement: (request, asked) => planEnhancement(options, request, asked),
    reportCost: (query) => reportCost(store, { ...query, budgets: config.budgets, nowMs: Date.now() }),
    verify: verifyService.verify,
    async close() {
      await service.paidCalls.ended()
      await boundCache.ended()
      await quotaGate.close()
      await verifyService.close()
      await ingredients.close()
      await ledgerUpkeep.close()
      await savings.close()
      await engines.close()
      await store.close()
    },
  }
}

function every(intervalMs: number, work: () => void): () => void {
  const timer = setInterval(work, intervalMs).unref()
  return () => clearInterval(timer)
}

const pause = (durationMs: number, signal: AbortSignal | undefined): Promise<void> =>
  setTimeout(durationMs, undefined, { signal }).catch(() => {})

/** Loaded with the first address: most requests name none. */
function createLazyFetcher({ allowPrivateAddresses }: Config): FetchRemote {
  let loaded: Promise<FetchRemote> | undefined
  return async (url, limits) => {
    loaded ??= import('./service/file-data/fetch-remote.ts').then(({ createRemoteFetcher }) =>
      createRemoteFetcher({ allowPrivateAddresses }),
    )
    return (await loaded)(url, limits)
  }
}
