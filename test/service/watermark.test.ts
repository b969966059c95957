import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createIllustratorEngine } from '../../src/engines/illustrator/engine.ts'
import { bytesOf } from '../../src/gemini-api/inline-data.ts'
import { decodeImage } from '../../src/imaging/decode.ts'
import type { OutputMimeType } from '../../src/imaging/image.ts'
import { detectWatermark } from '../../src/imaging/watermark/detect.ts'
import { composeRequest } from '../../src/service/compose-request.ts'
import type { GenerationOptions } from '../../src/service/generation.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from './temp-app.ts'

const surface = 'library' as const
const ask = {
  model: 'gemini-3.1-flash-image-preview',
  request: composeRequest({ prompt: 'a red kite over dunes', imageSize: '512', seed: 5 }),
}

const engine = createIllustratorEngine()
const openIllustrated = (config: Parameters<typeof openTempApp>[0] = {}) => openTempApp({ engine, ...config })
const markIn = async ({ bytes }: { bytes: Uint8Array }) => detectWatermark(await decodeImage(bytes))?.id

it.each<OutputMimeType>(['image/png', 'image/jpeg', 'image/webp'])(
  'leads from a picture in %s to its record',
  async (outputMimeType) => {
    const { service, store } = await openIllustrated()
    const { record, images } = await service.generate(ask, { surface, outputMimeType })
    const mark = await markIn(images[0]!)
    expect(mark).toBe(record.watermark)
    expect((await store.findMarked(mark!))?.id).toBe(record.id)
  },
)

it('is the same for the same request, and so are the bytes; another seed has another', async () => {
  const { service } = await openIllustrated()
  const drawn = async (request = ask.request, options: Partial<GenerationOptions> = {}) =>
    service.generate({ ...ask, request }, { surface, cache: 'off', ...options })
  const [one, same] = [await drawn(), await drawn()]
  expect(one.images[0]!.sha256).toBe(same.images[0]!.sha256)
  const other = await drawn(composeRequest({ prompt: 'a red kite over dunes', imageSize: '512', seed: 6 }))
  expect(other.record.watermark).not.toBe(one.record.watermark)
})

it('is left out where the configuration says so; the result says that, and no marked picture stands in for it', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-mark-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const marked = await openIllustrated({ config: { home } })
  const { record, warnings } = await marked.service.generate(ask, { surface })
  expect(warnings).toEqual([])
  const plain = await openIllustrated({ config: { home, watermark: false } })
  const unmarked = await plain.service.generate(ask, { surface })
  expect(unmarked.cache).toBe('miss')
  expect(unmarked.record).not.toHaveProperty('watermark')
  expect(unmarked.warnings.map(({ feature }) => feature)).toEqual(['watermark'])
  expect(await markIn(unmarked.images[0]!)).toBeUndefined()
  expect(record.watermark).toBe(await markIn((await marked.service.generate(ask, { surface })).images[0]!))
})

it('is borne by drafts as well', async () => {
  const { service } = await openIllustrated()
  const request = {
    ...ask.request,
    generationConfig: { ...ask.request.generationConfig, thinkingConfig: { includeThoughts: true } },
  }
  const { record, response } = await service.generate({ ...ask, request }, { surface })
  const draft = response.candidates![0]!.content!.parts!.find(({ thought, inlineData }) => thought && inlineData)
  expect(await markIn({ bytes: bytesOf(draft!.inlineData!) })).toBe(record.watermark)
})

it('is not said of an engine that puts none into its pictures', async () => {
  const { service } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture), config: { watermark: false } })
  const { record, warnings } = await service.generate(ask, { surface })
  expect(record).not.toHaveProperty('watermark')
  expect(warnings).toEqual([])
})
