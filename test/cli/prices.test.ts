import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createLimn, lint } from '../../src/index.ts'
import { answer, apiKey, model } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { openFolder } from './run-in-folder.ts'

function openHome(config: object) {
  const folder = openFolder()
  const home = path.join(folder.path, 'home')
  mkdirSync(home)
  writeFileSync(path.join(home, 'config.json'), JSON.stringify(config))
  return (...argv: string[]) => folder.run(argv, { environment: { LIMN_HOME: home } })
}

const prices = { 'nano-banana-pro-preview': { imageOutputUsdPerMillion: 60, inputUsdPerMillion: 0 } }

it('holds, bills, lists and advises by the prices of the configuration, aliases included', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const google = { baseUrl: upstream.baseUrl, apiKey }
  // What limn's own prices would set aside does not fit.
  const limn = openHome({ engine: 'gemini', google, prices, budgets: { day: 0.1 } })
  const { stdout } = await limn('a fox', '-m', model, '--json')
  // 0 for what was sent, 200 + 180 x $12, 1120 x $60, a million tokens; and a search.
  expect(JSON.parse(stdout).cost.paidUsd).toBe(0.08576)
  expect((await limn('models')).stdout).toMatch(/gemini-3-pro-image +.*\$0\.0672 \$0\.0672 \$0\.120/)
  expect((await limn('models')).stdout).toMatch(
    /Prices: 20\d\d-\d\d-\d\d; of gemini-3-pro-image: of your config\.json\./,
  )
  expect(JSON.parse((await limn('lint', 'a red fox in the snow', '-m', model, '--json')).stdout).price.usd).toBe(0.0672)
})

it('lists and advises by them in the library, too', async () => {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'priced-'))
  writeFileSync(path.join(home, 'config.json'), JSON.stringify({ prices }))
  const limn = createLimn({ home })
  const priced = (models: ReturnType<typeof limn.models>) => models.find(({ id }) => id === model)?.price.perImage['1K']
  expect(priced(limn.models())).toBe(0.0672)
  expect(priced(createLimn().models())).toBe(0.134)
  vi.stubEnv('LIMN_HOME', home)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect((await lint('a red fox in the snow', { model })).price?.usd).toBe(0.0672)
  const own = { [model]: { imageOutputUsdPerMillion: 30 } }
  expect((await lint('a red fox in the snow', { model, prices: own })).price?.usd).toBe(0.0336)
})

it.each([
  [
    'a model that is not there',
    { 'gemini-4': {} },
    /prices\.gemini-4: is no model that limn knows; these are: gemini-3-pro/,
  ],
  ['a price below nothing', { [model]: { inputUsdPerMillion: -1 } }, /prices\.gemini-3-pro-image\.inputUsdPerMillion/],
  ['a price it does not know', { [model]: { perImage: 1 } }, /"perImage"/],
  ['a price that is no number', { [model]: { inputUsdPerMillion: '2' } }, /expected number/],
])('refuses %s', async (_, wrong, message) => {
  const { code, stderr } = await openHome({ prices: wrong })('models')
  expect(stderr).toMatch(message)
  expect(code).toBe(2)
})

it('does not send to a model whose price it does not know', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const limn = openHome({ engine: 'gemini', google: { baseUrl: upstream.baseUrl, apiKey } })
  expect((await limn('a fox', '-m', 'gemini-9-image')).stderr).toMatch(
    /does not know the model gemini-9-image.*sent nothing/,
  )
  expect(upstream.requests).toEqual([])
})
