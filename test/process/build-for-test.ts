import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/**
 * Bundles limn as `npm run build` does, into a folder of its own inside the project, where the native packages are found;
 * dist/ itself is left alone.
 */
export function buildForTest(name: string): { folder: string; remove(): void } {
  const folder = path.join(root, 'node_modules', '.cache', `limn-${name}`)
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', folder], { cwd: root })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
