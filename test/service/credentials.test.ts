import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createIllustratorEngine } from '../../src/engines/illustrator/engine.ts'
import { bytesOf } from '../../src/gemini-api/inline-data.ts'
import { readCredentials } from '../../src/imaging/credentials/read-credentials.ts'
import { encodeImage } from '../../src/imaging/encode.ts'
import type { OutputMimeType } from '../../src/imaging/image.ts'
import { readMetadata } from '../../src/imaging/metadata.ts'
import { composeRequest } from '../../src/service/compose-request.ts'
import type { GenerationOptions } from '../../src/service/generation.ts'
import { readIndependently } from '../imaging/credentials/independent-reader.ts'
import { slope } from '../imaging/credentials/pictures.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp, tinyPng } from './temp-app.ts'

const surface = 'library' as const
const model = 'gemini-3.1-flash-image-preview'
const kite = composeRequest({ prompt: 'a red kite over dunes', imageSize: '512', seed: 5 })
const engine = createIllustratorEngine()

/** An app in a home of its own, unless another is named. */
async function open(options: Parameters<typeof openTempApp>[0] = {}) {
  const home = options.config?.home ?? mkdtempSync(path.join(tmpdir(), 'limn-signed-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const app = await openTempApp({ engine, ...options, config: { ...options.config, home } })
  return {
    ...app,
    home,
    draw: (request = kite, more: Partial<GenerationOptions> = {}) =>
      app.service.generate({ model, request }, { surface, cache: 'off', ...more }),
  }
}

it.each<OutputMimeType>(['image/png', 'image/jpeg', 'image/webp'])(
  'says in %s what drew it, signed by this home, with the mark that leads to its record',
  async (outputMimeType) => {
    const { draw, signer } = await open()
    const { images, record, warnings } = await draw(kite, { outputMimeType })
    const bytes = Buffer.from(images[0]!.bytes)
    expect(await readCredentials(bytes, { trusted: (await signer.trusted())! })).toEqual({
      state: 'valid',
      generator: expect.stringMatching(/^limn \d+\.\d+\.\d+/),
      sourceType: 'algorithmicMedia',
      signer: 'limn on this machine, limn',
      softBindings: [{ algorithm: 'limn.tile.1', value: record.watermark }],
      ingredients: [],
      problems: [],
    })
    expect(await readIndependently(bytes, outputMimeType)).toMatchObject({ isValid: true })
    expect(record.images[0]!.credentials).toMatch(/^urn:c2pa:[0-9a-f-]{36}$/)
    expect(bytes.includes(record.images[0]!.credentials!)).toBe(true)
    expect(await readMetadata(bytes)).toMatchObject({ prompt: 'a red kite over dunes', seed: 5 })
    expect(warnings).toEqual([])
  },
)

it('are the same for the same request, and in every process of this home; another home signs for itself', async () => {
  const one = await open()
  const first = await one.draw()
  const again = await one.draw()
  const elsewhere = await open({ config: { home: one.home } })
  expect(again.images[0]!.sha256).toBe(first.images[0]!.sha256)
  expect((await elsewhere.draw()).images[0]!.sha256).toBe(first.images[0]!.sha256)
  const other = await open()
  const strange = await other.draw()
  expect(strange.images[0]!.sha256).not.toBe(first.images[0]!.sha256)
  const trusted = (await one.signer.trusted())!
  expect((await readCredentials(strange.images[0]!.bytes, { trusted })).state).toBe('untrusted')
})

it('are left out where that is asked for or configured: then all homes draw the same bytes', async () => {
  const asked = await open()
  const configured = await open({ config: { credentials: undefined } })
  const [one, two] = [await asked.draw(kite, { credentials: false }), await configured.draw()]
  expect(one.images[0]!.sha256).toBe(two.images[0]!.sha256)
  expect(one.record.images[0]).not.toHaveProperty('credentials')
  expect((await readCredentials(one.images[0]!.bytes)).state).toBe('absent')
  expect(await configured.signer.trusted()).toBeUndefined()
})

it('never come from the cache where they are not wanted, nor are missing where they are', async () => {
  const { draw } = await open()
  const signed = await draw(kite, { cache: 'use' })
  const plain = await draw(kite, { cache: 'use', credentials: false })
  expect(plain.cache).toBe('miss')
  expect(plain.images[0]!.sha256).not.toBe(signed.images[0]!.sha256)
  const again = await draw(kite, { cache: 'use' })
  expect(again).toMatchObject({ cache: 'hit', images: [{ sha256: signed.images[0]!.sha256 }] })
})

it('are carried by drafts and by streamed pictures', async () => {
  const { service, signer } = await open()
  const request = { ...kite, generationConfig: { ...kite.generationConfig, thinkingConfig: { includeThoughts: true } } }
  const trusted = async () => (await signer.trusted())!
  const states: string[] = []
  for await (const event of service.stream({ model, request }, { surface })) {
    if (event.type !== 'chunk') continue
    for (const { inlineData } of event.response.candidates?.[0]?.content?.parts ?? []) {
      if (inlineData) states.push((await readCredentials(bytesOf(inlineData), { trusted: await trusted() })).state)
    }
  }
  expect(states).toEqual(['valid', 'valid'])
})

it('name a photo that was changed as what the picture goes on from', async () => {
  const { draw, signer } = await open()
  const photo = await encodeImage(slope(), 'image/jpeg')
  const references = [{ bytes: photo, mimeType: 'image/jpeg' }]
  const { images } = await draw(composeRequest({ prompt: 'make it black and white', references, imageSize: '512' }))
  const bytes = Buffer.from(images[0]!.bytes)
  expect(await readCredentials(bytes, { trusted: (await signer.trusted())! })).toMatchObject({
    state: 'valid',
    sourceType: 'algorithmicallyEnhanced',
    ingredients: [{ title: 'reference 1', relationship: 'parentOf', mimeType: 'image/jpeg' }],
  })
  expect(bytes.includes('digitalsourcetype/algorithmicallyEnhanced"')).toBe(true)
})

it('tell the whole way from turn to turn', async () => {
  const { draw, signer } = await open()
  const first = await draw()
  const contents = [
    ...kite.contents,
    first.response.candidates![0]!.content!,
    { role: 'user' as const, parts: [{ text: 'make the kite blue' }] },
  ]
  const second = await draw({ ...kite, contents })
  const third = await draw({
    ...kite,
    contents: [
      ...contents,
      second.response.candidates![0]!.content!,
      { role: 'user' as const, parts: [{ text: 'at night' }] },
    ],
  })
  const bytes = Buffer.from(third.images[0]!.bytes)
  expect(await readCredentials(bytes, { trusted: (await signer.trusted())! })).toMatchObject({
    state: 'valid',
    ingredients: [
      {
        title: 'previous picture',
        relationship: 'parentOf',
        sourceType: 'algorithmicMedia',
        ingredients: [{ title: 'previous picture', relationship: 'parentOf', sourceType: 'algorithmicMedia' }],
      },
    ],
  })
  for (const { record } of [first, second, third]) expect(bytes.includes(record.images[0]!.credentials!)).toBe(true)
})

it('name the photo also where the picture of the turn before did not come back', async () => {
  const { draw, signer } = await open()
  const references = [{ bytes: await encodeImage(slope(), 'image/jpeg'), mimeType: 'image/jpeg' }]
  const first = composeRequest({ prompt: 'make it black and white', references, imageSize: '512' })
  const answered = (await draw(first)).response.candidates![0]!.content!
  const words = answered.parts!.filter(({ inlineData }) => !inlineData)
  const next = { role: 'user' as const, parts: [{ text: 'now add a white border' }] }
  const { images } = await draw({ ...first, contents: [...first.contents, { ...answered, parts: words }, next] })
  expect(await readCredentials(images[0]!.bytes, { trusted: (await signer.trusted())! })).toMatchObject({
    state: 'valid',
    sourceType: 'algorithmicallyEnhanced',
    ingredients: [{ title: 'reference 1', relationship: 'parentOf' }],
  })
})

it('leave the bytes of an engine as they are whose pictures are another’s', async () => {
  const { draw } = await open({ engine: createScriptedEngine(drawTinyPicture) })
  const { images, record } = await draw()
  expect(Buffer.compare(images[0]!.bytes, tinyPng)).toBe(0)
  expect(record.images[0]).not.toHaveProperty('credentials')
})

it('of a model that learned from pictures say so', async () => {
  const scripted = createScriptedEngine(drawTinyPicture)
  const capabilities = { ...scripted.capabilities, makes: 'trainedAlgorithmicMedia' as const }
  const { draw, signer } = await open({ engine: { ...scripted, capabilities } })
  const { images } = await draw()
  expect(await readCredentials(images[0]!.bytes, { trusted: (await signer.trusted())! })).toMatchObject({
    state: 'valid',
    sourceType: 'trainedAlgorithmicMedia',
    softBindings: [],
  })
})

it('that cannot be made leave the picture unsigned, and a warning says why and what to do', async () => {
  const own = { certificate: '/nowhere/chain.pem', key: '/nowhere/key.pem' }
  const { draw } = await open({ config: { credentials: { own } } })
  const { images, warnings, record } = await draw()
  expect(warnings).toEqual([
    {
      type: 'adjusted',
      feature: 'credentials',
      message: expect.stringMatching(
        /no signed credentials.*\/nowhere\/chain\.pem.*credentials\.certificate.*Name a file that you may read/,
      ),
    },
  ])
  expect((await readCredentials(images[0]!.bytes)).state).toBe('absent')
  expect(record.outcome).toBe('done')
})

it('leave prompt, model and seed out of the file where the configuration says so; that limn made it stays', async () => {
  const { draw } = await open({ config: { metadata: false } })
  const bytes = Buffer.from((await draw()).images[0]!.bytes)
  expect(await readMetadata(bytes)).toEqual({ sourceType: 'algorithmicMedia' })
  expect(bytes.includes('kite')).toBe(false)
  expect(bytes.includes('digitalsourcetype/algorithmicMedia"')).toBe(true)
})
