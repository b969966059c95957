import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Scene } from './scene.ts'
import { sceneSchema } from './scene-schema.ts'

/** First bytes of every scene that travels: `limn` and the version of what follows. */
const header = Buffer.from('limn\u0001', 'latin1')
/** A real scene is under 4 kB; only a prompt of 100 kB comes near these. More is not ours. */
const mostEncoded = 256 * 1024
const mostInflated = 1024 * 1024

/** A scene as a thought signature: standard base64 of a header and the deflated JSON. */
export function encodeScene(scene: Scene): string {
  return Buffer.concat([header, deflateRawSync(JSON.stringify(scene), { level: 9 })]).toString('base64')
}

/**
 * The scene in a signature; undefined for any other one: foreign, damaged, truncated, oversized, or telling of things
 * that no scene has. Never throws.
 */
export function decodeScene(signature: string): Scene | undefined {
  if (typeof signature !== 'string' || signature.length > mostEncoded) return undefined
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(signature)) return undefined
  const bytes = Buffer.from(signature, 'base64')
  if (!bytes.subarray(0, header.length).equals(header)) return undefined
  try {
    const json = inflateRawSync(bytes.subarray(header.length), { maxOutputLength: mostInflated })
    const parsed = sceneSchema.safeParse(JSON.parse(json.toString('utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
