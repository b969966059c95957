// tsx scripts/prepare.ts   builds dist/ unless it is newer than everything it is built from.
// npm runs this for a package that is linked, too: `npx limn` in a fresh clone would build anew what `npm install` just built.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (latest, entry) => Math.max(latest, entry.isFile() ? statSync(path.join(entry.parentPath, entry.name)).mtimeMs : 0),
    0,
  )

// The types are written last.
const built = 'dist/index.d.ts'
const builtAtMs = existsSync(built) && existsSync('dist/index.js') ? statSync(built).mtimeMs : 0
const sourcesAtMs = Math.max(
  newest('src'),
  statSync('scripts/build.ts').mtimeMs,
  statSync('package.json').mtimeMs,
  statSync('tsconfig.build.json').mtimeMs,
)
if (sourcesAtMs >= builtAtMs) execSync('npm run --silent build', { stdio: 'inherit' })
