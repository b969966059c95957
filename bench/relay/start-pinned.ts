import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface PinnedProcess {
  pid: number
  url: string
  /** Most memory it ever had, MiB, its children included. */
  peakMiB(): number
  /** Processor time it has taken so far, its threads and children included, in milliseconds. */
  cpuMs(): number
  stop(): Promise<void>
}

/**
 * Starts a server on one core. Its address is `url`, and it is there when that answers; else it says its address when it is.
 *
 * @throws When it ends, or is not there within twenty seconds.
 */
export async function startPinned(
  core: number,
  command: readonly string[],
  options: { url?: string; env?: Record<string, string>; cwd?: string } = {},
): Promise<PinnedProcess> {
  const child = spawn('taskset', ['-c', String(core), ...command], {
    env: { ...process.env, ...options.env },
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (text) => (said = (said + text).slice(0, 4000)))
  const give = async (): Promise<string> => {
    for (const endMs = performance.now() + 20_000; performance.now() < endMs; await sleep(5)) {
      if (child.exitCode !== null) break
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (options.url === undefined && url) return url
      if (options.url !== undefined && (await answers(options.url))) return options.url
    }
    child.kill('SIGKILL')
    throw new Error(`${command.join(' ')} did not start: ${said.trim().slice(0, 300)}`)
  }
  const url = await give()
  return {
    pid: child.pid!,
    url,
    peakMiB: () => peakOf(child.pid!),
    cpuMs: () => cpuOf(child.pid!),
    stop: () => stop(child),
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  )

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill()
  await Promise.race([once(child, 'exit'), sleep(5_000).then(() => child.kill('SIGKILL'))])
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

/** The kernel counts in hundredths of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  const own = (Number(fields[11]) + Number(fields[12])) * 10
  return own + childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0)
}

function peakOf(pid: number): number {
  const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  return Math.max(own, ...childrenOf(pid).map(peakOf))
}
