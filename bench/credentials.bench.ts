import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DrawRequest, EngineEvent } from '../src/engines/engine.ts'
import { createIllustratorEngine } from '../src/engines/illustrator/engine.ts'
import type { ImageSize } from '../src/gemini-api/model-profile.ts'
import type { OutputMimeType } from '../src/imaging/image.ts'
import { joinWithRoom, roomForCredentials } from '../src/imaging/room.ts'
import { createIngredientReader } from '../src/service/ingredients/ingredient-reader.ts'
import { mark } from '../src/service/mark.ts'
import { createSigner } from '../src/service/signer.ts'
import { drawRequest } from './illustrator/draw.ts'
import { measure, median, print, type Sample } from './measure.ts'

const pictures: readonly { size: ImageSize; mimeType: OutputMimeType; rounds: number }[] = [
  { size: '1K', mimeType: 'image/png', rounds: 25 },
  { size: '1K', mimeType: 'image/jpeg', rounds: 25 },
  { size: '1K', mimeType: 'image/webp', rounds: 25 },
  { size: '4K', mimeType: 'image/png', rounds: 7 },
  { size: '4K', mimeType: 'image/jpeg', rounds: 7 },
]
/** What signing may add to a picture once all is loaded. */
const limitMs = 60

const prompt = 'A lighthouse by the sea in a storm'

/** Pictures drawn and encoded, with signed credentials and without; and what signing takes alone of a picture that is there. */
export async function run(): Promise<string[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-credentials-'))
  try {
    const engine = createIllustratorEngine()
    const figures: string[] = []
    for (const { size, mimeType, rounds } of pictures) {
      const request: DrawRequest = { ...drawRequest(prompt, size, '1:1', 1), outputMimeType: mimeType }
      const signer = createSigner({ home, own: undefined })
      const ingredients = createIngredientReader({ workers: 0 })
      const signing = (events: AsyncIterable<EngineEvent>) =>
        consume(mark(events, { signer, ingredients, engine, request, watermark: undefined, version: '0' }))
      const [picture] = await images(engine.draw(request, {}))
      const name = `${size} ${mimeType.slice('image/'.length)}`
      const samples = await measure(
        {
          [`${name}, unsigned`]: () => consume(engine.draw(request, {})),
          [`${name}, signed`]: () => signing(engine.draw(request, {})),
          [`${name}, signing alone`]: () => signing(again(picture!)),
        },
        { rounds },
      )
      const alone = samples[2]!
      print(samples, (sample) => (sample === alone ? against(alone, picture!.bytes.length) : ''))
      figures.push(`credentials ${name.replace(' ', '-')} ${median(alone.timesMs).toFixed(1)} ms`)
    }
    return figures
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const against = ({ timesMs }: Sample, bytes: number): string =>
  `${(bytes / 2 ** 20).toFixed(1)} MiB, limit ${limitMs} ms${median(timesMs) > limitMs ? ': OVER' : ''}`

type Picture = Extract<EngineEvent, { type: 'image' }>

async function images(events: AsyncIterable<EngineEvent>): Promise<Picture[]> {
  const found: Picture[] = []
  for await (const event of events) if (event.type === 'image') found.push(event)
  return found
}

/** As the illustrator gives it: signing takes it. */
async function* again({ bytes, ...picture }: Picture): AsyncGenerator<EngineEvent> {
  yield { ...picture, bytes: joinWithRoom([bytes], roomForCredentials), room: roomForCredentials }
}

async function consume(events: AsyncIterable<EngineEvent>): Promise<void> {
  for await (const event of events) if (event.type === 'warning') throw new Error(event.warning.message)
}
