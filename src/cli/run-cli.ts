import { CommanderError } from 'commander'
import { isLimnError } from '../errors/index.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'
import { type Io, write } from './io.ts'
import { createProgram } from './program.ts'

/**
 * One run of the command line.
 *
 * @param argv Without the program's own name.
 * @returns The exit code. Errors meant for the user are one line or a few on stderr, never a trace.
 */
export async function runCli(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const interrupt = new AbortController()
  const onInterrupt = (): void => interrupt.abort()
  if (!io.signal) process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt)
  try {
    return await createProgram({ ...io, signal: io.signal ?? interrupt.signal }).run(argv)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.requestIsWrong
    if (isBrokenPipe(error)) return exitCodes.done
    await write(io.stderr, `limn: ${messageOf(error)}\n`)
    return exitCodeOf(error)
  } finally {
    process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt)
  }
}

/** A reader like `head` that has seen enough is not a failure. */
function isBrokenPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException)?.code === 'EPIPE'
}

function messageOf(error: unknown): string {
  if (isLimnError(error)) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `${message}\nThis is a defect in limn; please report it with the command you ran.`
}

function processIo(): Io {
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() }
}
