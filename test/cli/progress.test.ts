import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { startProgress, waitLine } from '../../src/cli/progress.ts'

it.each([
  [
    { untilMs: 12_000, reason: "Google's quota of 60 images a minute" },
    "Waiting 12 s for Google's quota of 60 images a minute …",
  ],
  [{ untilMs: 11_001, reason: 'another try (Google is busy)' }, 'Waiting 12 s for another try (Google is busy) …'],
  [
    { untilMs: 601_000, reason: "Google's quota of 60 images a minute" },
    "Waiting 11 min for Google's quota of 60 images a minute …",
  ],
  [{ untilMs: 0, reason: 'a call that is on its way to end' }, 'Waiting for a call that is on its way to end …'],
  [{ reason: 'a call that is on its way to end' }, 'Waiting for a call that is on its way to end …'],
])('says what it waits for and how long: %j', (wait, line) => {
  expect(waitLine(wait, 0)).toBe(line)
})

it('tells where there is no terminal of long waits, each once', () => {
  const stderr = new PassThrough()
  const io = { stdin: Readable.from([]), stdout: stderr, stderr, cwd: '/', environment: {} }
  const progress = startProgress(io, { count: 1 }, 0)
  const reason = "Google's quota of 1 image a minute"
  for (const seconds of [2, 60, 59, 58]) progress.wait({ untilMs: Date.now() + seconds * 1000, reason })
  progress.wait(undefined)
  progress.stop()
  expect(String(stderr.read())).toBe(`Waiting 60 s for ${reason} …\n`)
  startProgress(io, { count: 1, quiet: true }, 0).wait({ untilMs: Date.now() + 60_000, reason })
  expect(stderr.read()).toBeNull()
})
