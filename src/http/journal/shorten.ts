import { decodeBase64 } from '../../gemini-api/base64.ts'
import { heldBytesOf } from '../../gemini-api/inline-data.ts'
import { sniffImage } from '../../imaging/sniff.ts'
import { sha256Of } from '../../store/sha256-of.ts'
import type { Redact } from './redact.ts'

/** Letters of names, texts and numbers that are kept of one body. */
const maxLetters = 24_000
const maxTextLength = 4000
const maxItems = 200
const maxDepth = 40
/** From this length on base64 is told of and not shown. */
const shortestBase64 = 256

/**
 * A body for people to read: small whatever it was, without keys, and with `<image/png 1.4 MB sha256 ab12…>` in place of
 * each picture. Reads pictures where they are held and copies none.
 */
export function shorten(body: unknown, redact: Redact): unknown {
  let left = maxLetters

  function text(value: string): string {
    const bytes = value.length >= shortestBase64 ? bytesOfText(value) : undefined
    if (bytes !== undefined) return spend(describeBytes(bytes))
    // A key that is cut in two would be no key to look for: it is taken out of more than is kept.
    const clean = redact(value.slice(0, 2 * maxTextLength))
    const kept = clean.slice(0, Math.max(0, Math.min(maxTextLength, left)))
    const cut = kept.length < clean.length || value.length > 2 * maxTextLength
    return spend(cut ? `${kept}… (${value.length} letters)` : kept)
  }

  function spend(words: string): string {
    left -= words.length
    return words
  }

  function walk(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return text(value)
    if (typeof value !== 'object' || value === null) {
      left -= 5
      return value
    }
    if (value instanceof Uint8Array) return spend(describeBytes(value))
    if (depth > maxDepth || left <= 0) return '…'
    if (Array.isArray(value)) {
      const items: unknown[] = []
      for (const item of value) {
        if (items.length >= maxItems || left <= 0) break
        items.push(walk(item, depth + 1))
      }
      if (items.length < value.length) items.push(`… (${value.length - items.length} more)`)
      return items
    }
    const held = heldBytesOf(value)
    const copy: Record<string, unknown> = {}
    const names = Object.keys(value)
    for (const [index, name] of names.entries()) {
      if (index >= maxItems || left <= 0) {
        copy['…'] = `${names.length - index} more`
        break
      }
      const shown = spend(redact(name).slice(0, 200))
      // Read before anything else: `data` of held bytes is base64 that is made when it is read.
      const item =
        held !== undefined && name === 'data'
          ? spend(describeBytes(held))
          : walk((value as Record<string, unknown>)[name], depth + 1)
      Object.defineProperty(copy, shown, { value: item, enumerable: true, configurable: true, writable: true })
    }
    return copy
  }

  return walk(body, 0)
}

/** `<image/png 1.4 MB sha256 0123456789ab…>` */
function describeBytes(bytes: Uint8Array): string {
  return `<${sniffImage(bytes)?.mimeType ?? 'bytes'} ${formatSize(bytes.length)} sha256 ${sha256Of(bytes)}>`
}

/** Of base64, alone or as a data URL; undefined for any other text. */
function bytesOfText(value: string): Uint8Array | undefined {
  const base64 = /^data:[^,]{0,200};base64,/.test(value) ? value.slice(value.indexOf(',') + 1) : value
  return /^[\w+/-]{64}/.test(base64) && !base64.slice(0, 1000).includes(' ') ? decodeBase64(base64) : undefined
}

function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
