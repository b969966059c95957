/** Google's own texts, so that callers who match on them find them. Source: gemini-api-facts §4.1. */
export const errorMessages = {
  invalidKey: 'API key not valid. Please pass a valid API key.',
  missingKey:
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  leakedKey: 'Your API key was reported as leaked. Please use another API key.',
  region: 'User location is not supported for the API use.',
  internal:
    'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
  // The start of a 429; the limits that are used up follow, one a line.
  quota:
    'You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits. To monitor your current usage, head to: https://ai.dev/rate-limit.',
  // The next five are Google's texts of the codes in general; no source of ours shows one for image models.
  invalidRequest: 'Request contains an invalid argument.',
  unauthenticated:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
  permissionDenied: 'The caller does not have permission',
  notFound: 'Requested entity was not found.',
  alreadyExists: 'Requested entity already exists',
  overloaded:
    'This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later.',
  deadline: 'Deadline expired before operation could complete.',
  cancelled: 'The operation was cancelled.',
  // Google says the first sentence.
  noContents: (fields: readonly string[]) =>
    `contents is not specified. Send {"contents": [{"parts": [{"text": "..."}]}]}; ${fields.length === 0 ? 'nothing' : fields.join(', ').slice(0, 80)} came.`,
  candidates: 'Multiple candidates is not enabled for this model',
  thinkingLevel: 'Thinking level is not supported for this model.',
  thinkingBudgetAndLevel: 'You can only set only one of thinking budget and thinking level.',
  invalidImage: 'Provided image is not valid.',
  // Worded after the one above; what Google answers here is in no source we have.
  invalidDocument: 'Provided document is not valid.',
  corruptedSignature: 'Corrupted thought signature.',
  missingSignature: (kind: 'Image' | 'Text', content: number, part: number) =>
    `${kind} part is missing a thought_signature in content position ${content}, part position ${part}. Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures#model-behavior for more details.`,
  modelNotFound: (model: string, method: string, version: string) =>
    `models/${model} is not found for API version ${version}, or is not supported for ${method}. Call ListModels to see the list of available models and their supported methods.`,
  thinking: (model: string) => `Thinking is not enabled for models/${model}`,
  cachedContent: (model: string) => `Cached content is not supported for models/${model}.`,
  functionCalling: (model: string) => `Function calling is not enabled for models/${model}`,
  // Worded after the one above; what Google answers here is in no source we have.
  jsonMode: (model: string) => `JSON mode is not enabled for models/${model}`,
  search: (model: string) => `Search as tool is not enabled for models/${model}`,
  thinkingLevelOf: (level: string) =>
    `Thinking level ${level} is not supported for this model. Please retry with other thinking level.`,
  mimeType: (mimeType: string) => `Unsupported MIME type: ${mimeType}`,
  tooManyTokens: (count: number, limit: number) =>
    `The input token count (${count}) exceeds the maximum number of tokens allowed (${limit}).`,
  deadlineTooShort: (seconds: number, least: number) =>
    `Manually set deadline ${seconds}s is too short. Minimum allowed deadline is ${least}s.`,
  bodyTooLarge: (limit: number) => `Request payload size exceeds the limit: ${limit} bytes.`,
} as const
