import { describe, expect, test } from 'vitest'
import { type BatchState, toBatchOperation } from '../../src/gemini-api/batch-operation.ts'
import { type Field, type MessageName, requestMessages } from '../../src/gemini-api/request-schema.data.ts'
import { readSdkDeclarations } from './sdk-declarations.ts'

// What an update of an SDK changes in batches fails here first, by name.

const sdks = ['@google/genai', 'genai-2'].map((name) => ({ name, declared: readSdkDeclarations(name) }))

// A record, so that the types hold it complete.
const states: Record<BatchState, true> = {
  PENDING: true,
  RUNNING: true,
  SUCCEEDED: true,
  FAILED: true,
  CANCELLED: true,
  EXPIRED: true,
}

/** States of jobs that batches of the Gemini API never have: the SDK makes them of no state that it is sent. */
const otherStates = ['QUEUED', 'CANCELLING', 'PAUSED', 'UPDATING', 'PARTIALLY_SUCCEEDED']

const batch = {
  id: 'x',
  model: 'm',
  displayName: 'x',
  priority: 1,
  state: 'SUCCEEDED',
  createdAt: 0,
  updatedAt: 0,
  endedAt: 0,
  counts: { all: 3, succeeded: 1, failed: 1 },
} as const
const operations = [
  toBatchOperation({ ...batch, inputFile: 'files/x', responsesFile: 'files/x' }),
  toBatchOperation(batch, [{ response: {}, metadata: {} }, { error: { code: 3, message: 'm' } }]),
  toBatchOperation({ ...batch, state: 'FAILED' }),
]

const isAt = (path: string, value: unknown): boolean =>
  path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value) !==
  undefined

/** True when a request may have this path, by the schema it is read with. */
function isRead(path: string, message: MessageName): boolean {
  let at: string = message
  for (const name of path.split('.')) {
    if (at === 'any') return true
    const field = (requestMessages[at as MessageName] as Record<string, Field> | undefined)?.[name]
    if (field === undefined) return false
    at = field.kind
  }
  return true
}

describe.each(sdks)('$name $declared.version', ({ declared }) => {
  test('every state is one that limn has, or known to be none of a batch', () => {
    const known = [...Object.keys(states), ...otherStates].map((state) => `JOB_STATE_${state}`)
    const declaredStates = declared.valuesOf('JobState').filter((state) => !state.endsWith('UNSPECIFIED'))
    expect(declaredStates.sort()).toEqual(known.sort())
  })

  test('every field that the SDK reads of a batch is sent', () => {
    const missing = declared
      .readPaths('batchJobFromMldev')
      .filter((path) => !operations.some((operation) => isAt(path, operation)))
    expect(missing).toEqual([])
  })

  test('every field that it reads of what a batch came to is sent, but for embeddings', () => {
    const outputs = operations.map((operation) => (operation as { metadata: { output?: object } }).metadata.output)
    const missing = declared
      .readPaths('batchJobDestinationFromMldev')
      .filter((path) => !outputs.some((output) => isAt(path, output)))
    expect(missing).toEqual(['inlinedEmbedContentResponses.inlinedResponses'])
    expect(declared.readPaths('inlinedResponseFromMldev').sort()).toEqual(['error', 'metadata', 'response'])
  })

  test.each<[MessageName, string]>([
    ['BatchGenerateContentRequest', 'createBatchJobParametersToMldev'],
    ['BatchGenerateContentRequest', 'createBatchJobConfigToMldev'],
    ['BatchInputConfig', 'batchJobSourceToMldev'],
    ['InlinedRequest', 'inlinedRequestToMldev'],
  ])('every field of a %s that %s writes is read', (message, converter) => {
    const written = declared.writtenPaths(converter)
    expect(written.length).toBeGreaterThan(0)
    expect(written.filter((path) => !isRead(path, message))).toEqual([])
  })

  test('every field that the SDK writes of a file is read', () => {
    // What else it has is said by the server.
    const asked = ['name', 'displayName', 'mimeType', 'sizeBytes']
    expect(asked.filter((field) => !isRead(`file.${field}`, 'CreateFileRequest'))).toEqual([])
    expect(declared.writtenPaths('createFileParametersToMldev')).toEqual(['file'])
  })
})
