const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** When the day ends in California, where Google's does: milliseconds since 1970, after `nowMs`. Source: gemini-api-facts §6. */
export function nextPacificMidnight(nowMs: number): number {
  const day = Math.floor((nowMs - hoursBehind(nowMs) * hourMs) / dayMs) + 1
  const midnights = [7, 8].map((hours) => ({ hours, timeMs: day * dayMs + hours * hourMs }))
  // Clocks change at two in the morning, so that exactly one of them is midnight.
  return midnights.find(({ hours, timeMs }) => hoursBehind(timeMs) === hours)!.timeMs
}

/**
 * Of Pacific time behind UTC. Summer lasts from the second Sunday of March to the first of November, at two in the
 * morning each (Energy Policy Act of 2005, section 110). `Intl` knows that, too, and takes 8 MB of memory to say it.
 */
function hoursBehind(timeMs: number): number {
  const year = new Date(timeMs).getUTCFullYear()
  const beginsMs = sundayOf(year, 2, 2) + 10 * hourMs
  const endsMs = sundayOf(year, 10, 1) + 9 * hourMs
  return timeMs >= beginsMs && timeMs < endsMs ? 7 : 8
}

/** The start, in UTC, of the month's `nth` Sunday. */
function sundayOf(year: number, month: number, nth: number): number {
  const firstMs = Date.UTC(year, month, 1)
  const untilSunday = (7 - new Date(firstMs).getUTCDay()) % 7
  return firstMs + (untilSunday + 7 * (nth - 1)) * dayMs
}
