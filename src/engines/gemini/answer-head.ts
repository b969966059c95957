export interface AnswerHead {
  status: number
  /** Names in lower case; of one that comes twice, the first. */
  headers: Readonly<Record<string, string>>
}

/** Named twice with two values, these leave open where the body ends. */
const once = new Set(['content-length', 'transfer-encoding'])

/**
 * Reads an answer's status and headers.
 *
 * @param text Without the empty line behind it.
 * @throws Error for what is no HTTP/1.
 */
export function parseAnswerHead(text: string): AnswerHead {
  const [first = '', ...lines] = text.split('\r\n')
  const [, status] = /^HTTP\/1\.[01] (\d{3})(?: [^\r\n]*)?$/.exec(first) ?? []
  if (status === undefined) throw new Error(`HTTP was expected, and ${JSON.stringify(first.slice(0, 40))} came.`)
  const headers: Record<string, string> = Object.create(null)
  for (const line of lines) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([^\r\n\0]*)$/.exec(line) ?? []
    if (name === undefined) throw new Error(`A header was expected, and ${JSON.stringify(line.slice(0, 40))} came.`)
    const key = name.toLowerCase()
    const given = value!.replace(/[ \t]+$/, '')
    if (once.has(key) && (headers[key] ?? given) !== given) throw new Error(`The answer says ${key} twice.`)
    headers[key] ??= given
  }
  return { status: Number(status), headers }
}
