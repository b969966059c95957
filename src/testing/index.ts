/** limn for other people's tests: `import { startLimn } from 'limn/testing'`. */

export { type StartLimnOptions, startLimn, type TestLimn } from './start-limn.ts'
