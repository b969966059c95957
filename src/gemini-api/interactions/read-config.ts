import type { GenerateContentRequest, GenerationConfig } from '../generate-content-request.ts'
import { isJsonObject } from '../proto-json.ts'
import { requestFields, safetyThresholds, safetyTypes, unsupportedConfig } from './request-fields.data.ts'
import { quote, type RequestReader } from './request-reader.ts'

type Json = Record<string, unknown>

/** What generateContent has besides the conversation. */
export type Settings = Pick<
  GenerateContentRequest,
  'generationConfig' | 'systemInstruction' | 'tools' | 'safetySettings' | 'labels' | 'serviceTier' | 'cachedContent'
>

/** Everything of a request but its conversation. */
export interface ReadConfig {
  settings: Settings
  delivery: 'inline' | 'uri'
}

/** Reads the settings of a request into those of generateContent. What the model has is checked later. */
export function readConfig(body: Json, read: RequestReader): ReadConfig {
  const format = readResponseFormat(body.response_format, read)
  const modalities = format.modalities ?? read.strings(body.response_modalities, 'response_modalities')
  const generationConfig: GenerationConfig = {
    ...readGenerationConfig(body.generation_config, read),
    ...(modalities && { responseModalities: modalities.map((modality) => modality.toUpperCase()) }),
    ...(format.image && { responseFormat: { image: format.image } }),
    ...(format.responseMimeType && { responseMimeType: format.responseMimeType }),
  }
  const systemInstruction = read.string(body.system_instruction, 'system_instruction')
  const tools = readTools(body.tools, read)
  const safetySettings = readSafetySettings(body.safety_settings, read)
  const labels = readLabels(body.labels, read)
  const serviceTier = read.string(body.service_tier, 'service_tier')
  const cachedContent = read.string(body.cached_content, 'cached_content')
  return {
    settings: {
      generationConfig,
      ...(systemInstruction && { systemInstruction: { role: 'user', parts: [{ text: systemInstruction }] } }),
      ...(tools.length > 0 && { tools }),
      ...(safetySettings.length > 0 && { safetySettings }),
      ...(labels && { labels }),
      ...(serviceTier && { serviceTier }),
      ...(cachedContent && { cachedContent }),
    },
    delivery: format.delivery,
  }
}

function readGenerationConfig(value: unknown, read: RequestReader): GenerationConfig {
  const at = 'generation_config'
  const config = read.object(value, at, requestFields.generationConfig) ?? {}
  for (const field of unsupportedConfig) {
    if (config[field] !== undefined && config[field] !== null) {
      read.refuse(`${at}.${field}`, 'is for models of speech and film; limn has image models.')
    }
  }
  const image = read.object(config.image_config, `${at}.image_config`, requestFields.imageConfig)
  const level = read.string(config.thinking_level, `${at}.thinking_level`)
  const summaries = read.oneOf(config.thinking_summaries, `${at}.thinking_summaries`, ['auto', 'none'])
  const thinkingConfig = {
    ...(level && { thinkingLevel: level.toUpperCase() }),
    ...(summaries === 'auto' && { includeThoughts: true }),
  }
  return withoutAbsent({
    imageConfig: image && withoutAbsent({ aspectRatio: image.aspect_ratio, imageSize: image.image_size }),
    seed: read.integer(config.seed, `${at}.seed`),
    maxOutputTokens: read.integer(config.max_output_tokens, `${at}.max_output_tokens`),
    stopSequences: read.strings(config.stop_sequences, `${at}.stop_sequences`),
    temperature: read.number(config.temperature, `${at}.temperature`),
    topP: read.number(config.top_p, `${at}.top_p`),
    topK: read.number(config.top_k, `${at}.top_k`),
    thinkingConfig: Object.keys(thinkingConfig).length > 0 ? thinkingConfig : undefined,
  })
}

interface ResponseFormat {
  /** What is to come; undefined when the request does not say. */
  modalities?: string[]
  image?: Json
  responseMimeType?: string
  delivery: 'inline' | 'uri'
}

/** One format or a list, one a modality. */
function readResponseFormat(value: unknown, read: RequestReader): ResponseFormat {
  const format: ResponseFormat = { delivery: 'inline' }
  if (value === undefined || value === null) return format
  const entries = Array.isArray(value) ? value : [value]
  for (const [index, entry] of entries.entries()) {
    const at = Array.isArray(value) ? `response_format[${index}]` : 'response_format'
    const type = isJsonObject(entry) ? entry.type : undefined
    if (type === 'image') {
      const image = read.object(entry, at, requestFields.imageFormat) ?? {}
      format.delivery = read.oneOf(image.delivery, `${at}.delivery`, ['inline', 'uri']) ?? 'inline'
      const { aspect_ratio: aspectRatio, image_size: imageSize, mime_type: mimeType } = image
      format.image = withoutAbsent({ aspectRatio, imageSize, mimeType })
      format.modalities = [...(format.modalities ?? []), 'IMAGE']
    } else if (type === 'text') {
      const text = read.object(entry, at, requestFields.textFormat) ?? {}
      const mimeType = read.string(text.mime_type, `${at}.mime_type`)
      if (mimeType) format.responseMimeType = mimeType
      else if (text.schema !== undefined && text.schema !== null) format.responseMimeType = 'application/json'
      format.modalities = [...(format.modalities ?? []), 'TEXT']
    } else if (isJsonObject(entry)) {
      read.refuse(`${at}.type`, `must be one of image, text: limn's models draw. Got ${quote(type)}.`)
    } else read.refuse(at, `an object with a type was expected; ${quote(entry)} came.`)
  }
  return format
}

function readTools(value: unknown, read: RequestReader): Json[] {
  return (read.list(value, 'tools') ?? []).flatMap((tool, index): Json[] => {
    const at = `tools[${index}]`
    const type = isJsonObject(tool) ? tool.type : undefined
    if (type === 'function') return [{ functionDeclarations: [tool] }]
    if (type !== 'google_search') {
      read.refuse(`${at}.type`, `must be google_search: image models have no other tool. Got ${quote(type)}.`)
      return []
    }
    const search = read.object(tool, at, requestFields.googleSearch) ?? {}
    const types = read.strings(search.search_types, `${at}.search_types`) ?? []
    const searchTypes: Json = {}
    for (const [place, one] of types.entries()) {
      if (one === 'web_search') searchTypes.webSearch = {}
      else if (one === 'image_search') searchTypes.imageSearch = {}
      else {
        read.refuse(`${at}.search_types[${place}]`, `must be one of web_search, image_search. Got ${quote(one)}.`)
      }
    }
    return [{ googleSearch: types.length > 0 ? { searchTypes } : {} }]
  })
}

function readSafetySettings(value: unknown, read: RequestReader): { category: string; threshold: string }[] {
  return (read.list(value, 'safety_settings') ?? []).flatMap((entry, index) => {
    const at = `safety_settings[${index}]`
    const setting = read.object(entry, at, requestFields.safetySetting)
    const type = read.oneOf(setting?.type ?? 'absent', `${at}.type`, safetyTypes)
    const threshold = read.oneOf(setting?.threshold ?? 'absent', `${at}.threshold`, safetyThresholds)
    read.oneOf(setting?.method, `${at}.method`, ['severity', 'probability'])
    return type && threshold
      ? [{ category: `HARM_CATEGORY_${type.toUpperCase()}`, threshold: threshold.toUpperCase() }]
      : []
  })
}

const longestLabel = 63

/** Source of the rules: comments of `labels` in @google/genai 3.1.0. */
function readLabels(value: unknown, read: RequestReader): Record<string, string> | undefined {
  if (value === undefined || value === null) return undefined
  if (!isJsonObject(value)) return read.refuse('labels', `an object of texts was expected; ${quote(value)} came.`)
  for (const [key, label] of Object.entries(value)) {
    const isLabel =
      typeof label === 'string' && [...label].length <= longestLabel && /^[\p{Ll}\p{Lo}\p{N}_-]*$/u.test(label)
    const isKey = [...key].length <= longestLabel && /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]*$/u.test(key)
    if (isLabel && isKey) continue
    const rule = `lowercase letters, numbers, _ and -, at most ${longestLabel}; a key begins with a letter`
    read.refuse(`labels.${key.slice(0, 80)}`, `keys and values are ${rule}.`)
  }
  return value as Record<string, string>
}

function withoutAbsent(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null))
}
