import type { TextModel } from './text-model.ts'

/**
 * Text models of Google that are live. `prices` of the configuration goes before theirs. Source: Google's price page as
 * transcribed by api-evangelist/deepmind on 2026-10-07; that of Gemini 3.1 Flash-Lite from Vercel's AI Gateway, which
 * sells at Google's price.
 */
export const textModels: readonly TextModel[] = [
  {
    id: 'gemini-3.5-flash-lite',
    displayName: 'Gemini 3.5 Flash-Lite',
    price: { inputPerMillionTokens: 0.3, textPerMillionTokens: 2.5 },
  },
  {
    id: 'gemini-3.1-flash-lite',
    displayName: 'Gemini 3.1 Flash-Lite',
    price: { inputPerMillionTokens: 0.25, textPerMillionTokens: 1.5 },
  },
  {
    id: 'gemini-3.5-flash',
    displayName: 'Gemini 3.5 Flash',
    price: { inputPerMillionTokens: 1.5, textPerMillionTokens: 9 },
  },
]
