import type { GenerateContentResponse } from '../../../gemini-api/generate-content-response.ts'
import { completedEvent, eventFrame, type ImageEvent, partialImageEvent } from '../../../openai-api/image-events.ts'
import { blockOf, moderationCategories, type Picture } from '../../../openai-api/images-response.ts'
import { NoPictureError } from '../../../openai-api/no-picture-error.ts'
import { toOpenAiError } from '../../../openai-api/openai-error.ts'
import type { Generation } from '../../../service/generation.ts'
import { failLate } from '../../fail-late.ts'
import { framed } from '../../framed.ts'
import { warningsHeader } from '../../limn-headers.ts'
import { streamOf } from '../../text-stream.ts'
import { draftsOf, type ImagesCall, pictureOf } from './images-call.ts'

/** Drafts and pictures as they come, each an event. */
export async function answerImageStream(images: ImagesCall): Promise<Response> {
  const { context, call } = images
  const events = eventsOf(images)
  // What fails before the first event is an ordinary error with its own HTTP status.
  const first = await call.untilAborted(events.next())
  context.header('content-type', 'text/event-stream; charset=utf-8')
  context.header('cache-control', 'no-cache')
  for (const [name, value] of warningsHeader(images.warnings)) context.header(name, value)
  const leave = () => {
    call.abort()
    events.return(undefined).catch(() => {})
  }
  async function* texts(): AsyncGenerator<string> {
    try {
      for (let next = first; !next.done; next = await call.untilAborted(events.next())) {
        yield* framed(next.value, eventFrame(next.value.type))
      }
    } catch (error) {
      // The status is sent already: the error is the last event.
      failLate(context, error)
      yield* framed({ type: 'error', ...toOpenAiError(error).body }, eventFrame('error'))
      leave()
    }
  }
  return context.body(streamOf(texts(), leave))
}

async function* eventsOf(images: ImagesCall): AsyncGenerator<ImageEvent, void> {
  const { request, requests, model, options, service, nowMs } = images
  for (const one of requests) {
    let drafts = 0
    let last: GenerateContentResponse | undefined
    let finished: Picture | undefined
    let warnings: Generation['warnings'] = []
    for await (const event of service.stream({ model, request: one }, options)) {
      if (event.type === 'done') {
        const [image] = event.generation.images
        finished = image && pictureOf(image)
        warnings = event.generation.warnings
        continue
      }
      if (event.type === 'wait') continue
      last = event.response
      for (const picture of draftsOf(last)) {
        if (drafts < request.partialImages) {
          yield partialImageEvent({ request, picture, createdMs: nowMs(), index: drafts })
        }
        drafts += 1
      }
    }
    if (last === undefined) throw new Error('The service ended a stream that had not begun.')
    if (finished === undefined) {
      const stage = last.promptFeedback === undefined ? 'output' : 'input'
      const categories = moderationCategories(last, warnings)
      throw new NoPictureError({ ...(blockOf(last) ?? { reason: 'NO_IMAGE' }), stage, categories })
    }
    yield completedEvent({ request, picture: finished, createdMs: nowMs(), usage: last.usageMetadata })
  }
}
