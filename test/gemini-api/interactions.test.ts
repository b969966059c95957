import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLimnError } from '../../src/errors/index.ts'
import { imagePart, type Part, textPart } from '../../src/gemini-api/index.ts'
import { contentsOfSteps } from '../../src/gemini-api/interactions/contents-of-steps.ts'
import { toInteractionError } from '../../src/gemini-api/interactions/interaction-error.ts'
import { eventsOf, type InteractionState } from '../../src/gemini-api/interactions/interaction-events.ts'
import { interactionIdOf } from '../../src/gemini-api/interactions/interaction-id.ts'
import { parseInteractionRequest } from '../../src/gemini-api/interactions/parse-interaction-request.ts'
import { stepsOfParts } from '../../src/gemini-api/interactions/steps-of-parts.ts'
import { toGenerateContent } from '../../src/gemini-api/interactions/to-generate-content.ts'

const bytes = new Uint8Array([1, 2, 3])

const parts = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'b').map((text) => textPart(text, { thought: true })),
    fc
      .record({ text: fc.constantFrom('c', 'd'), signature: fc.constantFrom('s1=', 's2=', undefined) })
      .map(({ text, signature }) => textPart(text, { ...(signature && { signature }) })),
    fc
      .constantFrom('s1=', 's2=', undefined)
      .map((signature) => imagePart({ bytes, mimeType: 'image/png' }, { ...(signature && { signature }) })),
  ),
  { maxLength: 8 },
)

const stateOf = (all: readonly Part[], status: InteractionState['status']): InteractionState => ({
  id: 'v1_x',
  model: 'm',
  status,
  createdAt: 0,
  updatedAt: 0,
  steps: stepsOfParts(all),
  serviceTier: 'standard',
})

test('more parts give the same events and more, so that a number is a place to go on from', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const ended = eventsOf(stateOf(all, 'completed'))
      for (let count = 0; count <= all.length; count += 1) {
        const before = eventsOf(stateOf(all.slice(0, count), 'in_progress'))
        expect(ended.slice(0, before.length)).toEqual(before)
      }
      expect(eventsOf(stateOf([], 'queued'))).toEqual(ended.slice(0, 1))
    }),
  )
})

test('steps told as a conversation sign every picture, and the first text after a thought', () => {
  const signed = [textPart('hm', { thought: true }), textPart('Here.', { signature: 's1=' })]
  const picture = imagePart({ bytes, mimeType: 'image/png' }, { signature: 's1=' })
  const { contents } = contentsOfSteps([
    { step: { type: 'user_input', content: [{ type: 'text', text: 'a cat' }] } },
    ...stepsOfParts([...signed, picture, textPart('More.')]).map((step) => ({ step })),
    { step: { type: 'user_input', content: [{ type: 'text', text: 'go on' }] } },
  ])
  expect(contents).toEqual([
    { role: 'user', parts: [{ text: 'a cat' }] },
    { role: 'model', parts: [signed[1], picture, { text: 'More.' }] },
    { role: 'user', parts: [{ text: 'go on' }] },
  ])
})

test('an id tells which conversation it is of, as those of Google do', () => {
  const [first, second] = ['a'.repeat(23), 'b'.repeat(23)]
  const root = interactionIdOf(first)
  const next = interactionIdOf(second, root)
  const decode = (id: string) => Buffer.from(id.slice(3), 'base64url').toString('latin1')
  expect(decode(root)).toBe(`\n\x17${first}\x12\x17${first}`)
  expect(decode(next)).toBe(`\n\x17${first}\x12\x17${second}`)
  expect(decode(interactionIdOf(second, 'v1_foreign'))).toBe(`\n\x17${second}\x12\x17${second}`)
})

test('settings arrive where generateContent has them', () => {
  const request = parseInteractionRequest({
    model: 'gemini-3-pro-image',
    input: 'a cat',
    system_instruction: 'in oils',
    response_format: [{ type: 'text' }, { type: 'image', aspect_ratio: '16:9', image_size: '2K' }],
    generation_config: {
      thinking_level: 'high',
      thinking_summaries: 'auto',
      top_k: 3,
      stop_sequences: ['x'],
      seed: null,
    },
    safety_settings: [{ type: 'image_hate', threshold: 'block_none' }],
    tools: [{ type: 'google_search', search_types: ['web_search', 'image_search'] }],
    labels: { team: 'rot-1' },
    service_tier: 'flex',
    previous_interaction_id: null,
  })
  expect(toGenerateContent(request, []).request).toEqual({
    contents: [{ role: 'user', parts: [{ text: 'a cat' }] }],
    systemInstruction: { role: 'user', parts: [{ text: 'in oils' }] },
    generationConfig: {
      responseModalities: ['TEXT', 'IMAGE'],
      responseFormat: { image: { aspectRatio: '16:9', imageSize: '2K' } },
      thinkingConfig: { thinkingLevel: 'HIGH', includeThoughts: true },
      topK: 3,
      stopSequences: ['x'],
    },
    safetySettings: [{ category: 'HARM_CATEGORY_IMAGE_HATE', threshold: 'BLOCK_NONE' }],
    tools: [{ googleSearch: { searchTypes: { webSearch: {}, imageSearch: {} } } }],
    labels: { team: 'rot-1' },
    serviceTier: 'flex',
  })
  expect(request).toMatchObject({ store: true, stream: false, background: false, delivery: 'inline' })
})

const garbage = fc.letrec((again) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, '', 'a cat', 'text', 'image', 'AAAA', 7, -1.5),
    fc.array(again('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('type', 'text', 'data', 'uri', 'content', 'mime_type', 'signature', 'summary', '__proto__', 'x'),
      again('value'),
      { maxKeys: 5 },
    ),
  ),
})).value

test('whatever comes is read, or refused as the fault of who sent it', () => {
  const fields = [
    'input',
    'model',
    'response_format',
    'generation_config',
    'tools',
    'safety_settings',
    'labels',
    'store',
  ]
  const bodies = fc.oneof(
    garbage,
    fc.record(Object.fromEntries(fields.map((field) => [field, garbage])), { requiredKeys: [] }),
    garbage.map((input) => ({ model: 'gemini-3-pro-image', input })),
  )
  fc.assert(
    fc.property(bodies, (body) => {
      try {
        const request = parseInteractionRequest(body)
        toGenerateContent(request, [])
      } catch (error) {
        expect(isLimnError(error), String(error)).toBe(true)
        expect(toInteractionError(error).status).toBeLessThan(500)
      }
    }),
    { numRuns: 2000 },
  )
})
