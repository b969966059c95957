import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const illustrator = new URL('../../src/engines/illustrator/start-worker.ts', import.meta.url).href

const inspector = new URL('../../src/service/verify/start-worker.ts', import.meta.url).href

test.each([
  ['startIllustrator', illustrator],
  ['startInspector', inspector],
])(
  'threads start from the sources, too, where tsx runs the program, and answer a task that is none: %s',
  {
    timeout: 60_000,
  },
  (name, file) => {
    const program = `
    const { ${name} } = await import(${JSON.stringify(file)})
    const worker = ${name}()
    worker.once('error', (error) => { throw error })
    worker.on('message', async ({ type }) => { console.log(type); if (type === 'failed') await worker.terminate() })
    worker.postMessage({ task: {}, cancelled: new SharedArrayBuffer(4) })`
    const tsx = fileURLToPath(import.meta.resolve('tsx'))
    const output = execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '-e', program])
    expect(String(output)).toBe('begun\nfailed\n')
  },
)
