import { type AspectRatio, aspectRatios, type ModelProfile, thinkingLevels } from './model-profile.ts'

/** When the prices below were read from Google's pages. `prices` of the configuration goes before them. */
export const pricesAsOf = '2026-11-22'

/**
 * USD. What Gemini 3 takes for a search beyond the 5,000 a month that are free to a project; limn cannot know how many of
 * these are left. Source: Google's price page, 2026-09.
 */
const perThousandSearches = 14

const classicRatios: readonly AspectRatio[] = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9']

const pro = {
  description:
    "Gemini's professional image model: reasons before it draws, sets text in pictures, and takes up to 14 references.",
  version: '3.0',
  sizes: ['1K', '2K', '4K'],
  ratios: classicRatios,
  pixelTable: 'gemini-3',
  references: { max: 14, worksBestUpTo: 14, split: { objects: 6, characters: 5, styles: 3 } },
  documents: true,
  thinking: { levels: thinkingLevels, alwaysOn: true },
  search: { web: true, image: false },
  // As models.list says; the documentation page says 65,536 in.
  inputTokenLimit: 131_072,
  outputTokenLimit: 32_768,
  liveMimeType: 'image/jpeg',
  price: {
    inputPerMillionTokens: 2,
    textPerMillionTokens: 12,
    imagePerMillionTokens: 120,
    perThousandSearches,
    perImage: { '1K': 0.134, '2K': 0.134, '4K': 0.24 },
  },
  imageTokens: { '1K': 1120, '2K': 1120, '4K': 2000 },
} as const

const flash31 = {
  description: 'Fast image generation and editing in 14 ratios and four sizes, with web and image search.',
  version: '3.1',
  sizes: ['1K', '512', '2K', '4K'],
  ratios: aspectRatios,
  pixelTable: 'gemini-3',
  references: { max: 14, worksBestUpTo: 14, split: { objects: 10, characters: 4, styles: 0 } },
  documents: true,
  thinking: { levels: ['MINIMAL', 'HIGH'], default: 'MINIMAL', alwaysOn: false },
  search: { web: true, image: true },
  // As models.list said on 2026-06-26; the documentation page says 131,072.
  inputTokenLimit: 65_536,
  outputTokenLimit: 65_536,
  liveMimeType: 'image/jpeg',
  price: {
    inputPerMillionTokens: 0.5,
    textPerMillionTokens: 3,
    imagePerMillionTokens: 60,
    perThousandSearches,
    perImage: { '512': 0.045, '1K': 0.067, '2K': 0.101, '4K': 0.151 },
  },
  imageTokens: { '512': 747, '1K': 1120, '2K': 1680, '4K': 2520 },
} as const

const flash25 = {
  description: 'Quick image generation and editing at one size, for exploration and volume.',
  version: '2.0',
  sizes: ['1K'],
  ratios: classicRatios,
  pixelTable: 'gemini-2.5',
  references: { max: 14, worksBestUpTo: 3, split: { objects: 14, characters: 0, styles: 0 } },
  documents: false,
  thinking: { levels: [], alwaysOn: false },
  search: { web: false, image: false },
  inputTokenLimit: 32_768,
  outputTokenLimit: 32_768,
  liveMimeType: 'image/png',
  price: {
    inputPerMillionTokens: 0.3,
    textPerMillionTokens: 2.5,
    imagePerMillionTokens: 30,
    perImage: { '1K': 0.039 },
  },
  imageTokens: { '1K': 1290 },
} as const

/**
 * Every image model that generateContent has served. Source: gemini-api-facts §1 (2026-11-22); where its sources
 * disagree, the choice is said beside the figure. Retired models stay: the reference document names two of them.
 * Imagen is absent on purpose: it answered `predict` only.
 */
export const modelProfiles: readonly ModelProfile[] = [
  {
    ...pro,
    id: 'gemini-3-pro-image-preview',
    displayName: 'Nano Banana Pro (preview)',
    aliases: [],
    lifecycle: {
      status: 'retired',
      released: '2025-11-20',
      deprecated: '2026-05-28',
      shutdown: '2026-06-25',
      successor: 'gemini-3-pro-image',
    },
  },
  {
    ...pro,
    id: 'gemini-3-pro-image',
    displayName: 'Nano Banana Pro',
    aliases: ['nano-banana-pro-preview'],
    lifecycle: { status: 'live', released: '2026-05-28' },
  },
  {
    id: 'gemini-nano-banana-2.1',
    displayName: 'Nano Banana 2.1',
    description: 'The current general image model: 14 ratios up to 4K, thinking that can be set, web and image search.',
    version: '2.1',
    aliases: [],
    lifecycle: { status: 'live', released: '2026-10-06' },
    // Some report that 512 works, more that it is refused.
    sizes: ['1K', '2K', '4K'],
    ratios: aspectRatios,
    pixelTable: 'gemini-3',
    references: { max: 14, worksBestUpTo: 14, split: { objects: 10, characters: 4, styles: 0 } },
    documents: true,
    thinking: { levels: ['MINIMAL', 'MEDIUM', 'HIGH'], default: 'MEDIUM', alwaysOn: false },
    search: { web: true, image: true },
    inputTokenLimit: 131_072,
    // Stated nowhere we know of; that of the other live model with this input limit.
    outputTokenLimit: 32_768,
    liveMimeType: 'image/jpeg',
    price: {
      inputPerMillionTokens: 1.5,
      textPerMillionTokens: 7.5,
      imagePerMillionTokens: 30,
      perThousandSearches,
      perImage: { '1K': 0.0336, '2K': 0.0504, '4K': 0.1134 },
    },
    imageTokens: { '1K': 1120, '2K': 1680, '4K': 3780 },
  },
  {
    ...flash31,
    id: 'gemini-3.1-flash-image',
    displayName: 'Nano Banana 2',
    aliases: [],
    lifecycle: {
      status: 'retired',
      released: '2026-05-28',
      shutdown: '2026-10-29',
      successor: 'gemini-nano-banana-2.1',
    },
  },
  {
    ...flash31,
    id: 'gemini-3.1-flash-image-preview',
    displayName: 'Nano Banana 2 (preview)',
    aliases: [],
    lifecycle: {
      status: 'retired',
      released: '2026-02-26',
      shutdown: '2026-06-25',
      successor: 'gemini-nano-banana-2.1',
    },
  },
  {
    ...flash31,
    id: 'gemini-3.1-flash-lite-image',
    displayName: 'Nano Banana 2 Lite',
    description: 'The cheapest live image model, at one size; not made for several references.',
    aliases: [],
    lifecycle: { status: 'live', released: '2026-06-30' },
    // One table of the documentation also lists 512, and its prose says 10 ratios.
    sizes: ['1K'],
    references: { max: 14, worksBestUpTo: 1, split: { objects: 14, characters: 0, styles: 0 } },
    documents: true,
    search: { web: false, image: false },
    price: {
      inputPerMillionTokens: 0.25,
      textPerMillionTokens: 1.5,
      imagePerMillionTokens: 30,
      perImage: { '1K': 0.0336 },
    },
    imageTokens: { '1K': 1120 },
  },
  {
    ...flash25,
    id: 'gemini-2.5-flash-image',
    displayName: 'Nano Banana',
    aliases: [],
    lifecycle: {
      // Google's table says it is off since 2026-10-02, although the SDK of November 2026 still lists it.
      status: 'retired',
      released: '2025-10-02',
      shutdown: '2026-10-02',
      successor: 'gemini-nano-banana-2.1',
    },
  },
  {
    ...flash25,
    id: 'gemini-2.5-flash-image-preview',
    displayName: 'Nano Banana (preview)',
    aliases: [],
    lifecycle: {
      status: 'retired',
      shutdown: '2026-01-15',
      successor: 'gemini-nano-banana-2.1',
    },
  },
]
