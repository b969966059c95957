/** Buffers of one size that wait to be filled again: a new one for every piece that passes would keep the garbage collector busy. */
export interface SpareBuffers {
  /** What is in it is anybody's. */
  take(): Buffer
  /** Of one that nobody looks at any more; one that is never given back is garbage like any other. */
  giveBack(buffer: Buffer): void
}

/** @param most How many wait at most. */
export function spareBuffers(bytes: number, most: number): SpareBuffers {
  const spare: Buffer[] = []
  return {
    take: () => spare.pop() ?? Buffer.allocUnsafeSlow(bytes),
    giveBack(buffer) {
      if (spare.length < most) spare.push(buffer)
    },
  }
}
