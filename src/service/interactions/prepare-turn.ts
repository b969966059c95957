import type { InteractionRequest } from '../../gemini-api/interactions/parse-interaction-request.ts'
import { toGenerateContent } from '../../gemini-api/interactions/to-generate-content.ts'
import type { Store } from '../../store/store.ts'
import type { FileService } from '../files/file-service.ts'
import { readTimeline } from './timeline.ts'
import type { Turn } from './turn.ts'

/** What is kept of a request besides its conversation, so that it can be drawn later. */
export interface KeptRequest extends Pick<InteractionRequest, 'model' | 'settings' | 'delivery' | 'asRequested'> {
  /** Where the client reaches the API. */
  apiUrl: string
}

/** A request with everything that was said before it. Throws as `readTimeline` does. */
export async function prepareTurn(
  request: KeptRequest & Pick<InteractionRequest, 'input' | 'previousInteractionId'>,
  { store, files, nowMs }: { store: Store; files: Pick<FileService, 'createGenerated'>; nowMs: number },
): Promise<Turn> {
  const { model, delivery, apiUrl, previousInteractionId: previous } = request
  const timeline = previous === undefined ? { steps: [] } : await readTimeline(previous, store, nowMs)
  return {
    model,
    asGenerateContent: toGenerateContent(
      request,
      timeline.steps.map((step) => ({ step })),
    ),
    ...(timeline.parent !== undefined && { parent: timeline.parent }),
    ...(delivery === 'uri' && {
      async keepAsFile(bytes, mimeType) {
        const { id } = await files.createGenerated({ mimeType }, bytes)
        return `${apiUrl}/files/${id}:download?alt=media`
      },
    }),
  }
}
