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

it.each(['an oil painting of a lake', 'a watercolor of a lake', 'a mosaic of a lake'])(
  'a drawing nobody wants any more ends in the middle of its style: %s',
  async (prompt) => {
    const request = { prompt, references: [], seed: 1, width: 256, height: 256 }
    const plain = askedSignal()
    await illustrate({ ...request, prompt: 'a lake' }, { signal: plain.signal })
    const whole = askedSignal()
    await illustrate(request, { signal: whole.signal })
    expect(whole.asked.count).toBeGreaterThan(plain.asked.count + 5)
    const ended = askedSignal(whole.asked.count - 1)
    await expect(illustrate(request, { signal: ended.signal })).rejects.toBeInstanceOf(CancelledError)
  },
)
