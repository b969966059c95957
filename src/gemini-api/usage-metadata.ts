import { isJsonObject } from './proto-json.ts'

export interface ModalityTokenCount {
  modality: 'TEXT' | 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT'
  tokenCount: number
}

/** Tokens of one call as Google reports them. Source: gemini-api-facts §3.3. */
export interface UsageMetadata {
  promptTokenCount: number
  candidatesTokenCount?: number
  thoughtsTokenCount?: number
  /** What a search put into the prompt. */
  toolUsePromptTokenCount?: number
  totalTokenCount: number
  promptTokensDetails?: ModalityTokenCount[]
  candidatesTokensDetails?: ModalityTokenCount[]
  serviceTier?: string
}

const countFields = [
  'promptTokenCount',
  'candidatesTokenCount',
  'thoughtsTokenCount',
  'toolUsePromptTokenCount',
  'totalTokenCount',
] as const

/** They are int32. */
const largestCount = 2 ** 31 - 1

/**
 * An answer's count, to compute money from: numbers may come as text, as proto-JSON has it, and fields that are new stay.
 * Undefined for what counts neither what went in nor what came out, and where one of its counts cannot be one.
 */
export function readUsageMetadata(value: unknown): UsageMetadata | undefined {
  if (!isJsonObject(value)) return undefined
  const { candidatesTokensDetails, promptTokensDetails, serviceTier, ...usage } = value
  for (const name of countFields) {
    if (isAbsent(usage[name])) delete usage[name]
    else if (isCount(usage[name])) usage[name] = Number(usage[name])
    else return undefined
  }
  if (!usage.promptTokenCount && !usage.candidatesTokenCount) return undefined
  for (const [name, details] of Object.entries({ promptTokensDetails, candidatesTokensDetails })) {
    if (isAbsent(details)) continue
    if (!Array.isArray(details) || !details.every(isDetail)) return undefined
    usage[name] = details.map((detail) => ({ ...detail, tokenCount: Number(detail.tokenCount ?? 0) }))
  }
  if (typeof serviceTier === 'string') usage.serviceTier = serviceTier
  return usage as unknown as UsageMetadata
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isCount = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))) &&
  Number.isInteger(Number(value)) &&
  Number(value) >= 0 &&
  Number(value) <= largestCount

/** Proto-JSON leaves zeros out. */
const isDetail = (value: unknown): value is { modality?: unknown; tokenCount?: unknown } =>
  isJsonObject(value) && (isAbsent(value.tokenCount) || isCount(value.tokenCount))
