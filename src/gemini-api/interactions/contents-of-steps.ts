import type { Content, Part } from '../content.ts'
import { heldBytesOf, inlineDataOf } from '../inline-data.ts'
import type { InteractionContent, Step } from './interaction.ts'

/** Steps as turns, and where each part of them was said. */
export interface Conversation {
  contents: Content[]
  /** Name of a part (`contents[0].parts[1]`) → place in the request (`input[0].content[1]`). */
  fields: Map<string, string>
}

/** A step, and how messages name its contents; without names for steps of earlier interactions. */
export interface NamedStep {
  step: Step
  fields?: readonly string[]
}

/**
 * The conversation that steps tell. A thought's signature goes to what it signs: the first text after it, and every
 * picture, as generateContent has them. Its summary stays behind: it was for the reader.
 */
export function contentsOfSteps(steps: readonly NamedStep[]): Conversation {
  const contents: Content[] = []
  const fields = new Map<string, string>()
  let signature: string | undefined
  let isSigned = false

  const turnOf = (role: 'user' | 'model'): Part[] => {
    const last = contents.at(-1)
    if (last?.role === role) return last.parts as Part[]
    const parts: Part[] = []
    contents.push({ role, parts })
    return parts
  }
  /** A thought that nothing follows keeps its signature in a part of its own. */
  const leaveThought = (): void => {
    if (signature !== undefined && !isSigned) turnOf('model').push({ text: '', thoughtSignature: signature })
    signature = undefined
    isSigned = false
  }

  for (const { step, fields: names } of steps) {
    if (step.type === 'thought') {
      leaveThought()
      signature = step.signature
      continue
    }
    if (step.type === 'user_input') leaveThought()
    const role = step.type === 'user_input' ? 'user' : 'model'
    for (const [index, content] of (step.content ?? []).entries()) {
      const part = partOf(content)
      if (role === 'model' && signature !== undefined && (content.type === 'image' || !isSigned)) {
        part.thoughtSignature = signature
        isSigned = true
      }
      const parts = turnOf(role)
      parts.push(part)
      const name = names?.[index]
      if (name !== undefined) fields.set(`contents[${contents.length - 1}].parts[${parts.length - 1}]`, name)
    }
  }
  leaveThought()
  return { contents, fields }
}

function partOf(content: InteractionContent): Part {
  if (content.type === 'text') return { text: content.text }
  const { mime_type: mimeType, uri } = content
  const held = heldBytesOf(content)
  if (held !== undefined) return { inlineData: inlineDataOf(held, mimeType ?? '') }
  if (uri !== undefined) return { fileData: { fileUri: uri, ...(mimeType !== undefined && { mimeType }) } }
  return { inlineData: { mimeType: mimeType ?? '', data: content.data ?? '' } }
}
