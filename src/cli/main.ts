#!/usr/bin/env node
import { packageVersion } from '../package-root.ts'

// Answered before anything else is loaded: scripts ask for it often.
if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  process.stdout.write(`${packageVersion()}\n`)
} else {
  const { runCli } = await import('./run-cli.ts')
  process.exitCode = await runCli(process.argv.slice(2))
}
