import { setFlagsFromString } from 'node:v8'

/**
 * How V8 runs where nearly all work is done outside of JavaScript: bytes that are passed on. For a process that does
 * little else; drawing would be slower.
 */
const flags = [
  // What was passed on is garbage a moment later. V8 lets its youngest generation grow to 32 MB before it looks there, and
  // as many megabytes of pictures wait with it.
  '--semi-space-growth-factor=1',
  // So small, it is swept sooner than four threads are woken for it.
  '--no-parallel-scavenge',
  // A tenth of the functions are worth compiling by its second compiler, whose threads take as long as a call does.
  '--interrupt-budget=1320000',
]

export function tuneForRelay(): void {
  for (const flag of flags) setFlagsFromString(flag)
}
