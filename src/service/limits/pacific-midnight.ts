const zone = 'America/Los_Angeles'
const hourMs = 3_600_000
/** Of Pacific time behind UTC: in summer and in winter. */
const offsetsHours = [7, 8]

const parts = new Intl.DateTimeFormat('en-US', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
})

/** When the day ends in California, where Google's does: milliseconds since 1970, after `nowMs`. Source: gemini-api-facts §6. */
export function nextPacificMidnight(nowMs: number): number {
  const { year, month, day } = read(nowMs)
  const midnights = offsetsHours.map((hours) => Date.UTC(year, month - 1, day + 1) + hours * hourMs)
  // Clocks change at two in the morning, so that exactly one of them is midnight.
  return midnights.find((timeMs) => read(timeMs).hour === 0)!
}

function read(timeMs: number): Record<'year' | 'month' | 'day' | 'hour', number> {
  const entries = parts.formatToParts(timeMs).map(({ type, value }) => [type, Number(value)])
  return Object.fromEntries(entries)
}
