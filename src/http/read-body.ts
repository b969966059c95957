import { InvalidRequestError } from '../errors/index.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'
import { takeBody } from './incoming.ts'

/** 100 MB, since 2026-01-08. Source: gemini-api-facts §6. */
export const maxBodyBytes = 104_857_600

/**
 * A body that is too large is still read to its end, up to this much, and thrown away: a client that is busy sending
 * does not look at an answer, it sees a broken pipe.
 */
const maxDiscardedBytes = 4 * maxBodyBytes

/**
 * Hands over a body as it comes. Content-Length is a promise only; chunks are counted whatever it says.
 *
 * @throws InvalidRequestError when it is larger than `maxBytes`.
 */
export async function readBody(
  request: Request,
  take: (chunk: Buffer) => void,
  maxBytes = maxBodyBytes,
): Promise<void> {
  const promised = Number(request.headers.get('content-length') ?? 0)
  if (promised > maxDiscardedBytes) throw tooLarge(maxBytes)
  let received = 0
  await takeBody(request, (chunk) => {
    received += chunk.length
    if (received > maxDiscardedBytes) throw tooLarge(maxBytes)
    if (received <= maxBytes) take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
  })
  if (received > maxBytes) throw tooLarge(maxBytes)
}

/** A body in one piece. One whose length is promised, as nearly all are, is in memory once. */
export async function readWholeBody(request: Request): Promise<Buffer> {
  const promised = Number(request.headers.get('content-length') ?? 0)
  const room = Buffer.allocUnsafeSlow(promised > 0 && promised <= maxBodyBytes ? promised : 0)
  const beyond: Buffer[] = []
  let length = 0
  await readBody(request, (chunk) => {
    if (beyond.length === 0 && length + chunk.length <= room.length) length += chunk.copy(room, length)
    else beyond.push(chunk)
  })
  const first = room.subarray(0, length)
  return beyond.length === 0 ? first : Buffer.concat([first, ...beyond])
}

function tooLarge(maxBytes: number): InvalidRequestError {
  return new InvalidRequestError([], errorMessages.bodyTooLarge(maxBytes))
}
