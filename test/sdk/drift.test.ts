import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileResource, toFileResource } from '../../src/gemini-api/file-resource.ts'
import { readImageFormat } from '../../src/gemini-api/image-format.ts'
import {
  aspectRatios,
  blockReasons,
  buildBlockedResponse,
  buildResponse,
  type Candidate,
  findModelProfile,
  finishReasons,
  type GenerateContentResponse,
  imageSizes,
  thinkingLevels,
} from '../../src/gemini-api/index.ts'
import type { InteractionStatus } from '../../src/gemini-api/interactions/interaction.ts'
import type { InteractionEvent } from '../../src/gemini-api/interactions/interaction-events.ts'
import { requestFields, safetyThresholds, safetyTypes } from '../../src/gemini-api/interactions/request-fields.data.ts'
import { type Field, type MessageName, requestMessages } from '../../src/gemini-api/request-schema.data.ts'
import { harmBlockThresholds, harmCategories, harmProbabilities } from '../../src/gemini-api/safety-settings.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { otherModels, unread, unsent, unservedInteractions, untyped } from './drift.data.ts'
import { type LimnServer, startLimnServer } from './limn-server.ts'
import { readSdkDeclarations } from './sdk-declarations.ts'

// What an update of an SDK changes in the protocol fails here first, by name. A new field is either read or sent, or
// goes into drift.data.ts with a reason.

const sdks = ['@google/genai', 'genai-2'].map((name) => ({ name, declared: readSdkDeclarations(name) }))

const withoutUnspecified = (values: readonly string[]): string[] =>
  values.filter((value) => !/unspecified$/i.test(value)).sort()

describe.each(sdks)('$name $declared.version', ({ declared }) => {
  test.each<[string, readonly string[]]>([
    ['FinishReason', finishReasons],
    ['BlockedReason', blockReasons],
    ['ThinkingLevel', thinkingLevels],
    ['HarmCategory', harmCategories],
    ['HarmBlockThreshold', harmBlockThresholds],
    ['HarmProbability', harmProbabilities],
  ])('every value of %s is known', (name, known) => {
    expect(withoutUnspecified(declared.valuesOf(name)).filter((value) => !known.includes(value))).toEqual([])
  })

  test.each([
    ['AspectRatio', 'aspectRatio', aspectRatios],
    ['ImageSize', 'imageSize', imageSizes],
    ['Delivery', 'delivery', ['inline', 'uri']],
  ] as const)('every name of %s is read as its short form', (name, field, known) => {
    const read = withoutUnspecified(declared.valuesOf(name)).map(
      (value) => readImageFormat({ responseFormat: { image: { [field]: value } } })[field]?.value,
    )
    expect([...read].sort()).toEqual([...known].sort())
  })

  test('every image model has a profile', () => {
    const ids = declared.valuesOf('Model_2').filter((id) => !otherModels.test(id))
    expect(ids.length).toBeGreaterThan(4)
    expect(ids.filter((id) => findModelProfile(id) === undefined)).toEqual([])
  })

  test.each<[MessageName, string]>([
    ['Content', 'Content'],
    ['Part', 'Part'],
    ['Blob', 'Blob_2'],
    ['FileData', 'FileData'],
    ['SafetySetting', 'SafetySetting'],
    ['Tool', 'Tool'],
    ['GoogleSearch', 'GoogleSearch'],
    ['SearchTypes', 'SearchTypes'],
    ['GenerationConfig', 'GenerationConfig'],
    ['ImageConfig', 'ImageConfig'],
    ['ThinkingConfig', 'ThinkingConfig'],
  ])('every field of a %s is read, or known and not read', (message, type) => {
    const known = { ...requestMessages[message], ...unread[message] }
    const names = declared.fieldsOf(type).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => !(name in known))).toEqual([])
  })

  test('every field of a GenerateContentConfig is read, or known and not read', () => {
    const { GenerateContentRequest, GenerationConfig } = requestMessages
    const known = {
      ...GenerateContentRequest,
      ...GenerationConfig,
      ...unread.GenerateContentRequest,
      ...unread.GenerationConfig,
    }
    expect(
      declared
        .fieldsOf('GenerateContentConfig')
        .map(({ name }) => name)
        .filter((name) => !(name in known)),
    ).toEqual([])
  })

  test.each<[MessageName, string]>([
    ['Content', 'contentToMldev'],
    ['Part', 'partToMldev'],
    ['SafetySetting', 'safetySettingToMldev'],
    ['Tool', 'toolToMldev'],
    ['GoogleSearch', 'googleSearchToMldev'],
    ['GenerationConfig', 'generateContentConfigToMldev'],
    ['ImageConfig', 'imageConfigToMldev'],
  ])(
    '--strict passes each field of a %s that the SDK writes for the Gemini API, and none that it refuses',
    (message, converter) => {
      const passes = (name: string, of: MessageName = message) => {
        const field = (requestMessages[of] as Record<string, Field>)[name]
        return field !== undefined && !field.vertexOnly
      }
      const written = declared.written(converter)
      expect(written.message.filter((name) => !passes(name))).toEqual([])
      expect(written.parent.filter((name) => !passes(name, 'GenerateContentRequest'))).toEqual([])
      expect(written.refused.filter((name) => passes(name))).toEqual([])
    },
  )
})

// Records, so that the types hold them complete.
const interactionStatuses: Record<InteractionStatus, true> = {
  queued: true,
  in_progress: true,
  completed: true,
  incomplete: true,
  failed: true,
  cancelled: true,
}
const interactionEvents: Record<InteractionEvent['event_type'], true> = {
  'interaction.created': true,
  'interaction.status_update': true,
  'interaction.completed': true,
  'step.start': true,
  'step.delta': true,
  'step.stop': true,
  error: true,
}

describe.each(sdks)('interactions of $name $declared.version', ({ declared }) => {
  test('every status is answered, or known why not', () => {
    const known = { ...interactionStatuses, ...unservedInteractions.InteractionSseEventInteractionStatus }
    expect(declared.valuesOf('InteractionSseEventInteractionStatus').sort()).toEqual(Object.keys(known).sort())
  })

  test('the events are those of the SDK', () => {
    expect(declared.literalsOf('event_type').sort()).toEqual(Object.keys(interactionEvents).sort())
  })

  test.each([
    ['HarmCategory_2', safetyTypes],
    ['Threshold', safetyThresholds],
    ['ImageResponseFormatAspectRatio', aspectRatios],
    ['ImageResponseFormatImageSize', imageSizes],
  ])('every value of %s is known', (name, known) => {
    expect(declared.valuesOf(name).sort()).toEqual([...known].sort())
  })

  test.each<[keyof typeof requestFields, string]>([
    ['interaction', 'CreateModelInteraction'],
    ['generationConfig', 'GenerationConfig_2'],
    ['imageConfig', 'ImageConfig_2'],
    ['imageFormat', 'ImageResponseFormat_2'],
    ['textFormat', 'TextResponseFormat_2'],
    ['googleSearch', 'GoogleSearch_2'],
    ['safetySetting', 'SafetySetting_2'],
    ['text', 'TextContent'],
    ['media', 'ImageContent'],
    ['userInput', 'UserInputStep'],
    ['modelOutput', 'ModelOutputStep'],
    ['thought', 'ThoughtStep'],
  ])('every field of %s is a parameter', (message, type) => {
    const known: readonly string[] = requestFields[message]
    const names = declared.fieldsOf(type).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => !known.includes(name))).toEqual([])
  })
})

// Of files only what is uploaded or drawn, and what is ready or not yet.
const fileStates: Record<FileResource['state'], true> = { PROCESSING: true, ACTIVE: true }
const fileSources: Record<FileResource['source'], true> = { UPLOADED: true, GENERATED: true }

test.each(sdks)('states and sources of files in $name are known, but for FAILED and REGISTERED', ({ declared }) => {
  expect(withoutUnspecified(declared.valuesOf('FileState'))).toEqual([...Object.keys(fileStates), 'FAILED'].sort())
  expect(withoutUnspecified(declared.valuesOf('FileSource'))).toEqual(
    [...Object.keys(fileSources), 'REGISTERED'].sort(),
  )
})

describe('answers', () => {
  let server: LimnServer
  /** Names of fields, by the SDK's name of the message they stand in. */
  const sent = new Map<string, Set<string>>()

  const note = (type: string, ...messages: (object | undefined)[]): void => {
    const names = sent.get(type) ?? new Set()
    sent.set(type, names)
    for (const message of messages) for (const name of Object.keys(message ?? {})) names.add(name)
  }

  beforeAll(async () => {
    server = await startLimnServer([], { engine: createPlainEngine() })
    const call = async (path: string, body?: object): Promise<object> => {
      const init = body && { method: 'POST', body: JSON.stringify(body) }
      return (await (await fetch(`${server.url}/v1/${path}`, init)).json()) as object
    }
    const model = 'models/gemini-3-pro-image'
    const contents = [{ parts: [{ text: 'a red car' }] }]
    const drawn = (await call(`${model}:generateContent`, {
      contents,
      generationConfig: { thinkingConfig: { includeThoughts: true } },
    })) as GenerateContentResponse
    const head = { profile: findModelProfile('gemini-3-pro-image')!, responseId: 'x', usage: drawn.usageMetadata }
    const blocked = buildBlockedResponse({ ...head, blockReason: 'SAFETY' })
    const stopped = buildResponse({ ...head, parts: [], finishReason: 'IMAGE_SAFETY', finishMessage: 'x' })
    note('GenerateContentResponse', drawn, blocked)
    // Only safety adds these.
    const rated = { safetyRatings: [] } satisfies Partial<Candidate>
    note('Candidate', drawn.candidates![0], stopped.candidates![0], rated)
    note('GenerateContentResponseUsageMetadata', drawn.usageMetadata)
    note('ModalityTokenCount', ...drawn.usageMetadata.candidatesTokensDetails!)
    note('Part', ...drawn.candidates![0]!.content.parts!)
    note('GenerateContentResponsePromptFeedback', blocked.promptFeedback, rated)
    note('CountTokensResponse', await call(`${model}:countTokens`, { contents }))
    note('Model', await call(model))
    note(
      'File_2',
      toFileResource(
        {
          id: 'x',
          displayName: 'x',
          mimeType: 'image/png',
          sizeBytes: 1,
          sha256: '00',
          createdAt: 0,
          updatedAt: 0,
          expiresAt: 0,
          state: 'ACTIVE',
          source: 'GENERATED',
        },
        '',
      ),
    )
  })
  afterAll(() => server.close())

  test.each(sdks)('hold nothing that $name has no type for, but for what live answers have', ({ declared }) => {
    for (const [type, names] of sent) {
      const typed = declared.fieldsOf(type).map(({ name }) => name)
      expect([type, ...[...names].filter((name) => !typed.includes(name) && !(name in (untyped[type] ?? {})))]).toEqual(
        [type],
      )
    }
  })

  test.each(sdks)('hold every field that $name has a type for, or it is known why not', ({ declared }) => {
    for (const [type, names] of sent) {
      if (type === 'Part') continue
      const missing = declared.fieldsOf(type).filter(({ name }) => !names.has(name) && !(name in (unsent[type] ?? {})))
      expect([type, ...missing.map(({ name }) => name)]).toEqual([type])
    }
  })
})
