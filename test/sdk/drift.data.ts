/** Fields that an SDK's types have and limn does not read or send, each with the reason. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Of requests, by the name of the message in src/gemini-api/request-schema.data.ts. */
export const unread: Reasons = {
  GenerationConfig: {
    audioTimestamp: 'Google Cloud only',
    modelSelectionConfig: 'Google Cloud only',
    routingConfig: 'Google Cloud only',
  },
  GenerateContentRequest: {
    abortSignal: 'stays in the client',
    automaticContinuation: 'stays in the client',
    automaticFunctionCalling: 'stays in the client',
    httpOptions: 'stays in the client',
    generationOutputConfig: 'Google Cloud only',
    modelArmorConfig: 'Google Cloud only',
  },
  GoogleSearch: { blockingConfidence: 'Google Cloud only', excludeDomains: 'Google Cloud only' },
  SafetySetting: { method: 'Google Cloud only' },
  Tool: {
    enterpriseWebSearch: 'Google Cloud only',
    exaAiSearch: 'Google Cloud only',
    parallelAiSearch: 'Google Cloud only',
    retrieval: 'Google Cloud only',
  },
}

/** Of answers, by the name of the SDK's type. */
export const unsent: Reasons = {
  GenerateContentResponse: {
    sdkHttpResponse: 'added by the client',
    automaticFunctionCallingHistory: 'added by the client',
    createTime: 'Google Cloud only',
    modelStatus: 'not seen in answers of image models',
  },
  Candidate: {
    avgLogprobs: 'image models give no log probabilities',
    logprobsResult: 'image models give no log probabilities',
    citationMetadata: 'nothing is cited',
    continuationToken: 'an answer is never cut in order to go on',
    groundingMetadata: 'nothing is searched',
    urlContextMetadata: 'nothing is searched',
    tokenCount: 'not seen in answers of image models',
  },
  GenerateContentResponseUsageMetadata: {
    cacheTokensDetails: 'image models have no cached contents',
    cachedContentTokenCount: 'image models have no cached contents',
    initialPromptTokenCount: 'added by the client',
    toolUsePromptTokenCount: 'nothing is searched',
    toolUsePromptTokensDetails: 'nothing is searched',
    trafficType: 'Google Cloud only',
  },
  GenerateContentResponsePromptFeedback: {
    blockReasonMessage: 'Google Cloud only',
  },
  SafetyRating: {
    overwrittenThreshold: 'Google Cloud only',
    probabilityScore: 'Google Cloud only',
    severity: 'Google Cloud only',
    severityScore: 'Google Cloud only',
  },
  ModalityTokenCount: {},
  CountTokensResponse: {
    sdkHttpResponse: 'added by the client',
    cachedContentTokenCount: 'image models have no cached contents',
  },
  Model: {
    supportedActions: 'the client makes it of supportedGenerationMethods',
    checkpoints: 'Google Cloud only',
    defaultCheckpointId: 'Google Cloud only',
    endpoints: 'Google Cloud only',
    labels: 'Google Cloud only',
    tunedModelInfo: 'no image model is tuned',
  },
  File_2: {
    error: 'no file fails: what is no file is refused as it comes',
    videoMetadata: 'nothing reads videos',
  },
}

/** Fields that limn sends and the SDK's types lack, each with its source. */
export const untyped: Reasons = {
  GenerateContentResponseUsageMetadata: { serviceTier: 'live answers have it: gemini-api-facts §3.3' },
  CountTokensResponse: { promptTokensDetails: 'live answers have it: gemini-api-facts §3.6' },
  Model: { supportedGenerationMethods: 'the client renames it to supportedActions' },
}

/** Of the Interactions API: values and fields of the SDK's types that limn has not, by the type's name. */
export const unservedInteractions: Reasons = {
  InteractionSseEventInteractionStatus: {
    requires_action: 'no tool of the caller is called',
    requires_continuation: 'an answer is never cut in order to go on',
    budget_exceeded: 'no budget of a request can be set',
  },
}

/** Ids of the SDK's list of models that make no pictures by generateContent. */
export const otherModels = /^(?:gemma|lyria|gemini-robotics|gemini-omni)-|^gemini-(?!.*image)/
