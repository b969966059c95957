import type { Bill, Engine } from '../engines/engine.ts'
import { isLimnError } from '../errors/index.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { Books } from '../store/books.ts'
import type { Store } from '../store/store.ts'
import type { Answer } from './answer.ts'
import { type BudgetOptions, budgetsFor, overBudget } from './budgets.ts'
import type { Payer } from './payer.ts'
import { refuseUnknown } from './refuse-unknown.ts'
import type { UnknownPolicy } from './unknown-policy.ts'

/** What a call came to. */
export type Reckoning =
  | { state: 'settled'; usd: number; usage: UsageMetadata }
  | { state: 'released'; usd: 0; reason: string }
  | { state: 'unknown'; usd: number; reason: string }

/** Money set aside for one call of an engine that bills. */
export interface HeldCall {
  /** For the engine, to say what leaves. */
  bill: Bill
  reckon(answer: Answer, failure: unknown): Reckoning
  /** Writes what it came to. */
  close(reckoning: Reckoning, recordId: string | undefined, books: Books): void
}

/** A call that will be billed. */
export interface PaidCall {
  /** Id of the model. */
  model: string
  prompt: string
  /** The most it can cost. USD. */
  highestUsd: number
  /** What an answer has cost, by the count of whoever bills it. USD. */
  billedUsd(answer: Answer, usage: UsageMetadata): number
}

export interface HoldOptions {
  engine: Engine
  call: PaidCall
  /** Of the whole request, however the cache is used. */
  cacheKey: string
  budgets: BudgetOptions
  payer: Payer
  onUnknown: UnknownPolicy
  store: Store
  /** Id of the ledger's entry. */
  id: string
  /** The process, as the ledger knows it. */
  owner: string
  nowMs: () => number
}

/** Enough to know a request by. */
const promptLength = 200

/**
 * Sets the highest price a request can cost aside, if that fits into what is left of every budget; nothing has left
 * yet.
 *
 * @throws QuotaError naming the budget, what is left of it and what this request may cost; MaybePaidError for a request
 *   that may have been paid already, unless `onUnknown` is `retry`.
 */
export async function holdMoney(options: HoldOptions): Promise<HeldCall> {
  const { engine, call, cacheKey, payer, store, id, owner, nowMs } = options
  const { model, highestUsd: holdUsd } = call
  await refuseUnknown(store, cacheKey, options)
  const createdAt = nowMs()
  const prompt = call.prompt.slice(0, promptLength)
  const entry = { id, createdAt, ...payer, engine: engine.name, model, prompt, cacheKey, holdUsd, owner }
  const refused = await store.hold(entry, budgetsFor(options.budgets, payer, createdAt))
  if (refused) throw overBudget(refused, holdUsd, createdAt)

  let left = false
  return {
    bill: {
      async sent() {
        await store.markSent(id, nowMs())
        left = true
      },
      async notBilled() {
        await store.markHeld(id)
        left = false
      },
    },

    reckon(answer, failure) {
      const reason = reasonOf(failure)
      if (!left) return { state: 'released', usd: 0, reason: reason ?? 'Nothing was sent.' }
      if (failure !== undefined || !answer.usage) {
        return { state: 'unknown', usd: holdUsd, reason: reason ?? 'The answer did not say what it cost.' }
      }
      return { state: 'settled', usd: inNanos(call.billedUsd(answer, answer.usage)), usage: answer.usage }
    },

    close(reckoning, recordId, books) {
      if (reckoning.state === 'settled') {
        const { usd, usage } = reckoning
        books.settle(id, { costUsd: usd, usage, recordId, nowMs: nowMs() })
      } else if (reckoning.state === 'released') books.release(id, reckoning.reason, nowMs())
      else books.markUnknown(id, reckoning.reason, nowMs())
    },
  }
}

/** To a billionth: what floating point adds beyond is noise. */
const inNanos = (usd: number): number => Math.round(usd * 1e9) / 1e9

function reasonOf(failure: unknown): string | undefined {
  if (failure === undefined) return undefined
  return isLimnError(failure) ? failure.message : String(failure)
}
