import { expect, it } from 'vitest'
import lock from '../package-lock.json' with { type: 'json' }

it('locks every optional package of the native ones, without which npm ci refuses it', () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> = lock.packages
  const native = ['@napi-rs/canvas', 'sharp', 'libsql', 'esbuild', '@biomejs/biome', 'typescript']
  const missing = native.flatMap((name) =>
    Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {}).filter(
      (optional) => !packages[`node_modules/${optional}`],
    ),
  )
  expect(missing, 'run: npx tsx scripts/complete-lock.ts').toEqual([])
})
