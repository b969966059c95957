/** What becomes of a request that may have been paid already without an answer. */
export const unknownPolicies = ['hold', 'retry'] as const

export type UnknownPolicy = (typeof unknownPolicies)[number]
