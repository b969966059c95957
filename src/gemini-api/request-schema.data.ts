/**
 * The messages of a generateContent body as limn reads them: which fields it knows and of which kind. Source:
 * gemini-api-facts §3.2 and the types of @google/genai 3.1.0. A field that is not here is kept as it came.
 */
export type FieldKind =
  | 'string'
  | 'bytes'
  | 'int32'
  | 'float'
  | 'bool'
  /** A word of a closed list, checked later against the model; its case is folded to upper. */
  | 'word'
  /** Kept as it came: free-form JSON. */
  | 'any'
  | MessageName

export interface Field {
  kind: FieldKind
  /** A list. As Google does, a single value is taken as a list of one. */
  repeated?: true
  /** Google Cloud has it and the Gemini API has not. */
  vertexOnly?: true
}

export type MessageName = keyof typeof requestMessages

export const requestMessages = {
  GenerateContentRequest: {
    model: { kind: 'string' },
    contents: { kind: 'Content', repeated: true },
    systemInstruction: { kind: 'Content' },
    safetySettings: { kind: 'SafetySetting', repeated: true },
    tools: { kind: 'Tool', repeated: true },
    toolConfig: { kind: 'any' },
    cachedContent: { kind: 'string' },
    generationConfig: { kind: 'GenerationConfig' },
    labels: { kind: 'any' },
    serviceTier: { kind: 'string' },
    store: { kind: 'bool' },
    continuationToken: { kind: 'string' },
  },
  Content: {
    role: { kind: 'string' },
    parts: { kind: 'Part', repeated: true },
  },
  Part: {
    text: { kind: 'string' },
    inlineData: { kind: 'Blob' },
    fileData: { kind: 'FileData' },
    thought: { kind: 'bool' },
    thoughtSignature: { kind: 'bytes' },
    mediaResolution: { kind: 'any' },
    videoMetadata: { kind: 'any' },
    partMetadata: { kind: 'any' },
    functionCall: { kind: 'any' },
    functionResponse: { kind: 'any' },
    executableCode: { kind: 'any' },
    codeExecutionResult: { kind: 'any' },
    toolCall: { kind: 'any' },
    toolResponse: { kind: 'any' },
    audioTranscription: { kind: 'any' },
    mediaProcessing: { kind: 'any' },
    speechMetadata: { kind: 'any' },
  },
  Blob: {
    mimeType: { kind: 'string' },
    data: { kind: 'bytes' },
    displayName: { kind: 'string' },
  },
  FileData: {
    fileUri: { kind: 'string' },
    mimeType: { kind: 'string' },
    displayName: { kind: 'string' },
  },
  SafetySetting: {
    category: { kind: 'word' },
    threshold: { kind: 'word' },
  },
  Tool: {
    googleSearch: { kind: 'GoogleSearch' },
    googleSearchRetrieval: { kind: 'any' },
    functionDeclarations: { kind: 'any' },
    codeExecution: { kind: 'any' },
    urlContext: { kind: 'any' },
    googleMaps: { kind: 'any' },
    mcpServers: { kind: 'any' },
    computerUse: { kind: 'any' },
    fileSearch: { kind: 'any' },
  },
  GoogleSearch: {
    searchTypes: { kind: 'SearchTypes' },
    timeRangeFilter: { kind: 'any' },
  },
  SearchTypes: {
    webSearch: { kind: 'any' },
    imageSearch: { kind: 'any' },
  },
  GenerationConfig: {
    responseModalities: { kind: 'word', repeated: true },
    imageConfig: { kind: 'ImageConfig' },
    responseFormat: { kind: 'any' },
    candidateCount: { kind: 'int32' },
    seed: { kind: 'int32' },
    temperature: { kind: 'float' },
    topP: { kind: 'float' },
    topK: { kind: 'float' },
    maxOutputTokens: { kind: 'int32' },
    stopSequences: { kind: 'string', repeated: true },
    thinkingConfig: { kind: 'ThinkingConfig' },
    mediaResolution: { kind: 'string' },
    responseMimeType: { kind: 'string' },
    responseSchema: { kind: 'any' },
    responseJsonSchema: { kind: 'any' },
    presencePenalty: { kind: 'float' },
    frequencyPenalty: { kind: 'float' },
    responseLogprobs: { kind: 'bool' },
    logprobs: { kind: 'int32' },
    speechConfig: { kind: 'any' },
    audioTranscriptionConfig: { kind: 'any' },
    enableEnhancedCivicAnswers: { kind: 'any' },
    enableAffectiveDialog: { kind: 'any' },
    translationConfig: { kind: 'any' },
  },
  ImageConfig: {
    aspectRatio: { kind: 'string' },
    imageSize: { kind: 'string' },
    outputMimeType: { kind: 'string', vertexOnly: true },
    outputCompressionQuality: { kind: 'int32', vertexOnly: true },
    personGeneration: { kind: 'string', vertexOnly: true },
    prominentPeople: { kind: 'string', vertexOnly: true },
    imageOutputOptions: { kind: 'any', vertexOnly: true },
  },
  ThinkingConfig: {
    thinkingLevel: { kind: 'word' },
    thinkingBudget: { kind: 'int32' },
    includeThoughts: { kind: 'bool' },
  },
  CreateFileRequest: {
    file: { kind: 'File' },
  },
  File: {
    name: { kind: 'string' },
    displayName: { kind: 'string' },
    mimeType: { kind: 'string' },
    // 64 bits: a number or a text of one.
    sizeBytes: { kind: 'any' },
  },
  BatchGenerateContentRequest: {
    batch: { kind: 'GenerateContentBatch' },
  },
  GenerateContentBatch: {
    model: { kind: 'string' },
    displayName: { kind: 'string' },
    inputConfig: { kind: 'BatchInputConfig' },
    // 64 bits: a number or a text of one.
    priority: { kind: 'any' },
    webhookConfig: { kind: 'any' },
  },
  BatchInputConfig: {
    fileName: { kind: 'string' },
    requests: { kind: 'InlinedRequests' },
  },
  InlinedRequests: {
    requests: { kind: 'InlinedRequest', repeated: true },
  },
  InlinedRequest: {
    request: { kind: 'any' },
    metadata: { kind: 'any' },
  },
  CountTokensRequest: {
    contents: { kind: 'Content', repeated: true },
    generateContentRequest: { kind: 'GenerateContentRequest' },
  },
} as const satisfies Record<string, Record<string, { kind: string; repeated?: true; vertexOnly?: true }>>
