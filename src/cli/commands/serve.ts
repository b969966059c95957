import path from 'node:path'
import { type FaultConfig, readConfig } from '../../config.ts'
import { engineName as geminiEngine } from '../../engines/gemini/failure.ts'
import { InvalidRequestError, isLimnError } from '../../errors/index.ts'
import { type ConductOptions, conductOf } from '../../gemini-api/conduct.ts'
import { createHttpApp, type HttpFaultOptions } from '../../http/app.ts'
import { listen } from '../../http/listen.ts'
import type { HttpLogEntry } from '../../http/log.ts'
import { createRecorder } from '../../http/recordings/recorder.ts'
import { openRecordingFolder, requireWritable } from '../../http/recordings/recording-folder.ts'
import { createReplayer } from '../../http/recordings/replayer.ts'
import { packageVersion } from '../../package-root.ts'
import { createServerApp } from '../../server-app.ts'
import type { RateLimitOptions } from '../../service/limits/rate-limits.ts'
import type { Tier } from '../../service/limits/tiers.data.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Io, print, tell } from '../io.ts'
import { reachableUrls } from '../reachable-urls.ts'
import { tuneForRelay } from '../tune-for-relay.ts'

export interface ServeOptions extends ConductOptions {
  host: string
  port: number
  openai?: boolean
  tier?: Tier
  rpm?: number
  ipm?: number
  tpm?: number
  rpd?: number
  faults?: true
  /** Shares, as `503:10%`. */
  fault?: string
  faultSeed?: number
  faultScript?: string
  /** Folders of recordings. */
  record?: string
  replay?: string
  replayTiming?: boolean
}

/** How often files that have expired are deleted, also when nobody asks for files. */
const sweepIntervalMs = 3_600_000

/** `limn serve`: Google's API on this machine, until it is interrupted. */
export async function serve(io: Io, options: ServeOptions): Promise<number> {
  const config = readConfig(undefined, io.environment)
  const conduct = conductOf({
    fidelity: options.fidelity ?? config.conduct.fidelity,
    retiredModels: options.retiredModels ?? config.conduct.retiredModels,
    strict: options.strict ?? config.conduct.strict,
  })
  const limits = limitsOf(config.limits, options)
  const { said, ended, ...recordings } = await openRecordings(io, options, config.google.apiKey)
  // Who calls this from a program of his own has his own use of memory.
  if (config.engine === geminiEngine && io.stdout === process.stdout) tuneForRelay()
  const app = await createServerApp({ ...config, limits }, { conduct })
  const sweep = () => void app.files.sweep().catch(() => {})
  const sweeping = setInterval(sweep, sweepIntervalMs)
  sweep()
  try {
    const http = createHttpApp({
      service: app.service,
      files: app.files,
      interactions: app.interactions,
      batches: app.batches,
      keys: config.apiKeys,
      version: packageVersion(),
      openAiAtRoot: options.openai === true,
      blobs: app.store.blobs,
      faults: faultsOf(config.faults, options),
      projects: config.projects,
      cost: app.reportCost,
      verify: app.verify,
      ...recordings,
      log: (entry) => void tell(io, logLine(entry)),
    })
    await app.start()
    const server = await listen(http, { host: options.host, port: options.port, keys: config.apiKeys })
    const urls = reachableUrls(server.url)
    await print(
      io,
      `limn serves Google's image API at ${urls.join(' and ')}\n` +
        `Point an SDK at it: httpOptions.baseUrl = "${urls.at(-1)}" (any key${config.apiKeys.length > 0 ? ' of LIMN_API_KEYS' : ''}). Ctrl-C stops it.\n` +
        said +
        `What arrives is shown at ${urls.at(-1)}/limn/journal\n`,
    )
    await untilAborted(io.signal)
    await server.close()
    await ended()
  } finally {
    clearInterval(sweeping)
    await app.close()
  }
  return exitCodes.done
}

/** What `--record` and `--replay` make of the server. */
async function openRecordings(
  io: Io,
  { record, replay, replayTiming: keepsTime = false }: ServeOptions,
  googleKey: string | undefined,
) {
  if (keepsTime && replay === undefined) {
    const description = '--replay-timing needs --replay and a folder of recordings.'
    throw new InvalidRequestError([{ field: '--replay-timing', description }], description)
  }
  if (record !== undefined && replay !== undefined) {
    const description = '--record and --replay exclude each other: record first, then replay what was recorded.'
    throw new InvalidRequestError([{ field: '--record', description }], description)
  }
  if (record !== undefined) {
    const folder = path.resolve(io.cwd, record)
    await requireWritable(folder)
    const recorder = createRecorder(await openRecordingFolder(folder), googleKey ? [googleKey] : [])
    const onError = (error: unknown) => void tell(io, `Not recorded: ${(error as Error).message}\n`)
    const said = `What is asked and answered is recorded in ${record}\n`
    return { record: { recorder, onError }, said, ended: recorder.ended }
  }
  if (replay === undefined) return { said: '', ended: async () => {} }
  const folder = await openRecordingFolder(path.resolve(io.cwd, replay))
  const count = folder.recordings.length
  if (count === 0) {
    const description = `${replay} holds no recordings; make some with limn serve --record ${replay}.`
    throw new InvalidRequestError([{ field: '--replay', description }], description)
  }
  const said = `Answers come from ${count} ${count === 1 ? 'recording' : 'recordings'} in ${replay}, and nothing else is drawn or sent\n`
  return { replay: { replayer: createReplayer(folder), keepsTime }, said, ended: async () => {} }
}

/** What is said on the command line goes before the file, figure by figure. */
function limitsOf(config: RateLimitOptions, options: ServeOptions): RateLimitOptions {
  return {
    tier: options.tier ?? config.tier,
    requestsPerMinute: options.rpm ?? config.requestsPerMinute,
    imagesPerMinute: options.ipm ?? config.imagesPerMinute,
    inputTokensPerMinute: options.tpm ?? config.inputTokensPerMinute,
    requestsPerDay: options.rpd ?? config.requestsPerDay,
  }
}

function faultsOf(config: FaultConfig, options: ServeOptions): HttpFaultOptions {
  const { fault: share = config.share, faultSeed: seed = config.seed, faultScript: script = config.script } = options
  return {
    open: options.faults ?? config.open,
    rules: [
      ...(script === undefined ? [] : [{ script }]),
      ...(share === undefined ? [] : [{ share, ...(seed !== undefined && { seed }) }]),
    ],
  }
}

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!signal || signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** `21:04:10 POST /v1/models/…:generateContent 200 132 ms`; a defect brings its trace, which the caller never sees. */
function logLine({ method, path, status, durationMs, error }: HttpLogEntry): string {
  const time = new Date().toTimeString().slice(0, 8)
  const line = `${time} ${method} ${path} ${status} ${durationMs.toFixed(0)} ms`
  if (error === undefined) return `${line}\n`
  if (isLimnError(error)) return `${line} ${error.message.replaceAll('\n', ' ')}\n`
  return `${line}\n${error instanceof Error ? error.stack : String(error)}\n`
}
