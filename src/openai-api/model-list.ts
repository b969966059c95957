import type { ModelProfile } from '../gemini-api/model-profile.ts'

/** An entry of `models`. Source: Model of the openai package 7.59.0. */
export interface OpenAiModel {
  id: string
  object: 'model'
  /** Seconds since 1970. */
  created: number
  owned_by: string
}

/** Named with `models/`, as Google names them here too. */
export function toOpenAiModel(name: string, { lifecycle }: ModelProfile): OpenAiModel {
  const released = Date.parse(lifecycle.released ?? '1970-01-01')
  return { id: `models/${name}`, object: 'model', created: released / 1000, owned_by: 'google' }
}
