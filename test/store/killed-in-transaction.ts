import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { exampleRecord } from './conformance.ts'

// Run as a process of its own: dies between the two writes of one transaction.
const store = await openSqliteStore({ home: process.argv[2]! })
await store.inOneTransaction((books) => {
  books.insertRecord(exampleRecord({ id: 'killed' }))
  books.settle('one', { costUsd: 0.1, usage: {}, recordId: 'killed', nowMs: 9 })
  process.kill(process.pid, 'SIGKILL')
  for (;;);
})
