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
  {
    method: 'POST',
    path: '/v1beta/interactions',
    body: {
      model: 'gemini-3-pro-image',
      input: [
        { type: 'text', text: 'a cat' },
        { type: 'image', mime_type: 'image/png', data: pixel },
      ],
      response_format: [
        { type: 'text' },
        { type: 'image', aspect_ratio: '16:9', image_size: '1K', mime_type: 'image/png' },
      ],
      generation_config: {
        seed: 7,
        thinking_level: 'high',
        thinking_summaries: 'auto',
        image_config: { aspect_ratio: '16:9' },
      },
      system_instruction: 'in ink',
      tools: [{ type: 'google_search', search_types: ['web_search'] }],
      safety_settings: [{ category: 'harassment', threshold: 'block_only_high' }],
      store: true,
      labels: { a: 'b' },
    },
  },
  {
    method: 'POST',
    path: '/v1/interactions',
    body: {
      model: 'gemini-3-pro-image',
      input: [
        { type: 'user_input', content: [{ type: 'text', text: 'a cat' }] },
        { type: 'thought', signature: 'aGk=' },
        { type: 'model_output', content: [{ type: 'image', mime_type: 'image/png', data: pixel }] },
        { type: 'user_input', content: 'make it blue' },
      ],
      previous_interaction_id: 'v1_x',
      stream: true,
      store: false,
    },
  },
  {
    method: 'POST',
    path: '/v1beta/models/gemini-3-pro-image:batchGenerateContent',
    body: {
      batch: {
        display_name: 'cats',
        priority: '1',
        input_config: {
          requests: {
            requests: [{ request: generateContentRequest, metadata: { key: 'a' } }, { request: responseFormat }],
          },
        },
      },
    },
  },
  {
    method: 'POST',
    path: '/v1/models/gemini-3-pro-image:batchGenerateContent',
    body: { batch: { displayName: 'cats', inputConfig: { fileName: 'files/cats' } } },
  },
  {
    method: 'POST',
    path: '/limn/v1/faults',
    body: { script: 'ok, ok', share: 'slow:0%', seed: 7 },
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
  ['GET', '/v1beta/interactions/*?include_input=*&last_event_id=*'],
  ['GET', '/v1/interactions/*?stream=true'],
  ['DELETE', '/v1/interactions/*'],
  ['POST', '/v1/interactions/*/cancel'],
  ['GET', '/v1beta/batches?pageSize=*&pageToken=*'],
  ['GET', '/v1/batches/*'],
  ['DELETE', '/v1/batches/*'],
  ['POST', '/v1beta/batches/*:cancel'],
  ['GET', '/limn/v1/journal?limit=*&since=*&path=*&status=*'],
  ['GET', '/limn/*'],
  ['PATCH', '/v1/*'],
  ['GET', '/*'],
]
