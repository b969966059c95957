import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

// No test touches the user's own pictures or keys.
const home = mkdtempSync(path.join(tmpdir(), 'limn-home-'))
process.env.LIMN_HOME = home
// A thread takes a second to load the sources; test/engines/illustrator/workers.test.ts is about threads.
process.env.LIMN_WORKERS = '0'
for (const name of [
  'GEMINI_API_KEY',
  'GOOGLE_API_KEY',
  'LIMN_API_KEYS',
  'LIMN_ENGINE',
  'LIMN_FIDELITY',
  'LIMN_ON_UNKNOWN',
])
  delete process.env[name]

afterAll(() => rmSync(home, { recursive: true, force: true }))
