import type { FieldViolation } from '../errors/index.ts'
import type { Content } from './content.ts'
import { errorMessages } from './error-messages.data.ts'
import { isUsersTurn } from './last-turn.ts'
import { isValidThoughtSignature } from './thought-signature.ts'

/**
 * What Google finds wrong with the thought signatures of a conversation with a model that thinks: the first text of
 * each turn of the model and each of its pictures must carry one, and each must be whole. Several contents of the model
 * in a row, as streamed chats send them, are one turn. Source: gemini-api-facts §3.4.
 */
export function checkSignatures(contents: readonly Content[]): FieldViolation[] {
  const violations: FieldViolation[] = []
  let textSeen = false
  contents.forEach((content, turn) => {
    const modelsTurn = !isUsersTurn(content)
    if (!modelsTurn) textSeen = false
    content.parts?.forEach((part, index) => {
      const field = `contents[${turn}].parts[${index}].thought_signature`
      const position = [turn + 1, index + 1] as const
      const firstText = Boolean(part.text) && !textSeen
      if (modelsTurn && part.thought !== true && part.text) textSeen = true
      if (part.thoughtSignature) {
        if (isValidThoughtSignature(part.thoughtSignature)) return
        violations.push({ field, description: errorMessages.corruptedSignature })
      } else if (modelsTurn && part.thought !== true) {
        const picture = part.inlineData !== undefined || part.fileData !== undefined
        if (picture) violations.push({ field, description: errorMessages.missingSignature('Image', ...position) })
        else if (firstText) violations.push({ field, description: errorMessages.missingSignature('Text', ...position) })
      }
    })
  })
  return violations
}
