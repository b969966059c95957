import path from 'node:path'
import type { Fidelity, RetiredModelPolicy } from '../gemini-api/conduct.ts'
import type { JournalPage } from '../http/journal/journal.ts'
import type { JournalEntry } from '../http/journal/journal-entry.ts'
import type { RateLimitOptions } from '../service/limits/rate-limits.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'

export interface StartLimnOptions {
  /** What goes wrong, one request for a picture after the other (`429, 429, ok`), or by share (`503:10%`). See docs/faults.md. */
  faults?: string
  /** Which requests a share hits: the same seed, the same ones. Default 0. */
  seed?: number
  /** Whom to follow where the reference document and Google's live API differ. Default `reference`. */
  fidelity?: Fidelity
  /** What becomes of models that Google shut down. */
  retiredModels?: RetiredModelPolicy
  /** Refuse what Google refuses, also where it could be drawn. */
  strict?: boolean
  /** How much may be asked for in a minute and a day, beyond which limn answers Google's 429. Default: any. See docs/limits.md. */
  limits?: RateLimitOptions
  /** Folder of `limn serve --record` to answer from; whatever is not in it is 404. See docs/record-replay.md. */
  replay?: string
}

/** A limn of its own for some tests, in a process of its own: fake timers and a busy test do not touch it. */
export interface TestLimn {
  /** Without a slash at its end; for `httpOptions.baseUrl`. */
  readonly url: string
  /** Any key will do; this one says where it comes from. */
  readonly apiKey: string
  /** Variables that point the SDKs of Google and OpenAI here, for `process.env` or a process to be started. */
  readonly env: Readonly<Record<string, string>>
  /** What arrived since the start or the last `reset`, and what was answered: the newest 500, oldest first. See docs/journal.md. */
  requests(): Promise<JournalEntry[]>
  /**
   * From now on this goes wrong, in place of what was to go wrong before: `429;retry=1s, ok` or `503:10%`; `''` and
   * nothing does.
   *
   * @throws Error that says which faults there are.
   */
  faults(faults: string, options?: { seed?: number }): Promise<void>
  /** As new, at the same address: no pictures, no files, nothing counted, faults as at the start. */
  reset(): Promise<void>
  /** Stops the server and removes its folder. Calling it again does nothing. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts `limn serve` on a free port of this machine, in a temporary folder. It ends with this process when it is not
 * closed before.
 *
 * @throws Error with limn's own words when it cannot start.
 */
export async function startLimn(options: StartLimnOptions = {}): Promise<TestLimn> {
  const server = startServerProcess()
  let homes = 0
  const serve = async (port: string): Promise<string> => {
    const home = path.join(server.folder, String(homes++))
    const report = await server.tell({ type: 'serve', argv: argvOf(options, port), home })
    return report.type === 'serving' ? report.url : ''
  }
  const url = await serve('0').catch(async (error) => {
    await server.end()
    throw error
  })
  const apiKey = 'limn-test-key'
  return {
    url,
    apiKey,
    env: {
      GOOGLE_GEMINI_BASE_URL: url,
      GEMINI_API_KEY: apiKey,
      OPENAI_BASE_URL: `${url}/v1/openai`,
      OPENAI_API_KEY: apiKey,
    },
    requests: () => requestsOf(server),
    async faults(faults, { seed } = {}) {
      await server.tell({ type: 'ask', method: 'DELETE', path: faultsPath })
      if (faults.trim() === '') return
      const body = isShare(faults) ? { share: faults, seed } : { script: faults }
      await server.tell({ type: 'ask', method: 'POST', path: faultsPath, body })
    },
    async reset() {
      await serve(new URL(url).port)
      // While this is answered, clients of this process hear that their kept connections are closed.
      await server.tell({ type: 'ask', method: 'GET', path: '/healthz' })
    },
    close: server.end,
    [Symbol.asyncDispose]: server.end,
  }
}

/** The last byte of an answer may be here before its entry says so: then the journal is asked again, for a moment. */
async function requestsOf(server: ServerProcess): Promise<JournalEntry[]> {
  let entries: readonly JournalEntry[] = []
  for (let turn = 0; turn < 20; turn += 1) {
    const report = await server.tell({ type: 'ask', method: 'GET', path: '/limn/v1/journal?limit=1000' })
    if (report.type === 'answered') ({ entries } = report.body as JournalPage)
    if (entries.every(({ state }) => state !== 'running')) break
  }
  return entries.toReversed()
}

const faultsPath = '/limn/v1/faults'

const isShare = (faults: string): boolean => faults.includes('%')

function argvOf(options: StartLimnOptions, port: string): string[] {
  const { faults = '', seed, fidelity, retiredModels, strict, limits = {}, replay } = options
  const given = (flag: string, value: string | number | undefined) => (value === undefined ? [] : [flag, String(value)])
  return [
    ...['--port', port, '--openai'],
    ...given('--fidelity', fidelity),
    ...given('--retired-models', retiredModels),
    ...(strict === true ? ['--strict'] : []),
    ...(faults === '' ? [] : [isShare(faults) ? '--fault' : '--fault-script', faults]),
    ...given('--fault-seed', seed),
    ...given('--tier', limits.tier),
    ...given('--rpm', limits.requestsPerMinute),
    ...given('--ipm', limits.imagesPerMinute),
    ...given('--tpm', limits.inputTokensPerMinute),
    ...given('--rpd', limits.requestsPerDay),
    ...given('--replay', replay === undefined ? undefined : path.resolve(replay)),
  ]
}
