import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createProgram } from '../src/cli/program.ts'
import { engineFactories } from '../src/engines/registry.ts'
import { apiVersions } from '../src/http/app.ts'
import { styleKinds } from '../src/illustrator/paint/styles/index.ts'
import { settings } from '../src/illustrator/settings/index.ts'

const page = (name: string): string => readFileSync(path.join(import.meta.dirname, '..', 'docs', name), 'utf8')

it('names every place and every style of the illustrator', () => {
  const text = page('illustrator.md')
  for (const name of [...settings.map(({ kind }) => kind), ...styleKinds])
    expect(text).toMatch(new RegExp(`\\b${name}\\b`))
})

it('names every verb of the command line, and every option of drawing', () => {
  const text = page('cli.md')
  const { command } = createProgram({
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: '.',
    environment: {},
  })
  for (const verb of command.commands)
    expect(text).toContain(`limn ${verb.name() === 'generate' ? 'PROMPT' : verb.name()}`)
  const generate = command.commands.find((verb) => verb.name() === 'generate')!
  for (const option of generate.options)
    expect(text).toContain(`\`${option.short ? `${option.short}, ` : ''}${option.long}`)
})

it('names every variable that configures limn', () => {
  const source = readFileSync(path.join(import.meta.dirname, '..', 'src', 'config.ts'), 'utf8')
  const names = new Set([...source.matchAll(/environment\.([A-Z][A-Z_]+)/g)].map((match) => match[1]!))
  expect(names.size).toBeGreaterThan(3)
  for (const name of names) expect(page('configuration.md')).toContain(`\`${name}\``)
})

it('names every engine and every version of the protocol', () => {
  for (const engine of Object.keys(engineFactories)) expect(page('cli.md')).toContain(`\`${engine}\``)
  for (const version of apiVersions) expect(page('server.md')).toContain(`/${version}`)
})

it('shows the files it teaches with as they are', () => {
  const text = page('illustrator.md')
  const shown = [...text.matchAll(/`(src\/[\w/.-]+\.ts)`:\n\n```ts\n([\s\S]*?)```/g)]
  expect(shown.length).toBeGreaterThan(0)
  for (const [, file, code] of shown) {
    expect(code).toBe(readFileSync(path.join(import.meta.dirname, '..', file!), 'utf8'))
  }
})
