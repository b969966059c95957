import { type ErrorCode, isLimnError } from '../../errors/index.ts'
import { isAcceptedMimeType } from '../../gemini-api/check-request.ts'
import type { Conduct } from '../../gemini-api/conduct.ts'
import type { Content, Part } from '../../gemini-api/content.ts'
import { documentMimeType, isDocument, startsAsDocument } from '../../gemini-api/documents.ts'
import { errorMessages } from '../../gemini-api/error-messages.data.ts'
import type { GenerateContentRequest } from '../../gemini-api/generate-content-request.ts'
import { inlineDataOf } from '../../gemini-api/inline-data.ts'
import { problemOfDocument, readPicture } from '../references.ts'
import type { FileProblem } from './file-problems.ts'
import { createFileUriReader, type FileDataSources, type FoundFile } from './read-file-uri.ts'

/**
 * Replaces every `file_data` of a request by the picture or document it names, so that what follows knows one kind of
 * them. What cannot be had stays as it is and is a problem. Throws CancelledError when `signal` fires.
 */
export async function resolveFileData(
  request: GenerateContentRequest,
  sources: FileDataSources,
  { conduct, signal }: { conduct: Conduct; signal?: AbortSignal | undefined },
): Promise<{ request: GenerateContentRequest; problems: FileProblem[] }> {
  const named = (content: Content): boolean => content.parts?.some((part) => part.fileData !== undefined) === true
  if (!request.contents.some(named)) return { request, problems: [] }
  const read = createFileUriReader(sources, signal)
  const problems: FileProblem[][] = []

  async function resolvePart(part: Part, path: string): Promise<Part> {
    const { fileData, ...rest } = part
    if (fileData === undefined) return part
    const mine: FileProblem[] = []
    problems.push(mine)
    const add = (field: string, description: string, code: ErrorCode = 'invalid-argument') =>
      mine.push({ field: `${path}.file_data.${field}`, description, code })
    const isTaken = (mimeType: string): boolean => isDocument({ mimeType }) || isAcceptedMimeType(mimeType, conduct)
    if (fileData.mimeType && !isTaken(fileData.mimeType)) {
      add('mime_type', errorMessages.mimeType(fileData.mimeType))
      return part
    }
    let found: FoundFile
    try {
      found = await read(fileData.fileUri ?? '')
    } catch (error) {
      if (!isLimnError(error) || error.code === 'cancelled') throw error
      add('file_uri', error.message, error.code)
      return part
    }
    const declared = fileData.mimeType || withoutUnknown(found.mimeType)
    if (declared !== undefined && !isTaken(declared)) {
      add('file_uri', errorMessages.mimeType(declared))
      return part
    }
    if (declared === undefined ? startsAsDocument(found.bytes) : isDocument({ mimeType: declared })) {
      const problem = problemOfDocument(found.bytes)
      if (problem === undefined) return { ...rest, inlineData: inlineDataOf(found.bytes, documentMimeType) }
      add('file_uri', problem)
      return part
    }
    const picture = readPicture(found.bytes, declared, conduct)
    if (picture.problem !== undefined) {
      add('file_uri', picture.problem)
      return part
    }
    return { ...rest, inlineData: inlineDataOf(found.bytes, picture.header.mimeType) }
  }

  const contents = await Promise.all(
    request.contents.map(async (content, turn) => {
      if (!named(content)) return content
      const parts = content.parts!.map((part, index) => resolvePart(part, `contents[${turn}].parts[${index}]`))
      return { ...content, parts: await Promise.all(parts) }
    }),
  )
  return { request: { ...request, contents }, problems: problems.flat() }
}

/** A client that did not say what it uploads did not lie about it. */
function withoutUnknown(mimeType: string | undefined): string | undefined {
  return mimeType === 'application/octet-stream' ? undefined : mimeType
}
