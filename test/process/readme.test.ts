import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildForTest, root } from './build-for-test.ts'

const execute = promisify(execFile)
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!)

let built: ReturnType<typeof buildForTest>
let folder: string
let environment: NodeJS.ProcessEnv

beforeAll(() => {
  built = buildForTest('readme')
  // Inside the project too, so that the SDK is found.
  folder = path.join(built.folder, 'stranger')
  mkdirSync(folder)
  environment = { ...process.env, LIMN_HOME: path.join(folder, 'home') }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  built.remove()
})

async function runProgram(name: string, source: string): Promise<string> {
  const file = path.join(folder, name)
  writeFileSync(file, source)
  return (await execute(process.execPath, [file], { cwd: folder, env: environment, maxBuffer: 2 ** 26 })).stdout
}

it('has a library program that runs', async () => {
  const source = blocks.find((block) => block.includes("from 'limn'"))!
  const library = pathToFileURL(path.join(built.folder, 'index.js')).href
  const output = await runProgram('library.mjs', `${source.replace("'limn'", `'${library}'`)}\nawait limn.close()`)
  expect(output).toMatch(/convertible/)
  expect(output).toMatch(/paidUsd: 0/)
})

it('has a page on provenance whose program runs', async () => {
  const page = readFileSync(path.join(root, 'docs', 'provenance.md'), 'utf8')
  const source = /```ts\n([\s\S]*?)```/.exec(page)![1]!
  const library = pathToFileURL(path.join(built.folder, 'index.js')).href
  const output = await runProgram('provenance.mjs', source.replace("'limn'", `'${library}'`))
  expect(output).toMatch(/^true [\da-f]{16} A red fox in the snow /)
})

it("has a program with Google's SDK that runs against limn serve", async () => {
  const source = blocks.find((block) => block.includes('@google/genai'))!
  const server = spawn(process.execPath, [path.join(built.folder, 'cli', 'main.js'), 'serve', '--port', '0'], {
    env: environment,
  })
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer]
    const url = /http:\/\/[\d.:]+/.exec(line.toString())![0]
    const program = `${source.replace('http://127.0.0.1:8642', url)}\nconsole.log(image.mimeType, image.data.length)`
    expect(await runProgram('sdk.mjs', program)).toMatch(/^image\/png \d{5,}/)
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
})

it('names only files that exist', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!)
  expect(links.length).toBeGreaterThan(8)
  for (const link of links) expect(() => readFileSync(path.join(root, link)), link).not.toThrow(/ENOENT/)
})
