import type { ErrorBody, GenerateContentResponse, ModelResource } from '../../src/gemini-api/index.ts'
import { createHttpApp, type HttpLogEntry } from '../../src/http/index.ts'
import { createStubService } from './stub-service.ts'

export const model = 'gemini-3-pro-image-preview'

export const cat = { contents: [{ role: 'user', parts: [{ text: 'a cat' }] }] }

/** The app over a stub, called without a port. A text as body is sent as it is. */
export function createTestApp(behaviour: Parameters<typeof createStubService>[0] = {}, keys: string[] = []) {
  const service = createStubService(behaviour)
  const log: HttpLogEntry[] = []
  const app = createHttpApp({ service, keys, version: '1.2.3', log: (entry) => log.push(entry) })
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    await app.request(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers })
  return { app, service, log, post }
}

/** A body as whoever reads it expects it. */
export async function errorOf(response: Response): Promise<ErrorBody['error']> {
  return ((await response.json()) as ErrorBody).error
}

export async function contentOf(response: Response): Promise<GenerateContentResponse> {
  return (await response.json()) as GenerateContentResponse
}

export async function messagesOf(response: Response): Promise<(GenerateContentResponse | ErrorBody)[]> {
  return (await response.json()) as (GenerateContentResponse | ErrorBody)[]
}

export async function pageOf(response: Response): Promise<{ models: ModelResource[]; nextPageToken?: string }> {
  return (await response.json()) as { models: ModelResource[]; nextPageToken?: string }
}
