import type { BlockReason, FinishReason } from '../gemini-api/finish-reason.ts'
import type { HarmCategory, HarmProbability } from '../gemini-api/safety-settings.ts'
import type { Concept } from './lexicon.ts'

/** The categories that a request may set for its prompt. */
export type PromptCategory = Extract<
  HarmCategory,
  | 'HARM_CATEGORY_HARASSMENT'
  | 'HARM_CATEGORY_HATE_SPEECH'
  | 'HARM_CATEGORY_SEXUALLY_EXPLICIT'
  | 'HARM_CATEGORY_DANGEROUS_CONTENT'
  | 'HARM_CATEGORY_CIVIC_INTEGRITY'
  | 'HARM_CATEGORY_JAILBREAK'
>

/** One of these concepts must stand where `near` says: within so many words of the first condition's, or further. */
export interface Condition {
  any: readonly Concept[]
  /** Words between, in either direction; `turn`: anywhere in the same text; `conversation`: in any text. Default 8. */
  near?: number | 'turn' | 'conversation'
}

/** How a rule that no setting changes is answered. */
export type FixedAnswer =
  | { stage: 'prompt'; reason: BlockReason }
  | { stage: 'picture'; reason: FinishReason; message?: 'responsibleAi' | 'thirdParty' }

/** What kind of harm it is, coarsely: what OpenAI's answers call a public category of moderation. */
export type Harm = 'sexual' | 'violence' | 'self-harm' | 'harassment' | 'hate' | 'other'

export interface Rule {
  id: string
  /** What is not drawn, for people: "nudity". */
  of: string
  /** All must hold. The first is found first, and the others near it. */
  when: readonly Condition[]
  /** One of these near the first excuses it. */
  unless?: Condition
  /** True to look also at words that are lettering in the picture. */
  lettering: boolean
  /** What Google calls how sure it is; here how grave. */
  verdict: { category: PromptCategory; probability: HarmProbability } | { fixed: FixedAnswer }
  /** Where the category of the verdict does not tell. */
  harm?: Harm
  /** True to look only at the latest turn for the first condition. */
  latest?: boolean
}
