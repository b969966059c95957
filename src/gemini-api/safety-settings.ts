import type { FieldViolation } from '../errors/index.ts'

/** What can be set. Source: types of @google/genai 3.1.0; gemini-api-facts §3.2. */
export const harmCategories = [
  'HARM_CATEGORY_HARASSMENT',
  'HARM_CATEGORY_HATE_SPEECH',
  'HARM_CATEGORY_SEXUALLY_EXPLICIT',
  'HARM_CATEGORY_DANGEROUS_CONTENT',
  'HARM_CATEGORY_CIVIC_INTEGRITY',
  'HARM_CATEGORY_IMAGE_HATE',
  'HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT',
  'HARM_CATEGORY_IMAGE_HARASSMENT',
  'HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT',
  'HARM_CATEGORY_JAILBREAK',
] as const

export type HarmCategory = (typeof harmCategories)[number]

/** Of the enum, yet refused: those of PaLM, and none at all. */
const retiredCategories = ['UNSPECIFIED', 'DEROGATORY', 'TOXICITY', 'VIOLENCE', 'SEXUAL', 'MEDICAL', 'DANGEROUS'].map(
  (name) => `HARM_CATEGORY_${name}`,
)

export const harmBlockThresholds = [
  'BLOCK_LOW_AND_ABOVE',
  'BLOCK_MEDIUM_AND_ABOVE',
  'BLOCK_ONLY_HIGH',
  'BLOCK_NONE',
  'OFF',
] as const

export type HarmBlockThreshold = (typeof harmBlockThresholds)[number]

const unsetThreshold = 'HARM_BLOCK_THRESHOLD_UNSPECIFIED'

/** From least to most. */
export const harmProbabilities = ['NEGLIGIBLE', 'LOW', 'MEDIUM', 'HIGH'] as const

export type HarmProbability = (typeof harmProbabilities)[number]

/** One line of an answer's ratings. */
export interface SafetyRating {
  category: HarmCategory
  probability: HarmProbability
  /** True on what made the answer stop. */
  blocked?: boolean
}

/** One line of a request, as it came. Words are in upper case. */
export interface SafetySetting {
  category?: string
  threshold?: string
}

const enumOf = {
  category: 'type.googleapis.com/google.ai.generativelanguage.v1beta.HarmCategory',
  threshold: 'type.googleapis.com/google.ai.generativelanguage.v1beta.SafetySetting.HarmBlockThreshold',
} as const

/** Words that are in no enum, in Google's text for them. @param path Of the list, `safety_settings`. */
export function malformedSafetySettings(settings: readonly SafetySetting[], path: string): FieldViolation[] {
  const known = {
    category: [...harmCategories, ...retiredCategories],
    threshold: [...harmBlockThresholds, unsetThreshold],
  }
  return settings.flatMap((setting, index) =>
    (['category', 'threshold'] as const).flatMap((name) => {
      const word = setting?.[name]
      if (word === undefined || (known[name] as readonly string[]).includes(word)) return []
      const field = `${path}[${index}].${name}`
      return [{ field, description: `Invalid value at '${field}' (${enumOf[name]}), ${JSON.stringify(word)}` }]
    }),
  )
}

/** Settings of no category, or of one that no longer is. */
export function checkSafetySettings(settings: readonly SafetySetting[]): FieldViolation[] {
  return settings.flatMap(({ category }, index) =>
    (harmCategories as readonly string[]).includes(category ?? '')
      ? []
      : [
          {
            field: `safety_settings[${index}]`,
            description:
              'element predicate failed: $.category in (HarmCategory.HARM_CATEGORY_HATE_SPEECH, HarmCategory.HARM_CATEGORY_SEXUALLY_EXPLICIT, HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT, HarmCategory.HARM_CATEGORY_HARASSMENT, HarmCategory.HARM_CATEGORY_CIVIC_INTEGRITY)',
          },
        ],
  )
}

/** What the request sets; of two lines for one category the later counts. */
export function safetyThresholds(
  settings: readonly SafetySetting[] | undefined,
): ReadonlyMap<HarmCategory, HarmBlockThreshold> {
  const thresholds = new Map<HarmCategory, HarmBlockThreshold>()
  for (const { category, threshold } of settings ?? []) {
    if (threshold === undefined || threshold === unsetThreshold) continue
    thresholds.set(category as HarmCategory, threshold as HarmBlockThreshold)
  }
  return thresholds
}

const leastBlocked: Readonly<Record<HarmBlockThreshold, number>> = {
  BLOCK_LOW_AND_ABOVE: 1,
  BLOCK_MEDIUM_AND_ABOVE: 2,
  BLOCK_ONLY_HIGH: 3,
  BLOCK_NONE: Number.POSITIVE_INFINITY,
  OFF: Number.POSITIVE_INFINITY,
}

export function isBlockedAt(threshold: HarmBlockThreshold, probability: HarmProbability): boolean {
  return harmProbabilities.indexOf(probability) >= leastBlocked[threshold]
}
