import type { InputMimeType } from '../image.ts'
import { sniffImage } from '../sniff.ts'
import type { Credentials } from './credentials.ts'
import { endOfTypes } from './jumbf.ts'
import { readReport } from './read-report.ts'
import { signedAs, summarize } from './summarize.ts'
import { tamperingOf } from './tampering.ts'

export interface ReadCredentialsOptions {
  /** Certificates of authorities in PEM: whoever they vouch for is trusted. Default: nobody. */
  trusted?: string | undefined
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
  const { report, failure } = await readReport(bytes, mimeType, trusted)
  if (!report) return unreadable(bytes, failure)
  const credentials = summarize(report)
  if (credentials.tampering !== 'picture') return credentials
  return { ...credentials, tampering: await tamperingOf(bytes, mimeType, signedAs(report)) }
}

const absent = (problems: string[] = []): Credentials => ({
  state: 'absent',
  softBindings: [],
  ingredients: [],
  problems,
})

/** Of a picture too damaged to say its size. */
function mimeTypeOfContainer(bytes: Uint8Array): InputMimeType | undefined {
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
