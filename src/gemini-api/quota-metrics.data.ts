/** What Google counts. */
export type QuotaKind = 'requests-per-minute' | 'requests-per-day' | 'input-tokens-per-minute' | 'images-per-minute'

export interface QuotaMetric {
  /** After `generativelanguage.googleapis.com/`. */
  metric: string
  quotaId: string
}

/**
 * Names by which Google's 429 says which limit was hit. Source: gemini-api-facts §4.1 and answers that callers published:
 * google-gemini/gemini-cli#8437 (free tier, 2025-09), googleapis/js-genai#1322 (2026-02); the paid names of tokens and of
 * requests a minute from 2025-10, of requests a day from 2026-01. Nobody published one of images a minute: that name is
 * made after the others.
 */
export const quotaMetrics: Readonly<Record<'free' | 'paid', Readonly<Record<QuotaKind, QuotaMetric>>>> = {
  free: {
    'requests-per-minute': {
      metric: 'generate_content_free_tier_requests',
      quotaId: 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier',
    },
    'requests-per-day': {
      metric: 'generate_content_free_tier_requests',
      quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier',
    },
    'input-tokens-per-minute': {
      metric: 'generate_content_free_tier_input_token_count',
      quotaId: 'GenerateContentInputTokensPerModelPerMinute-FreeTier',
    },
    'images-per-minute': {
      metric: 'generate_content_free_tier_images',
      quotaId: 'GenerateImagesPerMinutePerProjectPerModel-FreeTier',
    },
  },
  paid: {
    'requests-per-minute': {
      metric: 'generate_requests_per_model',
      quotaId: 'GenerateRequestsPerMinutePerProjectPerModel',
    },
    'requests-per-day': {
      metric: 'generate_requests_per_model_per_day',
      quotaId: 'GenerateRequestsPerDayPerProjectPerModel',
    },
    'input-tokens-per-minute': {
      metric: 'generate_content_paid_tier_input_token_count',
      quotaId: 'GenerateContentPaidTierInputTokensPerModelPerMinute',
    },
    'images-per-minute': {
      metric: 'generate_images_per_model',
      quotaId: 'GenerateImagesPerMinutePerProjectPerModel',
    },
  },
}
