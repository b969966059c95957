import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { readConfig } from '../../config.ts'
import { CancelledError, InvalidRequestError, isLimnError } from '../../errors/index.ts'
import { forAllProjects } from '../../service/calling-project.ts'
import { createSigner } from '../../service/signer.ts'
import { isFound } from '../../service/verify/verification.ts'
import { createVerifyService, type VerifyService } from '../../service/verify/verify.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts'
import type { Store } from '../../store/store.ts'
import { exitCodes } from '../exit-codes.ts'
import { inOrder } from '../in-order.ts'
import { type Io, print, printJson } from '../io.ts'
import { type NamedFile, picturesOf } from '../pictures-of.ts'
import { inWords } from '../system-error.ts'
import { type CheckedFile, describeChecked, describeTotal } from '../verify-report.ts'

/** Larger files are nobody's pictures. */
const maxFileBytes = 1024 ** 3

/** `limn verify`: what files show of where their pictures are from. */
export async function verify(io: Io, names: readonly string[], options: { json?: boolean }): Promise<number> {
  const { home, workers, credentials } = readConfig(undefined, io.environment)
  const files = await lookAhead(picturesOf(io, names))
  let store: Promise<Store> | undefined
  const service = createVerifyService({
    // A thread takes longer to start than one picture to look at.
    workers: files.several ? workers : 0,
    records() {
      // Whoever only looks at pictures gets no home made.
      store ??= openSqliteStore({ home, inMemory: !existsSync(path.join(home, 'limn.db')) })
      return store
    },
    trusted: createSigner({ home, own: credentials?.own }).trusted,
  })
  const checked: CheckedFile[] = []
  try {
    const check = (file: NamedFile) => forAllProjects(() => checkFile(io, service, file))
    for await (const result of inOrder(files.all, Math.max(1, workers), check)) {
      checked.push(result)
      if (options.json) await printJson(io, jsonOf(result))
      else await print(io, describeChecked(result, { columns: io.stdout.columns, first: checked.length === 1 }))
    }
  } finally {
    await service.close()
    await (await store)?.close()
  }
  if (!options.json) await print(io, describeTotal(checked, io.stdout.columns))
  return exitCodeOf(checked)
}

/** Whether there is more than one, and all of them. */
async function lookAhead(
  files: AsyncGenerator<NamedFile>,
): Promise<{ several: boolean; all: AsyncIterable<NamedFile> }> {
  const [first, second] = [await files.next(), await files.next()]
  return {
    several: !second.done,
    all: (async function* () {
      for (const { value, done } of [first, second]) if (!done) yield value
      yield* files
    })(),
  }
}

async function checkFile(io: Io, service: VerifyService, { file, problem }: NamedFile): Promise<CheckedFile> {
  if (problem !== undefined) return { file, problem }
  try {
    const bytes = await readPicture(path.resolve(io.cwd, file))
    return { file, verification: await service.verify(bytes, { file, signal: io.signal }) }
  } catch (error) {
    if (error instanceof InvalidRequestError) return { file, problem: error.message }
    throw isLimnError(error) && error.code === 'cancelled' ? new CancelledError('cancelled.', { cause: error }) : error
  }
}

async function readPicture(target: string): Promise<Uint8Array> {
  const unreadable = (reason: string, cause?: unknown) => new InvalidRequestError([], reason, { cause })
  const fromSystem = (error: NodeJS.ErrnoException) => {
    throw unreadable(`Cannot be read: ${inWords(error)}.`, error)
  }
  const found = await stat(target).catch(fromSystem)
  if (!found.isFile()) throw unreadable('Not a regular file.')
  if (found.size > maxFileBytes)
    throw unreadable(`It has ${Math.round(found.size / 1024 ** 2)} MB; at most 1,024 are read.`)
  return readFile(target).catch(fromSystem)
}

/** What could not be looked at in full weighs more than what shows nothing. */
function exitCodeOf(checked: readonly CheckedFile[]): number {
  if (checked.some(isUnreadable)) return exitCodes.requestIsWrong
  return checked.every(({ verification }) => verification && isFound(verification))
    ? exitCodes.done
    : exitCodes.notFound
}

const isUnreadable = ({ problem, verification }: CheckedFile): boolean =>
  problem !== undefined || verification?.watermark.problem !== undefined

/** The one object of each file. Documented in docs/cli.md. */
function jsonOf({ file, problem, verification }: CheckedFile): unknown {
  return verification ?? { file, error: { code: 'invalid-argument', message: problem } }
}
