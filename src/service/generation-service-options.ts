import type { EngineRegistry } from '../engines/registry.ts'
import type { Conduct } from '../gemini-api/conduct.ts'
import type { PriceOverrides } from '../gemini-api/price-overrides.ts'
import type { Store } from '../store/store.ts'
import type { BoundCache } from './bound-cache.ts'
import type { BudgetOptions } from './budgets.ts'
import type { FileDataSources } from './file-data/read-file-uri.ts'
import type { IngredientReader } from './ingredients/ingredient-reader.ts'
import type { Leases } from './leases.ts'
import type { LedgerUpkeep } from './ledger-upkeep.ts'
import type { RateLimiter } from './limits/rate-limiter.ts'
import type { QuotaGate } from './quota/quota-gate.ts'
import type { Savings } from './savings.ts'
import type { Scheduler } from './schedule.ts'
import type { Signer } from './signer.ts'
import type { UnknownPolicy } from './unknown-policy.ts'

/** What the generation service works with. */
export interface GenerationServiceOptions extends FileDataSources {
  engines: EngineRegistry
  store: Store
  /** For engines of this machine. */
  scheduler: Scheduler
  /** For engines elsewhere: their quotas. */
  quotaGate: QuotaGate
  /** How often an answer without a picture is asked for again, though it may be billed. */
  retryEmpty: number
  /** Engine for requests that name none. */
  defaultEngine: string
  /** Name of the engine that has text models. */
  textEngine: string
  /** Whether pictures made on this machine bear limn's mark. */
  watermark: boolean
  /** Signs them; undefined where nothing is to be signed. */
  signer: Signer | undefined
  /** Reads what signed pictures are made from. */
  ingredients: IngredientReader
  /** Whether the files of such pictures tell prompt, model and seed. */
  metadata: boolean
  /** Of limn. */
  version: string
  budgets: BudgetOptions
  prices: PriceOverrides
  onUnknown: UnknownPolicy
  leases: Leases
  boundCache: Pick<BoundCache, 'added'>
  ledgerUpkeep: LedgerUpkeep
  savings: Savings
  /** This process, as the ledger knows it. */
  owner: string
  conduct: Conduct
  rateLimiter: RateLimiter
  createId: () => string
  /** Milliseconds since 1970. */
  nowMs: () => number
}
