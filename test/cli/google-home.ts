import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CostReport } from '../../src/service/cost-report.ts'
import { apiKey } from '../engines/gemini/open-google.ts'
import { type CliFolder, openFolder } from './run-in-folder.ts'

/** A folder whose home sends to `baseUrl`, and `limn` run in it. */
export function openGoogleHome(baseUrl: string, config = {}) {
  const folder = openFolder()
  const home = path.join(folder.path, 'home')
  mkdirSync(home)
  writeFileSync(
    path.join(home, 'config.json'),
    JSON.stringify({ engine: 'gemini', google: { baseUrl, apiKey }, ...config }),
  )
  const environment = { LIMN_HOME: home }
  const run: CliFolder['run'] = (argv, options) => folder.run(argv, { ...options, environment })
  const costJson = async (...argv: string[]) =>
    JSON.parse((await run(['cost', '--json', ...argv])).stdout) as CostReport
  return { home, folder, environment, run, costJson }
}
