/** The same text without what gives access. */
export type Redact = (text: string) => string

export const redacted = '[redacted]'

/** What looks like a key wherever it stands: of Google, of OpenAI, of OAuth, in a query, in a header's value. */
const secrets: readonly [pattern: RegExp, replacement: string][] = [
  [/\bAIza[\w-]{20,}/g, redacted],
  [/\bAQ\.[\w-]{20,}/g, redacted],
  [/\bya29\.[\w.-]{10,}/g, redacted],
  [/\bsk-[\w-]{16,}/g, redacted],
  [/\b(bearer\s+)[\w.~+/=-]+/gi, `$1${redacted}`],
  [/\b((?:upload_id|access_token|api_key|apikey|key)=)[^&\s"'<>\\]+/gi, `$1${redacted}`],
]

/** Any of them: most texts hold none, and are searched once instead of six times. */
const anySecret = new RegExp(secrets.map(([{ source }]) => source).join('|'), 'i')

/** Shorter ones of callers are words: a server without keys takes "any". */
const shortestCallerKey = 8

/**
 * @param keys Those the server accepts: they are taken out of any text, whatever they look like.
 * @param callerKeys Those that came with the request, accepted or not.
 */
export function createRedact(keys: readonly string[], callerKeys: readonly string[] = []): Redact {
  const known = [...keys, ...callerKeys.filter(({ length }) => length >= shortestCallerKey)]
    // In an address a key stands in another spelling.
    .flatMap((key) => [key, encodeURIComponent(key)])
    .filter((key) => key !== '')
    // A key that begins with another is taken out first.
    .sort((a, b) => b.length - a.length)
  return (text) => {
    let clean = text
    for (const key of known) clean = clean.replaceAll(key, redacted)
    if (!anySecret.test(clean)) return clean
    for (const [pattern, replacement] of secrets) clean = clean.replace(pattern, replacement)
    return clean
  }
}

const secretHeader =
  /^(?:x-goog-api-key|authorization|proxy-authorization|cookie|set-cookie|.*api-?key.*|.*token.*|.*secret.*)$/i

/** The value of a header as it may be shown. */
export function redactHeader(name: string, value: string, redact: Redact): string {
  return secretHeader.test(name) ? redacted : redact(value)
}

/** Every text in a value, however deep; names are left. */
export function redactDeep<Value>(value: Value, redact: Redact): Value {
  if (typeof value === 'string') return redact(value) as Value
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactDeep(item, redact)])) as Value
}

/** The same error, its words without keys. */
export function redactError(error: unknown, redact: Redact): unknown {
  if (!(error instanceof Error)) return error
  const message = redact(error.message)
  const stack = redact(error.stack ?? '')
  if (message === error.message && stack === (error.stack ?? '')) return error
  return Object.create(error, {
    message: { value: message, configurable: true },
    stack: { value: stack, configurable: true },
  })
}
