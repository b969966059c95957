import { describe, expect, test } from 'vitest'
import { eventsOf, type InteractionState, resourceOf } from '../../src/gemini-api/interactions/interaction-events.ts'
import { requestFields, safetyThresholds, safetyTypes } from '../../src/gemini-api/interactions/request-fields.data.ts'
import { readSdkDeclarations } from './sdk-declarations.ts'

// What an update of an SDK changes in the Interactions API fails here first, by name.

const sdks = ['@google/genai', 'genai-2'].map((name) => ({ name, declared: readSdkDeclarations(name) }))

describe.each(sdks)('$name $declared.version', ({ declared }) => {
  const fieldsOf = (name: string): string[] => declared.fieldsOf(name).map((field) => field.name)

  test.each<[string, readonly string[]]>([
    ['CreateModelInteraction', requestFields.interaction],
    ['GenerationConfig_2', requestFields.generationConfig],
    ['ImageConfig_2', requestFields.imageConfig],
    ['ImageResponseFormat_2', requestFields.imageFormat],
    ['TextResponseFormat_2', requestFields.textFormat],
    ['GoogleSearch_2', requestFields.googleSearch],
    ['SafetySetting_2', requestFields.safetySetting],
    ['TextContent', requestFields.text],
    ['ImageContent', requestFields.media],
    ['VideoContent', requestFields.media],
    ['AudioContent', requestFields.media],
    ['DocumentContent', requestFields.media],
    ['UserInputStep', requestFields.userInput],
    ['ModelOutputStep', requestFields.modelOutput],
    ['ThoughtStep', requestFields.thought],
  ])('every parameter of %s is known', (name, known) => {
    const fields = fieldsOf(name)
    expect(fields.length).toBeGreaterThan(0)
    expect(fields.filter((field) => !known.includes(field))).toEqual([])
  })

  test('every category and threshold of safety is known', () => {
    expect(declared.valuesOf('HarmCategory_2').sort()).toEqual([...safetyTypes].sort())
    expect(declared.valuesOf('Threshold').sort()).toEqual([...safetyThresholds].sort())
  })

  test('what is answered is declared', () => {
    const state: InteractionState = {
      id: 'v1_x',
      model: 'm',
      status: 'failed',
      createdAt: 0,
      updatedAt: 0,
      steps: [
        { type: 'thought', signature: 's', summary: [{ type: 'text', text: 't' }] },
        { type: 'model_output', content: [{ type: 'text', text: 't' }], error: { code: 3, message: 'm' } },
      ],
      usage: {
        total_tokens: 1,
        total_input_tokens: 1,
        total_cached_tokens: 0,
        total_output_tokens: 0,
        total_tool_use_tokens: 0,
        total_thought_tokens: 0,
      },
      errors: [{ code: 'safety', message: 'm' }],
      serviceTier: 'standard',
    }
    // The SDK declares `object` for events only, and reads it from both.
    expect([...fieldsOf('Interaction'), 'object']).toEqual(expect.arrayContaining(Object.keys(resourceOf(state))))
    const shapes = {
      'interaction.created': 'InteractionCreatedEvent',
      'interaction.status_update': 'InteractionStatusUpdate',
      'interaction.completed': 'InteractionCompletedEvent',
      'step.start': 'StepStart',
      'step.delta': 'StepDelta',
      'step.stop': 'StepStop',
      error: 'ErrorEvent_2',
    } as const
    for (const event of eventsOf(state)) {
      expect(declared.literalsOf('event_type')).toContain(event.event_type)
      expect(fieldsOf(shapes[event.event_type])).toEqual(expect.arrayContaining(Object.keys(event)))
      if (event.event_type === 'interaction.completed') {
        const fields = fieldsOf('InteractionSseEventInteraction')
        expect(fields).toEqual(expect.arrayContaining(Object.keys(event.interaction)))
        expect(fieldsOf('Usage')).toEqual(expect.arrayContaining(Object.keys(event.interaction.usage!)))
      }
    }
  })
})
