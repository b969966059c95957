import type { Bill, Engine, Warning } from '../engines/engine.ts'
import { isLimnError, type LimnError } from '../errors/index.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { Books } from '../store/books.ts'
import type { Answer } from './answer.ts'
import { budgetsFor, overBudget } from './budgets.ts'
import type { GenerationOptions } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { nobodyInParticular } from './payer.ts'
import { refuseUnknown } from './refuse-unknown.ts'

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
  engine: Engine
  /** Id of the model. */
  model: string
  prompt: string
  /** Of the whole request, however the cache is used. */
  requestKey: string
  options: Pick<GenerationOptions, 'payer' | 'onUnknown'>
  /** The most it can cost. USD. */
  highestUsd: number
  /** What an answer has cost, by the count of whoever bills it; undefined where that cannot be of the whole answer. USD. */
  billedUsd(answer: Answer, usage: UsageMetadata): number | undefined
}

/** Money for a call, or why there is none: then nothing was held. */
export type Hold = { held: HeldCall } | { refused: LimnError }

type HoldOptions = Pick<GenerationServiceOptions, 'store' | 'budgets' | 'owner' | 'nowMs' | 'createId' | 'onUnknown'>

/** Enough to know a request by. */
const promptLength = 200

/**
 * Sets the highest price a request can cost aside, if that fits into what is left of every budget; nothing has left
 * yet. Refuses with a QuotaError naming the budget, what is left of it and what this request may cost; with a
 * MaybePaidError a request that may have been paid already, unless `onUnknown` is `retry`.
 */
export function holdMoney(
  books: Books,
  { store, budgets, owner, nowMs, createId, ...usual }: HoldOptions,
  call: PaidCall,
): Hold {
  const { engine, model, requestKey: cacheKey, highestUsd: holdUsd } = call
  const { payer = nobodyInParticular, onUnknown = usual.onUnknown } = call.options
  const id = createId()
  const createdAt = nowMs()
  const unknown = refuseUnknown(books, cacheKey, { onUnknown, nowMs: createdAt })
  if (unknown) return { refused: unknown }
  const prompt = call.prompt.slice(0, promptLength)
  const entry = { id, createdAt, ...payer, engine: engine.name, model, prompt, cacheKey, holdUsd, owner }
  const over = books.hold(entry, budgetsFor(budgets, payer, createdAt))
  if (over) return { refused: overBudget(over, holdUsd, createdAt) }

  let left = false
  const held: HeldCall = {
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
      const { usage } = answer
      const usd = failure === undefined && usage ? call.billedUsd(answer, usage) : undefined
      if (usd === undefined) {
        return { state: 'unknown', usd: holdUsd, reason: reason ?? 'The answer did not say what it cost.' }
      }
      return { state: 'settled', usd: inNanos(usd), usage: usage! }
    },

    close(reckoning, recordId, books) {
      if (reckoning.state === 'settled') {
        const { usd, usage } = reckoning
        books.settle(id, { costUsd: usd, usage, recordId, nowMs: nowMs() })
      } else if (reckoning.state === 'released') books.release(id, reckoning.reason, nowMs())
      else books.markUnknown(id, reckoning.reason, nowMs())
    },
  }
  return { held }
}

/** @throws Why there is none. */
export function heldBy(hold: Hold): HeldCall {
  if ('refused' in hold) throw hold.refused
  return hold.held
}

/** An answer came, and no count of what it cost. */
export const uncounted = (usd: number): Warning => ({
  type: 'adjusted',
  feature: 'cost',
  message: `The answer does not say what it cost: the most it can be, ${formatUsd(usd)}, is counted as spent; limn cost unknown lists it.`,
})

/** To a billionth: what floating point adds beyond is noise. */
const inNanos = (usd: number): number => Math.round(usd * 1e9) / 1e9

function reasonOf(failure: unknown): string | undefined {
  if (failure === undefined) return undefined
  return isLimnError(failure) ? failure.message : String(failure)
}
