/** One message of `streamGenerateContent?alt=sse`. Google ends lines with CRLF and sends no `[DONE]`. */
export function frameSse(message: object): string {
  return `data: ${JSON.stringify(message)}\r\n\r\n`
}

/** A stream without `alt=sse` is one JSON array; `index` is the message's place in it. */
export function frameArrayItem(message: object, index: number): string {
  return `${index === 0 ? '[' : ',\r\n'}${JSON.stringify(message)}`
}

/** What closes the array after `count` messages. */
export function frameArrayEnd(count: number): string {
  return count === 0 ? '[]' : ']'
}
