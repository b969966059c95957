/**
 * The Interactions API on the wire: snake_case throughout. Source: gemini-api-facts §3.9 and the types of
 * @google/genai 3.1.0.
 */
export type InteractionStatus = 'queued' | 'in_progress' | 'completed' | 'incomplete' | 'failed' | 'cancelled'

export interface TextContent {
  type: 'text'
  text: string
  annotations?: unknown[]
}

/** Bytes inside the message (`data`, base64) or by address (`uri`). Only pictures are drawn from. */
export interface MediaContent {
  type: 'image' | 'audio' | 'video' | 'document'
  mime_type?: string
  data?: string
  uri?: string
  resolution?: string
}

export type InteractionContent = TextContent | MediaContent

/** What the user said. */
export interface UserInputStep {
  type: 'user_input'
  content: InteractionContent[]
}

/** What the model thought; `signature` is to be sent back verbatim where a conversation is held by the client. */
export interface ThoughtStep {
  type: 'thought'
  signature?: string
  summary?: InteractionContent[]
}

export interface ModelOutputStep {
  type: 'model_output'
  content?: InteractionContent[]
  /** A google.rpc.Status; the word of the error is the `reason` of its ErrorInfo. */
  error?: { code: number; message: string; details?: Record<string, unknown>[] }
}

export type Step = UserInputStep | ThoughtStep | ModelOutputStep

export interface ModalityTokens {
  modality: 'text' | 'image' | 'video' | 'audio' | 'document'
  tokens: number
}

export interface InteractionUsage {
  total_tokens: number
  total_input_tokens: number
  input_tokens_by_modality?: ModalityTokens[]
  total_cached_tokens: number
  total_output_tokens: number
  output_tokens_by_modality?: ModalityTokens[]
  total_tool_use_tokens: number
  total_thought_tokens: number
}

/** Something that went wrong, by one of the words of interaction-error.ts. */
export interface InteractionErrorDetail {
  code: string
  message: string
}

/** The resource, as POST and GET answer it. */
export interface Interaction {
  /** Absent when it is not stored. */
  id?: string
  status: InteractionStatus
  usage?: InteractionUsage
  /** `YYYY-MM-DDThh:mm:ssZ`, as `updated`. */
  created: string
  updated: string
  service_tier: string
  errors?: InteractionErrorDetail[]
  steps?: Step[]
  object: 'interaction'
  model: string
  /** What the request said and limn kept: `previous_interaction_id`, `response_format`, … */
  [asRequested: string]: unknown
}
