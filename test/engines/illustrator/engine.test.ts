import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { DrawRequest, EngineEvent } from '../../../src/engines/engine.ts'
import { createIllustratorEngine } from '../../../src/engines/illustrator/engine.ts'
import { sniffImage } from '../../../src/imaging/sniff.ts'
import { landscape, logo, pngOf } from '../../illustrator/edit/photos.ts'
import { describeEngine, exampleReference, exampleRequest } from '../conformance.ts'

describeEngine(async () => createIllustratorEngine(), { name: 'illustrator' })

type ImageEvent = Extract<EngineEvent, { type: 'image' }>

const small = { width: 256, height: 192 }

async function draw(changes: Partial<DrawRequest>): Promise<EngineEvent[]> {
  const events: EngineEvent[] = []
  for await (const event of createIllustratorEngine().draw(exampleRequest({ ...small, ...changes }), {}))
    events.push(event)
  return events
}

const imagesOf = (events: readonly EngineEvent[]): ImageEvent[] => events.filter((event) => event.type === 'image')
const textOf = (events: readonly EngineEvent[]): string =>
  events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join(' ')

/** The history after a turn whose picture came back with its signature. */
const historyOf = (prompt: string, image: ImageEvent, photo?: Uint8Array): DrawRequest['history'] => [
  {
    role: 'user',
    parts: [
      { text: prompt },
      ...(photo ? [{ inlineData: { mimeType: 'image/png', data: Buffer.from(photo).toString('base64') } }] : []),
    ],
  },
  {
    role: 'model',
    parts: [{ inlineData: { mimeType: image.mimeType, data: 'AAAA' }, thoughtSignature: image.signature }],
  },
]

const referenceOf = async (bytes: Uint8Array) => ({
  field: 'contents[0].parts[1].inline_data',
  bytes,
  ...sniffImage(bytes)!,
})

describe('thoughts', () => {
  it('tell the plan in words, then show it as a sketch, before the picture', async () => {
    const events = await draw({ wantsThoughts: true, width: 1024, height: 768 })
    expect(events.map(({ type }) => type).join(' ')).toMatch(/^(?:thought ){3,}image text image finish$/)
    const [draft, picture] = imagesOf(events)
    expect(draft).toMatchObject({ thought: true, width: 512, height: 384, mimeType: 'image/png' })
    expect(draft!.signature).toBeUndefined()
    expect(sniffImage(draft!.bytes)).toMatchObject({ width: 512, height: 384 })
    expect(picture).toMatchObject({ width: 1024, height: 768 })
    expect(picture!.thought).toBeUndefined()
  })

  it('change nothing about the picture', async () => {
    const [plain] = imagesOf(await draw({}))
    const [, thought] = imagesOf(await draw({ wantsThoughts: true }))
    expect(Buffer.from(plain!.bytes).equals(thought!.bytes)).toBe(true)
  })
})

describe('transparency', () => {
  it.each([
    ['image/png', true],
    ['image/webp', true],
    ['image/jpeg', false],
  ] as const)('is kept in %s: %s', async (outputMimeType, kept) => {
    const references = [await referenceOf(await pngOf(logo()))]
    const events = await draw({ prompt: 'make it blue', references, outputMimeType, width: 128, height: 128 })
    const corner = await sharp(imagesOf(events)[0]!.bytes).ensureAlpha().raw().toBuffer()
    expect(corner[3]).toBe(kept ? 0 : 255)
    if (!kept) expect([...corner.subarray(0, 3)]).toEqual([255, 255, 255])
    const warned = events.some((event) => event.type === 'warning' && event.warning.feature === 'transparency')
    expect(warned).toBe(!kept)
  })
})

describe('turns', () => {
  it('go on with an edited photo that only the first turn brought', async () => {
    const photo = await referenceOf(await pngOf(landscape()))
    const [first] = imagesOf(await draw({ prompt: 'make it black and white', references: [photo] }))
    const history = historyOf('make it black and white', first!, photo.bytes)
    const second = await draw({ prompt: 'add the text SALE', history, earlierReferences: [photo] })
    expect(textOf(second)).toMatch(/black and white/)
    expect(textOf(second)).toMatch(/SALE/)
    const again = await draw({ prompt: 'add the text SALE', history, references: [photo], earlierReferences: [photo] })
    expect(Buffer.from(imagesOf(again)[0]!.bytes).equals(imagesOf(second)[0]!.bytes)).toBe(true)
  })

  it('begin anew with another photo', async () => {
    const photo = await referenceOf(await pngOf(landscape()))
    const [first] = imagesOf(await draw({ prompt: 'make it black and white', references: [photo] }))
    const other = await exampleReference('#c04020')
    const history = historyOf('make it black and white', first!, photo.bytes)
    const events = await draw({ prompt: 'mirror it', history, references: [other], earlierReferences: [photo] })
    expect(textOf(events)).toMatch(/mirrored/)
    expect(textOf(events)).not.toMatch(/black/)
  })

  it('take the style of a picture they bring', async () => {
    const [first] = imagesOf(await draw({ prompt: 'a red sports car' }))
    const events = await draw({
      prompt: 'make it in the style of this picture',
      history: historyOf('a red sports car', first!),
      references: [await exampleReference('#1f8a4c')],
    })
    expect(textOf(events)).toMatch(/car/)
    expect(textOf(events)).toMatch(/follow your reference/)
  })
})

it.each([
  ['crop it to a square', 1.5, 1],
  ['extend it to 21:9', 1.5, 21 / 9],
  ['rotate it 90 degrees', 1.5, 2 / 3],
  ['make it 16:9 and warmer', 1, 16 / 9],
  ['make it warmer', 1.5, undefined],
  ['rotate by 10 degrees', 1.5, undefined],
])('%s: asks for another shape where it needs one', (prompt, ratio, shape) => {
  const asked = createIllustratorEngine().shapeAsked?.(prompt, ratio)
  if (shape === undefined) expect(asked).toBeUndefined()
  else expect(asked).toBeCloseTo(shape)
})
