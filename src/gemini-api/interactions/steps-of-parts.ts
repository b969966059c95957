import type { Part } from '../content.ts'
import { bytesOf, holdBytes } from '../inline-data.ts'
import type { InteractionContent, ModelOutputStep, Step, ThoughtStep } from './interaction.ts'

/**
 * Parts of the model as steps. A signature stands in the thought before what it signs, as Google places it here; text
 * and picture of one signature are one `model_output`. More parts only ever add to the steps: nothing before changes.
 */
export function stepsOfParts(parts: readonly Part[]): Step[] {
  const steps: Step[] = []
  let thought: ThoughtStep | undefined
  let output: ModelOutputStep | undefined
  const think = (): ThoughtStep => {
    thought = { type: 'thought' }
    output = undefined
    steps.push(thought)
    return thought
  }
  for (const part of parts) {
    const content = contentOf(part)
    if (part.thought === true) {
      const current =
        thought !== undefined && output === undefined && thought.signature === undefined ? thought : think()
      if (content !== undefined) {
        current.summary ??= []
        current.summary.push(content)
      }
      continue
    }
    const { thoughtSignature } = part
    if (thoughtSignature !== undefined && thoughtSignature !== thought?.signature) {
      const open = thought !== undefined && output === undefined && thought.signature === undefined ? thought : think()
      open.signature = thoughtSignature
    }
    if (content === undefined) continue
    if (output === undefined) {
      output = { type: 'model_output', content: [] }
      steps.push(output)
    }
    output.content?.push(content)
  }
  return steps
}

function contentOf(part: Part): InteractionContent | undefined {
  if (part.inlineData !== undefined) return imageOf(part.inlineData.mimeType, bytesOf(part.inlineData))
  if (part.fileData !== undefined) {
    const { fileUri, mimeType } = part.fileData
    return { type: 'image', ...(mimeType !== undefined && { mime_type: mimeType }), uri: fileUri }
  }
  // The last chunk of a stream has an empty text.
  return part.text ? { type: 'text', text: part.text } : undefined
}

/** A picture with its bytes inside; base64 is made when it is read. */
export function imageOf(mimeType: string, bytes: Uint8Array): InteractionContent {
  return holdBytes({ type: 'image' as const, mime_type: mimeType }, bytes)
}
