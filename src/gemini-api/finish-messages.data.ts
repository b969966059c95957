import type { FinishReason } from './finish-reason.ts'

/** Google's texts beside a picture it withholds. Source: answers that callers recorded, December 2025 to July 2026. */
export const safetyMessages = {
  imageSafety:
    "Unable to show the generated image. The image was filtered out because it violated Google's [Generative AI Prohibited Use policy](https://policies.google.com/terms/generative-ai/use-policy). You will not be charged for blocked images. Try rephrasing the prompt. If you think this was an error, [send feedback](https://ai.google.dev/gemini-api/docs/troubleshooting).",
  responsibleAi: (supportCode: string) =>
    `Unable to show the generated image. The image was filtered out because it violated Google's Responsible AI practices. Try rephrasing the prompt. If you think this was an error, send feedback. Support code: ${supportCode}.`,
  thirdParty: (supportCode: string) =>
    `Unable to show the generated image due to interests of third-party content providers. Please edit your prompt and try again. If you think this was an error, send feedback. Support code: ${supportCode}.`,
} as const

/** What stands beside each finish reason of pictures when nothing more is known. That of IMAGE_RECITATION is in no source we have. */
export const finishMessages: Readonly<Partial<Record<FinishReason, string>>> = {
  IMAGE_SAFETY: safetyMessages.imageSafety,
  IMAGE_PROHIBITED_CONTENT: safetyMessages.thirdParty('56829341'),
  IMAGE_RECITATION:
    'Unable to show the generated image: it is too close to an existing one. You will not be charged for it. Try rephrasing the prompt.',
  IMAGE_OTHER:
    'Unable to show the generated image. The model could not generate the image based on the prompt provided. You will not be charged for this request. Try rephrasing the prompt.',
}
