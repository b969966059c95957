import { expect, it } from 'vitest'
import { waitLine } from '../../src/cli/progress.ts'

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
