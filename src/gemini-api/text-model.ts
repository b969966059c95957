import type { TokenPrice } from './price.ts'
import { textModels } from './text-models.data.ts'

/** A model that answers in words: what limn has prompts put into words by. */
export interface TextModel {
  /** Without the `models/` prefix. */
  id: string
  displayName: string
  price: TokenPrice
}

/** Quick, cheap, and without thoughts unless it is asked for them. */
export const defaultTextModelId = 'gemini-3.5-flash-lite'

/** The text model of an id, with or without `models/`. */
export function findTextModel(id: string): TextModel | undefined {
  const name = id.replace(/^models\//, '')
  return textModels.find((model) => model.id === name)
}

/** Every text model limn knows, the default first. */
export function listTextModels(): readonly TextModel[] {
  return textModels
}
