import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'
import { findPython } from './python/find-python.ts'

// The Python code of the reference document, as it stands there, with Google's own client and nothing set but the base
// URL. One block is left out: "Response Structure" shows a shape and is no Python (`data=<bytes>`).

const python = findPython()

interface Block {
  block: string
  printed: string
  slept: number[]
  answers: Record<string, Answer>
}
interface Answer {
  finish_reason: string
  model: string
  text: string
  pictures: { mime_type: string; size: [number, number] }[]
  signed: boolean[]
  image_tokens: number
}

describe.runIf(python)(`the document's Python, with google-genai ${python?.version}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-python-'))
  let server: LimnServer
  let blocks: Map<string, Block>

  beforeAll(async () => {
    server = await startLimnServer()
    for (const [index, name] of ['reference', ...Array.from({ length: 14 }, (_, at) => `reference-${at}`)].entries()) {
      const picture = Buffer.from(drawReference('image/jpeg', `hsl(${index * 24} 60% 40%)`), 'base64')
      writeFileSync(path.join(folder, `${name}.jpg`), picture)
    }
    const document = path.join(import.meta.dirname, 'python', 'document')
    const lines = await python!.run<Block>('run-document.py', [document], { url: server.url, folder })
    blocks = new Map(lines.map((line) => [line.block.slice(3, -3), line]))
  }, 120_000)
  afterAll(() => server?.close())

  const drawn = { finish_reason: 'STOP', model: 'gemini-3-pro-image-preview', signed: [true, true], image_tokens: 1120 }

  test.each<[string, string, [number, number]]>([
    ['text-to-image-basic', 'response', [1024, 1024]],
    ['text-to-image-with-configuration', 'response', [2048, 2048]],
    // 320 x 200 is nearest to 3:2.
    ['image-text-input-reference-images', 'response', [1264, 848]],
    // Of the configuration above them: 16:9 at 2K.
    ['multiple-reference-images', 'response', [2752, 1536]],
    ['multi-turn-conversations', 'response1', [2752, 1536]],
    ['multi-turn-conversations', 'response2', [2752, 1536]],
  ])('%s: %s is one picture of %s, as PNG', (block, name, size) => {
    const answer = blocks.get(block)!.answers[name]!
    expect(answer).toMatchObject({ ...drawn, pictures: [{ mime_type: 'image/png', size }] })
    expect(answer.text).not.toBe('')
  })

  test('the code that extracts a picture prints the comment and saves it', () => {
    expect(blocks.get('extracting-generated-images')!.printed).toMatch(/^Model commentary: /)
    expect(sniffImage(readFileSync(path.join(folder, 'output.png')))).toMatchObject({
      mimeType: 'image/png',
      width: 2752,
    })
  })

  test('the follow-up of a chat goes on from its first picture', () => {
    expect(blocks.get('multi-turn-conversations')!.answers.response2!.text).toMatch(/car/)
    const turns = server.requests.at(-1)!.request.contents
    expect(turns.map((content) => content.role)).toEqual(['user', 'model', 'user'])
  })

  test('every other block runs', () => {
    expect([...blocks.keys()]).toEqual(
      expect.arrayContaining([
        'python-sdk-setup',
        'safety-filter',
        'rate-limiting',
        'invalid-parameters',
        'retry-strategy',
      ]),
    )
  })
})
