import type { OutgoingCall, Wait } from '../../engines/engine.ts'
import type { PriceRange } from '../../gemini-api/price.ts'
import type { CacheMode } from '../generation.ts'
import type { Payer } from '../payer.ts'
import type { UnknownPolicy } from '../unknown-policy.ts'

/** limn's own rules, which work offline and cost nothing. */
export const rules = 'rules'

/** A prompt that is to be put into better words. */
export interface EnhanceRequest {
  prompt: string
  /** `rules`, or the id of a text model. Default: a text model where what draws has one, else the rules. */
  by?: string | undefined
  /** Pictures that go with the prompt. */
  references: number
}

export interface EnhanceOptions {
  /** Name of the engine that draws, where it is not the configured one. */
  engine?: string | undefined
  /** Default `use`: nobody pays for the same words twice. */
  cache?: CacheMode
  onUnknown?: UnknownPolicy | undefined
  payer?: Payer
  signal?: AbortSignal | undefined
  /** Throws where the picture would be refused as it is asked for, so that no words are paid for in vain. */
  requireDrawable?: (context: { paidBeforeUsd: number }) => Promise<unknown>
  /** Told when the call cannot be sent yet, and without a wait when it can again. */
  onWait?: (wait: Wait | undefined) => void
}

/** A prompt in better words. */
export interface Enhancement {
  /** What to draw: as it came, where `reason` says why. */
  prompt: string
  /** `rules`, or the id of the text model. */
  by: string
  reason?: string
  /** What was written for another tool and says nothing here. */
  leftOut: readonly string[]
  /** USD. */
  paidUsd: number
  /** False where the answer did not say what it cost, and `paidUsd` is the most it can be: see limn cost unknown. */
  isCounted?: false
  /** True when the text model was asked before. */
  cached: boolean
}

/** What enhancing a prompt would do. */
export interface EnhancementPlan {
  by: string
  /** USD. Nothing by the rules, and for words that are there already. */
  price: PriceRange
  /** What is known without asking anybody. */
  enhancement?: Enhancement
  /** What would leave; absent when nothing would. */
  call?: OutgoingCall
  /** What it would wait for before it leaves. */
  wait?: Wait
}
