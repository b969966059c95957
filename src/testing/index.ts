/** limn for other people's tests: `import { startLimn } from 'limn/testing'`. */

export type { JournalEntry } from '../http/journal/journal-entry.ts'
export { type StartLimnOptions, startLimn, type TestLimn } from './start-limn.ts'
