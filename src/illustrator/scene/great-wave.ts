/** True where a wave stands over the sea: `great wave`, `tidal wave`, and not waves as the sea always has. */
export const hasGreatWave = ({ features }: { features: readonly string[] }): boolean =>
  features.some((feature) => / wave$|^tsunami$/.test(feature))
