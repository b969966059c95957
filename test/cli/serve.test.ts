import { expect, it } from 'vitest'
import { serveInHome as serve } from './serve-in-home.ts'

const statusOf = async (url: string): Promise<number> => (await fetch(`${url}/v1/models/gemini-2.5-flash-image`)).status

it.each([
  ['nothing', [], {}, {}, 200],
  ['--fidelity live', ['--fidelity', 'live'], {}, {}, 404],
  ['LIMN_FIDELITY', [], { LIMN_FIDELITY: 'live' }, {}, 404],
  ['config.json', [], {}, { fidelity: 'live' }, 404],
  ['--fidelity over LIMN_FIDELITY', ['--fidelity', 'reference'], { LIMN_FIDELITY: 'live' }, {}, 200],
  ['LIMN_FIDELITY over config.json', [], { LIMN_FIDELITY: 'reference' }, { fidelity: 'live' }, 200],
  ['--retired-models over fidelity', ['--fidelity', 'live', '--retired-models', 'serve'], {}, {}, 200],
] as const)('serves retired models as %s says', async (_, argv, environment, file, status) => {
  const { url } = await serve([...argv], environment, file)
  expect(await statusOf(url)).toBe(status)
})

it.each([
  ['on the command line', ['--fidelity', 'true'], {}, {}, /reference, live/],
  ['in the environment', [], { LIMN_FIDELITY: 'yes' }, {}, /LIMN_FIDELITY must be one of reference, live; "yes" came/],
  ['in config.json', [], {}, { retiredModels: 'drop' }, /retiredModels.*"serve"\|"refuse"\|"redirect"/s],
] as const)('refuses what is no fidelity %s', async (_, argv, environment, file, message) => {
  expect((await serve([...argv], environment, file)).text).toMatch(message)
})

const draw = (url: string, headers = {}) =>
  fetch(`${url}/v1/models/gemini-3-pro-image:generateContent`, {
    method: 'POST',
    headers,
    body: '{"contents":[{"parts":[{"text":"a cat"}]}]}',
  })

it.each([
  ['--tier', ['--tier', 'free'], {}, 429],
  ['--rpm', ['--rpm', '0'], {}, 429],
  ['--ipm', ['--ipm', '0'], {}, 429],
  ['--tpm', ['--tpm', '1'], {}, 429],
  ['--rpd', ['--rpd', '0'], {}, 429],
  ['--tier over config.json', ['--tier', 'free'], { limits: { tier: '1' } }, 429],
  ['--fault', ['--fault', '503:100%', '--fault-seed', '7'], {}, 503],
  ['--fault-script', ['--fault-script', '504, ok'], {}, 504],
] as const)('answers pictures as %s says', async (_, argv, file, status) => {
  const { url } = await serve([...argv], {}, file)
  expect((await draw(url)).status).toBe(status)
})

it('heeds faults of callers with keys when --faults says so', async () => {
  const environment = { LIMN_API_KEYS: 'a-key' }
  const headers = { 'x-goog-api-key': 'a-key', 'x-limn-fault': '503' }
  expect((await draw((await serve([], environment)).url, headers)).status).toBe(403)
  expect((await draw((await serve(['--faults'], environment)).url, headers)).status).toBe(503)
})

it('refuses unknown fields with --strict only, and has /v1/images with --openai only', async () => {
  const unknown = (url: string) =>
    fetch(`${url}/v1/models/gemini-3-pro-image:generateContent`, {
      method: 'POST',
      // Draws nothing: only the strict one looks at the body's fields.
      headers: { 'x-limn-fault': 'NO_IMAGE' },
      body: '{"contents":[{"parts":[{"text":"a cat"}]}],"colour":"red"}',
    })
  const openAi = (url: string) => fetch(`${url}/v1/images/generations`, { method: 'POST', body: '{}' })
  const plain = await serve([])
  expect((await unknown(plain.url)).status).toBe(200)
  expect((await openAi(plain.url)).status).toBe(404)
  const both = await serve(['--strict', '--openai'])
  expect((await unknown(both.url)).status).toBe(400)
  const asked = await openAi(both.url)
  expect(asked.status).toBe(400)
  expect(await asked.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
})

it.each([
  [['--tier', '9'], /--tier.*free, 1, 2, 3/s],
  [['--rpm', '-1'], /--rpm/],
  [['--rpd', 'many'], /--rpd/],
  [['--fault', '503'], /"503" is no share/],
  [['--fault', '503:60%, 500:60%'], /add up to 120 %/],
  [['--fault-script', '429, teapot'], /none of the name teapot/],
  [['--fault-seed', 'x'], /--fault-seed/],
] as const)('refuses %j and says why', async (argv, message) => {
  const { url, text } = await serve([...argv])
  expect(url).toBe('')
  expect(text).toMatch(message)
})
