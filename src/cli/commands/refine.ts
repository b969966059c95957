import { refineRequest } from '../../service/refine-request.ts'
import { type DrawingOptions, drawPictures } from '../draw-pictures.ts'
import type { Io } from '../io.ts'

/** `limn refine`: the chosen picture at full size, changed where that is said. */
export async function refine(
  io: Io,
  id: string,
  words: string[],
  options: DrawingOptions & { model?: string; size?: string },
): Promise<number> {
  const change = words.length > 0 ? words.join(' ') : undefined
  const { code } = await drawPictures(io, { ...options, count: 1 }, async ({ store }) => {
    const { request, parent, outputMimeType } = await refineRequest(store, id, {
      change,
      imageSize: options.size,
      model: options.model,
    })
    return {
      prompt: change ?? (await store.findRecord(parent))!.prompt,
      files: [],
      requestAt: () => request,
      parent,
      outputMimeType,
    }
  })
  return code
}
