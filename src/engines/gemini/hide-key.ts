import { heldBytesOf } from '../../gemini-api/inline-data.ts'
import { isJsonObject } from '../../gemini-api/proto-json.ts'

/** The same JSON with `[key]` where the key stood, in names and texts; the same value where it stands nowhere. */
export type HideKey = <Value>(value: Value) => Value

/** Whoever echoes a request in an answer has not made the key public by it. Pictures are not searched. */
export function createHideKey(apiKey: string): HideKey {
  const spellings = [...new Set([apiKey, encodeURIComponent(apiKey)])]
  const hidden = (text: string): string => spellings.reduce((clean, one) => clean.replaceAll(one, '[key]'), text)

  function hide(value: unknown): unknown {
    if (typeof value === 'string') return hidden(value)
    if (Array.isArray(value)) {
      const items = value.map(hide)
      return items.some((item, index) => item !== value[index]) ? items : value
    }
    if (!isJsonObject(value) || heldBytesOf(value)) return value
    const entries = Object.entries(value).map(([name, item]) => {
      return [hidden(name), name === 'data' && typeof item === 'string' ? item : hide(item)] as const
    })
    return entries.some(([name, item]) => item !== value[name]) ? Object.fromEntries(entries) : value
  }

  return (value) => hide(value) as typeof value
}
