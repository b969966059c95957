import type { GenerateContentRequest } from '../../gemini-api/generate-content-request.ts'
import type { GenerateContentResponse } from '../../gemini-api/generate-content-response.ts'
import { bytesOf } from '../../gemini-api/inline-data.ts'
import { type RpcStatus, toRpcStatus } from '../../gemini-api/rpc-status.ts'
import { contentsWithoutBytes, partsWithBytes, partsWithoutBytes } from '../../service/blob-references.ts'
import type { StoredBatchItem } from '../../store/batch-store.ts'
import type { BlobStore } from '../../store/blob-store.ts'
import type { Store } from '../../store/store.ts'
import type { BatchResult } from './batch-service.ts'

/** A request as its row keeps it: bytes become blobs, the same that the record of the generation names. */
export async function keepRequest(request: GenerateContentRequest, blobs: BlobStore): Promise<GenerateContentRequest> {
  for (const { parts = [] } of request.contents) {
    for (const { inlineData } of parts) if (inlineData) await blobs.put(bytesOf(inlineData))
  }
  return { ...request, contents: contentsWithoutBytes(request.contents) }
}

/** The request as it came. */
export async function restoreRequest(
  request: GenerateContentRequest,
  blobs: BlobStore,
): Promise<GenerateContentRequest> {
  const contents = []
  for (const content of request.contents) {
    const parts = content.parts && (await partsWithBytes(content.parts, blobs))
    if (content.parts && !parts) throw new Error('A picture of a batch request is gone.')
    contents.push(parts ? { ...content, parts } : content)
  }
  return { ...request, contents }
}

/** A response whose pictures are blobs already, since its record names them. */
export function withoutBytes(response: GenerateContentResponse): GenerateContentResponse {
  return {
    ...response,
    ...(response.candidates && {
      candidates: response.candidates.map((candidate) =>
        candidate.content?.parts
          ? { ...candidate, content: { ...candidate.content, parts: partsWithoutBytes(candidate.content.parts) } }
          : candidate,
      ),
    }),
  }
}

/** Answers with their pictures, in order. Only the one that is handed over is in memory. */
export async function* readResults(store: Store, batchId: string): AsyncGenerator<BatchResult> {
  let after = -1
  for (;;) {
    const items = await store.listBatchItems(batchId, { after, limit: 50 })
    if (items.length === 0) return
    for (const item of items) yield await resultOf(item, store.blobs)
    after = items.at(-1)!.position
  }
}

async function resultOf({ key, metadata, answer }: StoredBatchItem, blobs: BlobStore): Promise<BatchResult> {
  const head = { ...(key !== undefined && { key }), ...(metadata !== undefined && { metadata }) }
  if (!answer) return { ...head, error: { code: 1, message: 'The request was not answered.' } }
  if ('error' in answer) return { ...head, error: answer.error as RpcStatus }
  const response = await withBytes(answer.response as GenerateContentResponse, blobs)
  if (response) return { ...head, response }
  return { ...head, error: toRpcStatus(new Error('A picture of the answer is gone.')) }
}

async function withBytes(
  response: GenerateContentResponse,
  blobs: BlobStore,
): Promise<GenerateContentResponse | undefined> {
  if (!response.candidates) return response
  const candidates = []
  for (const candidate of response.candidates) {
    const parts = candidate.content?.parts && (await partsWithBytes(candidate.content.parts, blobs))
    if (candidate.content?.parts && !parts) return undefined
    candidates.push(parts ? { ...candidate, content: { ...candidate.content, parts } } : candidate)
  }
  return { ...response, candidates }
}
