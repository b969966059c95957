import type { GenerateContentRequest } from '../../gemini-api/generate-content-request.ts'
import { instruction, withPictures } from './wording-request.data.ts'

/** More than a paragraph needs, thoughts counted in; Google gives no more, so it costs no more. */
export const maxWordingTokens = 2048

/** What a text model is asked, to put a prompt into words. */
export function wordingRequest(prompt: string, { references }: { references: number }): GenerateContentRequest {
  const parts = [{ text: instruction }, ...(references > 0 ? [{ text: withPictures }] : [])]
  return {
    systemInstruction: { parts },
    contents: [{ role: 'user', parts: [{ text: prompt }] }],
    generationConfig: { maxOutputTokens: maxWordingTokens },
  }
}
