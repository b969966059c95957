import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSseReader } from '../../src/gemini-api/sse-reader.ts'

const messages = [{ a: 1, text: 'one\ntwo 🦊' }, { data: 'QUJD'.repeat(3000) }, [3]]

const endings = ['\n', '\r\n', '\r']

/** One line of data a message, or as many as its JSON has. */
const streamOf = (ending: string, space: number, rest: string): Buffer =>
  Buffer.from(
    messages
      .map((message) => JSON.stringify(message, null, space))
      .map((json) => json.split('\n').map((line) => `data: ${line}${ending}`))
      .map((lines) => `: a comment${ending}id: 5${ending}${lines.join('')}${ending}`)
      .join('') + rest,
  )

function read(stream: Buffer, cuts: readonly number[]): unknown {
  const reader = createSseReader()
  const ends = [...new Set(cuts.map((cut) => cut % stream.length))].sort((a, b) => a - b)
  const read = [...ends, stream.length].flatMap((end, index) =>
    reader.write(stream.subarray(ends[index - 1] ?? 0, end)),
  )
  return JSON.parse(JSON.stringify([...read, ...reader.end()]))
}

it('reads its messages however their lines end and wherever they are cut', () => {
  const rests = ['', 'data: [DONE]', 'data: [DONE]\n\n', 'data:[DONE]\r\n\r\n']
  fc.assert(
    fc.property(
      fc.constantFrom(...endings),
      fc.constantFrom(0, 1),
      fc.constantFrom(...rests),
      fc.array(fc.nat(), { maxLength: 9 }),
      (ending, space, rest, cuts) => {
        expect(read(streamOf(ending, space, rest), cuts)).toEqual(messages)
      },
    ),
  )
  for (const ending of endings) {
    const stream = streamOf(ending, 1, 'data: [DONE]\n\n')
    expect(read(stream, [...stream.keys()])).toEqual(messages)
  }
})

it('gives a message that no blank line ended, and refuses one that is no JSON', () => {
  expect(read(Buffer.from('data: {"a": 1}'), [])).toEqual([{ a: 1 }])
  expect(() => read(Buffer.from('data: [DONE], or not\n\n'), [])).toThrow(SyntaxError)
  expect(() => read(Buffer.from('data: {"a": \n\n'), [])).toThrow(SyntaxError)
})
