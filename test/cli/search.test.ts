import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { sourcesOf } from '../../src/gemini-api/grounding.ts'
import { answer, apiKey, model, usageUsd } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { openFolder } from './run-in-folder.ts'

const groundingMetadata = {
  webSearchQueries: ['weather in Paris', 'Paris tomorrow'],
  imageSearchQueries: ['Eiffel Tower in rain'],
  groundingChunks: [
    { web: { uri: 'https://weather.example/paris', title: 'weather.example' } },
    { web: { uri: 'https://weather.example/paris', title: 'the same again' } },
    { image: { sourceUri: 'https://tower.example', imageUri: 'https://tower.example/a.jpg', domain: 'tower.example' } },
    { web: { uri: 'https://untitled.example' } },
    { web: { title: 'nowhere' } },
    'no chunk',
  ],
}

const sources = [
  { title: 'weather.example', url: 'https://weather.example/paris' },
  { title: 'tower.example', url: 'https://tower.example' },
  { title: 'https://untitled.example', url: 'https://untitled.example' },
]

function openHome(config: object = {}) {
  const folder = openFolder()
  const home = path.join(folder.path, 'home')
  mkdirSync(home)
  writeFileSync(path.join(home, 'config.json'), JSON.stringify(config))
  return (...argv: string[]) => folder.run(argv, { environment: { LIMN_HOME: home } })
}

it('--search asks Google to search, names the sources, keeps them, and counts what each search costs', async () => {
  const grounded = { ...answer, candidates: [{ ...answer.candidates[0], groundingMetadata }] }
  const upstream = await startRawUpstream((socket) => say(socket, 200, grounded))
  const google = { baseUrl: upstream.baseUrl, apiKey }
  const limn = openHome({ engine: 'gemini', google })
  const { stdout } = await limn('the weather in Paris', '-m', model, '--search')
  expect(JSON.parse(upstream.requests[0]!.body).tools).toEqual([{ googleSearch: {} }])
  expect(stdout).toContain(
    'Sources:\n  weather.example: https://weather.example/paris\n  tower.example: https://tower.example\n',
  )
  const again = JSON.parse((await limn('the weather in Paris', '-m', model, '--search', '--json')).stdout)
  expect(again.generations[0]).toMatchObject({ cached: true, sources })
  const { id } = again.generations[0]
  expect((await limn('show', id)).stdout).toMatch(
    /sources +weather\.example: https:\/\/weather\.example\/paris\n +tower/,
  )
  const shown = JSON.parse((await limn('show', id, '--json')).stdout)
  expect(shown.fields.candidate.groundingMetadata).toEqual(groundingMetadata)
  expect(shown.sources).toEqual(sources)
  const [line, ...more] = (await limn('log', '--json')).stdout.trim().split('\n')
  expect(more).toEqual([])
  expect(JSON.parse(line!)).toMatchObject({ id, sources })
  expect(line).not.toContain('groundingMetadata')
  // Of `usage` with one search, and of these three.
  expect(shown.paidUsd).toBeCloseTo(usageUsd + 2 * 0.014, 9)
})

it('holds the price of searches before one is sent, unless the configuration says that they are free', async () => {
  const google = { baseUrl: 'http://127.0.0.1:9', apiKey }
  const highest = async (config: object, ...more: string[]) => {
    const limn = openHome({ engine: 'gemini', google, ...config })
    return JSON.parse((await limn('Paris', '-m', model, '--dry-run', '--json', ...more)).stdout).price.highestUsd
  }
  const plain = await highest({})
  expect(await highest({}, '--search')).toBeCloseTo(plain + 5 * 0.014, 9)
  expect(await highest({ prices: { [model]: { searchUsdPerThousand: 0 } } }, '--search')).toBe(plain)
})

it('says that the illustrator cannot search, and refuses models that cannot', async () => {
  const { stdout, code } = await openHome()('a fox', '--search')
  expect(stdout).toMatch(/Note: illustrator cannot search: the picture is drawn from the words alone/)
  expect(code).toBe(0)
  const refused = await openHome()('a fox', '--search', '-m', 'gemini-3.1-flash-lite-image')
  expect(refused.stderr).toMatch(/--search: Search as tool is not enabled for models\/gemini-3\.1-flash-lite-image/)
  expect(refused.code).toBe(2)
})

it('finds no sources in what is no grounding', () => {
  for (const value of [undefined, null, 'x', {}, { groundingChunks: {} }, { groundingChunks: [null, { web: 1 }] }]) {
    expect(sourcesOf(value)).toEqual([])
  }
})
