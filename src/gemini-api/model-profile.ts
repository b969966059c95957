export const imageSizes = ['512', '1K', '2K', '4K'] as const

export type ImageSize = (typeof imageSizes)[number]

export const aspectRatios = [
  '1:1',
  '1:4',
  '1:8',
  '2:3',
  '3:2',
  '3:4',
  '4:1',
  '4:3',
  '4:5',
  '5:4',
  '8:1',
  '9:16',
  '16:9',
  '21:9',
] as const

export type AspectRatio = (typeof aspectRatios)[number]

export const thinkingLevels = ['MINIMAL', 'LOW', 'MEDIUM', 'HIGH'] as const

export type ThinkingLevel = (typeof thinkingLevels)[number]

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
  /** Which table of pixels.data.ts holds its output pixels. */
  pixelTable: 'gemini-2.5' | 'gemini-3'
  references: {
    /** Most pictures in one request. */
    max: number
    /** Beyond this many Google's pages say that the model loses track of them. */
    worksBestUpTo: number
    /** How Google splits the maximum by role. */
    split: { objects: number; characters: number; styles: number }
  }
  /** True when it takes PDFs beside pictures. */
  documents: boolean
  /** No levels: the model refuses every thinking parameter. `alwaysOn`: it accepts any level and thinks as it likes. */
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
    /** Each search of `googleSearch`; absent where the model cannot search. */
    perThousandSearches?: number
    /** As Google's price page states it, for each size. */
    perImage: Partial<Record<ImageSize, number>>
  }
  /** IMAGE tokens of one picture of each size. */
  imageTokens: Partial<Record<ImageSize, number>>
}
