/** limn as a library: `import { createLimn } from 'limn'`. */

// Shapes that results are made of.
export type { Wait, Warning } from './engines/engine.ts'
// Errors: what a rejected promise holds.
export { CancelledError } from './errors/cancelled-error.ts'
export { EngineError } from './errors/engine-error.ts'
export { type FieldViolation, InvalidRequestError } from './errors/invalid-request-error.ts'
export { type ErrorCode, isLimnError, LimnError } from './errors/limn-error.ts'
export { NotFoundError } from './errors/not-found-error.ts'
export { PermissionError } from './errors/permission-error.ts'
export { QuotaError } from './errors/quota-error.ts'
export type { GenerateContentResponse } from './gemini-api/generate-content-response.ts'
export type { GroundingSource } from './gemini-api/grounding.ts'
export type { AspectRatio, ImageSize, ModelProfile } from './gemini-api/model-profile.ts'
export type { SafetySetting } from './gemini-api/safety-settings.ts'
export type { UsageMetadata } from './gemini-api/usage-metadata.ts'
export type { OtherMarker } from './imaging/markers/find-markers.ts'
export { createLimn } from './limn.ts'
export type {
  Enhancer,
  Limn,
  LimnCostQuery,
  LimnEnhancement,
  LimnEvent,
  LimnImage,
  LimnOptions,
  LimnRefinement,
  LimnRequest,
  LimnResult,
} from './limn-types.ts'
export { lint } from './lint.ts'
export type { LintFinding, LintOptions, LintPrice, LintResult } from './prompting/index.ts'
export type { BudgetState, CostReport } from './service/cost-report.ts'
export type {
  CredentialsFinding,
  Verification,
  VerifiedRecord,
  WatermarkFinding,
} from './service/verify/verification.ts'
export type { LedgerGrouping, LedgerTotal } from './store/ledger-store.ts'
