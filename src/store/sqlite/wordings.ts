import type { Books } from '../books.ts'
import type { Wording, WordingStore } from '../wording-store.ts'
import type { OneStep } from './one-step.ts'
import type { Prepare } from './prepared-once.ts'

const find = 'select * from wordings where "key" = ?'
const keep = 'insert or replace into wordings ("key", "text", "costUsd", "createdAt") values (?, ?, ?, ?)'

/** Wordings in the `wordings` table. */
export function createWordingBooks(prepare: Prepare): Pick<Books, keyof WordingStore> {
  return {
    findWording: (key) => (prepare(find).all([key]) as Wording[])[0],

    keepWording({ key, text, costUsd, createdAt }) {
      prepare(keep).run([key, text, costUsd, createdAt])
    },
  }
}

export function createSqliteWordings(books: Books, { read, write }: OneStep): WordingStore {
  return {
    findWording: (key) => read(() => books.findWording(key)),
    keepWording: (wording) => write(() => books.keepWording(wording)),
  }
}
