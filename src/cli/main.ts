#!/usr/bin/env node
import { packageVersion } from '../package-root.ts'
import { OutputError } from './output-error.ts'

const [first] = process.argv.slice(2)
// Answered before anything else is loaded: scripts ask for it often.
if (first === '--version' || first === '-V') {
  process.stdout.once('error', (error) => {
    const failure = new OutputError(error)
    if (failure.readerLeft) return
    process.exitCode = 2
    process.stderr.write(`limn: ${failure.message}\n`)
  })
  process.stdout.write(`${packageVersion()}\n`)
} else {
  const { runCli } = await import('./run-cli.ts')
  process.exitCode = await runCli(process.argv.slice(2))
}
