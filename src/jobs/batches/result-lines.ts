import { jsonChunksOf } from '../../gemini-api/json-chunks.ts'
import type { BatchResult } from './batch-service.ts'

/** Results as JSON lines, `{"key", "response" | "error"}`, made while they are written. */
export async function* resultLines(results: AsyncIterable<BatchResult>): AsyncGenerator<Uint8Array> {
  for await (const { metadata, ...line } of results) {
    for (const piece of jsonChunksOf(line)) yield Buffer.from(piece)
    yield Buffer.from('\n')
  }
}
