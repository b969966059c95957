import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const engine = new URL('../../src/engines/illustrator/start-worker.ts', import.meta.url).href

test('threads start from the sources, too, where tsx runs the program, and answer an order that is none', {
  timeout: 60_000,
}, () => {
  const program = `
    const { startIllustrator } = await import(${JSON.stringify(engine)})
    const worker = startIllustrator()
    worker.once('error', (error) => { throw error })
    worker.on('message', async ({ type }) => { console.log(type); if (type === 'failed') await worker.terminate() })
    worker.postMessage({ task: {}, cancelled: new SharedArrayBuffer(4) })`
  const tsx = fileURLToPath(import.meta.resolve('tsx'))
  const output = execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '-e', program])
  expect(String(output)).toBe('begun\nfailed\n')
})
