import { InvalidRequestError } from '../errors/index.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const usualDays = 30

export interface CostPeriod {
  sinceMs: number
  untilMs: number
}

/**
 * From and to as people write them: `2026-11-29`, `2026-11`, a time with its zone, or how long ago (`7d`, `12h`). A day
 * or month that ends the period belongs to it. Days are those of UTC, as those of budgets.
 *
 * @throws InvalidRequestError for what is none of these, and for a period that ends before it begins.
 */
export function readCostPeriod(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  nowMs: number,
): CostPeriod {
  const midnight = Math.floor(nowMs / dayMs) * dayMs
  const sinceMs = since === undefined ? midnight - (usualDays - 1) * dayMs : momentsOf('since', since, nowMs).firstMs
  const untilMs = until === undefined ? Math.max(nowMs, sinceMs) + 1 : momentsOf('until', until, nowMs).afterMs
  if (untilMs <= sinceMs) throw wrong('until', `until (${until}) must come after since (${since ?? '30 days ago'}).`)
  return { sinceMs, untilMs }
}

/** The first moment of what was written, and the first after it. */
function momentsOf(field: string, text: string, nowMs: number): { firstMs: number; afterMs: number } {
  const [, count, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? []
  if (count !== undefined) {
    const atMs = nowMs - Number(count) * (unit === 'd' ? dayMs : hourMs)
    return { firstMs: atMs, afterMs: atMs }
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []
  if (year !== undefined) {
    const firstMs = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
    // 30 February is no day, though JavaScript makes one of it.
    if (new Date(firstMs).toISOString().startsWith(text)) {
      return { firstMs, afterMs: day === undefined ? Date.UTC(Number(year), Number(month)) : firstMs + dayMs }
    }
  }
  const atMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(atMs)) return { firstMs: atMs, afterMs: atMs }
  throw wrong(
    field,
    `${field} is a day (2026-11-29), a month (2026-11), a time (2026-11-29T12:00:00Z) or how long ago (7d, 12h). Got '${text.slice(0, 50)}'.`,
  )
}

function wrong(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}
