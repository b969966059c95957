import type { Host } from './hosts.ts'
import { tellProgress } from './progress.ts'
import type { UnmarkedTask } from './worker.ts'
import { runTasks } from './worker-pool.ts'

/** Looks for marks in `count` pictures that carry none. */
export async function measureUnmarked(hosts: readonly Host[], count: number, jobs: number): Promise<string[]> {
  const tasks = Array.from({ length: count }, (_, index): UnmarkedTask => ({ type: 'unmarked', index, hosts }))
  let done = 0
  let found = 0
  await runTasks(tasks, jobs, (result) => {
    done++
    tellProgress(`${done} of ${count} unmarked`)
    if (!result.found) return
    found++
    const { id, score, undone } = result.found
    tellProgress('')
    console.log(`  FALSELY FOUND in ${result.name}: ${id}, score ${score.toFixed(2)}, undone: ${undone || 'nothing'}`)
  })
  tellProgress('')
  console.log(`  found in ${found} of ${count} unmarked pictures`)
  return [`watermark-false-positives ${found} of ${count}`]
}
