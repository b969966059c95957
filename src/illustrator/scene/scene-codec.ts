import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Scene } from './scene.ts'
import { sceneSchema } from './scene-schema.ts'

/** A real scene is under 4 kB; only a prompt of 100 kB comes near these. More is not ours. */
const mostEncoded = 192 * 1024
const mostInflated = 1024 * 1024

/** A scene fit to travel: its deflated JSON. */
export function encodeScene(scene: Scene): Uint8Array {
  return deflateRawSync(JSON.stringify(scene), { level: 9 })
}

/**
 * The scene in such bytes; undefined for any others: foreign, damaged, truncated, oversized, or telling of things that
 * no scene has. Never throws.
 */
export function decodeScene(bytes: Uint8Array): Scene | undefined {
  if (bytes.length > mostEncoded) return undefined
  try {
    const json = inflateRawSync(bytes, { maxOutputLength: mostInflated })
    const parsed = sceneSchema.safeParse(JSON.parse(json.toString('utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
