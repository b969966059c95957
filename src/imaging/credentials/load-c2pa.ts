import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

type C2pa = typeof import('@contentauth/c2pa-wasm')

let loading: Promise<C2pa> | undefined

/** C2PA's own library, compiled once a thread: 9 MB of WebAssembly, 140 ms on 2 cores, and as much again for the first file. */
export function loadC2pa(): Promise<C2pa> {
  loading ??= load()
  return loading
}

async function load(): Promise<C2pa> {
  const wasm = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm')
  const [c2pa, bytes] = await Promise.all([import('@contentauth/c2pa-wasm'), readFile(wasm)])
  await c2pa.default({ module_or_path: bytes })
  return c2pa
}
