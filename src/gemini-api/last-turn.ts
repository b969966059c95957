import type { Content, InlineData, Part } from './content.ts'
import { isDocument } from './documents.ts'
import type { GenerateContentRequest } from './generate-content-request.ts'

/** A request, split into what is asked now and what went before. */
export interface Turns {
  /** Everything before the last turn of the user, oldest first, as it came. */
  history: Content[]
  /** The last turn of the user; several user contents in a row are one turn. */
  contents: Content[]
  /** Its parts. */
  parts: Part[]
  /** Index in `contents` of the first content of that turn. */
  index: number
}

/**
 * True for what the user said. A content without a role is the user's; one without a role and without parts is the
 * model's, sent back as it came: Google answers NO_IMAGE with the content `{}`.
 */
export function isUsersTurn({ role, parts = [] }: Content): boolean {
  return role === 'user' || (role === undefined && parts.length > 0)
}

/** Splits off the last turn of the user. */
export function splitLastTurn(request: Pick<GenerateContentRequest, 'contents'>): Turns {
  const { contents } = request
  let end = contents.length
  while (end > 0 && !isUsersTurn(contents[end - 1]!)) end -= 1
  let start = end
  while (start > 0 && isUsersTurn(contents[start - 1]!)) start -= 1
  return {
    history: [...contents.slice(0, start), ...contents.slice(end)],
    contents: contents.slice(start, end),
    parts: contents.slice(start, end).flatMap((content) => content.parts ?? []),
    index: start,
  }
}

/** Text of parts, thoughts left out, joined by newlines. */
export function textOf(parts: readonly Part[]): string {
  return parts
    .filter((part) => part.text !== undefined && part.text !== '' && part.thought !== true)
    .map((part) => part.text)
    .join('\n')
}

/** Pictures carried inside parts, in order. */
export function inlineImagesOf(parts: readonly Part[]): InlineData[] {
  return inlineDataIn(parts).filter((inlineData) => !isDocument(inlineData))
}

/** Documents carried inside parts, in order. */
export function inlineDocumentsOf(parts: readonly Part[]): InlineData[] {
  return inlineDataIn(parts).filter(isDocument)
}

function inlineDataIn(parts: readonly Part[]): InlineData[] {
  return parts.flatMap((part) => (part.inlineData === undefined || part.thought === true ? [] : [part.inlineData]))
}

/** All parts that go in, of every turn and the system instruction: what the prompt's tokens are counted from. */
export function promptPartsOf(request: GenerateContentRequest): Part[] {
  return [...(request.systemInstruction?.parts ?? []), ...request.contents.flatMap((content) => content.parts ?? [])]
}
