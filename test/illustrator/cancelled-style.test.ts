import { expect, it } from 'vitest'
import { CancelledError } from '../../src/errors/index.ts'
import { illustrate } from '../../src/illustrator/illustrate.ts'

/** A signal that has fired once it was asked `most` times, and how often it was asked. */
function askedSignal(most = Number.POSITIVE_INFINITY) {
  const { signal } = new AbortController()
  const asked = { count: 0 }
  Object.defineProperty(signal, 'aborted', { get: () => ++asked.count > most })
  return { signal, asked }
}

const lake = (manner: string) => ({ prompt: `${manner} of a lake`, references: [], seed: 1, width: 128, height: 128 })

/** How often the signal is asked in a picture; then the picture is drawn again and ends when it is asked for the last time. */
async function endAtTheLast(request: ReturnType<typeof lake>): Promise<number> {
  const { signal, asked } = askedSignal()
  await illustrate(request, { signal })
  const ended = askedSignal(asked.count - 1)
  await expect(illustrate(request, { signal: ended.signal })).rejects.toBeInstanceOf(CancelledError)
  return asked.count
}

const plainly = endAtTheLast(lake('a picture'))

it('a drawing nobody wants any more ends in the middle of its place', async () => {
  expect(await plainly).toBeGreaterThan(100)
})

it.each([
  'an oil painting',
  'a watercolor',
  'a mosaic',
  'a pencil drawing',
  'a blueprint',
  'a comic',
  'a neon picture',
  'a cinematic shot',
  'a clay model',
  'a paper cut',
  'a woodblock print',
  'a cubist painting',
  'a pointillist painting',
  'an X-ray',
  "a children's book picture",
  'a minimalist picture',
  'a stained glass window',
  'a low poly picture',
])('it ends in the middle of its style: %s', async (manner) => {
  expect(await endAtTheLast(lake(manner))).toBeGreaterThan(await plainly)
})

it('a picture is the same when it may be cancelled, though its strokes are then painted in steps', async () => {
  const request = { ...lake('a forest, with two deer and a sign that says "STOP",'), width: 1600, height: 1600 }
  const { signal } = new AbortController()
  const [whole, inSteps] = [await illustrate(request), await illustrate(request, { signal })]
  expect(Buffer.from(whole.pixels.data).equals(Buffer.from(inSteps.pixels.data))).toBe(true)
})
