import type { DrawRequest } from '../../src/engines/engine.ts'
import { createIllustratorEngine } from '../../src/engines/illustrator/engine.ts'
import type { AspectRatio, ImageSize } from '../../src/gemini-api/model-profile.ts'
import { findModelProfile, pixelsOf } from '../../src/gemini-api/model-profiles.ts'

export const profile = findModelProfile('gemini-3-pro-image')!
const engine = createIllustratorEngine()

/** A request of one picture, as admission makes it. */
export function drawRequest(prompt: string, size: ImageSize, ratio: AspectRatio, seed: number): DrawRequest {
  return {
    profile,
    wire: { contents: [] },
    history: [],
    prompt,
    systemInstruction: undefined,
    references: [],
    earlierReferences: [],
    previousPicture: undefined,
    ...pixelsOf(profile, ratio, size),
    seed,
    outputMimeType: 'image/png',
    wantsText: true,
    wantsThoughts: false,
  }
}

const mark = '0123456789abcdef'

/** One picture through the engine, from prompt to PNG bytes with limn's mark in them, which are dropped. */
export async function draw(prompt: string, size: ImageSize, ratio: AspectRatio, seed: number): Promise<void> {
  for await (const _ of engine.draw(drawRequest(prompt, size, ratio, seed), { watermark: mark })) {
    // Only the time matters.
  }
}
