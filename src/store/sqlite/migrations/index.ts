import { batches } from './batches.ts'
import { files } from './files.ts'
import { interactions } from './interactions.ts'
import { jobs } from './jobs.ts'
import { leases } from './leases.ts'
import { ledger } from './ledger.ts'
import { ledgerPayers } from './ledger-payers.ts'
import { ledgerSpent } from './ledger-spent.ts'
import { projects } from './projects.ts'
import { quotas } from './quotas.ts'
import { recordFields } from './record-fields.ts'
import { recordProject } from './record-project.ts'
import { recordReply } from './record-reply.ts'
import { recordWatermark } from './record-watermark.ts'
import { records } from './records.ts'
import { savings } from './savings.ts'
import { wordings } from './wordings.ts'

/** In order; a released one is never changed. The number of those applied is the file's `user_version`. */
export const migrations: readonly string[] = [
  records,
  files,
  jobs,
  interactions,
  batches,
  recordFields,
  ledger,
  projects,
  ledgerPayers,
  leases,
  ledgerSpent,
  savings,
  quotas,
  recordReply,
  recordWatermark,
  recordProject,
  wordings,
]
