import type { Credentials } from '../../imaging/credentials/credentials.ts'
import type { OtherMarker } from '../../imaging/markers/find-markers.ts'
import type { GenerationRecord } from '../../store/record-store.ts'

/** What a picture shows of where it is from. None of it says that a picture is not made by an AI. */
export interface Verification {
  /** Its name, as it was given; null for bytes. */
  file: string | null
  /** limn's own invisible mark. */
  watermark: WatermarkFinding
  /** What its signed credentials (C2PA) say, and whether they hold. */
  credentials: CredentialsFinding
  /** What this limn remembers of the picture; null when it knows of none, or of none of yours. */
  record: VerifiedRecord | null
  /** What tools left in the file. Anybody can write it, and anybody can take it out. */
  others: OtherMarker[]
}

export interface WatermarkFinding {
  found: boolean
  /** 16 hex digits, which lead back to the record; null when none was found. */
  id: string | null
  /** How well the mark shows, in standard deviations of chance: above 4.4; 9 or so in a picture left as it was. */
  score: number | null
  /** What had become of the picture and was undone to read it: `nothing`, `scaled to 52 %`, `mirrored`. */
  undone: string | null
  /** Bound of the chance that a picture without the mark is said to bear one. */
  falsePositiveRate: number
  /** Why it could not be looked for, where the picture itself cannot be decoded. */
  problem?: string
}

export type CredentialsFinding = Omit<Credentials, 'generator' | 'sourceType'> & {
  generator: string | null
  sourceType: string | null
}

/** The record whose picture bears the mark, or that its credentials lead to. */
export type VerifiedRecord = Pick<GenerationRecord, 'id' | 'createdAt' | 'model' | 'engine' | 'prompt' | 'seed'>

/** What is to be looked at. */
export interface InspectionTask {
  bytes: Uint8Array
  /** Certificates in PEM of who is trusted to sign pictures. */
  trusted: string | undefined
}

/** What the file itself shows. */
export type Inspection = Pick<Verification, 'watermark' | 'credentials' | 'others'>

/** True where anything was found that tells of the picture's origin, whatever it tells. */
export function isFound({ watermark, credentials, others }: Inspection): boolean {
  return watermark.found || credentials.state !== 'absent' || others.length > 0
}
