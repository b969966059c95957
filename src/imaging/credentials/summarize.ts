import type { Credentials, CredentialsIngredient, SoftBinding } from './credentials.ts'

/** What is used of the report that C2PA's own library gives of a file. */
export interface ManifestStore {
  active_manifest?: string
  manifests?: Readonly<Record<string, Manifest>>
  validation_state?: string
  validation_results?: {
    activeManifest?: StatusCodes
    ingredientDeltas?: readonly { validationDeltas?: StatusCodes }[]
  }
  validation_status?: readonly Status[]
}

interface Manifest {
  claim_generator?: string
  claim_generator_info?: readonly { name?: string; version?: string }[]
  assertions?: readonly { label: string; data?: unknown }[]
  ingredients?: readonly Ingredient[]
  signature_info?: { common_name?: string; issuer?: string; time?: string }
}

interface Ingredient {
  title?: string
  format?: string
  relationship?: string
  active_manifest?: string
}

interface StatusCodes {
  failure?: readonly Status[]
}

interface Status {
  code: string
  explanation?: string
}

/** The report in short. */
export function summarize(store: ManifestStore): Credentials {
  const manifest = store.manifests?.[store.active_manifest ?? '']
  const failures = failuresOf(store)
  const broken = failures.filter(({ code }) => !isAboutTrust(code))
  const tampered = broken.length > 0 || store.validation_state === 'Invalid' || !manifest
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
    ingredients: (manifest?.ingredients ?? []).map((ingredient) => ingredientOf(store, ingredient)),
    problems: [...new Set([...broken, ...failures].map(explain))],
  }
}

function failuresOf({ validation_results, validation_status }: ManifestStore): readonly Status[] {
  const { activeManifest, ingredientDeltas = [] } = validation_results ?? {}
  if (!validation_results) return validation_status ?? []
  return [
    ...(activeManifest?.failure ?? []),
    ...ingredientDeltas.flatMap(({ validationDeltas }) => validationDeltas?.failure ?? []),
  ]
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
function describe(store: ManifestStore, manifest: Manifest): { generator?: string; sourceType?: string } {
  const [info] = manifest.claim_generator_info ?? []
  const generator = info?.name ? [info.name, info.version].filter(Boolean).join(' ') : manifest.claim_generator
  const sourceType = sourceTypeOf(store, manifest)
  return { ...(generator && { generator }), ...(sourceType && { sourceType }) }
}

function sourceTypeOf(store: ManifestStore, first: Manifest): string | undefined {
  const seen = new Set<Manifest>()
  for (let manifest: Manifest | undefined = first; manifest && !seen.has(manifest); ) {
    seen.add(manifest)
    const named = actionsOf(manifest).flatMap(({ digitalSourceType }) => digitalSourceType ?? [])
    // The last action that says so: an edited photograph is what the edit made of it.
    if (named.length > 0) return shortName(named.at(-1)!)
    const parent: Ingredient | undefined = manifest.ingredients?.find(({ relationship }) => relationship === 'parentOf')
    manifest = store.manifests?.[parent?.active_manifest ?? '']
  }
  return undefined
}

const shortName = (sourceType: string): string => sourceType.split('/').at(-1)!

interface Action {
  action?: string
  digitalSourceType?: string
}

function actionsOf(manifest: Manifest): readonly Action[] {
  return assertionsOf<{ actions?: readonly Action[] }>(manifest, 'c2pa.actions').flatMap(({ actions }) => actions ?? [])
}

function softBindingsOf(manifest: Manifest): SoftBinding[] {
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
function assertionsOf<Data>({ assertions = [] }: Manifest, label: string): Data[] {
  return assertions
    .filter(({ label: full }) => full === label || full.startsWith(`${label}.v`) || full.startsWith(`${label}__`))
    .map(({ data }) => (data ?? {}) as Data)
}

function ingredientOf(store: ManifestStore, ingredient: Ingredient): CredentialsIngredient {
  const { title, format, relationship = 'componentOf', active_manifest: label } = ingredient
  const manifest = store.manifests?.[label ?? '']
  return {
    ...(title && { title }),
    relationship,
    ...(format && { mimeType: format }),
    ...(manifest && describe(store, manifest)),
  }
}
