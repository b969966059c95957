import type { Context } from 'hono'
import { isLimnError } from '../errors/index.ts'
import type { HttpEnv } from './http-env.ts'

/** Notes what went wrong when the status was out already: the log has its line by then, and gets another. */
export function failLate(context: Context<HttpEnv>, error: unknown): void {
  context.set('error', error)
  if (!isLimnError(error) || error.code !== 'cancelled') context.get('onLateError')?.(error)
}
