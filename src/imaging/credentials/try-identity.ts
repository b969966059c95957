import { readReport, type Status } from './read-report.ts'
import { signCredentials } from './sign-credentials.ts'
import type { SigningIdentity } from './signing-identity.ts'

/** One grey pixel. */
const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAACklEQVQImWPoAAAAigCJQ82BGQAAAABJRU5ErkJggg==',
  'base64',
)

/**
 * Signs a picture of one pixel and reads it with C2PA's own library: what that finds wrong with the certificate, in its
 * words. Nothing, if it may sign; that nobody was said to trust it does not matter.
 */
export async function objectionsTo(identity: SigningIdentity): Promise<string[]> {
  const claim = {
    generator: { name: 'limn', version: '0' },
    sourceType: 'algorithmicMedia' as const,
    width: 1,
    height: 1,
    ingredients: [],
  }
  const { bytes } = await signCredentials(tinyPng, 'image/png', claim, identity)
  const { report, failure } = await readReport(bytes, 'image/png')
  if (failure !== undefined) return [failure]
  const wrong = (report!.validation_results?.activeManifest?.failure ?? []).filter(isObjection)
  return [...new Set(wrong.map(({ code, explanation }) => explanation ?? code))]
}

const isObjection = ({ code }: Status): boolean => code !== 'signingCredential.untrusted'
