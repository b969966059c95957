import { loadC2pa } from './load-c2pa.ts'

/** What is used of the report that C2PA's own library gives of a file. */
export interface Report {
  active_manifest?: string
  manifests?: Readonly<Record<string, ReportedManifest>>
  validation_state?: string
  validation_results?: {
    activeManifest?: StatusCodes
    ingredientDeltas?: readonly { validationDeltas?: StatusCodes }[]
  }
  validation_status?: readonly Status[]
}

export interface ReportedManifest {
  claim_generator?: string
  claim_generator_info?: readonly { name?: string; version?: string }[]
  assertions?: readonly { label: string; data?: unknown }[]
  ingredients?: readonly ReportedIngredient[]
  signature_info?: { common_name?: string; issuer?: string; time?: string }
}

export interface ReportedIngredient {
  title?: string
  format?: string
  relationship?: string
  active_manifest?: string
}

export interface StatusCodes {
  success?: readonly Status[]
  informational?: readonly Status[]
  failure?: readonly Status[]
}

export interface Status {
  code: string
  url?: string
  explanation?: string
}

/** A report, or in the library's own word why there is none. */
export type ReportedFile = { report: Report; failure?: undefined } | { report?: undefined; failure: string }

/**
 * Reads and checks the credentials of a file. Asks no network.
 *
 * @param trusted PEM of certificates of authorities.
 */
export async function readReport(bytes: Uint8Array, mimeType: string, trusted?: string): Promise<ReportedFile> {
  const { WasmReader } = await loadC2pa()
  let reader: Awaited<ReturnType<typeof WasmReader.fromBytes>> | undefined
  try {
    reader = await WasmReader.fromBytes(mimeType, bytes, settingsOf(trusted))
    return { report: JSON.parse(reader.json()) as Report }
  } catch (error) {
    return { failure: String(error) }
  } finally {
    reader?.free()
  }
}

function settingsOf(trusted: string | undefined): string {
  return JSON.stringify({
    version: 1,
    verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false },
    ...(trusted !== undefined && { trust: { user_anchors: trusted } }),
  })
}
