import type { LintOptions } from './finding.ts'
import type { LintResult } from './lint.ts'

export type { LintFinding, LintOptions } from './finding.ts'
export type { LintPrice, LintResult } from './lint.ts'

/**
 * What is vague in a prompt, what the model will ignore, what is blocked, and which settings give the same for less, by
 * limn's own prices where none are given. The vocabulary it reads with is loaded at the first call.
 */
export async function lint(prompt: string, options: LintOptions = {}): Promise<LintResult> {
  return (await import('./lint.ts')).lint(prompt, options)
}
