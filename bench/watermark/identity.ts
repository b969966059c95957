import { createHash } from 'node:crypto'

/** The id a host is marked with: 16 hexadecimal digits, its own in every run. */
export function identityOf(host: string): string {
  return createHash('sha256').update(host).digest('hex').slice(0, 16)
}
