import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import {
  createLimn,
  InvalidRequestError,
  isLimnError,
  type Limn,
  type LimnEvent,
  type LimnResult,
} from '../src/index.ts'
import { tinyPng } from './service/temp-app.ts'

function openLimn(): { limn: Limn; folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-library-'))
  const limn = createLimn({ home: path.join(folder, 'home') })
  onTestFinished(async () => {
    await limn.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { limn, folder }
}

it('draws a picture, says what it is and what it cost', async () => {
  const { limn } = openLimn()
  const result = await limn.generate({ prompt: 'A red sports car', aspectRatio: '16:9' })
  expect(result.images).toMatchObject([{ width: 1376, height: 768, mimeType: 'image/png' }])
  expect(result).toMatchObject({ engine: 'illustrator', finishReason: 'STOP', cached: false, cost: { paidUsd: 0 } })
  expect(result.text).toMatch(/car/)
  expect(result.response.candidates?.[0]?.content.parts?.some((part) => part.inlineData)).toBe(true)
})

it('goes on from an earlier result, in its ratio', async () => {
  const { limn } = openLimn()
  const car = await limn.generate({ prompt: 'A red sports car', aspectRatio: '16:9' })
  const open = await limn.generate({ prompt: 'Make it a convertible with the top down', after: car })
  expect(open.text).toMatch(/convertible/)
  expect(open.images[0]).toMatchObject({ width: 1376, height: 768 })
  expect(open.images[0]!.sha256).not.toBe(car.images[0]!.sha256)
  const night = await limn.generate({ prompt: 'Make it night', after: open })
  expect(night.text).toMatch(/convertible/)
  expect(night.text).toMatch(/night/)
})

it('takes references as bytes and as paths', async () => {
  const { limn, folder } = openLimn()
  const file = path.join(folder, 'white.png')
  writeFileSync(file, tinyPng)
  const result = await limn.generate({ prompt: 'A house in the style of these', references: [tinyPng, file] })
  expect(result.images).toHaveLength(1)
})

it('rejects with the field that is wrong', async () => {
  const { limn } = openLimn()
  const failures = [
    limn.generate({ prompt: '' }),
    limn.generate({ prompt: 'x', references: ['missing.png'] }),
    limn.generate({ prompt: 'x', references: [new Uint8Array([1, 2, 3])] }),
    limn.generate({ prompt: 'x', imageSize: '4k' as '4K' }),
    limn.generate({ prompt: 5 as unknown as string }),
    limn.generate({ prompt: 'x', references: 'a.png' as unknown as string[] }),
    limn.generate({ prompt: 'x', seed: 'a' as unknown as number }),
    limn.generate(undefined as never),
  ].map((promise) => promise.catch((error: unknown) => error))
  const errors = await Promise.all(failures)
  expect(errors.every((error) => error instanceof InvalidRequestError && isLimnError(error))).toBe(true)
  expect(errors.map((error) => (error as InvalidRequestError).violations[0]?.field)).toEqual([
    'contents',
    'references[0]',
    'contents[0].parts[0].inline_data',
    'generation_config.image_config.image_size',
    'prompt',
    'references',
    'generation_config.seed',
    'prompt',
  ])
})

it('stops when the signal fires', async () => {
  const { limn } = openLimn()
  const signal = AbortSignal.abort()
  await expect(limn.generate({ prompt: 'a cat', signal })).rejects.toMatchObject({ code: 'cancelled' })
})

it('streams the parts and then the result, with thoughts when they are wanted', async () => {
  const { limn } = openLimn()
  const events: LimnEvent[] = []
  for await (const event of limn.stream({ prompt: 'A red sports car', includeThoughts: true })) events.push(event)
  expect(events.filter((event) => event.type === 'chunk').length).toBeGreaterThan(2)
  const last = events.at(-1)
  if (last?.type !== 'done') throw new Error('The stream did not end with a result.')
  expect(last.result.thoughts.length).toBeGreaterThan(1)
  expect(last.result.text).not.toContain(last.result.thoughts[0])
})

it('signs pictures unless it is told not to', async () => {
  const { limn } = openLimn()
  const request = { prompt: 'a cat', model: 'gemini-3.1-flash-image', imageSize: '512' } as const
  const stateOf = async ({ images }: LimnResult) => (await limn.verify(images[0]!.bytes)).credentials.state
  expect(await stateOf(await limn.generate(request))).toBe('valid')
  const plain = await limn.generate({ ...request, credentials: false })
  expect(await stateOf(plain)).toBe('absent')
  expect(await stateOf(await limn.refine(plain, { imageSize: '1K', credentials: false }))).toBe('absent')
  const credentials = 'no' as never
  await expect(limn.generate({ ...request, credentials })).rejects.toThrow(/credentials: true or false.*no came/)
  await expect(limn.refine(plain, { credentials })).rejects.toThrow(/credentials: true or false.*no came/)
})

it('opens again after it was closed', async () => {
  const { limn } = openLimn()
  await limn.generate({ prompt: 'a cat' })
  await limn.close()
  expect(await limn.generate({ prompt: 'a cat' })).toMatchObject({ cached: true, cache: 'hit' })
})

it('draws a draft small, and refines it with the same seed, or with a change as the next turn', async () => {
  const { limn } = openLimn()
  const draft = await limn.generate({ prompt: 'A red cube', draft: true, model: 'gemini-3.1-flash-image', seed: 3 })
  expect(draft.images).toMatchObject([{ width: 512, height: 512 }])
  const large = await limn.refine(draft, { imageSize: '1K', outputMimeType: 'image/jpeg' })
  expect(large).toMatchObject({ seed: 3, model: draft.model, images: [{ width: 1024, mimeType: 'image/jpeg' }] })
  const blue = await limn.refine(draft.id, { change: 'Make it blue', imageSize: '512' })
  expect(blue).toMatchObject({ seed: 3, images: [{ width: 512, mimeType: 'image/png' }] })
  expect((await limn.generate({ prompt: 'Make it green', after: blue, imageSize: '512' })).text).toMatch(/green/)
  await expect(limn.refine('zzzz')).rejects.toMatchObject({ code: 'not-found' })
  await expect(limn.refine(draft, { change: ' ' })).rejects.toBeInstanceOf(InvalidRequestError)
  const cache = 'never' as 'off'
  await expect(limn.refine(draft, { imageSize: '1K', cache })).rejects.toThrow(/'use', 'refresh' and 'off'.*never came/)
  await expect(limn.generate({ prompt: 'a cat', cache })).rejects.toThrow(/'use', 'refresh' and 'off'.*never came/)
  await expect(limn.generate({ prompt: 'A cube', draft: true, imageSize: '2K' })).rejects.toThrow(/leave out imageSize/)
})

it('enhances by rules or by a function, and says what was drawn', async () => {
  const { limn } = openLimn()
  const prompt = 'red cube, desert, sunset, minimalist'
  const byRules = await limn.generate({ prompt, enhance: true })
  expect(byRules.enhancedPrompt).toBe('A red cube in the desert at sunset. The style is minimalist.')
  const byFunction = await limn.generate({ prompt: 'cube', enhance: async (given) => `A green ${given} on sand` })
  expect(byFunction).toMatchObject({ enhancedPrompt: 'A green cube on sand' })
  expect(byFunction.warnings).toContainEqual(expect.objectContaining({ message: 'The prompt was written from: cube' }))
  const untouched = await limn.generate({ prompt: 'A green cube on sand', enhance: true })
  expect(untouched).not.toHaveProperty('enhancedPrompt')
  await expect(limn.generate({ prompt, enhance: () => '' })).rejects.toBeInstanceOf(InvalidRequestError)
  await expect(limn.generate({ prompt, enhance: 'yes' as never })).rejects.toBeInstanceOf(InvalidRequestError)
})

it('says what was paid: nothing, by the illustrator', async () => {
  const { limn } = openLimn()
  await limn.generate({ prompt: 'A red sports car', draft: true, model: 'gemini-3.1-flash-image' })
  expect(await limn.cost({ by: 'model', since: '2026-01' })).toMatchObject({
    by: 'model',
    since: '2026-01-01T00:00:00.000Z',
    rows: [],
    total: { paidUsd: 0, calls: 0 },
  })
  await expect(limn.cost({ by: 'week' as 'day' })).rejects.toThrow(/by must be one of day, month/)
  await expect(limn.cost({ until: 'noon' })).rejects.toThrow(InvalidRequestError)
})

it('says where a picture is from, of bytes, a path or a Blob', async () => {
  const { limn, folder } = openLimn()
  const { id, images } = await limn.generate({ prompt: 'A red fox', model: 'gemini-3.1-flash-image', imageSize: '512' })
  const bytes = images[0]!.bytes as Uint8Array<ArrayBuffer>
  const before = bytes.slice()
  const file = path.join(folder, 'fox.png')
  writeFileSync(file, bytes)
  const found = { watermark: { found: true }, record: { id, prompt: 'A red fox' } }
  expect(await limn.verify(bytes)).toMatchObject({ file: null, ...found })
  expect(await limn.verify(file)).toMatchObject({ file, ...found })
  expect(await limn.verify(new Blob([bytes]))).toMatchObject({ file: null, ...found })
  expect(await limn.verify(new File([bytes], 'fuchs.png'))).toMatchObject({ file: 'fuchs.png', ...found })
  expect(bytes).toEqual(before)
})

it('says what is no picture, and which file is not there', async () => {
  const { limn, folder } = openLimn()
  await expect(limn.verify(Buffer.from('hello'))).rejects.toThrow(/Expected a PNG, .* got text \(5 bytes\)/)
  await expect(limn.verify(path.join(folder, 'gone.png'))).rejects.toThrow(/gone\.png cannot be read/)
  await expect(limn.verify({} as Blob)).rejects.toThrow(/bytes, a path or a Blob was expected.*object came/)
  await expect(limn.verify(tinyPng, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
})
