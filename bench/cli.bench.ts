import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GenerationRecord } from '../src/store/record-store.ts'
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts'
import { measure, median, print } from './measure.ts'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const recordCount = 100_000

/** Whole processes of the built program, from start to end. */
export async function run(): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-bench-'))
  try {
    await fill(home)
    let number = 0
    const node = (...argv: string[]) =>
      execFileSync(process.execPath, argv, { env: { ...process.env, LIMN_HOME: home }, stdio: 'ignore' })
    const samples = await measure(
      {
        'node -e 0': () => node('-e', '0'),
        'limn --version': () => node(main, '--version'),
        'limn log (100,000 records)': () => node(main, 'log'),
        'limn log WORDS (100,000 records)': () => node(main, 'log', 'mountain', 'red'),
        'limn PROMPT, 1K': () =>
          node(main, `A serene mountain landscape at dawn ${number++}`, '-o', path.join(home, 'picture.png')),
        'loading what a picture needs': () => node('--input-type=module', '-e', loadAll),
      },
      { rounds: 15 },
    )
    const nodeMs = median(samples[0]!.timesMs)
    const limits: Record<string, number> = {
      'limn --version': 1.5 * nodeMs,
      'limn log (100,000 records)': 150,
      'limn log WORDS (100,000 records)': 150,
      'limn PROMPT, 1K': 800,
    }
    print(samples, ({ name, timesMs }) => {
      const times = `${(median(timesMs) / nodeMs).toFixed(2)} x node -e 0`
      const limit = limits[name]
      return limit === undefined
        ? times
        : `${times}, limit ${limit.toFixed(0)} ms${median(timesMs) > limit ? ': OVER' : ''}`
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const root = new URL('..', import.meta.url).href
const loadAll = ['@napi-rs/canvas', 'sharp', 'libsql']
  .map((name) => `await import(${JSON.stringify(import.meta.resolve(name))});`)
  .concat(`await import(${JSON.stringify(`${root}dist/index.js`)})`)
  .join('')

const subjects = ['mountain', 'car', 'cat', 'city', 'lighthouse', 'forest', 'portrait']
const colors = ['red', 'blue', 'green', 'golden', 'white']

async function fill(home: string): Promise<void> {
  const store = await openSqliteStore({ home })
  await store.close()
  const { default: Database } = await import('libsql')
  const connection = new Database(path.join(home, 'limn.db'))
  const columns: (keyof GenerationRecord)[] = [
    'id',
    'createdAt',
    'surface',
    'engine',
    'engineVersion',
    'model',
    'requestedModel',
    'outcome',
    'seed',
    'width',
    'height',
    'paidUsd',
    'upstreamUsd',
    'cacheKey',
    'images',
    'prompt',
    'text',
    'request',
    'references',
    'warnings',
    'timingsMs',
    'parts',
  ]
  const insert = connection.prepare(
    `insert into records (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  connection.exec('begin')
  for (let number = 0; number < recordCount; number++) {
    const prompt = `A ${colors[number % 5]} ${subjects[number % 7]} number ${number} in the light of a late afternoon`
    const images = JSON.stringify([
      { sha256: 'f'.repeat(64), mimeType: 'image/png', width: 1024, height: 1024, bytes: 1_500_000 },
    ])
    const request = JSON.stringify({ contents: [{ role: 'user', parts: [{ text: prompt }] }] })
    insert.run(
      `id${number.toString(36).padStart(10, '0')}`,
      1_700_000_000_000 + number,
      'cli',
      'illustrator',
      '1',
      'gemini-3-pro-image-preview',
      'gemini-3-pro-image-preview',
      'done',
      number,
      1024,
      1024,
      0,
      0.134,
      `key${number}`,
      images,
      prompt,
      'Here is a picture.',
      request,
      '[]',
      '[]',
      '{"total":100}',
      request,
    )
  }
  connection.exec('commit')
  connection.close()
}
