import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Runs the tests that need Google's Python client and pytest, installing them from PyPI into a folder of its own first;
 * a Python that has them already may be named in LIMN_PYTHON.
 */
const given = process.env.LIMN_PYTHON
const folder = path.join(tmpdir(), 'limn-check-python')
const installed = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')

if (!given) {
  if (!existsSync(installed)) run('python3', ['-m', 'venv', folder])
  run(installed, ['-m', 'pip', 'install', '--quiet', '--upgrade', 'google-genai', 'pytest'])
}
run('npx', ['vitest', 'run', 'test/sdk/python'], { LIMN_PYTHON: given ?? installed })

function run(command: string, argv: string[], environment: Record<string, string> = {}): void {
  const { status, error } = spawnSync(command, argv, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (error) throw new Error(`${command} cannot be run: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}
