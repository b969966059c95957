import { sniffImage } from '../sniff.ts'
import { carriers } from './carrier.ts'
import { hashInTurns } from './hash-in-turns.ts'
import { childrenOf, type LabelledBox } from './jumbf.ts'
import { readReport as readReportHere, type StatusCodes } from './read-report.ts'

/** `parentOf`: the picture goes on from it. `componentOf`: it is in the picture. `inputTo`: it was looked at. */
export type Relationship = 'parentOf' | 'componentOf' | 'inputTo'

/** A picture that another was made from. */
export interface Ingredient {
  title: string
  mimeType: string
  /** Of its file: by it the picture is found again. */
  sha256: string
  /** Its own credentials, the active ones last, and what was found when they were checked. */
  credentials?: { manifests: readonly LabelledBox[]; validation: StatusCodes }
}

/** Credentials larger than this are not carried along: thumbnails, mostly. */
const maxStoreBytes = 1_000_000

/**
 * A picture as an ingredient, with the credentials it has, checked. Never throws.
 *
 * @param options.readReport Checks them elsewhere than in this thread.
 */
export async function readIngredient(
  bytes: Uint8Array,
  { title, readReport = readReportHere }: { title: string; readReport?: typeof readReportHere },
): Promise<Ingredient> {
  const mimeType = sniffImage(bytes)?.mimeType ?? 'application/octet-stream'
  const ingredient = { title, mimeType, sha256: (await hashInTurns([bytes])).toString('hex') }
  const credentials = await credentialsOf(bytes, readReport).catch(() => undefined)
  return credentials ? { ...ingredient, credentials } : ingredient
}

async function credentialsOf(bytes: Uint8Array, readReport: typeof readReportHere): Promise<Ingredient['credentials']> {
  const mimeType = sniffImage(bytes)?.mimeType
  const store = mimeType && carriers[mimeType]?.find(bytes)
  if (!store || store.length > maxStoreBytes) return undefined
  // Only what is kept: a store may hold older manifests that nothing refers to, and each is one.
  const manifests = childrenOf(store)
  if (!manifests || manifests.length === 0) return undefined
  const { report } = await readReport(bytes, mimeType)
  const validation = report?.validation_results?.activeManifest
  if (!validation || report?.active_manifest !== manifests.at(-1)!.label) return undefined
  // A file's bytes must not be held by a few kilobytes of them.
  return { manifests: manifests.map(({ label, bytes }) => ({ label, bytes: Buffer.from(bytes) })), validation }
}
