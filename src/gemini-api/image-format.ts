import type { GenerationConfig } from './generate-content-request.ts'
import { isJsonObject, toSnakeCase } from './proto-json.ts'

/** One value that the request gives, and where it stands. */
export interface GivenValue {
  value: unknown
  /** Path in Google's spelling. */
  field: string
}

/** What a request says of the picture's form, as it came, from `imageConfig` and the newer `responseFormat`. */
export interface ImageFormat {
  aspectRatio?: GivenValue
  imageSize?: GivenValue
  mimeType?: GivenValue
  delivery?: GivenValue
}

const enumPrefixes = { aspectRatio: 'ASPECT_RATIO_', imageSize: 'IMAGE_SIZE_', delivery: 'DELIVERY_' } as const

const numberWords: Readonly<Record<string, string>> = {
  ONE: '1',
  TWO: '2',
  THREE: '3',
  FOUR: '4',
  FIVE: '5',
  EIGHT: '8',
  NINE: '9',
  SIXTEEN: '16',
  TWENTY_ONE: '21',
}

/**
 * Reads the picture's form. Where both places speak, `responseFormat` counts. It may be an object or a list, in
 * camelCase or snake_case, with short values (`16:9`, `2K`) or enum names (`ASPECT_RATIO_SIXTEEN_BY_NINE`,
 * `IMAGE_SIZE_TWO_K`): the documentation and the SDK's types differ, and both are in use.
 */
export function readImageFormat(config: GenerationConfig | undefined): ImageFormat {
  const format: ImageFormat = {}
  const { aspectRatio, imageSize } = config?.imageConfig ?? {}
  const imageConfig = 'generation_config.image_config'
  if (isGiven(aspectRatio)) format.aspectRatio = { value: aspectRatio, field: `${imageConfig}.aspect_ratio` }
  if (isGiven(imageSize)) format.imageSize = { value: imageSize, field: `${imageConfig}.image_size` }

  for (const { image, path } of imageEntries(config?.responseFormat)) {
    for (const name of ['aspectRatio', 'imageSize', 'mimeType', 'delivery'] as const) {
      const value = shortForm(name, image[name] ?? image[toSnakeCase(name)])
      if (isGiven(value)) format[name] = { value, field: `${path}.${toSnakeCase(name)}` }
    }
  }
  return format
}

function imageEntries(responseFormat: unknown): { image: Record<string, unknown>; path: string }[] {
  const root = 'generation_config.response_format'
  const entries = Array.isArray(responseFormat)
    ? responseFormat.map((entry, index) => ({ entry, path: `${root}[${index}]` }))
    : [{ entry: responseFormat, path: root }]
  return entries.flatMap(({ entry, path }) =>
    isJsonObject(entry) && isJsonObject(entry.image) ? [{ image: entry.image, path: `${path}.image` }] : [],
  )
}

/** `''` and `…_UNSPECIFIED` are how a protocol buffer says nothing. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function shortForm(name: 'aspectRatio' | 'imageSize' | 'mimeType' | 'delivery', value: unknown): unknown {
  if (typeof value !== 'string' || name === 'mimeType') return value
  const prefix = enumPrefixes[name]
  const word = value.startsWith(prefix) ? value.slice(prefix.length) : value
  if (word === 'UNSPECIFIED') return undefined
  if (name === 'delivery') return word.toLowerCase()
  if (word === value) return value
  if (name === 'imageSize') return word === 'FIVE_TWELVE' ? '512' : word.replace(/^(\w+)_K$/, (_, n) => `${digits(n)}K`)
  return word.split('_BY_').map(digits).join(':')
}

function digits(word: string): string {
  return numberWords[word] ?? word
}
