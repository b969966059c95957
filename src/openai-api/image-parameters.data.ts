/** The two things the Images API does; `variations` is retired. */
export type ImagesOperation = 'generations' | 'edits'

export interface ImageParameter {
  kind: 'text' | 'integer' | 'boolean' | 'file' | 'object'
  /** Where it is taken; both when absent. */
  only?: ImagesOperation
  /** The values it may have, when they are few. */
  values?: readonly string[]
  /** Of an integer. */
  range?: readonly [least: number, most: number]
  /** Why nothing comes of it here: a warning in the answer. */
  unheeded?: string
}

const oneQuality = 'limn draws every picture as well as it can'
const noAnimation = 'limn writes no GIF'

/**
 * Every parameter of `images/generations` and `images/edits`. Source: types of the openai package 7.59.0; a test holds
 * this table against them.
 */
export const imageParameters = {
  prompt: { kind: 'text' },
  image: { kind: 'file', only: 'edits' },
  mask: { kind: 'file', only: 'edits' },
  model: { kind: 'text' },
  n: { kind: 'integer', range: [1, 10] },
  size: { kind: 'text' },
  quality: { kind: 'text', values: ['low', 'medium', 'high', 'xhigh', 'max', 'auto', 'standard', 'hd'] },
  background: { kind: 'text', values: ['transparent', 'opaque', 'auto'] },
  output_format: { kind: 'text', values: ['png', 'webp', 'jpeg', 'gif', 'svg'] },
  output_compression: { kind: 'integer', range: [0, 100] },
  response_format: { kind: 'text', values: ['url', 'b64_json'] },
  moderation: { kind: 'text', only: 'generations', values: ['low', 'auto'] },
  stream: { kind: 'boolean' },
  partial_images: { kind: 'integer', range: [0, 3] },
  safety_identifier: { kind: 'text' },
  user: { kind: 'text' },
  style: { kind: 'text', only: 'generations', values: ['vivid', 'natural'], unheeded: 'say the style in the prompt' },
  complexity: { kind: 'text', values: ['low', 'medium', 'high'], unheeded: oneQuality },
  input_fidelity: { kind: 'text', only: 'edits', values: ['high', 'low'], unheeded: oneQuality },
  markup: { kind: 'file', only: 'edits', unheeded: 'limn reads no markup; say the edit in the prompt, or send a mask' },
  frame_count: { kind: 'integer', range: [2, 16], unheeded: noAnimation },
  frame_duration_ms: { kind: 'integer', range: [0, 655_350], unheeded: noAnimation },
  svg: { kind: 'object', unheeded: 'limn writes no SVG' },
} as const satisfies Readonly<Record<string, ImageParameter>>

/** Longer prompts are refused. Source: as above. */
export const maxPromptLength = 32_000

/** Most pictures of one edit. Source: as above; the model behind may take fewer. */
export const maxImages = 16
