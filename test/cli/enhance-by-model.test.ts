import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { QuotaError } from '../../src/errors/index.ts'
import { createLimn } from '../../src/index.ts'
import { answer, apiKey, model } from '../engines/gemini/open-google.ts'
import { type RawRequest, say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { tinyPng } from '../service/temp-app.ts'
import { openGoogleHome } from './google-home.ts'

const keywords = 'red cube, desert, "LOST & FOUND" sign'
const words = 'A red cube rests in a wide desert at noon, beside a wooden sign that reads "LOST & FOUND".'
const writer = 'gemini-3.5-flash-lite'

const usageMetadata = { promptTokenCount: 300, candidatesTokenCount: 40, totalTokenCount: 340 }
/** 300 x $0.30 and 40 x $2.50, a million tokens. */
const wordsUsd = 0.00019

const wording = (text: string, finishReason = 'STOP') => ({
  candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason, index: 0 }],
  usageMetadata,
})

const asksForWords = ({ head }: RawRequest): boolean => head.includes(`models/${writer}:generateContent `)

/** A home whose Google puts every prompt into `said`, and draws. */
async function open(said: object = wording(words), config = {}) {
  const upstream = await startRawUpstream((socket, request) => say(socket, 200, asksForWords(request) ? said : answer))
  const home = openGoogleHome(upstream.baseUrl, config)
  const wordsAsked = () => upstream.requests.filter(asksForWords)
  const drawn = () => upstream.requests.filter((request) => !asksForWords(request))
  return { ...home, upstream, wordsAsked, drawn }
}

const bodyOf = ({ body }: RawRequest) => JSON.parse(body)

it('has a text model put the prompt into words where Google draws, shows them and their price, and draws them', async () => {
  const { run, wordsAsked, drawn, costJson } = await open()
  const { stdout, code } = await run([keywords, '-m', model, '--enhance'])
  expect(code).toBe(0)
  expect(stdout.split('\n')[0]).toBe(`Enhanced by ${writer} ($0.0002): ${words}`)
  expect(bodyOf(wordsAsked()[0]!)).toMatchObject({
    contents: [{ role: 'user', parts: [{ text: keywords }] }],
    systemInstruction: { parts: [{ text: expect.stringContaining('letter for letter') }] },
  })
  expect(wordsAsked()[0]!.head).toContain(`x-goog-api-key: ${apiKey}`)
  expect(bodyOf(drawn()[0]!).contents[0].parts).toEqual([{ text: words }])

  const { rows } = await costJson('--by', 'model')
  expect(rows.find(({ name }) => name === writer)).toMatchObject({ paidUsd: wordsUsd, calls: 1 })
  const id = (await run(['log'])).stdout.split('\n')[1]!.split(' ')[0]!
  const record = JSON.parse((await run(['show', id, '--json'])).stdout)
  expect(record.warnings).toContainEqual(
    expect.objectContaining({ message: `The prompt was written by ${writer} from: ${keywords}` }),
  )
})

it('pays once for the same words, and again only where that is asked for', async () => {
  const { run, wordsAsked, costJson } = await open()
  await run([keywords, '-m', model, '--enhance'])
  const again = JSON.parse((await run([keywords, '-m', model, '--enhance', '--json'])).stdout)
  expect(again).toMatchObject({
    enhancedPrompt: words,
    enhancement: { by: writer, paidUsd: 0, cached: true },
    generations: [{ cached: true }],
    cost: { paidUsd: 0 },
  })
  expect(wordsAsked()).toHaveLength(1)
  const { total } = await costJson()
  expect(total.savedUsd).toBeGreaterThan(wordsUsd)
  for (const flag of ['--refresh', '--no-cache']) await run([keywords, '-m', model, '--enhance', flag])
  expect(wordsAsked()).toHaveLength(3)
})

it('counts the words with the picture in JSON', async () => {
  const { run } = await open()
  const said = JSON.parse((await run([keywords, '-m', model, '--enhance-by', writer, '--json'])).stdout)
  expect(said.enhancement).toEqual({ by: writer, leftOut: [], paidUsd: wordsUsd, cached: false })
  expect(said.cost.paidUsd).toBeCloseTo(said.generations[0].cost.paidUsd + wordsUsd, 6)
})

it('goes by the rules where they are named, and sends nothing for it', async () => {
  const { run, wordsAsked, drawn } = await open()
  const { stdout } = await run(['red cube, desert, sunset, minimalist', '-m', model, '--enhance-by', 'rules'])
  expect(stdout).toMatch(/^Enhanced: A red cube in the desert at sunset/)
  expect(wordsAsked()).toEqual([])
  expect(drawn()).toHaveLength(1)
})

it('goes by the text model for the illustrator only where it is named', async () => {
  const { run, wordsAsked } = await open()
  await run(['red cube, desert, sunset, minimalist', '--engine', 'illustrator', '--enhance'])
  expect(wordsAsked()).toEqual([])
  const { stdout } = await run([keywords, '--engine', 'illustrator', '--enhance-by', writer])
  expect(stdout).toMatch(`Enhanced by ${writer}`)
  expect(wordsAsked()).toHaveLength(1)
})

it.each([
  [
    'lettering was changed',
    wording('A cube and a sign that reads "LOST AND FOUND".'),
    /changed the lettering "LOST & FOUND"/,
  ],
  ['it broke off', wording('A red cube "LOST & FOUND" in', 'MAX_TOKENS'), /did not finish \(MAX_TOKENS\)/],
  ['lettering was added', wording('A cube by "LOST & FOUND" and "OPEN".'), /added the lettering "OPEN"/],
  ['it was refused in words', wording("I'm sorry, I can't help with that."), /the text model refused it\./],
  ['it was refused', { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata }, /refused it \(SAFETY\)/],
  ['nothing came', wording(''), /gave no words/],
])('draws the prompt as it came where %s, and what was paid is in the ledger', async (_, said, reason) => {
  const { run, drawn, costJson } = await open(said)
  const { stdout } = await run([keywords, '-m', model, '--enhance'])
  expect(stdout.split('\n')[0]).toMatch(/^Not enhanced by gemini-3.5-flash-lite \(\$0\.0002\): the text model /)
  expect(stdout).toMatch(reason)
  expect(bodyOf(drawn()[0]!).contents[0].parts).toEqual([{ text: keywords }])
  expect((await costJson('--by', 'model')).rows.some(({ name, paidUsd }) => name === writer && paidUsd > 0)).toBe(true)
})

it.each(['```\n"_"\n```', 'Here is the rewritten prompt:\n\n_', '**A red cube** in a wide desert.'])(
  'takes the wrapping off what came: %j',
  async (wrapping) => {
    const plain = 'A red cube in a wide desert.'
    const { run } = await open(wording(wrapping.replace('_', plain)))
    expect((await run(['red cube, desert', '-m', model, '--enhance'])).stdout).toMatch(`): ${plain}\n`)
  },
)

it('a dry run shows both calls and their price, and asks nobody; it knows words that are there', async () => {
  const { run, upstream } = await open()
  const argv = [keywords, '-m', model, '--enhance', '--dry-run']
  const { stdout } = await run(argv)
  expect(stdout).toMatch(
    /First gemini-3\.5-flash-lite puts the prompt into words \(\$0\.000\d+ at least, usually .* at most/,
  )
  expect(stdout.match(/^POST .*$/gm)).toEqual([
    `POST ${upstream.baseUrl}/v1beta/models/${writer}:generateContent`,
    `POST ${upstream.baseUrl}/v1beta/models/${model}:generateContent`,
  ])
  expect(stdout).not.toContain(apiKey)
  const said = JSON.parse((await run([...argv, '--json'])).stdout)
  expect(said.price.highestUsd).toBeCloseTo(said.enhancement.price.highestUsd + said.pictures[0].price.highestUsd, 9)
  expect(upstream.requests).toEqual([])

  await run([keywords, '-m', model, '--enhance'])
  const known = JSON.parse((await run([...argv, '--json'])).stdout)
  expect(known).toMatchObject({
    enhancedPrompt: words,
    enhancement: { price: { highestUsd: 0 } },
    pictures: [{ cached: true }],
  })
})

it('counts the words against --max-cost and the budgets, before they are asked for', async () => {
  const { run, upstream } = await open()
  const dear = await run([keywords, '-m', model, '--enhance', '--max-cost', '0.16'])
  expect(dear.code).toBe(4)
  expect(dear.stderr).toMatch(/This picture and the words of the prompt may cost \$0\.16\d/)
  expect(upstream.requests).toEqual([])
  expect((await run([keywords, '-m', model, '--enhance', '--max-cost', '0.2'])).code).toBe(0)

  const poor = await open(wording(words), { budgets: { day: 0.001 } })
  expect((await poor.run([keywords, '-m', model, '--enhance'])).stderr).toMatch(/is left of the \$0\.001 a day/)
  expect(poor.upstream.requests).toEqual([])
})

it.each([
  ['a size the model has not', ['-s', '512'], 2, /--size must be one of/],
  ['a reference too many', Array(15).fill(['-r', 'cat.png']).flat(), 2, /14/],
  ['nothing in it', ['--', ''], 2, /The prompt is empty/],
])('pays for no words where the picture would be refused: %s', async (_, argv, code, why) => {
  const { run, upstream, folder } = await open()
  writeFileSync(path.join(folder.path, 'cat.png'), tinyPng)
  const prompt = argv.includes('--') ? [] : [keywords]
  const refused = await run([...prompt, '-m', model, '--enhance', ...argv])
  expect(refused).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(why) })
  expect(refused.stderr).not.toMatch(/not enhanced/)
  const { stdout } = await run(['--json', ...prompt, '-m', model, '--enhance', ...argv])
  expect(JSON.parse(stdout).error.step).toBeUndefined()
  expect(upstream.requests).toEqual([])
})

it('pays for no words where the budget has no room for the picture, nor in a program', async () => {
  const { run, upstream, home } = await open(wording(words), { budgets: { day: 0.1 } })
  expect((await run([keywords, '-m', model, '--enhance'])).stderr).toMatch(/left of the \$0\.10 a day/)
  const limn = createLimn({ home })
  onTestFinished(() => limn.close())
  const request = { prompt: keywords, model, enhance: true } as const
  await expect(limn.generate(request)).rejects.toBeInstanceOf(QuotaError)
  await expect(limn.generate({ ...request, references: ['none.png'] })).rejects.toThrow(/none\.png cannot be read/)
  expect(upstream.requests).toEqual([])
})

it('counts the picture of words to come at its full price, whatever became of the prompt as it came', async () => {
  const { run, wordsAsked } = await open()
  await run([keywords, '-m', model])
  const argv = [keywords, '-m', model, '--enhance']
  const planned = JSON.parse((await run([...argv, '--dry-run', '--json'])).stdout)
  expect(planned.pictures).toMatchObject([{ cached: false, price: { usualUsd: expect.closeTo(0.139, 2) } }])
  const dear = await run([...argv, '--max-cost', '0.02'])
  expect(dear).toMatchObject({ code: 4, stderr: expect.stringMatching(/and the words of the prompt may cost/) })
  expect(wordsAsked()).toEqual([])

  const upstream = await startRawUpstream((socket) => socket.resetAndDestroy())
  const lost = openGoogleHome(upstream.baseUrl)
  expect((await lost.run([keywords, '-m', model])).code).toBe(5)
  expect((await lost.run([...argv, '--dry-run'])).code).toBe(0)
})

it('says to whoever interrupts that the words are paid, waits for them and keeps them', async () => {
  const interrupt = new AbortController()
  const upstream = await startRawUpstream(async (socket, request) => {
    if (asksForWords(request)) {
      interrupt.abort('SIGINT')
      await setTimeout(900)
    }
    say(socket, 200, asksForWords(request) ? wording(words) : answer)
  })
  const { run } = openGoogleHome(upstream.baseUrl)
  const argv = [keywords, '-m', model, '--enhance']
  expect(await run(argv, { signal: interrupt.signal })).toMatchObject({
    code: 130,
    stderr: expect.stringMatching(/paid whether you wait or not; limn waits and keeps the words\./),
  })
  expect((await run(argv)).stdout).toMatch(/\(\$0, asked before\)/)
})

it('holds a lost answer for paid, and asks again only when told to', async () => {
  let lost = true
  const upstream = await startRawUpstream((socket, request) => {
    if (asksForWords(request) && lost) socket.resetAndDestroy()
    else say(socket, 200, asksForWords(request) ? wording(words) : answer)
  })
  const { run } = openGoogleHome(upstream.baseUrl)
  expect(await run([keywords, '-m', model, '--enhance'])).toMatchObject({
    code: 5,
    stderr: expect.stringMatching(/not enhanced, so nothing was drawn; --enhance-by rules[\s\S]*may have been paid/),
  })
  lost = false
  expect((await run([keywords, '-m', model, '--enhance'])).stderr).toMatch(/may be paid already/)
  expect((await run([keywords, '-m', model, '--enhance', '--dry-run'])).stderr).toMatch(/may be paid already/)
  for (const more of [[], ['--dry-run']]) {
    const { stdout } = await run([keywords, '-m', model, '--enhance', '--json', ...more])
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'failed-precondition', step: 'enhance' })
  }
  expect(upstream.requests).toHaveLength(1)
  const entry = JSON.parse((await run(['cost', 'unknown', '--json'])).stdout)
  expect(entry).toMatchObject({ model: writer, prompt: keywords })
  await run(['cost', 'resolve', '--all', '--not-paid'])
  expect((await run([keywords, '-m', model, '--enhance'])).code).toBe(0)
})

it('names who can do it for one who cannot', async () => {
  const { run, upstream } = await open()
  const unknown = await run([keywords, '-m', model, '--enhance-by', 'gemini-9'])
  expect(unknown.code).toBe(2)
  expect(unknown.stderr).toMatch(
    /--enhance-by: limn has prompts put into words by rules, or by a text model of Google: gemini-3\.5-flash-lite, .*"gemini-9" came/,
  )
  expect(upstream.requests).toEqual([])
})
