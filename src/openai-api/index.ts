// OpenAI's Images API as a dialect: its requests in Gemini's shape, its answers, events and errors. Pure.

export { bodyOfForm, type FormField } from './body-of-form.ts'
export { completedEvent, eventFrame, type ImageEvent, partialImageEvent } from './image-events.ts'
export type { ImagesOperation } from './image-parameters.data.ts'
export type { ImagesRequest } from './images-request.ts'
export { blockOf, buildImagesResponse, type Picture } from './images-response.ts'
export { toOpenAiModel } from './model-list.ts'
export { NoPictureError } from './no-picture-error.ts'
export { type OpenAiErrorAnswer, openAiError, toOpenAiError } from './openai-error.ts'
export { parseImagesRequest } from './parse-images-request.ts'
export type { RequestWarning } from './request-warning.ts'
export { modelNotFound, resolveModel } from './resolve-model.ts'
export { toGeminiRequests } from './to-gemini-requests.ts'
