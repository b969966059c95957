import { readEnvironment } from '../config.ts'
import { isLimnError, LimnError } from '../errors/index.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'
import { type Io, printJson, tell } from './io.ts'
import { errorToJson } from './json-report.ts'
import { OutputError } from './output-error.ts'
import { createProgram } from './program.ts'

/**
 * One run of the command line.
 *
 * @param argv Without the program's own name.
 * @returns The exit code. Errors meant for the user are one line or a few on stderr, never a trace.
 */
export async function runCli(argv: readonly string[], given?: Io): Promise<number> {
  const interrupt = new AbortController()
  const onSignal = (name: string): void => interrupt.abort(name)
  const io = given ?? processIo(interrupt.signal)
  if (!given) process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  // Unheard, an error of a stream ends the process with a trace; who waits for a write is told by its promise.
  let lost: Error | undefined
  const onLost = (error: Error): void => {
    lost ??= error
  }
  const ignore = (): void => {}
  io.stdout.on('error', onLost)
  io.stderr.on('error', ignore)
  try {
    const code = await createProgram(io).run(argv)
    if (lost) throw new OutputError(lost)
    return code
  } catch (error) {
    return await endWith(io, error, wantsJson(argv))
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    // The process' own streams may still fail after the run; those of tests end with it.
    if (given) {
      io.stdout.off('error', onLost)
      io.stderr.off('error', ignore)
    }
  }
}

/** Says what ended the run, in JSON where that was asked for, and gives its exit code. */
async function endWith(io: Io, error: unknown, json: boolean): Promise<number> {
  if (error instanceof OutputError && error.readerLeft) return exitCodes.done
  const known = isLimnError(error)
  if (json && !(error instanceof OutputError)) {
    const failure = known ? error : new LimnError(messageOf(error), { code: 'internal', cause: error })
    try {
      await printJson(io, errorToJson(failure))
    } catch (outputError) {
      return endWith(io, outputError, false)
    }
  }
  if (!json || !known || error instanceof OutputError) await tell(io, `limn: ${messageOf(error)}\n`)
  return exitCodeOf(error, io.signal?.reason)
}

/** Read off the words themselves, as the line may be one that cannot be parsed. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end === -1 ? undefined : end).includes('--json')
}

function messageOf(error: unknown): string {
  if (isLimnError(error)) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `${message}\nThis is a defect in limn; please report it with the command you ran.`
}

function processIo(signal: AbortSignal): Io {
  const { stdin, stdout, stderr } = process
  return { stdin, stdout, stderr, cwd: process.cwd(), environment: readEnvironment(), signal }
}
