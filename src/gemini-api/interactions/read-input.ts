import { decodeBase64 } from '../base64.ts'
import { heldBytesOf } from '../inline-data.ts'
import { isJsonObject } from '../proto-json.ts'
import type { NamedStep } from './contents-of-steps.ts'
import type { InteractionContent, MediaContent, Step } from './interaction.ts'
import { requestFields } from './request-fields.data.ts'
import { quote, type RequestReader } from './request-reader.ts'

const contentTypes = ['text', 'image', 'audio', 'video', 'document']
const stepTypes = ['user_input', 'model_output', 'thought']
/** Steps of searches that an earlier answer brought; nothing is drawn from them. */
const passedOverSteps = ['google_search_call', 'google_search_result']

/** `input` as steps: a text, a content, a list of contents, or a list of steps. */
export function readInput(value: unknown, read: RequestReader): NamedStep[] {
  if (typeof value === 'string') {
    return [{ step: { type: 'user_input', content: [{ type: 'text', text: value }] }, fields: ['input'] }]
  }
  if (isJsonObject(value)) return userInput([value], () => 'input', read)
  if (!Array.isArray(value)) {
    read.refuse('input', `a text, a list of contents or a list of steps was expected; ${quote(value)} came.`)
    return []
  }
  const isSteps = value.some((item) => isJsonObject(item) && !contentTypes.includes(item.type as string))
  if (!isSteps) return userInput(value, (index) => `input[${index}]`, read)
  return value.flatMap((item, index) => readStep(item, `input[${index}]`, read) ?? [])
}

function userInput(items: unknown[], fieldOf: (index: number) => string, read: RequestReader): NamedStep[] {
  const content: InteractionContent[] = []
  const fields: string[] = []
  for (const [index, item] of items.entries()) {
    const one = readContent(item, fieldOf(index), read)
    if (one === undefined) continue
    content.push(one)
    fields.push(fieldOf(index))
  }
  return content.length === 0 ? [] : [{ step: { type: 'user_input', content }, fields }]
}

function readStep(value: unknown, field: string, read: RequestReader): NamedStep | undefined {
  if (!isJsonObject(value)) return read.refuse(field, `a step was expected; ${quote(value)} came.`)
  const { type } = value
  if (passedOverSteps.includes(type as string)) return undefined
  if (contentTypes.includes(type as string)) {
    return read.refuse(field, 'contents and steps do not mix: put it in the content of a user_input step.')
  }
  switch (type) {
    case 'user_input':
    case 'model_output': {
      const known = type === 'user_input' ? requestFields.userInput : requestFields.modelOutput
      const step = read.object(value, field, known)
      const content = readContents(step?.content, `${field}.content`, read)
      return { step: { type, content } as Step, fields: content.map((_, index) => `${field}.content[${index}]`) }
    }
    case 'thought': {
      const step = read.object(value, field, requestFields.thought)
      const signature = read.string(step?.signature, `${field}.signature`)
      if (signature && decodeBase64(signature) === undefined && !/^[\w-]+$/.test(signature)) {
        read.refuse(`${field}.signature`, 'base64 was expected.')
      }
      return { step: { type, ...(signature && { signature }) } }
    }
    default:
      return read.refuse(`${field}.type`, `must be one of ${stepTypes.join(', ')}. Got ${quote(type)}.`)
  }
}

function readContents(value: unknown, field: string, read: RequestReader): InteractionContent[] {
  const items = typeof value === 'string' ? [{ type: 'text', text: value }] : read.list(value, field)
  return items?.flatMap((item, index) => readContent(item, `${field}[${index}]`, read) ?? []) ?? []
}

function readContent(value: unknown, field: string, read: RequestReader): InteractionContent | undefined {
  if (!isJsonObject(value)) return read.refuse(field, `a content was expected; ${quote(value)} came.`)
  const { type } = value
  if (type === 'text') {
    read.object(value, field, requestFields.text)
    if (typeof value.text !== 'string') {
      return read.refuse(`${field}.text`, `a string was expected; ${quote(value.text)} came.`)
    }
    return { type, text: value.text }
  }
  if (!contentTypes.includes(type as string)) {
    return read.refuse(`${field}.type`, `must be one of ${contentTypes.join(', ')}. Got ${quote(type)}.`)
  }
  return readMedia(value, type as MediaContent['type'], field, read)
}

function readMedia(
  value: Record<string, unknown>,
  type: MediaContent['type'],
  field: string,
  read: RequestReader,
): InteractionContent | undefined {
  const held = heldBytesOf(value)
  read.object(value, field, requestFields.media)
  const mimeType = read.string(value.mime_type, `${field}.mime_type`)
  const uri = read.string(value.uri, `${field}.uri`)
  if (held !== undefined) {
    if (uri) return read.refuse(field, 'data and uri exclude each other; send one of them.')
    return value as unknown as MediaContent
  }
  const data = read.string(value.data, `${field}.data`)
  if (data && uri) return read.refuse(field, 'data and uri exclude each other; send one of them.')
  if (!data && !uri) return read.refuse(field, 'data or uri is needed.')
  if (data && decodeBase64(data) === undefined) return read.refuse(`${field}.data`, 'base64 was expected.')
  return { type, ...(mimeType && { mime_type: mimeType }), ...(uri ? { uri } : { data: data as string }) }
}
