import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { toBatchOperation } from '../../gemini-api/batch-operation.ts'
import { jsonChunksOf } from '../../gemini-api/json-chunks.ts'
import { parseBatchRequest } from '../../gemini-api/parse-batch-request.ts'
import type { Batch, BatchResult, BatchService } from '../../jobs/batches/batch-service.ts'
import { warningsHeader } from '../limn-headers.ts'
import { pageSizeOf, pageStartOf, pageTokenOf } from '../paging.ts'
import { readJson } from '../read-json.ts'
import { streamOf } from '../text-stream.ts'
import { type ModelCall, parseOptionsOf } from './model-call.ts'
import { answerUnknown } from './unknown.ts'

/** Source: gemini-api-facts §3.8. */
const maxInlineBytes = 20 * 1024 * 1024

const webhookWarning = {
  type: 'unsupported',
  feature: 'webhookConfig',
  message: 'limn calls nobody when a batch is done; ask for its state instead.',
}

/** `POST models/{model}:batchGenerateContent`: many requests, answered when there is time. */
export async function answerBatchGenerateContent(
  { context, model, service }: ModelCall,
  batches: BatchService,
): Promise<Response> {
  const body = await readJson(context.req.raw, { maxBytes: maxInlineBytes })
  const request = parseBatchRequest(body, model, parseOptionsOf(service))
  const { payer, forcedEnding } = context.get('callContext').options
  const handedOn = { ...(payer && { payer }), ...(forcedEnding && { forcedEnding }) }
  const batch = await batches.create(model, request, handedOn)
  for (const [name, value] of warningsHeader(request.wantsWebhook ? [webhookWarning] : [])) context.header(name, value)
  return context.json(toBatchOperation(batch))
}

/** `GET batches`, `GET` and `DELETE batches/{id}`, `POST batches/{id}:cancel`. */
export function batchesRoute(batches: BatchService): Hono {
  return new Hono()
    .get('/', async (context) => {
      const size = pageSizeOf(context, { fallback: 10, max: 100 })
      const [, createdAt, id] = pageStartOf(context, 'batches', /^(\d+):(\w+)$/) ?? []
      const after = id === undefined ? undefined : { createdAt: Number(createdAt), id }
      // One more than asked tells whether there is another page.
      const found = await batches.list({ limit: size + 1, after })
      const page = found.slice(0, size)
      const last = found.length > size ? page.at(-1) : undefined
      return context.json({
        operations: page.map((batch) => toBatchOperation(batch)),
        ...(last && { nextPageToken: pageTokenOf('batches', `${last.createdAt}:${last.id}`) }),
      })
    })
    .get('/:id', async (context) => {
      const batch = await batches.find(context.req.param('id'))
      if (!batches.results(batch)) return context.json(toBatchOperation(batch))
      context.header('content-type', 'application/json')
      return context.body(streamOf(operationWithResults(batch, () => batches.results(batch)!)))
    })
    .delete('/:id', async (context) => {
      await batches.remove(context.req.param('id'))
      return context.json({})
    })
    .post('/:call', async (context) => {
      const [, id] = /^([^:]+):cancel$/.exec(context.req.param('call')) ?? []
      if (id === undefined) return answerUnknown(context)
      await batches.cancel(id)
      return context.json({})
    })
    .all('/*', answerUnknown)
}

/** The operation as text, its results read as they are sent: of a thousand pictures one is in memory. */
async function* operationWithResults(batch: Batch, results: () => AsyncIterable<BatchResult>): AsyncGenerator<string> {
  const token = randomUUID()
  const [first, ...rest] = JSON.stringify(toBatchOperation(batch, token)).split(`"${token}"`)
  yield first!
  for (const piece of rest) {
    let before = '['
    for await (const { key, ...result } of results()) {
      yield before
      yield* jsonChunksOf(result)
      before = ','
    }
    yield before === '[' ? `[]${piece}` : `]${piece}`
  }
}
