/** Bytes inside the message. `data` is base64. Source: gemini-api-facts §3.2. */
export interface InlineData {
  mimeType: string
  data: string
  displayName?: string
}

/** Bytes by address: a file of the Files API or an https URL. */
export interface FileData {
  fileUri: string
  mimeType?: string
}

/** One piece of a turn. Fields limn does not know are kept as they came. */
export interface Part {
  text?: string
  inlineData?: InlineData
  fileData?: FileData
  /** True on the model's interim thinking, text or picture. */
  thought?: boolean
  /** Opaque bytes in base64 that the client sends back verbatim; the illustrator keeps its scene in it. */
  thoughtSignature?: string
  [unknown: string]: unknown
}

/** One turn. A missing role means the user. `parts` may be missing on a model turn that brought nothing. */
export interface Content {
  role?: 'user' | 'model'
  parts?: Part[]
  [unknown: string]: unknown
}
