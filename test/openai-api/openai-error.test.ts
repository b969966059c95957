import { expect, it } from 'vitest'
import {
  EngineError,
  InvalidRequestError,
  LimnError,
  NotFoundError,
  PermissionError,
  QuotaError,
} from '../../src/errors/index.ts'
import { errorMessages, InvalidKeyError } from '../../src/gemini-api/index.ts'
import { NoPictureError, toOpenAiError } from '../../src/openai-api/index.ts'

const refused = (field: string) => new InvalidRequestError([{ field, description: 'Wrong.' }])

it.each([
  ['a defect', new TypeError('/home/me/secret'), 500, 'server_error', null, null],
  ['a wrong key', new InvalidKeyError(), 401, 'invalid_request_error', null, 'invalid_api_key'],
  ['no key', new PermissionError(errorMessages.missingKey), 401, 'invalid_request_error', null, null],
  ['a page that may not call', new PermissionError('no'), 403, 'invalid_request_error', null, null],
  ['an unknown model', new NotFoundError('no'), 404, 'invalid_request_error', null, 'model_not_found'],
  ['a quota', new QuotaError('used up'), 429, 'requests', null, 'rate_limit_exceeded'],
  ['a body that is no JSON', new InvalidRequestError([], 'no JSON'), 400, 'invalid_request_error', null, null],
  ['a reference', refused('contents[0].parts[1].inline_data'), 400, 'invalid_request_error', 'image', 'invalid_value'],
  ['too many references', refused('contents'), 400, 'invalid_request_error', 'prompt', 'invalid_value'],
  [
    'a ratio',
    refused('generation_config.image_config.aspect_ratio'),
    400,
    'invalid_request_error',
    'size',
    'invalid_value',
  ],
  ['an engine that failed', new EngineError('illustrator', 'failed'), 500, 'server_error', null, null],
  ['an overload', new LimnError('busy', { code: 'unavailable' }), 503, 'server_error', null, null],
  ['a deadline', new LimnError('late', { code: 'deadline-exceeded' }), 504, 'server_error', null, null],
])('%s is answered as OpenAI would', (_, error, status, type, param, code) => {
  const answer = toOpenAiError(error)
  expect(answer.status).toBe(status)
  expect(answer.body.error).toMatchObject({ type, param, code })
  expect(answer.body.error.message).not.toMatch(/secret/)
})

it.each([
  ['PROHIBITED_CONTENT', 'input', 'moderation_blocked'],
  ['IMAGE_SAFETY', 'output', 'moderation_blocked'],
  ['NO_IMAGE', 'output', 'no_image'],
] as const)('%s is a 400 that says %s', (reason, stage, code) => {
  const { status, body } = toOpenAiError(new NoPictureError({ reason, stage, message: 'Because.' }))
  expect(status).toBe(400)
  expect(body.error).toMatchObject({
    type: 'image_generation_user_error',
    code,
    message: expect.stringMatching(/Because\. \(/),
  })
  const details = code === 'moderation_blocked' ? { moderation_stage: stage, categories: ['other'] } : undefined
  expect(body.error.moderation_details).toEqual(details)
})
