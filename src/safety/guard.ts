import { safetyMessages } from '../gemini-api/finish-messages.data.ts'
import type { BlockReason, FinishReason } from '../gemini-api/finish-reason.ts'
import {
  type HarmBlockThreshold,
  type HarmCategory,
  type HarmProbability,
  harmProbabilities,
  isBlockedAt,
  type SafetyRating,
} from '../gemini-api/safety-settings.ts'
import { type Finding, judge } from './judge.ts'
import type { Harm, PromptCategory } from './rule.ts'
import { rules } from './rules.data.ts'
import { type Understood, understand } from './understand.ts'
import { atOnce, type Work } from './work.ts'

/** Why nothing is drawn, in Google's words for the answer and in plain ones for people; `words` found it. */
export type Block = { rule: string; harm: Harm; explanation: string; words: string | undefined } & (
  | { stage: 'prompt'; reason: BlockReason; ratings: SafetyRating[] }
  | { stage: 'picture'; reason: FinishReason; message: string | undefined; ratings: SafetyRating[] }
)

export interface Verdict {
  block: Block | undefined
  /** What the answer says of the prompt: the categories that the request sets and does not turn off. */
  ratings: SafetyRating[]
}

/** Google's filters of pictures are on when nothing is set; those of prompts are not. */
const pictureThreshold: HarmBlockThreshold = 'BLOCK_MEDIUM_AND_ABOVE'

const pictureCategoryOf: Partial<Record<PromptCategory, HarmCategory>> = {
  HARM_CATEGORY_HARASSMENT: 'HARM_CATEGORY_IMAGE_HARASSMENT',
  HARM_CATEGORY_HATE_SPEECH: 'HARM_CATEGORY_IMAGE_HATE',
  HARM_CATEGORY_SEXUALLY_EXPLICIT: 'HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT',
  HARM_CATEGORY_DANGEROUS_CONTENT: 'HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT',
}

const harmOf: Partial<Record<PromptCategory, Harm>> = {
  HARM_CATEGORY_HARASSMENT: 'harassment',
  HARM_CATEGORY_HATE_SPEECH: 'hate',
  HARM_CATEGORY_SEXUALLY_EXPLICIT: 'sexual',
  HARM_CATEGORY_DANGEROUS_CONTENT: 'violence',
}

/** The categories that Google rates a prompt by. */
const ratedCategories = [
  'HARM_CATEGORY_SEXUALLY_EXPLICIT',
  'HARM_CATEGORY_HATE_SPEECH',
  'HARM_CATEGORY_HARASSMENT',
  'HARM_CATEGORY_DANGEROUS_CONTENT',
] as const

/**
 * Whether a request may be drawn.
 *
 * @param texts What its user says: the system instruction and each turn, oldest first. The last is the latest turn.
 * @param thresholds What the request sets. Some rules stand whatever is set.
 */
export function guard(texts: readonly string[], thresholds: ReadonlyMap<HarmCategory, HarmBlockThreshold>): Verdict {
  return atOnce(guarding(texts, thresholds))
}

/** As `guard`, for whoever has else to do while a long text is read. */
export function* guarding(
  texts: readonly string[],
  thresholds: ReadonlyMap<HarmCategory, HarmBlockThreshold>,
): Work<Verdict> {
  const understood: Understood[] = []
  for (const text of texts) understood.push(yield* understand(text))
  const findings = yield* judge(understood, rules)
  const blocks = findings.flatMap((finding) => blockOf(finding, findings, thresholds) ?? [])
  return {
    block: blocks.find(({ stage }) => stage === 'prompt') ?? blocks[0],
    ratings: [...thresholds].flatMap(([category, threshold]) =>
      threshold === 'OFF' ? [] : [{ category, probability: probabilityOf(category, findings) }],
    ),
  }
}

function blockOf(
  finding: Finding,
  findings: readonly Finding[],
  thresholds: ReadonlyMap<HarmCategory, HarmBlockThreshold>,
): Block | undefined {
  const { rule } = finding
  if ('fixed' in rule.verdict) {
    const { fixed } = rule.verdict
    const said = {
      rule: rule.id,
      harm: rule.harm ?? 'other',
      words: wordsOf(finding),
      explanation: explain(finding, 'No setting changes this.'),
    }
    if (fixed.stage === 'prompt') return { ...said, ...fixed, ratings: [] }
    return {
      ...said,
      ...fixed,
      message: fixed.message && safetyMessages[fixed.message](supportCodeOf(rule.id)),
      ratings: [],
    }
  }
  const { category, probability } = rule.verdict
  const pictureCategory = pictureCategoryOf[category]
  const set = thresholds.get(category)
  const said = {
    rule: rule.id,
    harm: rule.harm ?? harmOf[category] ?? 'other',
    words: wordsOf(finding),
    explanation: explain(
      finding,
      `It is rated ${probability} in ${category}, whose threshold safetySettings (on the command line --safety) can set.`,
    ),
  }
  const jailbreak = category === 'HARM_CATEGORY_JAILBREAK'
  const promptThreshold = set ?? (jailbreak ? pictureThreshold : 'OFF')
  if (isBlockedAt(promptThreshold, probability)) {
    const reason = jailbreak ? 'JAILBREAK' : 'SAFETY'
    return { ...said, stage: 'prompt', reason, ratings: ratePrompt(category, findings) }
  }
  const threshold = (pictureCategory && thresholds.get(pictureCategory)) ?? set ?? pictureThreshold
  if (jailbreak || !isBlockedAt(threshold, probability)) return undefined
  const ratings = [...thresholds].flatMap(([other, level]): SafetyRating[] => {
    if (level === 'OFF') return []
    const blocked = other === pictureCategory || other === category
    return [{ category: other, probability: probabilityOf(other, findings), ...(blocked && { blocked }) }]
  })
  return { ...said, stage: 'picture', reason: 'IMAGE_SAFETY', message: safetyMessages.imageSafety, ratings }
}

function ratePrompt(blocking: PromptCategory, findings: readonly Finding[]): SafetyRating[] {
  const categories = new Set<HarmCategory>([...ratedCategories, blocking])
  return [...categories].map((category) => ({
    category,
    probability: probabilityOf(category, findings),
    ...(category === blocking && { blocked: true }),
  }))
}

/** The gravest finding of a category, or of the one whose pictures it is about. */
function probabilityOf(category: HarmCategory, findings: readonly Finding[]): HarmProbability {
  const levels = findings.map(({ rule: { verdict } }) => {
    if ('fixed' in verdict) return 0
    const same = verdict.category === category || pictureCategoryOf[verdict.category] === category
    return same ? harmProbabilities.indexOf(verdict.probability) : 0
  })
  return harmProbabilities[Math.max(0, ...levels)]!
}

/** Personal data is not said again. */
function wordsOf({ rule, words }: Finding): string | undefined {
  return rule.when[0]!.any.includes('personalData') ? undefined : words
}

function explain(finding: Finding, whatElse: string): string {
  const { rule } = finding
  const words = wordsOf(finding)
  const found = words === undefined ? '' : ` It was found by the words “${words}”.`
  return `limn does not draw this: its rule "${rule.id}" is about ${rule.of}.${found} Say it in other words if something else is meant. ${whatElse}`
}

/** Eight digits, as Google gives them; here the same for the same rule. */
function supportCodeOf(rule: string): string {
  let code = 0
  for (const letter of rule) code = (code * 31 + letter.charCodeAt(0)) % 90_000_000
  return String(10_000_000 + code)
}
