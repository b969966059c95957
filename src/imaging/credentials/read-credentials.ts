import { sniffImage } from '../sniff.ts'
import type { Credentials } from './credentials.ts'
import { loadC2pa } from './load-c2pa.ts'
import { type ManifestStore, summarize } from './summarize.ts'

export interface ReadCredentialsOptions {
  /** Certificates in PEM, roots or those that sign themselves: whoever they vouch for is trusted. Default: nobody. */
  trusted?: string
}

/**
 * What the signed credentials of a picture say, whoever signed them, and whether they hold. Asks no network: credentials
 * that lie elsewhere are not fetched. Never throws, whatever the bytes.
 */
export async function readCredentials(
  bytes: Uint8Array,
  { trusted }: ReadCredentialsOptions = {},
): Promise<Credentials> {
  const mimeType = sniffImage(bytes)?.mimeType ?? mimeTypeOfContainer(bytes)
  if (!mimeType || !mayCarry(bytes)) return absent()
  const { WasmReader } = await loadC2pa()
  let reader: Awaited<ReturnType<typeof WasmReader.fromBytes>> | undefined
  try {
    reader = await WasmReader.fromBytes(mimeType, bytes, settingsOf(trusted))
    return summarize(JSON.parse(reader.json()) as ManifestStore)
  } catch (error) {
    return unreadable(bytes, String(error))
  } finally {
    reader?.free()
  }
}

const absent = (problems: string[] = []): Credentials => ({
  state: 'absent',
  softBindings: [],
  ingredients: [],
  problems,
})

/** Of a picture too damaged to say its size. */
function mimeTypeOfContainer(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(12, bytes.length)).toString('latin1')
  if (head.startsWith('\x89PNG')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  return /^RIFF....WEBP/s.test(head) ? 'image/webp' : undefined
}

/** What stands in every file with credentials; a file without is told apart without loading anything. */
const traces = ['jumb', 'c2pa', 'caBX', 'C2PA', 'dcterms:provenance']

function mayCarry(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return traces.some((trace) => buffer.includes(trace, 0, 'latin1'))
}

/** On which the type of every box of credentials ends (ISO 19566-5, annex B): no text mentions it. */
const endOfTypes = Buffer.from('00110010800000aa00389b71', 'hex')

/** C2PA's own library says in one word of an enumeration why it cannot begin to validate. */
function unreadable(bytes: Uint8Array, reason: string): Credentials {
  const elsewhere = /RemoteManifestUrl\("([^"]*)"\)/.exec(reason)?.[1]
  if (elsewhere !== undefined) {
    return absent([
      `manifest.inaccessible: the credentials lie at ${elsewhere}; limn fetches nothing to read a picture`,
    ])
  }
  const carries = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(endOfTypes)
  if (/JumbfNotFound|UnsupportedType/.test(reason) && !carries) return absent()
  if (!carries) return absent([`general.error: the file cannot be read to its end (${reason})`])
  return {
    ...absent([`manifest.unreadable: credentials are in the file, but broken or cut off (${reason})`]),
    state: 'tampered',
    tampering: 'credentials',
  }
}

function settingsOf(trusted: string | undefined): string {
  return JSON.stringify({
    version: 1,
    verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false },
    // An end entity of somebody whose root is not known is trusted itself; roots for all they signed.
    ...(trusted !== undefined && { trust: { user_anchors: trusted, allowed_list: trusted } }),
  })
}
