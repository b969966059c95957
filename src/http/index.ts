// The Gemini image API over HTTP: an app for any runtime, and a listener for Node.

export { createHttpApp, type HttpApp, type HttpAppOptions, type HttpFaultOptions } from './app.ts'
export type { FaultMatch, FaultRuleOptions, FaultRuleState } from './faults/fault-plan.ts'
export { isLoopback } from './is-loopback.ts'
export type { Journal, JournalOptions } from './journal/journal.ts'
export type { JournalEntry, JournalGeneration } from './journal/journal-entry.ts'
export { defaultHost, defaultPort, type Listener, type ListenOptions, listen } from './listen.ts'
export type { HttpLog, HttpLogEntry } from './log.ts'
