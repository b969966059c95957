import { InvalidArgumentError } from 'commander'
import type { Config } from '../config.ts'
import { parseSafetySetting } from '../gemini-api/parse-safety-setting.ts'
import type { SafetySetting } from '../gemini-api/safety-settings.ts'

/** A parser for `--safety`, which may be given several times. */
export function collectSafety(value: string, previous: readonly SafetySetting[] = []): readonly SafetySetting[] {
  try {
    return [...previous, parseSafetySetting(value)]
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

/** `--safety` over `safety` of the configuration. The last word on a category counts. */
export function safetySettingsOf(
  { safety: configured = [] }: Config,
  given: readonly SafetySetting[] = [],
): readonly SafetySetting[] | undefined {
  const settings = new Map([...configured, ...given].map((setting) => [setting.category, setting]))
  return settings.size > 0 ? [...settings.values()] : undefined
}
