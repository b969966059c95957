import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { exampleEntry } from './example-entry.ts'

// Run as one of many processes: on a word it opens a home that may be new, and does to its ledger what 25 paid calls do.
const [home, name] = process.argv.slice(2) as [string, string]

async function write(): Promise<void> {
  const store = await openSqliteStore({ home })
  const call = async (id: string): Promise<void> => {
    await store.hold(exampleEntry({ id, owner: name }), [])
    await store.changeQuota('bucket', (sent: number | undefined = 0) => ({ state: sent + 1, result: sent }))
    await store.markSent(id, 2)
    await store.inOneTransaction((both) => both.settle(id, { costUsd: 0.1, usage: {}, recordId: id, nowMs: 3 }))
  }
  await store.keepAlive(name, Date.now() + 20_000)
  await Promise.all(
    Array.from({ length: 5 }, async (_, line) => {
      for (let at = 0; at < 5; at++) await call(`${name} ${line} ${at}`)
    }),
  )
  await store.close()
}

process.once('message', async () => {
  process.send!(await write().then(() => 'done', String))
  process.disconnect()
})
process.send!('ready')
