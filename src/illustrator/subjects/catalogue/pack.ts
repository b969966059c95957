import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { packageRoot } from '../../../package-root.ts'
import type { Box } from '../../paint/stage.ts'
import type { Habitat } from '../subject.ts'

/** What the pack knows of an icon before it is decoded. */
export interface IconFacts {
  name: string
  /** Side of its square view box. */
  side: number
  /** What the drawing fills of the view box, in view box units. */
  drawn: Box
  /** Side it faces: -1 left, 1 right, 0 neither, which is never mirrored. */
  faces: -1 | 0 | 1
  /** Real height, in metres. */
  metres: number
  habitat: Habitat
  /** Bytes in icons.bin. */
  offset: number
  length: number
}

type IndexRow = [
  offset: number,
  length: number,
  side: number,
  x: number,
  y: number,
  width: number,
  height: number,
  faces: -1 | 0 | 1,
  metres: number,
  habitat: Habitat,
]

let index: Record<string, IndexRow> | undefined
let bytes: Buffer | undefined

/** art/icons.json, written by scripts/art/build-icons.ts; read once, on first need. */
function iconIndex(): Record<string, IndexRow> {
  index ??= JSON.parse(readFileSync(new URL('art/icons.json', packageRoot()), 'utf8')) as Record<string, IndexRow>
  return index
}

/** Names of all icons, sorted. */
export function iconNames(): string[] {
  return Object.keys(iconIndex())
}

/** The facts of an icon, or undefined when the pack has none of that name. */
export function findIcon(name: string): IconFacts | undefined {
  const all = iconIndex()
  const row = Object.hasOwn(all, name) ? all[name] : undefined
  if (!row) return undefined
  const [offset, length, side, x, y, width, height, faces, metres, habitat] = row
  return { name, side, drawn: { x, y, width, height }, faces, metres, habitat, offset, length }
}

/** What stands between an icon's `<svg>` tags. */
export function readIconBody({ offset, length }: IconFacts): string {
  bytes ??= readFileSync(new URL('art/icons.bin', packageRoot()))
  return brotliDecompressSync(bytes.subarray(offset, offset + length)).toString('utf8')
}
