import { setFlagsFromString } from 'node:v8'

/**
 * Makes V8 spare memory, for a process that passes bytes on and does little else: drawing would be slower. What is passed
 * on is garbage a moment later; V8 would let its youngest generation grow to 32 MB before it looks there, and the others
 * to four times of what is in use.
 */
export function tuneForRelay(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=20')
}
