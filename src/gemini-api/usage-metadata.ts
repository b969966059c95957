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
