import type { Framing } from '../../../src/engines/engine.ts'
import { answer, usage } from './open-google.ts'
import { pictureOf } from './relay-server.ts'

// Answers as Google may write them and nobody's JSON.stringify does.

export const picture = pictureOf(60_001)
const [candidate] = answer.candidates
export const head = { modelVersion: answer.modelVersion, responseId: answer.responseId }
export const withPicture = (bytes: Buffer) => ({
  ...answer,
  candidates: [
    {
      ...candidate!,
      content: {
        role: 'model',
        parts: [
          ...candidate!.content.parts.slice(0, 2),
          { inlineData: { mimeType: 'image/png', data: bytes.toString('base64') } },
        ],
      },
    },
  ],
})

export const oddly = (value: unknown): string =>
  JSON.stringify(value, null, ' ').replaceAll('\n', ' \t\r\n').replaceAll('"usage', '  "usage')

const messages = (bytes: Buffer) => [
  {
    candidates: [{ content: { role: 'model', parts: [{ text: 'I plan a fox. 🦊', thought: true }] } }],
    usageMetadata: usage,
    ...head,
  },
  {
    candidates: [
      {
        content: { role: 'model', parts: [{ inlineData: { mimeType: 'image/png', data: bytes.toString('base64') } }] },
      },
    ],
    ...head,
  },
  {
    candidates: [
      {
        content: { role: 'model', parts: [{ text: '' }] },
        finishReason: 'STOP',
        index: 0,
        groundingMetadata: candidate!.groundingMetadata,
      },
    ],
    usageMetadata: usage,
    ...head,
  },
]

export const bodies: Record<Framing, Buffer> = {
  json: Buffer.from(oddly(withPicture(picture))),
  array: Buffer.from(`[${messages(picture).map(oddly).join('\n,\r\n')}\n]\n`),
  sse: Buffer.from(
    messages(picture)
      .map((message) => `data: ${JSON.stringify(message)}\r\n\r\n`)
      .join(''),
  ),
}
export const contentTypes = {
  json: 'application/json; charset=UTF-8',
  array: 'application/json; charset=UTF-8',
  sse: 'text/event-stream',
}
