import { InvalidRequestError } from '../../errors/index.ts'
import { checkRequest } from '../../gemini-api/check-request.ts'
import type { Conduct } from '../../gemini-api/conduct.ts'
import { modelNotFound } from '../../gemini-api/interactions/parse-interaction-request.ts'
import { splitLastTurn } from '../../gemini-api/last-turn.ts'
import { findServedModel } from '../../gemini-api/model-profiles.ts'
import { readPictures } from '../references.ts'
import type { Turn } from './turn.ts'

/**
 * Everything wrong with a turn that can be seen before it is drawn: what is put off must not fail for what its client
 * could be told at once.
 */
export function checkTurn({ model, asGenerateContent }: Turn, conduct: Conduct): void {
  const { request, renamed } = asGenerateContent
  const profile = findServedModel(model, conduct)
  if (!profile) throw modelNotFound(model)
  const { contents, index } = splitLastTurn(request)
  const violations = [...checkRequest(profile, request, conduct), ...readPictures(contents, index, conduct).violations]
  if (violations.length > 0) throw renamed(new InvalidRequestError(violations))
}
