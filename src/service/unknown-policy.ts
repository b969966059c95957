/** What becomes of a request that may have been paid already without an answer. Where there is nobody to `ask`, as `hold`. */
export const unknownPolicies = ['hold', 'retry', 'ask'] as const

export type UnknownPolicy = (typeof unknownPolicies)[number]
