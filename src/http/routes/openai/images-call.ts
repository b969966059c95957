import type { Context } from 'hono'
import type { GenerateContentRequest } from '../../../gemini-api/generate-content-request.ts'
import type { GenerateContentResponse } from '../../../gemini-api/generate-content-response.ts'
import { bytesOf } from '../../../gemini-api/inline-data.ts'
import { hasAlpha } from '../../../imaging/has-alpha.ts'
import { sniffImage } from '../../../imaging/sniff.ts'
import type { ImagesRequest } from '../../../openai-api/images-request.ts'
import type { Picture } from '../../../openai-api/images-response.ts'
import type { RequestWarning } from '../../../openai-api/request-warning.ts'
import type { GeneratedImage, GenerationOptions, GenerationService } from '../../../service/generation.ts'
import type { CallSignal } from '../../call-signal.ts'
import type { HttpEnv } from '../../http-env.ts'
import type { PictureLinks } from './picture-links.ts'

/** A call of the Images API, ready to be drawn. */
export interface ImagesCall {
  context: Context<HttpEnv>
  request: ImagesRequest
  /** Id or alias, as the service takes it. */
  model: string
  /** One a picture. */
  requests: GenerateContentRequest[]
  warnings: RequestWarning[]
  options: GenerationOptions
  call: CallSignal
  service: GenerationService
  /** Absent where the server keeps no files. */
  links: PictureLinks | undefined
  nowMs: () => number
}

/** A finished picture, in the format that was asked for. */
export function pictureOf({ bytes, width, height }: GeneratedImage): Picture {
  return { bytes, width, height, transparent: hasAlpha(bytes) }
}

/** The drafts among an answer's parts. */
export function draftsOf(response: GenerateContentResponse): Picture[] {
  const parts = response.candidates?.[0]?.content.parts ?? []
  return parts.flatMap(({ inlineData, thought }) => {
    if (inlineData === undefined || thought !== true) return []
    const bytes = bytesOf(inlineData)
    const { width = 0, height = 0 } = sniffImage(bytes) ?? {}
    return [{ bytes, width, height, transparent: hasAlpha(bytes) }]
  })
}
