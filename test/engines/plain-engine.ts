import sharp from 'sharp'
import type { Engine } from '../../src/engines/engine.ts'
import { throwIfCancelled } from '../../src/errors/index.ts'
import { signThought } from '../../src/gemini-api/index.ts'

/**
 * An engine that fills the picture with one colour: true pixels and formats where a drawing would only be slower. A
 * prompt that speaks of nothing brings NO_IMAGE, one that speaks of forever is drawn until the caller leaves.
 */
export function createPlainEngine(): Engine {
  return {
    name: 'plain',
    version: '1',
    capabilities: {
      seed: true,
      references: 14,
      edits: true,
      sampling: false,
      search: false,
      local: true,
      guarded: false,
    },
    async *draw({ prompt, width, height, seed, outputMimeType, wantsText, wantsThoughts }, { signal }) {
      throwIfCancelled(signal)
      if (/\bnothing\b/i.test(prompt)) {
        yield { type: 'finish', reason: 'NO_IMAGE' }
        return
      }
      if (/\bforever\b/i.test(prompt)) {
        await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }))
        throwIfCancelled(signal)
      }
      const signature = signThought(Buffer.from(prompt))
      const background = { r: seed & 255, g: (seed >> 8) & 255, b: (seed >> 16) & 255 }
      const bytes = await sharp({ create: { width, height, channels: 3, background } })
        .toFormat(outputMimeType.slice('image/'.length) as 'png' | 'jpeg' | 'webp')
        .toBuffer()
      if (wantsThoughts) yield { type: 'thought', text: `One colour for: ${prompt}` }
      if (wantsText) yield { type: 'text', text: `One colour for: ${prompt}`, signature }
      yield { type: 'image', bytes, mimeType: outputMimeType, width, height, signature }
      yield { type: 'finish', reason: 'STOP' }
    },
  }
}
