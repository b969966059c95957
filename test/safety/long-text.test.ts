import { expect, test } from 'vitest'
import { guard, guarding } from '../../src/safety/guard.ts'
import { atOnce, inPieces } from '../../src/safety/work.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from '../service/temp-app.ts'

/** Words that nothing has been remembered of. */
const distinctWords = (count: number): string =>
  Array.from({ length: count }, (_, at) => `qw${at.toString(36).replaceAll(/\d/g, 'z')}`).join(' ')

const unset = new Map()

test('a long text is read in hundreds of pieces, and found guilty as in one', async () => {
  const text = `${distinctWords(30_000)}. A naked woman.`
  let rests = 0
  let nowMs = 0
  const verdict = await inPieces(guarding([text], unset), {
    longestMs: 1,
    nowMs: () => nowMs++,
    rest: async () => void rests++,
  })
  expect(rests).toBeGreaterThan(300)
  expect(verdict).toEqual(guard([text], unset))
  expect(verdict.block?.rule).toBe('nudity')
})

test('a short text is read without a rest', async () => {
  const rest = async () => expect.unreachable()
  expect(await inPieces(guarding(['A cat'], unset), { longestMs: 1, nowMs: () => 0, rest })).toEqual(
    atOnce(guarding(['A cat'], unset)),
  )
})

test.each([
  ['words', distinctWords(30_000)],
  ['lone letters', 'n u d e x y z '.repeat(15_000)],
  ['Chinese without spaces', '山水'.repeat(60_000)],
  ['numbers', '4539 5787 6362 1486 '.repeat(10_000)],
  ['quotations', 'a sign says "hello" and '.repeat(8000)],
  ['ages', '12 year old '.repeat(15_000)],
])('no piece of %s takes most of the whole', (_, text) => {
  const times = [cpuOfPieces(text), cpuOfPieces(text), cpuOfPieces(text)]
  // The pieces are the same each time: what only one of them took is the machine's, not the text's.
  const pieces = times[0]!.map((_, at) => Math.min(...times.map((time) => time[at]!)))
  const whole = pieces.reduce((sum, us) => sum + us, 0)
  expect(pieces.length).toBeGreaterThan(100)
  expect(Math.max(...pieces)).toBeLessThan(0.6 * whole)
})

/** What each piece of the work takes, in microseconds of the processor. */
function cpuOfPieces(text: string): number[] {
  const pieces: number[] = []
  const work = guarding([text], unset)
  for (;;) {
    const before = process.cpuUsage()
    const { done } = work.next()
    const { user, system } = process.cpuUsage(before)
    pieces.push(user + system)
    if (done) return pieces
  }
}

test('who leaves while a long prompt is read is heard, and nothing is drawn', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const app = await openTempApp({ engine })
  const controller = new AbortController()
  const request = { contents: [{ parts: [{ text: distinctWords(30_000) }] }] }
  const generating = app.service.generate(
    { model: 'gemini-3-pro-image', request },
    { surface: 'library', signal: controller.signal },
  )
  setImmediate(() => setImmediate(() => controller.abort()))
  await expect(generating).rejects.toMatchObject({ name: 'CancelledError' })
  expect(engine.calls).toEqual([])
})
