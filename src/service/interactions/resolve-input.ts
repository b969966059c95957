import { InvalidRequestError } from '../../errors/index.ts'
import type { Conduct } from '../../gemini-api/conduct.ts'
import { bytesOf, heldBytesOf, holdBytes } from '../../gemini-api/inline-data.ts'
import type { NamedStep } from '../../gemini-api/interactions/contents-of-steps.ts'
import type { InteractionContent, MediaContent, Step } from '../../gemini-api/interactions/interaction.ts'
import { throwProblems } from '../file-data/file-problems.ts'
import type { FileDataSources } from '../file-data/read-file-uri.ts'
import { resolveFileData } from '../file-data/resolve-file-data.ts'

/**
 * Steps whose pictures by address have their bytes beside it: the conversation must go on when the file has expired.
 * Throws what is wrong with the addresses, by their places in the request.
 */
export async function resolveInput(
  input: readonly NamedStep[],
  sources: FileDataSources,
  options: { conduct: Conduct; signal?: AbortSignal | undefined },
): Promise<NamedStep[]> {
  const named: { content: MediaContent; field: string }[] = []
  for (const { step, fields } of input) {
    if (step.type === 'thought') continue
    for (const [index, content] of (step.content ?? []).entries()) {
      if (isByAddress(content)) named.push({ content, field: fields?.[index] ?? 'input' })
    }
  }
  if (named.length === 0) return [...input]
  const parts = named.map(({ content: { uri, mime_type: mimeType } }) => ({
    fileData: { fileUri: uri as string, ...(mimeType !== undefined && { mimeType }) },
  }))
  const { request, problems } = await resolveFileData({ contents: [{ role: 'user', parts }] }, sources, options)
  throwProblems(
    [],
    problems.map((problem) => {
      const index = Number(/parts\[(\d+)\]/.exec(problem.field)?.[1])
      const field = `${named[index]!.field}.${problem.field.endsWith('mime_type') ? 'mime_type' : 'uri'}`
      return { ...problem, field }
    }),
  )
  const found = new Map<InteractionContent, InteractionContent>()
  for (const [index, { content }] of named.entries()) {
    const inlineData = request.contents[0]?.parts?.[index]?.inlineData
    if (inlineData === undefined)
      throw new InvalidRequestError([{ field: named[index]!.field, description: 'is not there.' }])
    const { type, uri } = content
    found.set(content, holdBytes({ type, mime_type: inlineData.mimeType, uri }, bytesOf(inlineData)) as MediaContent)
  }
  return input.map(({ step, ...rest }) => {
    if (step.type === 'thought' || !step.content) return { step, ...rest }
    const content = step.content.map((one) => found.get(one) ?? one)
    return { step: { ...step, content } as Step, ...rest }
  })
}

function isByAddress(content: InteractionContent): content is MediaContent & { uri: string } {
  return content.type !== 'text' && content.uri !== undefined && heldBytesOf(content) === undefined
}
