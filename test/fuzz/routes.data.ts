/** A request that is right, from which half-right ones are made. */
export interface Route {
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string>
}

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg=='

const generateContentRequest = {
  contents: [
    { role: 'user', parts: [{ text: 'a cat' }, { inline_data: { mime_type: 'image/png', data: pixel } }] },
    {
      role: 'model',
      parts: [{ text: 'ok', thoughtSignature: 'aGk=' }, { inlineData: { mimeType: 'image/png', data: pixel } }],
    },
    { role: 'user', parts: [{ text: 'make it blue' }] },
  ],
  systemInstruction: { parts: [{ text: 'in ink' }] },
  safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_ONLY_HIGH' }],
  tools: [{ googleSearch: { searchTypes: { webSearch: {} } } }],
  generationConfig: {
    responseModalities: ['TEXT', 'IMAGE'],
    imageConfig: { aspectRatio: '16:9', imageSize: '1K' },
    candidateCount: 1,
    seed: 7,
    temperature: 1,
    stopSequences: ['x'],
    thinkingConfig: { includeThoughts: true },
  },
}

const responseFormat = {
  ...generateContentRequest,
  generationConfig: { responseFormat: { image: { aspectRatio: '16:9', imageSize: '2K', mimeType: 'image/jpeg' } } },
}

/** Every route that reads a body, each under one version of the API. */
export const routes: readonly Route[] = [
  { method: 'POST', path: '/v1/models/gemini-3-pro-image:generateContent', body: generateContentRequest },
  { method: 'POST', path: '/v1beta/models/gemini-nano-banana-2.1:generateContent', body: responseFormat },
  {
    method: 'POST',
    path: '/v1beta/models/gemini-3-pro-image:streamGenerateContent?alt=sse',
    body: generateContentRequest,
  },
  { method: 'POST', path: '/v1/models/gemini-2.5-flash-image:streamGenerateContent', body: responseFormat },
  {
    method: 'POST',
    path: '/v1/models/gemini-3-pro-image:countTokens',
    body: { generateContentRequest: { model: 'models/gemini-3-pro-image', ...generateContentRequest } },
  },
]
