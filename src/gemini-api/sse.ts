/** What stands before and after the JSON of one message of a stream. */
export interface Frame {
  before: string
  after: string
}

/** A message of `streamGenerateContent?alt=sse`. Google ends lines with CRLF and sends no `[DONE]`. */
export const sseFrame: Frame = { before: 'data: ', after: '\r\n\r\n' }

/** A stream without `alt=sse` is one JSON array; `index` is the message's place in it. */
export function arrayFrame(index: number): Frame {
  return { before: index === 0 ? '[' : ',\r\n', after: '' }
}

/** What closes the array after `count` messages. */
export function arrayEnd(count: number): string {
  return count === 0 ? '[]' : ']'
}
