import path from 'node:path'
import { isLimnError, LimnError } from '../../errors/index.ts'

/** What a failure of SQLite means to who owns the folder, and what to do about it. Other errors as they are. */
export function explainFailure(error: unknown, home: string): unknown {
  const code = (error as { code?: unknown } | undefined)?.code
  const explanation = typeof code === 'string' ? explanationOf(code, (error as Error).message, home) : undefined
  if (explanation === undefined || isLimnError(error)) return error
  return new LimnError(explanation, {
    code: 'failed-precondition',
    retryable: code === 'SQLITE_BUSY',
    cause: error,
  })
}

function explanationOf(code: string, message: string, home: string): string | undefined {
  const file = path.join(home, 'limn.db')
  switch (code.split('_')[1]) {
    case 'CORRUPT':
    case 'NOTADB':
      return (
        `The records in ${file} cannot be read: the file is damaged (${message}). ` +
        'Move it away, with limn.db-wal and limn.db-shm, and a new one is begun; the pictures in blobs/ stay.'
      )
    case 'FULL':
    case 'IOERR':
      return `The records in ${file} cannot be written: ${message}.`
    case 'BUSY':
      return `Another process is holding ${file}; try again when it is done.`
    case 'READONLY':
    case 'CANTOPEN':
    case 'PERM':
      return noAccess(home, message)
    default:
      return undefined
  }
}

/** The folder, or the file in it, cannot be opened. */
export function noAccess(home: string, message: string): string {
  return (
    `Records and pictures are kept in ${home}, but nothing can be opened or written there (${message}). ` +
    'Make that folder writable, or set LIMN_HOME to one that is.'
  )
}
