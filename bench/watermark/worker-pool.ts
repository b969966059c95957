import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Task, TaskResult } from './worker.ts'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

interface Answer<R> {
  result?: R
  failure?: string
}

/** Does the tasks in processes, `jobs` at once, the first ones first; `onResult` hears each when it is done. */
export async function runTasks<T extends Task>(
  tasks: readonly T[],
  jobs: number,
  onResult: (result: TaskResult<T>) => void,
): Promise<void> {
  const waiting = [...tasks]
  const children = Array.from({ length: Math.min(jobs, tasks.length) }, () => fork(worker))
  try {
    await Promise.all(
      children.map(async (child) => {
        await answerOf(child)
        for (let task = waiting.shift(); task; task = waiting.shift()) {
          child.send(task)
          const { result, failure } = await answerOf<TaskResult<T>>(child)
          if (failure !== undefined) throw new Error(`${nameOf(task)}: ${failure}`)
          onResult(result!)
        }
      }),
    )
  } finally {
    for (const child of children) child.kill()
  }
}

async function answerOf<R>(child: ChildProcess): Promise<Answer<R>> {
  const ended = new AbortController()
  const exit = once(child, 'exit', { signal: ended.signal }).then(([code, signal]) => {
    throw new Error(`A process of the benchmark ended with ${code ?? signal}.`)
  })
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal: ended.signal }), exit])
    return answer as Answer<R>
  } finally {
    ended.abort()
    exit.catch(() => {})
  }
}

const nameOf = (task: Task): string => (task.type === 'mark' ? task.host.name : `unmarked picture ${task.index}`)
