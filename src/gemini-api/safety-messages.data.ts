/** What Google says in `finishMessage` of a picture it withholds. Source: answers recorded by callers, 2025-12 to 2026-07. */
export const safetyMessages = {
  imageSafety:
    "Unable to show the generated image. The image was filtered out because it violated Google's [Generative AI Prohibited Use policy](https://policies.google.com/terms/generative-ai/use-policy). You will not be charged for blocked images. Try rephrasing the prompt. If you think this was an error, [send feedback](https://ai.google.dev/gemini-api/docs/troubleshooting).",
  responsibleAi: (supportCode: string) =>
    `Unable to show the generated image. The image was filtered out because it violated Google's Responsible AI practices. Try rephrasing the prompt. If you think this was an error, send feedback. Support code: ${supportCode}.`,
  thirdParty: (supportCode: string) =>
    `Unable to show the generated image due to interests of third-party content providers. Please edit your prompt and try again. If you think this was an error, send feedback. Support code: ${supportCode}.`,
} as const
