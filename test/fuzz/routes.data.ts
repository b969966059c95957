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
  {
    method: 'POST',
    path: '/v1beta/openai/images/generations',
    body: {
      model: 'gpt-image-1',
      prompt: 'a cat',
      n: 2,
      size: '1536x1024',
      quality: 'low',
      output_format: 'webp',
      output_compression: 50,
      background: 'opaque',
      partial_images: 1,
      stream: true,
      user: 'me',
    },
  },
  {
    method: 'POST',
    path: '/v1beta/openai/images/edits',
    headers: { 'content-type': 'multipart/form-data; boundary=limn' },
    body: [
      '--limn',
      'Content-Disposition: form-data; name="image[]"; filename="a.png"',
      'Content-Type: image/png',
      '',
      pixel,
      '--limn',
      'Content-Disposition: form-data; name="prompt"',
      '',
      'make it blue',
      '--limn--',
      '',
    ].join('\r\n'),
  },
  {
    method: 'POST',
    path: '/upload/v1beta/files',
    headers: {
      'x-goog-upload-protocol': 'resumable',
      'x-goog-upload-command': 'start',
      'x-goog-upload-header-content-length': '9',
      'x-goog-upload-header-content-type': 'image/png',
    },
    body: { file: { displayName: 'a cat', mimeType: 'image/png', sizeBytes: '9' } },
  },
  {
    method: 'POST',
    path: '/upload/v1/files?uploadType=multipart',
    headers: { 'content-type': 'multipart/related; boundary=limn' },
    body: [
      '--limn',
      'Content-Type: application/json',
      '',
      '{"file":{"displayName":"a cat"}}',
      '--limn',
      'Content-Type: image/png',
      '',
      pixel,
      '--limn--',
      '',
    ].join('\r\n'),
  },
]

/** Addresses whose `*` is anything, and what is asked of them. */
export const addresses: readonly [method: string, path: string][] = [
  ['GET', '/v1/models/*'],
  ['GET', '/v1beta/models?pageSize=*&pageToken=*'],
  ['POST', '/v1/models/*:generateContent'],
  ['POST', '/v1beta/models/gemini-3-pro-image:*'],
  ['GET', '/v1/files/*'],
  ['GET', '/v1beta/files?page_size=*&page_token=*'],
  ['DELETE', '/v1beta/files/*'],
  ['GET', '/v1/files/*:download?alt=media'],
  ['GET', '/download/v1beta/files/*:download?alt=media'],
  ['POST', '/upload/v1beta/files?upload_id=*'],
  ['PUT', '/upload/v1/files?upload_id=*&upload_protocol=*'],
  ['GET', '/v1beta/openai/models/*'],
  ['POST', '/v1beta/openai/*'],
  ['PATCH', '/v1/*'],
  ['GET', '/*'],
]
