/** A file as the Files API shows it. Source: gemini-api-facts §3.7. */
export interface FileResource {
  name: string
  displayName?: string
  mimeType: string
  /** A number as text, as protocol buffers write 64 bits. */
  sizeBytes: string
  createTime: string
  updateTime: string
  expirationTime: string
  sha256Hash: string
  uri: string
  downloadUri?: string
  state: 'PROCESSING' | 'ACTIVE'
  source: 'UPLOADED' | 'GENERATED'
}

/** What is known of a file; moments in milliseconds since 1970. */
export interface FileFields {
  id: string
  displayName?: string
  mimeType: string
  sizeBytes: number
  /** Hex. */
  sha256: string
  createdAt: number
  updatedAt: number
  expiresAt: number
  state: FileResource['state']
  source: FileResource['source']
}

/** @param baseUrl Address and version as the client reaches them: `http://127.0.0.1:8642/v1beta`. */
export function toFileResource(file: FileFields, baseUrl: string): FileResource {
  const uri = `${baseUrl}/files/${file.id}`
  return {
    name: `files/${file.id}`,
    ...(file.displayName !== undefined && { displayName: file.displayName }),
    mimeType: file.mimeType,
    sizeBytes: String(file.sizeBytes),
    createTime: new Date(file.createdAt).toISOString(),
    updateTime: new Date(file.updatedAt).toISOString(),
    expirationTime: new Date(file.expiresAt).toISOString(),
    // The base64 of the hex digits, not of the 32 bytes: so do Google's answers.
    sha256Hash: Buffer.from(file.sha256).toString('base64'),
    uri,
    ...(file.source === 'GENERATED' && { downloadUri: `${uri}:download?alt=media` }),
    state: file.state,
    source: file.source,
  }
}
