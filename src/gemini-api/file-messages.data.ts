/** Google's own texts of the Files API where they are known, so that callers who match on them find them. */
export const fileMessages = {
  // Recorded: google-gemini/deprecated-generative-ai-python#692.
  noAccess: (id: string) => `You do not have permission to access the File ${id} or it may not exist.`,
  // Recorded, with FAILED_PRECONDITION.
  notActive: (id: string) => `The File ${id} is not in an ACTIVE state and usage is not allowed.`,
  // Recorded in August 2026, with 400.
  notDownloadable: 'Only GENERATED files can be downloaded',
  // Recorded: BoundaryML/baml#1548.
  unsupportedUri: (uri: string) => `Invalid or unsupported file uri: ${uri.slice(0, 200)}`,
  // Recorded: googleapis/js-genai#1385.
  cannotFetch: 'Cannot fetch content from the provided URL.',
  // Recorded, with 400.
  terminated: 'Upload has already been terminated.',
  // Google's upload servers say this of Content-Range; two blanks as they send them.
  gap: (offset: number, received: number) =>
    `Invalid request.  According to the X-Goog-Upload-Offset header, the upload offset is ${offset} byte(s), which exceeds already uploaded size of ${received} byte(s).`,
  noProtocol: 'Upload requests must include an uploadType URL parameter and a URL path beginning with /upload/',
  exists: (id: string) => `Requested entity already exists: files/${id}. Choose another name, or leave it out.`,
} as const
