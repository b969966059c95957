import { decodeBase64 } from './base64.ts'
import type { Part } from './content.ts'

/**
 * Values that Google documents for histories which no Gemini model signed. They are accepted and carry nothing.
 * Source: gemini-api-facts §3.4.
 */
export const signatureBypasses = ['skip_thought_signature_validator', 'context_engineering_is_the_way_to_go'] as const

/** Bytes of a signature; undefined for a bypass value, and for what is no base64. */
export function decodeThoughtSignature(signature: string): Uint8Array | undefined {
  if (signatureBypasses.some((bypass) => bypass === signature)) return undefined
  return decodeBase64(signature)
}

/**
 * Puts signatures where Google puts them: on the first text part after the thoughts and on every picture that is no
 * thought. A part that has its own keeps it; thoughts and later texts get none.
 */
export function placeThoughtSignatures(parts: readonly Part[], signature: string): Part[] {
  let textSeen = false
  return parts.map((part) => {
    if (part.thought === true) return part
    const firstText = part.text !== undefined && !textSeen
    if (part.text !== undefined) textSeen = true
    if (part.thoughtSignature !== undefined || !(firstText || part.inlineData !== undefined)) return part
    return { ...part, thoughtSignature: signature }
  })
}
