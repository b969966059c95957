import { expect, it } from 'vitest'
import { nextPacificMidnight } from '../../../src/service/limits/pacific-midnight.ts'

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

const hourMs = 3_600_000

it('is the next midnight in California by the clocks that Node knows, in summer, in winter and on the days they change', () => {
  for (let nowMs = Date.UTC(2025, 11, 30) + 1; nowMs < Date.UTC(2034, 2, 1); nowMs += 7 * hourMs) {
    const midnightMs = nextPacificMidnight(nowMs)
    expect(clock.format(midnightMs)).toBe('00:00:00')
    expect(midnightMs).toBeGreaterThan(nowMs)
    // The longest day, on which clocks are put back, has 25 hours.
    expect(midnightMs - nowMs).toBeLessThanOrEqual(25 * hourMs)
  }
})

it('goes on with the next day at midnight', () => {
  const midnightMs = nextPacificMidnight(Date.UTC(2026, 10, 29))
  expect(new Date(midnightMs).toISOString()).toBe('2026-11-29T08:00:00.000Z')
  expect(new Date(nextPacificMidnight(midnightMs)).toISOString()).toBe('2026-11-30T08:00:00.000Z')
})
