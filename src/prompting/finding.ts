import type { ModelProfile } from '../gemini-api/model-profile.ts'
import type { PriceOverrides } from '../gemini-api/price-overrides.ts'
import type { Meaning } from '../illustrator/language/meaning.ts'

/** What a finding is about when it is no words of the prompt. */
export type LintOption = 'model' | 'aspectRatio' | 'imageSize' | 'references' | 'seed'

/** One thing to change before a prompt is sent. */
export interface LintFinding {
  /** Name of the check: `filler-quality`, `foreign-parameter`, … All are listed in docs/prompting.md. */
  id: string
  /** `error`: nothing would be drawn. `advice`: the picture would be better, or cheaper. */
  severity: 'error' | 'advice'
  /** What to do. */
  message: string
  /** The words it is about, as they are in the prompt. */
  text?: string
  /** Where they begin and end in the prompt, in UTF-16 code units; `prompt.slice(start, end)` is `text`. */
  start?: number
  end?: number
  option?: LintOption
}

/** The settings a prompt would be drawn with. */
export interface LintOptions {
  /** Default `gemini-3-pro-image-preview`. */
  model?: string
  /** Default: that of the first reference, else `1:1`. */
  aspectRatio?: string
  /** Default `1K`. */
  imageSize?: string
  /** How many reference pictures go with it. */
  references?: number
  seed?: number
  /** In place of those of limn's table, by the id of the model. Default: those of config.json. */
  prices?: PriceOverrides
}

/** What the checks look at. */
export interface LintSubject {
  prompt: string
  /** The prompt with quoted text and other tools' parameters blanked out, letter for letter: positions are those of the prompt. */
  prose: string
  meaning: Meaning
  options: LintOptions
  profile: ModelProfile
}

/** One check: pure, and silent where it has nothing to say. */
export type LintCheck = (subject: LintSubject) => LintFinding[]

/** An advice about `prompt.slice(start, end)`. */
export function adviceAt(id: string, prompt: string, start: number, end: number, message: string): LintFinding {
  return { id, severity: 'advice', message, text: prompt.slice(start, end), start, end }
}
