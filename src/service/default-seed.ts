import { createHash } from 'node:crypto'
import type { DrawRequest } from '../engines/engine.ts'

/**
 * The seed of a request that names none: drawn from what it asks, so that the same request gives the same picture and
 * other requests make other choices. Size is left out: 1K and 4K of one prompt are one picture.
 */
export function defaultSeed(request: Pick<DrawRequest, 'prompt' | 'references' | 'history'>): number {
  const hash = createHash('sha256').update(request.prompt)
  for (const reference of request.references) hash.update(reference.bytes)
  for (const content of request.history) {
    for (const part of content.parts ?? []) hash.update(part.text ?? '')
  }
  return hash.digest().readUInt32BE(0) & 0x7fffffff
}
