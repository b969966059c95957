import { expect, test } from 'vitest'
import {
  CancelledError,
  EngineError,
  InvalidRequestError,
  LimnError,
  NotFoundError,
  PermissionError,
  QuotaError,
} from '../../src/errors/index.ts'
import { InvalidKeyError, toErrorEnvelope } from '../../src/gemini-api/index.ts'

const violations = [{ field: 'generation_config.image_config.image_size', description: 'must be\n* upper case' }]

test.each<[string, unknown, number, string, string]>([
  [
    'a wrong value',
    new InvalidRequestError(violations),
    400,
    'INVALID_ARGUMENT',
    '* GenerateContentRequest.generation_config.image_config.image_size: must be\n* upper case\n',
  ],
  ['a malformed body', new InvalidRequestError(violations, 'Invalid value'), 400, 'INVALID_ARGUMENT', 'Invalid value'],
  ['a wrong key', new InvalidKeyError(), 400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.'],
  ['no key', new PermissionError('no'), 403, 'PERMISSION_DENIED', 'no'],
  ['no such thing', new NotFoundError('no'), 404, 'NOT_FOUND', 'no'],
  ['a quota', new QuotaError('no'), 429, 'RESOURCE_EXHAUSTED', 'no'],
  ['a cancelled call', new CancelledError(), 499, 'CANCELLED', 'The request was cancelled by the caller.'],
  ['an engine at fault', new EngineError('x', 'no'), 500, 'INTERNAL', 'no'],
  ['an engine overloaded', new EngineError('x', 'no', { code: 'unavailable' }), 503, 'UNAVAILABLE', 'no'],
  ['a deadline', new LimnError('late', { code: 'deadline-exceeded' }), 504, 'DEADLINE_EXCEEDED', 'late'],
])('%s', (_, error, code, status, message) => {
  const envelope = toErrorEnvelope(error)
  expect(envelope.status).toBe(code)
  expect(envelope.body.error).toMatchObject({ code, status, message })
})

test('a wrong value names its field in BadRequest', () => {
  expect(toErrorEnvelope(new InvalidRequestError(violations)).body.error.details).toEqual([
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
  ])
})

test('a wrong key is told by its reason', () => {
  expect(toErrorEnvelope(new InvalidKeyError()).body.error.details?.[0]).toEqual({
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'API_KEY_INVALID',
    domain: 'googleapis.com',
    metadata: { service: 'generativelanguage.googleapis.com' },
  })
})

test('a quota says when to come back', () => {
  expect(toErrorEnvelope(new QuotaError('used up', { retryAfterMs: 34_400 })).body.error.details).toEqual([
    { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ description: 'used up' }] },
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.4s' },
  ])
})

test.each([new Error('ENOENT /home/me/secret'), new TypeError('x'), 'text', undefined, null, 7])(
  'what was not thrown on purpose is an internal error that tells nothing: %s',
  (thrown) => {
    const { status, body } = toErrorEnvelope(thrown)
    expect(status).toBe(500)
    expect(body).toEqual({
      error: {
        code: 500,
        status: 'INTERNAL',
        message:
          'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
      },
    })
  },
)
