export type ImageSize = '512' | '1K' | '2K' | '4K'

export type AspectRatio =
  | '1:1'
  | '2:3'
  | '3:2'
  | '3:4'
  | '4:3'
  | '4:5'
  | '5:4'
  | '9:16'
  | '16:9'
  | '21:9'
  | '1:4'
  | '4:1'
  | '1:8'
  | '8:1'

export type ThinkingLevel = 'MINIMAL' | 'LOW' | 'MEDIUM' | 'HIGH'

/** What is known of one model id. Source of every figure: gemini-api-facts §1, §2. */
export interface ModelProfile {
  /** Without the `models/` prefix. */
  id: string
  displayName: string
  description: string
  version: string
  aliases: readonly string[]
  lifecycle: {
    status: 'live' | 'deprecated' | 'retired'
    /** ISO dates. */
    released?: string
    deprecated?: string
    shutdown?: string
    /** Id of the model to use instead. */
    successor?: string
  }
  /** First is the default. */
  sizes: readonly ImageSize[]
  ratios: readonly AspectRatio[]
  references: {
    /** Most pictures in one request. */
    max: number
    /** How Google splits the maximum by role. */
    split: { objects: number; characters: number; styles: number }
  }
  thinking: { levels: readonly ThinkingLevel[]; default?: ThinkingLevel; alwaysOn: boolean }
  search: { web: boolean; image: boolean }
  inputTokenLimit: number
  outputTokenLimit: number
  /** What Google's live API returns. limn's default follows the reference document: PNG. */
  liveMimeType: 'image/png' | 'image/jpeg'
  /** USD. */
  price: {
    inputPerMillionTokens: number
    /** Text and thinking output. */
    textPerMillionTokens: number
    imagePerMillionTokens: number
    /** As Google's price page states it, for each size. */
    perImage: Partial<Record<ImageSize, number>>
  }
  /** IMAGE tokens of one picture of each size. */
  imageTokens: Partial<Record<ImageSize, number>>
}
