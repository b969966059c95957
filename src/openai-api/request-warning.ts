/** What a caller should know of a request that was understood and not wholly followed. */
export interface RequestWarning {
  type: 'unsupported' | 'substituted' | 'adjusted'
  /** Name of the parameter. */
  feature: string
  message: string
}
