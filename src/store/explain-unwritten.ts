import { getSystemErrorMap } from 'node:util'
import { LimnError } from '../errors/index.ts'

/** What is wrong with the disk or the rights to it, rather than with limn. */
const ofTheDisk: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOTDIR']

/** What it means to who owns the folder that a file in it could not be written. Other errors as they are. */
export function explainUnwritten(error: unknown, folder: string): unknown {
  const { code, errno = 0, message } = error as NodeJS.ErrnoException
  if (!ofTheDisk.includes(code)) return error
  const why = getSystemErrorMap().get(errno)?.[1] ?? message
  return new LimnError(`Nothing can be written in ${folder}: ${why}.`, { code: 'failed-precondition', cause: error })
}
