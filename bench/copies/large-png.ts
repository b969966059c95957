import { randomFillSync } from 'node:crypto'

/** Bytes that begin as a PNG of 1024 x 1024 and go on as noise. */
export function largePng(mebibytes: number): Buffer {
  const bytes = randomFillSync(Buffer.allocUnsafeSlow(mebibytes * 2 ** 20))
  const header = Buffer.from('89504e470d0a1a0a0000000d494844520000040000000400080600000000000000', 'hex')
  header.copy(bytes)
  return bytes
}
