import { type FieldViolation, InvalidRequestError } from '../errors/index.ts'
import type { GenerateContentRequest } from './generate-content-request.ts'
import {
  type ParseOptions,
  parseGenerateContentRequest,
  readGenerateContentRequest,
  throwIfMalformed,
} from './parse-generate-content-request.ts'
import { isJsonObject, readMessage } from './proto-json.ts'

/** The body of batchGenerateContent. Source: gemini-api-facts §3.8. */
export interface BatchRequest {
  displayName?: string
  /** Higher runs first. */
  priority: number
  /** True when somebody is to be called when it is done. */
  wantsWebhook: boolean
  /** The requests, or the name of a file with one a line: `files/abc`. */
  input: { requests: InlinedRequest[] } | { fileName: string }
}

export interface InlinedRequest {
  request: GenerateContentRequest
  /** Comes back with the answer, as it is. */
  metadata?: Record<string, unknown>
}

/**
 * Reads the body. Throws InvalidRequestError with every problem of spelling and type, also those within the requests:
 * so do Google's servers. Whether a request suits the model is found out when its turn comes.
 *
 * @param model Id in the path, without `models/`; what the body says must be the same.
 */
export function parseBatchRequest(body: unknown, model: string, options: ParseOptions): BatchRequest {
  const violations: FieldViolation[] = []
  const message = readMessage('BatchGenerateContentRequest', body, '', violations)
  throwIfMalformed(violations)
  const batch = (message?.batch ?? {}) as {
    model?: string
    displayName?: string
    priority?: unknown
    webhookConfig?: unknown
    inputConfig?: { fileName?: string; requests?: { requests?: { request?: unknown; metadata?: unknown }[] } }
  }
  const { fileName, requests } = batch.inputConfig ?? {}
  if (fileName && requests) {
    throw invalid(
      'batch.input_config',
      "oneof field 'source' is already set. Cannot set 'fileName' besides 'requests'.",
    )
  }
  requireModel(batch.model, model, 'batch.model')
  const head = {
    ...(batch.displayName && { displayName: batch.displayName }),
    priority: priorityOf(batch.priority),
    wantsWebhook: wantsWebhook(batch.webhookConfig),
  }
  if (fileName) return { ...head, input: { fileName } }

  const list = requests?.requests ?? []
  if (list.length === 0) {
    throw invalid('batch.input_config', 'input_config must have requests.requests, at least one, or a file_name.')
  }
  const inlined = list.map((item, index): InlinedRequest => {
    const path = `batch.input_config.requests.requests[${index}]`
    const { metadata } = item
    if (metadata !== undefined && !isJsonObject(metadata)) {
      const description = `Invalid value at '${path}.metadata' (type.googleapis.com/google.protobuf.Struct)`
      violations.push({ field: `${path}.metadata`, description })
    }
    const request = readGenerateContentRequest(item.request, `${path}.request`, options, violations)
    if (request) requireModel(request.model, model, `${path}.request.model`)
    return {
      request: request ?? { contents: [] },
      ...(metadata !== undefined && { metadata: metadata as Record<string, unknown> }),
    }
  })
  throwIfMalformed(violations)
  return { ...head, input: { requests: inlined } }
}

/** One line of a file of requests, or why it is none. */
export type BatchLine = { key?: string } & ({ request: GenerateContentRequest } | { error: InvalidRequestError })

/** Reads `{"key": …, "request": {…}}`. What is wrong with a line is the answer to that line, not to the batch. */
export function parseBatchLine(line: string, model: string, options: ParseOptions): BatchLine {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { error: new InvalidRequestError([], 'Invalid JSON payload received. The line is no JSON.') }
  }
  const key = isJsonObject(json) && ['string', 'number'].includes(typeof json.key) ? { key: String(json.key) } : {}
  try {
    if (!isJsonObject(json) || !isJsonObject(json.request)) {
      throw new InvalidRequestError([], 'Each line must be a JSON object with "key" and "request".')
    }
    const request = parseGenerateContentRequest(json.request, options)
    requireModel(request.model, model, 'request.model')
    return { ...key, request }
  } catch (error) {
    if (error instanceof InvalidRequestError) return { ...key, error }
    throw error
  }
}

function requireModel(named: unknown, model: string, field: string): void {
  if (typeof named !== 'string' || named === '' || named.replace(/^models\//, '') === model) return
  throw invalid(field, `All requests of a batch go to one model, models/${model}. Got '${named.slice(0, 100)}'.`)
}

function priorityOf(priority: unknown): number {
  if (priority === undefined || priority === null) return 0
  const number = typeof priority === 'string' && priority.trim() !== '' ? Number(priority) : priority
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  const description = `Invalid value at 'batch.priority' (TYPE_INT64), ${JSON.stringify(priority).slice(0, 80)}`
  throw new InvalidRequestError([{ field: 'batch.priority', description }], description)
}

function wantsWebhook(config: unknown): boolean {
  return isJsonObject(config) && Array.isArray(config.uris) && config.uris.length > 0
}

function invalid(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], `* BatchGenerateContentRequest.${field}: ${description}\n`)
}
