import type { Warning } from '../engines/engine.ts'
import type { LimnError } from '../errors/index.ts'
import type { GenerationRecord } from '../store/record-store.ts'

const feature = 'record'

export const unkeptWarning = ({ message }: LimnError): Warning => ({
  type: 'adjusted',
  feature,
  message: `This answer is in no log and no cache; asked for again, it is made again. ${message}`,
})

/** True for one that is nowhere but in memory. */
export const isUnkept = ({ warnings }: Pick<GenerationRecord, 'warnings'>): boolean =>
  (warnings as Warning[]).some((warning) => warning.feature === feature)
