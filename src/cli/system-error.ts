import { getSystemErrorMap } from 'node:util'

/** `no space left on device`: what the system says, without the call and the path it was said of. */
export function inWords(error: NodeJS.ErrnoException): string {
  return getSystemErrorMap().get(error.errno ?? 0)?.[1] ?? error.message
}
