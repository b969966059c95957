import type { InputMimeType } from '../image.ts'
import { jpegCarrier } from './jpeg-carrier.ts'
import { pngCarrier } from './png-carrier.ts'
import { webpCarrier } from './webp-carrier.ts'

/** How files of one format carry credentials (C2PA specification, annex A.3). */
export interface Carrier {
  /** What stands in the file before and after credentials that take `length` bytes of it, in pieces. */
  around(file: Uint8Array, length: number): { before: Uint8Array[]; after: Uint8Array }
  /** The bytes of the file that a store of so many bytes takes. */
  lengthOf(storeLength: number): number
  wrap(store: Buffer): Uint8Array[]
  /** The store in a file; undefined where there is none, or it is cut off. */
  find(file: Uint8Array): Buffer | undefined
}

export const carriers: Partial<Readonly<Record<InputMimeType, Carrier>>> = {
  'image/png': pngCarrier,
  'image/jpeg': jpegCarrier,
  'image/webp': webpCarrier,
}
