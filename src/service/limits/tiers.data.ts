import type { RateLimits } from './rate-limits.ts'

/** Tiers of Google's, by their names there. */
export const tierNames = ['free', '1', '2', '3'] as const

export type Tier = (typeof tierNames)[number]

/**
 * What a project may use of each image model. Google shows these figures only in AI Studio, to each project its own, and
 * changes them; they are here so that a program meets limits of about the right size, not so that it can rely on them.
 *
 * - free: 0. Source: gemini-api-facts §4.1 and §6; callers' 429 with `limit: 0`, googleapis/js-genai#1322 (2026-02).
 * - 1: AI Studio's figures for gemini-3-pro-image as help.apiyi.com/en/google-ai-studio-rate-limits-2026-guide-en.html shows
 *   them (20 requests and 100K tokens a minute, 250 requests a day); its table has 20 images a minute.
 * - 2: the same page's table, which says "1,000+", 2M, "10,000+" and 100 images a minute for all models together.
 * - 3: no source of ours has figures for image models; five times tier 2, and no limit a day.
 */
export const tierLimits: Readonly<Record<Tier, RateLimits>> = {
  free: { requestsPerMinute: 0, inputTokensPerMinute: 0, requestsPerDay: 0 },
  '1': { requestsPerMinute: 20, imagesPerMinute: 20, inputTokensPerMinute: 100_000, requestsPerDay: 250 },
  '2': { requestsPerMinute: 1000, imagesPerMinute: 100, inputTokensPerMinute: 2_000_000, requestsPerDay: 10_000 },
  '3': { requestsPerMinute: 5000, imagesPerMinute: 500, inputTokensPerMinute: 10_000_000 },
}
