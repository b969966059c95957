import { pictureLabel } from './assertions.ts'
import type { Credentials, CredentialsIngredient, SoftBinding } from './credentials.ts'
import type { Report, ReportedIngredient, ReportedManifest, Status } from './read-report.ts'
import type { SignedAs } from './tampering.ts'

/** The report in short. */
export function summarize(store: Report): Credentials {
  const manifest = store.manifests?.[store.active_manifest ?? '']
  const failures = failuresOf(store)
  const isAboutSigner = ({ code }: Status): boolean =>
    isAboutTrust(code) || (code.startsWith('signingCredential.') && signatureHolds(store))
  const broken = failures.filter((failure) => !isAboutSigner(failure))
  const invalid = store.validation_state === 'Invalid' && failures.length === 0
  const tampered = broken.length > 0 || invalid || !manifest
  const state = tampered ? 'tampered' : failures.length > 0 ? 'untrusted' : 'valid'
  const described = manifest && describe(store, manifest)
  const { common_name: name, issuer, time } = manifest?.signature_info ?? {}
  const signer = [name, issuer === name ? undefined : issuer].filter(Boolean).join(', ')
  return {
    state,
    ...(tampered && {
      tampering: broken.every(({ code }) => isAboutPicture(code)) && manifest ? 'picture' : 'credentials',
    }),
    ...described,
    ...(signer && { signer }),
    ...(time && { signedAt: time }),
    softBindings: manifest ? softBindingsOf(manifest) : [],
    ingredients: manifest ? ingredientsOf(store, manifest, new Set()) : [],
    problems: [...new Set([...broken, ...failures].map(explain))],
  }
}

/** What limn signed the picture as; nothing, if it was not limn. */
export function signedAs(report: Report): SignedAs {
  const manifest = report.manifests?.[report.active_manifest ?? '']
  return (manifest && assertionsOf<SignedAs>(manifest, pictureLabel)[0]) ?? {}
}

function failuresOf({ validation_results, validation_status }: Report): readonly Status[] {
  const { activeManifest, ingredientDeltas = [] } = validation_results ?? {}
  if (!validation_results) return validation_status ?? []
  return [
    ...(activeManifest?.failure ?? []),
    ...ingredientDeltas.flatMap(({ validationDeltas }) => validationDeltas?.failure ?? []),
  ]
}

/** Whatever is to be thought of who signed: then the library names the time of a signature it checked, and no mismatch. */
function signatureHolds({ validation_results }: Report): boolean {
  const { success = [], failure = [] } = validation_results?.activeManifest ?? {}
  const isAboutSignature = ({ code }: Status): boolean => code.startsWith('claimSignature.')
  return success.some(isAboutSignature) && !failure.some(isAboutSignature)
}

const explain = ({ code, explanation }: Status): string =>
  code === 'signingCredential.untrusted'
    ? `${code}: no certificate that was named as trusted vouches for the signer`
    : [code, explanation].filter(Boolean).join(': ')

const isAboutTrust = (code: string): boolean => /^(signingCredential|timeStamp)\.(untrusted|unknown)/.test(code)

/** Of the hash over the file's bytes: all else that fails is of the claim. */
const isAboutPicture = (code: string): boolean =>
  isAboutTrust(code) || /^assertion\.(data|boxes|bmff|collection)Hash\.mismatch/.test(code)

/** Of the claim, or where it does not say, of the picture that it goes on from. */
function describe(store: Report, manifest: ReportedManifest): { generator?: string; sourceType?: string } {
  const [info] = manifest.claim_generator_info ?? []
  const generator = info?.name ? [info.name, info.version].filter(Boolean).join(' ') : manifest.claim_generator
  const sourceType = sourceTypeOf(store, manifest)
  return { ...(generator && { generator }), ...(sourceType && { sourceType }) }
}

function sourceTypeOf(store: Report, first: ReportedManifest): string | undefined {
  const seen = new Set<ReportedManifest>()
  for (let manifest: ReportedManifest | undefined = first; manifest && !seen.has(manifest); ) {
    seen.add(manifest)
    const named = actionsOf(manifest).flatMap(({ digitalSourceType }) => digitalSourceType ?? [])
    // The last action that says so: an edited photograph is what the edit made of it.
    if (named.length > 0) return shortName(named.at(-1)!)
    const parent: ReportedIngredient | undefined = manifest.ingredients?.find(
      ({ relationship }) => relationship === 'parentOf',
    )
    manifest = store.manifests?.[parent?.active_manifest ?? '']
  }
  return undefined
}

const shortName = (sourceType: string): string => sourceType.split('/').at(-1)!

interface Action {
  action?: string
  digitalSourceType?: string
}

function actionsOf(manifest: ReportedManifest): readonly Action[] {
  return assertionsOf<{ actions?: readonly Action[] }>(manifest, 'c2pa.actions').flatMap(({ actions }) => actions ?? [])
}

function softBindingsOf(manifest: ReportedManifest): SoftBinding[] {
  const bindings = assertionsOf<{ alg?: string; blocks?: readonly { value?: unknown }[] }>(
    manifest,
    'c2pa.soft-binding',
  )
  return bindings.flatMap(({ alg, blocks = [] }) =>
    blocks.flatMap(({ value }) =>
      alg === undefined || value === undefined
        ? []
        : [
            {
              algorithm: alg,
              value: typeof value === 'string' ? value : Buffer.from(value as number[]).toString('base64'),
            },
          ],
    ),
  )
}

/** Of a label, whatever its version and its number: `c2pa.actions.v2__1`. */
function assertionsOf<Data>({ assertions = [] }: ReportedManifest, label: string): Data[] {
  return assertions
    .filter(({ label: full }) => full === label || full.startsWith(`${label}.v`) || full.startsWith(`${label}__`))
    .map(({ data }) => (data ?? {}) as Data)
}

/** @param told Manifests whose ingredients are told already: nothing is told twice, and what goes in a circle has an end. */
function ingredientsOf(store: Report, of: ReportedManifest, told: Set<ReportedManifest>): CredentialsIngredient[] {
  if (told.has(of)) return []
  told.add(of)
  return (of.ingredients ?? []).map(({ title, format, relationship = 'componentOf', active_manifest: label }) => {
    const manifest = store.manifests?.[label ?? '']
    const below = manifest ? ingredientsOf(store, manifest, told) : []
    return {
      ...(title && { title }),
      relationship,
      ...(format && { mimeType: format }),
      ...(manifest && describe(store, manifest)),
      ...(below.length > 0 && { ingredients: below }),
    }
  })
}
