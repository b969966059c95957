import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

it('locks every optional package of the native ones, without which npm ci refuses it', () => {
  const file = path.join(import.meta.dirname, '..', 'package-lock.json')
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock
  const native = ['@napi-rs/canvas', 'sharp', 'libsql', 'esbuild', '@biomejs/biome', 'typescript']
  const missing = native.flatMap((name) =>
    Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {}).filter(
      (optional) => !packages[`node_modules/${optional}`],
    ),
  )
  expect(missing, 'run: npx tsx scripts/complete-lock.ts').toEqual([])
})
