import { LimnError } from '../../errors/index.ts'
import type { RetryPlan } from './retry.ts'

/** Where Google's API is, and with whose key. */
export interface GeminiOptions {
  /** Without one nothing can be sent. It travels in a header only. */
  apiKey: string | undefined
  /** Without a path: `https://generativelanguage.googleapis.com`. A path before the version is kept. */
  baseUrl: string
  /** `v1beta`, `v1`. */
  apiVersion: string
  /** What differs from the usual. */
  retry?: Partial<RetryPlan> | undefined
}

export const googleDefaults = { baseUrl: 'https://generativelanguage.googleapis.com', apiVersion: 'v1beta' } as const

/** @throws LimnError that says how to give a key. */
export function requireKey({ apiKey }: GeminiOptions): string {
  if (apiKey && !/[^\t\x20-\x7e\x80-\xff]/.test(apiKey)) return apiKey
  if (apiKey) {
    throw new LimnError(
      'The key of Google holds a character that no header can carry, such as the end of a line: see GOOGLE_API_KEY, GEMINI_API_KEY, and google.apiKey in config.json.',
      { code: 'failed-precondition' },
    )
  }
  throw new LimnError(
    'The engine gemini needs a key of Google: set GOOGLE_API_KEY or GEMINI_API_KEY, or google.apiKey in config.json. ' +
      'Without one, the illustrator draws on this machine for $0.',
    { code: 'failed-precondition' },
  )
}
