/** Parameters of a request by message. Source: types of @google/genai 3.1.0; `top_k` from a recorded live answer. */
export const requestFields = {
  interaction: [
    'agent',
    'agent_config',
    'background',
    'cached_content',
    'continuation_token',
    'environment',
    'generation_config',
    'input',
    'labels',
    'model',
    'previous_interaction_id',
    'response_format',
    'response_mime_type',
    'response_modalities',
    'safety_settings',
    'service_tier',
    'store',
    'stream',
    'system_instruction',
    'tools',
    'webhook_config',
  ],
  generationConfig: [
    'image_config',
    'max_output_tokens',
    'seed',
    'speech_config',
    'stop_sequences',
    'temperature',
    'thinking_level',
    'thinking_summaries',
    'tool_choice',
    'top_k',
    'top_p',
    'transcription_config',
    'video_config',
  ],
  imageConfig: ['aspect_ratio', 'image_size'],
  imageFormat: ['type', 'aspect_ratio', 'delivery', 'image_size', 'mime_type'],
  textFormat: ['type', 'mime_type', 'schema'],
  googleSearch: ['type', 'search_types'],
  safetySetting: ['method', 'threshold', 'type'],
  text: ['type', 'text', 'annotations'],
  media: ['type', 'data', 'uri', 'mime_type', 'resolution', 'channels', 'sample_rate', 'name', 'processing'],
  userInput: ['type', 'content'],
  modelOutput: ['type', 'content', 'error'],
  thought: ['type', 'signature', 'summary'],
} as const

/** What only agents, or other models, are asked for. */
export const unsupportedFields = {
  agent_config: 'limn has models, no agents.',
  continuation_token: 'limn never stops half-way, so there is nothing to continue by token.',
  environment: 'limn has models, no agents, and so no environments.',
  webhook_config: 'limn calls no webhooks: ask for the interaction again, or stream it.',
} as const

/** Settings of speech, transcripts and films, which no image model has. */
export const unsupportedConfig = ['speech_config', 'transcription_config', 'video_config'] as const

/** Source: types of @google/genai 3.1.0, `HarmCategory_2` and `Threshold`. */
export const safetyTypes = [
  'hate_speech',
  'dangerous_content',
  'harassment',
  'sexually_explicit',
  'civic_integrity',
  'image_hate',
  'image_dangerous_content',
  'image_harassment',
  'image_sexually_explicit',
  'jailbreak',
] as const

export const safetyThresholds = [
  'block_low_and_above',
  'block_medium_and_above',
  'block_only_high',
  'block_none',
  'off',
] as const
