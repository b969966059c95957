import type { ModalityTokenCount, UsageMetadata } from '../usage-metadata.ts'
import type { InteractionUsage, ModalityTokens } from './interaction.ts'

/** The same tokens under this API's names. */
export function interactionUsageOf(usage: UsageMetadata): InteractionUsage {
  const input = byModality(usage.promptTokensDetails)
  const output = byModality(usage.candidatesTokensDetails)
  return {
    total_tokens: usage.totalTokenCount,
    total_input_tokens: usage.promptTokenCount,
    ...(input.length > 0 && { input_tokens_by_modality: input }),
    total_cached_tokens: 0,
    total_output_tokens: usage.candidatesTokenCount ?? 0,
    ...(output.length > 0 && { output_tokens_by_modality: output }),
    total_tool_use_tokens: 0,
    total_thought_tokens: usage.thoughtsTokenCount ?? 0,
  }
}

function byModality(details: readonly ModalityTokenCount[] = []): ModalityTokens[] {
  return details.map(({ modality, tokenCount }) => ({
    modality: modality.toLowerCase() as ModalityTokens['modality'],
    tokens: tokenCount,
  }))
}
