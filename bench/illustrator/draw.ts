import type { DrawRequest } from '../../src/engines/engine.ts'
import { createIllustratorEngine } from '../../src/engines/illustrator/engine.ts'
import type { AspectRatio, ImageSize } from '../../src/gemini-api/model-profile.ts'
import { findModelProfile, pixelsOf } from '../../src/gemini-api/model-profiles.ts'

export const profile = findModelProfile('gemini-3-pro-image')!
const engine = createIllustratorEngine()

/** One picture through the engine, from prompt to PNG bytes, which are dropped. */
export async function draw(prompt: string, size: ImageSize, ratio: AspectRatio, seed: number): Promise<void> {
  const request: DrawRequest = {
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
  for await (const _ of engine.draw(request, {})) {
    // Only the time matters.
  }
}
