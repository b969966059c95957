import { median } from '../measure.ts'

export interface MemorySample {
  atMs: number
  rssMiB: number
}

export interface MemoryOverTime {
  /** The medians of the first, the second and the last third of the time, MiB. */
  thirds: readonly [first: number, second: number, last: number]
  mostMiB: number
  /** Of the straight line nearest to all samples, MiB a minute. */
  slope: number
  /** How far the last third is above the first, as a share of the first. */
  growth: number
}

/** Whether memory stays, as figures; it wants three samples at least. */
export function memoryOverTime(samples: readonly MemorySample[]): MemoryOverTime {
  const third = samples.length / 3
  const medianOf = (index: number) =>
    median(samples.slice(Math.round(index * third), Math.round((index + 1) * third)).map(({ rssMiB }) => rssMiB))
  const thirds = [medianOf(0), medianOf(1), medianOf(2)] as const
  return {
    thirds,
    mostMiB: Math.max(...samples.map(({ rssMiB }) => rssMiB)),
    slope: slopeOf(samples.map(({ atMs, rssMiB }) => [atMs / 60_000, rssMiB])),
    growth: thirds[2] / thirds[0] - 1,
  }
}

/** Least squares. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
