import { crc32 } from 'node:zlib'
import { decodeBase64 } from './base64.ts'

/**
 * Values that Google documents for histories which no Gemini model signed. They are accepted and carry nothing.
 * Source: gemini-api-facts §3.4.
 */
export const signatureBypasses = ['skip_thought_signature_validator', 'context_engineering_is_the_way_to_go'] as const

/** First bytes of every signature limn makes; a checksum of what follows comes next. */
const mark = Buffer.from('limn\u0002', 'latin1')
const headLength = mark.length + 4
/** Google's own are up to 600 kB of base64 and need not be decoded: the mark shows in the first letters. */
const markLetters = 8

/** A payload as thought signature: standard base64 of limn's mark, a checksum and the payload. */
export function signThought(payload: Uint8Array): string {
  const head = Buffer.alloc(headLength)
  mark.copy(head)
  head.writeUInt32BE(crc32(payload), mark.length)
  return Buffer.concat([head, payload]).toString('base64')
}

/** The payload of a signature that limn made and that came back whole; undefined for every other. Never throws. */
export function readThoughtSignature(signature: string): Uint8Array | undefined {
  if (!Buffer.from(signature.slice(0, markLetters), 'base64').subarray(0, mark.length).equals(mark)) return undefined
  const bytes = decodeBase64(signature)
  if (bytes === undefined || bytes.length < headLength) return undefined
  const payload = bytes.subarray(headLength)
  const checksum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(mark.length)
  return checksum === crc32(payload) ? payload : undefined
}

/**
 * True for what a server that checks signatures lets pass: its own, whole, and the documented bypasses. Whether
 * somebody else's is whole nobody but its maker can tell, so it is refused as Google refuses what it did not make.
 */
export function isValidThoughtSignature(signature: string): boolean {
  return signatureBypasses.some((bypass) => bypass === signature) || readThoughtSignature(signature) !== undefined
}
