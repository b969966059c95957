import { readConfig } from './config.ts'
import type { LintOptions, LintResult } from './prompting/index.ts'
import { lint as lintAtPrices } from './prompting/index.ts'

/**
 * What is vague in a prompt, what the model will ignore, what is blocked, and which settings give the same for less. Nothing
 * is sent, drawn or kept. Prices are those of config.json in `LIMN_HOME`, else limn's own. The vocabulary it reads with is
 * loaded at the first call.
 *
 * @throws InvalidRequestError for a config.json that cannot be read.
 */
export async function lint(prompt: string, options: LintOptions = {}): Promise<LintResult> {
  return lintAtPrices(prompt, { ...options, prices: options.prices ?? readConfig().prices })
}
