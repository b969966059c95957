/** Times of one thing, in milliseconds. */
export interface Sample {
  name: string
  timesMs: number[]
}

/** Runs every entry once a round, so that a noisy minute falls on all alike. Unless all is warm, the first round is thrown away. */
export async function measure(
  entries: Readonly<Record<string, () => unknown>>,
  { rounds, warm = false }: { rounds: number; warm?: boolean },
): Promise<Sample[]> {
  const samples = Object.keys(entries).map((name): Sample => ({ name, timesMs: [] }))
  for (let round = warm ? 1 : 0; round <= rounds; round++) {
    for (const sample of samples) {
      const start = performance.now()
      await entries[sample.name]!()
      if (round > 0) sample.timesMs.push(performance.now() - start)
    }
  }
  return samples
}

export function quantile(timesMs: readonly number[], share: number): number {
  const sorted = timesMs.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

export const median = (timesMs: readonly number[]): number => quantile(timesMs, 0.5)

/** One line a sample: median, the quarters around it, the least, how many; and what it is held against. */
export function print(samples: readonly Sample[], against: (sample: Sample) => string = () => ''): void {
  const width = Math.max(...samples.map(({ name }) => name.length))
  for (const sample of samples) {
    const { name, timesMs } = sample
    const facts = [
      `${median(timesMs).toFixed(0).padStart(6)} ms`,
      `(${quantile(timesMs, 0.25).toFixed(0)}-${quantile(timesMs, 0.75).toFixed(0)}, least ${Math.min(...timesMs).toFixed(0)}, n=${timesMs.length})`,
    ]
    console.log(`  ${name.padEnd(width)}  ${facts.join(' ').padEnd(44)} ${against(sample)}`)
  }
}
