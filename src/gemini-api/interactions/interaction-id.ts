/**
 * `v1_` and base64url of two byte strings: the id of the conversation's first interaction and that of this one, as
 * Google's ids are seen to be made.
 *
 * @param own 23 characters of A–Z, a–z, 0–9, `-` and `_`, never the same.
 * @param previous Id of the interaction this one goes on from.
 */
export function interactionIdOf(own: string, previous?: string): string {
  const root = previous === undefined ? own : (rootOf(previous) ?? own)
  return `v1_${Buffer.concat([field(0x0a, root), field(0x12, own)]).toString('base64url')}`
}

/** Length of an id's own part, and of its root. */
export const ownIdLength = 23

function field(tag: number, text: string): Buffer {
  return Buffer.concat([Buffer.from([tag, text.length]), Buffer.from(text, 'latin1')])
}

function rootOf(id: string): string | undefined {
  const bytes = Buffer.from(id.slice('v1_'.length), 'base64url')
  return bytes[0] === 0x0a && bytes[1] === ownIdLength ? bytes.toString('latin1', 2, 2 + ownIdLength) : undefined
}
