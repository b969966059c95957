/** Set by scripts/build.ts: a hash of everything that decides what is drawn. */
declare const LIMN_ILLUSTRATOR_REVISION: string | undefined

/** Changes whenever the same request may give other bytes; `source` when run from the sources. */
export const revision: string = typeof LIMN_ILLUSTRATOR_REVISION === 'undefined' ? 'source' : LIMN_ILLUSTRATOR_REVISION
