import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DrawRequest, Engine, EngineEvent, Reference } from '../../src/engines/engine.ts'
import { isLimnError } from '../../src/errors/index.ts'
import { findModelProfile } from '../../src/gemini-api/model-profiles.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'

/** An admitted request at 1K; tests name only what they are about. */
export function exampleRequest(changes: Partial<DrawRequest> = {}): DrawRequest {
  return {
    profile: findModelProfile('gemini-3-pro-image-preview')!,
    wire: { contents: [] },
    history: [],
    prompt: 'A red sports car',
    systemInstruction: undefined,
    references: [],
    earlierReferences: [],
    previousPicture: undefined,
    width: 1024,
    height: 1024,
    seed: 1,
    outputMimeType: 'image/png',
    wantsText: true,
    wantsThoughts: false,
    ...changes,
  }
}

export async function exampleReference(
  color: string,
  mimeType: 'png' | 'jpeg' | 'webp' | 'gif' = 'png',
): Promise<Reference> {
  const bytes = await sharp({ create: { width: 120, height: 80, channels: 3, background: color } })
    .toFormat(mimeType)
    .toBuffer()
  return { field: 'contents[0].parts[0].inline_data', bytes, ...sniffImage(bytes)! }
}

async function collect(engine: Engine, request: DrawRequest, signal?: AbortSignal): Promise<EngineEvent[]> {
  const events: EngineEvent[] = []
  for await (const event of engine.draw(request, { signal })) events.push(event)
  return events
}

const imageOf = (events: readonly EngineEvent[]) =>
  events.find((event) => event.type === 'image' && !event.thought) as Extract<EngineEvent, { type: 'image' }>

/** What every engine promises. */
export function describeEngine(create: () => Promise<Engine>, options: { name: string }) {
  describe(`${options.name} keeps the engine contract`, () => {
    let engine: Engine
    beforeAll(async () => {
      engine = await create()
    })
    afterAll(async () => {
      await engine.close?.()
    })

    it('has a name and a version', () => {
      expect(engine.name).toBe(options.name)
      expect(engine.version).not.toBe('')
    })

    it.each([
      [1024, 1024],
      [1376, 768],
      [424, 632],
      [2064, 512],
    ])('draws exactly %i x %i pixels and says so', async (width, height) => {
      const image = imageOf(await collect(engine, exampleRequest({ width, height })))
      expect(image).toMatchObject({ width, height, mimeType: 'image/png' })
      expect(sniffImage(image.bytes)).toEqual({ mimeType: 'image/png', width, height })
    })

    it.each(['image/png', 'image/jpeg', 'image/webp'] as const)('writes %s', async (outputMimeType) => {
      const image = imageOf(await collect(engine, exampleRequest({ outputMimeType })))
      expect(image.mimeType).toBe(outputMimeType)
      expect(sniffImage(image.bytes)?.mimeType).toBe(outputMimeType)
    })

    it('ends with exactly one finish', async () => {
      const events = await collect(engine, exampleRequest())
      expect(events.filter((event) => event.type === 'finish')).toHaveLength(1)
      expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'STOP' })
    })

    it('gives text only when it is wanted, and thoughts only when they are', async () => {
      const types = async (changes: Partial<DrawRequest>) =>
        new Set((await collect(engine, exampleRequest(changes))).map((event) => event.type))
      expect(await types({ wantsText: false })).not.toContain('text')
      expect(await types({ wantsText: true })).toContain('text')
      expect(await types({ wantsThoughts: false })).not.toContain('thought')
    })

    it('signs where Google signs, if it goes on from its signatures: the first text and every picture that is no thought', async () => {
      if (!engine.capabilities.edits) return
      const events = await collect(engine, exampleRequest({ wantsThoughts: true }))
      const texts = events.filter((event) => event.type === 'text')
      const images = events.filter((event) => event.type === 'image')
      expect(texts.map(({ signature }) => signature !== undefined)).toEqual(texts.map((_, index) => index === 0))
      for (const { thought = false, signature } of images) expect(signature !== undefined).toBe(!thought)
    })

    it('gives the same bytes for the same request, if it says that it honours the seed', async () => {
      if (!engine.capabilities.seed) return
      const [first, second, other] = await Promise.all(
        [7, 7, 8].map(async (seed) => imageOf(await collect(engine, exampleRequest({ seed }))).bytes),
      )
      expect(Buffer.from(first!).equals(second!)).toBe(true)
      expect(Buffer.from(first!).equals(other!)).toBe(false)
    })

    it('takes as many references as it says, of every format', async () => {
      const formats = ['png', 'jpeg', 'webp', 'gif'] as const
      const references = await Promise.all(
        Array.from({ length: engine.capabilities.references }, (_, index) =>
          exampleReference(`hsl(${index * 25}, 60%, 50%)`, formats[index % formats.length]),
        ),
      )
      const events = await collect(engine, exampleRequest({ prompt: 'Combine elements from these', references }))
      expect(imageOf(events)).toBeDefined()
    })

    it('changes the picture of an earlier turn, if it says that it can', async () => {
      if (!engine.capabilities.edits) return
      const first = imageOf(await collect(engine, exampleRequest()))
      const second = imageOf(
        await collect(
          engine,
          exampleRequest({
            history: [
              { role: 'user', parts: [{ text: 'A red sports car' }] },
              {
                role: 'model',
                parts: [
                  {
                    inlineData: { mimeType: first.mimeType, data: Buffer.from(first.bytes).toString('base64') },
                    thoughtSignature: first.signature,
                  },
                ],
              },
            ],
            prompt: 'Make it night',
          }),
        ),
      )
      expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(false)
    })

    it('survives a history without signatures, with foreign ones and with turns that are empty', async () => {
      const events = await collect(
        engine,
        exampleRequest({
          history: [
            { role: 'user', parts: [{ text: 'hello' }] },
            { role: 'model' },
            { role: 'model', parts: [] },
            { role: 'model', parts: [{ text: 'x', thoughtSignature: 'bm90IG91cnM=' }] },
            { role: 'model', parts: [{ text: 'x', thoughtSignature: 'skip_thought_signature_validator' }] },
          ],
          prompt: 'Make it blue',
        }),
      )
      expect(imageOf(events)).toBeDefined()
    })

    it('stops when the signal fires', async () => {
      const failure = await collect(engine, exampleRequest(), AbortSignal.abort()).catch((error) => error)
      expect(isLimnError(failure)).toBe(true)
      expect(failure.code).toBe('cancelled')
    })

    it('names the reference that cannot be decoded', async () => {
      const whole = await exampleReference('#c04020')
      const broken = { ...whole, bytes: whole.bytes.subarray(0, 60) }
      const failure = await collect(engine, exampleRequest({ references: [broken] })).catch((error) => error)
      expect(failure).toMatchObject({ code: 'invalid-argument', violations: [{ field: broken.field }] })
    })
  })
}
