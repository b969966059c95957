import type { ModelProfile } from './model-profile.ts'

/** Whom limn follows where the reference document and Google's live API differ. */
export const fidelities = ['reference', 'live'] as const

export type Fidelity = (typeof fidelities)[number]

/** What becomes of a request for a model that Google shut down: drawn as that model, 404, or drawn as its successor. */
export const retiredModelPolicies = ['serve', 'refuse', 'redirect'] as const

export type RetiredModelPolicy = (typeof retiredModelPolicies)[number]

/** How limn answers where it could answer otherwise. Every such difference is decided by a field here. */
export interface Conduct {
  retiredModels: RetiredModelPolicy
  /** Format of a picture whose request names none: always PNG, or that of the model at Google. */
  pictures: 'png' | 'as-model'
  /** True when a request may carry a GIF, of which the first frame counts, an AVIF or a TIFF. */
  acceptsMoreFormats: boolean
  /** True when models.list has an entry for each alias, too. */
  listsAliases: boolean
  /** Refuse what Google refuses and limn could do without: histories without whole thought signatures, unknown fields. */
  strict: boolean
}

const byFidelity: Readonly<Record<Fidelity, Omit<Conduct, 'strict'>>> = {
  reference: { retiredModels: 'serve', pictures: 'png', acceptsMoreFormats: true, listsAliases: false },
  live: { retiredModels: 'refuse', pictures: 'as-model', acceptsMoreFormats: false, listsAliases: true },
}

export interface ConductOptions {
  /** Default `reference`. */
  fidelity?: Fidelity
  /** Default: `serve` for `reference`, `refuse` for `live`. */
  retiredModels?: RetiredModelPolicy
  /** Default false. */
  strict?: boolean
}

export function conductOf({ fidelity = 'reference', retiredModels, strict = false }: ConductOptions = {}): Conduct {
  return { ...byFidelity[fidelity], ...(retiredModels !== undefined && { retiredModels }), strict }
}

/** That of the library, of the command line, and of a server that is told nothing. */
export const referenceConduct: Conduct = Object.freeze(conductOf())

/** Format of a picture whose request names none. */
export function pictureMimeType(profile: ModelProfile, { pictures }: Conduct): 'image/png' | 'image/jpeg' {
  return pictures === 'png' ? 'image/png' : profile.liveMimeType
}
