import type { ImageSize, ModelProfile } from '../gemini-api/model-profile.ts'
import { defaultModelId, findModelProfile, listModelProfiles } from '../gemini-api/model-profiles.ts'
import { withPrices } from '../gemini-api/price-overrides.ts'
import { estimateTextTokens } from '../gemini-api/tokens.ts'
import { quotations } from '../illustrator/language/quoted-text.ts'
import { readPrompt } from '../illustrator/language/read-prompt.ts'
import { findBlocked } from './checks/blocked.ts'
import { findForeign } from './checks/foreign.ts'
import { findLettering } from './checks/lettering.ts'
import { findReferences } from './checks/references.ts'
import { findSettings, findShapesInWords } from './checks/settings.ts'
import { findGaps } from './checks/substance.ts'
import { findContradictions, findFiller, findNegations } from './checks/wording.ts'
import { blanked } from './find-phrases.ts'
import type { LintCheck, LintFinding, LintOptions } from './finding.ts'

/** A model, a size, and what one picture of it costs at Google. */
export interface LintPrice {
  model: string
  imageSize: ImageSize
  usd: number
}

export interface LintResult {
  prompt: string
  /** Errors first, then in the order of the prompt, those about options last. Empty when there is nothing to say. */
  findings: LintFinding[]
  /** How many of them are errors: with any, nothing would be drawn. */
  errors: number
  /** What the picture costs at Google with these options; absent when the model or the size is unknown. */
  price?: LintPrice
  /** The cheapest live model that takes as many references, for drafts; absent when nothing is cheaper. */
  draftPrice?: LintPrice
}

const checks: readonly LintCheck[] = [
  findBlocked,
  findFiller,
  findContradictions,
  findNegations,
  findLettering,
  findReferences,
  findShapesInWords,
  findGaps,
]

/**
 * What is vague in a prompt, what the model will ignore, what is blocked, and which settings give the same for less.
 * Pure: nothing is sent, drawn or kept.
 */
export function lint(prompt: string, options: LintOptions = {}): LintResult {
  const known = findModelProfile(options.model ?? defaultModelId)
  const profile = withPrices(known ?? findModelProfile(defaultModelId)!, options.prices)
  const unquoted = blanked(prompt, [...prompt.matchAll(quotations)].map(spanOf))
  const foreign = findForeign(prompt, unquoted)
  const prose = blanked(
    unquoted,
    foreign.map(({ start, end }) => ({ start: start!, end: end! })),
  )
  const subject = { prompt, prose, meaning: readPrompt(prompt), options, profile }
  const said = prompt.trim() === '' ? [] : checks.flatMap((check) => check(subject))
  const settings = known ? findSettings(subject) : []
  const findings = inOrder([
    ...wrongRequest(prompt, options, profile, known === undefined),
    ...foreign,
    ...said,
    ...(prompt.trim() === '' ? settings.filter(({ severity }) => severity === 'error') : settings),
  ])
  const size = (options.imageSize ?? profile.sizes[0]) as ImageSize
  const usd = known && profile.price.perImage[size]
  const price = usd === undefined ? undefined : { model: profile.id, imageSize: size, usd }
  const draftPrice = price && cheaperThan(price, options)
  return {
    prompt,
    findings,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    ...(price && { price }),
    ...(draftPrice && { draftPrice }),
  }
}

/** What is said eight times needs no ninth. */
const mostOfOneKind = 8

/** Of a prompt that is blocked nothing else matters. */
function inOrder(findings: readonly LintFinding[]): LintFinding[] {
  const rank = ({ severity, start }: LintFinding): number =>
    severity === 'error' ? -1 : (start ?? Number.MAX_SAFE_INTEGER)
  const isBlocked = findings.some(({ id }) => id === 'blocked')
  const seen = new Map<string, number>()
  return findings
    .filter(({ severity }) => !isBlocked || severity === 'error')
    .filter(({ id }) => seen.set(id, (seen.get(id) ?? 0) + 1).get(id)! <= mostOfOneKind)
    .sort((left, right) => rank(left) - rank(right))
}

const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
})

function wrongRequest(prompt: string, options: LintOptions, profile: ModelProfile, isUnknown: boolean): LintFinding[] {
  const findings: LintFinding[] = []
  if (isUnknown) {
    const message = `There is no model "${options.model}". limn models lists them.`
    findings.push({ id: 'model-unknown', severity: 'error', message, option: 'model' })
  }
  if (prompt.trim() === '' && (options.references ?? 0) === 0)
    findings.push({
      id: 'empty',
      severity: 'error',
      message: 'The prompt is empty. Say what to draw.',
      text: prompt,
      start: 0,
      end: prompt.length,
    })
  const tokens = estimateTextTokens(prompt)
  if (tokens > profile.inputTokenLimit) {
    const message = `The prompt is about ${tokens} tokens long; ${profile.id} reads ${profile.inputTokenLimit}. Make it shorter.`
    findings.push({ id: 'too-long', severity: 'error', message, text: prompt, start: 0, end: prompt.length })
  }
  return findings
}

/** Live models only: a draft is to be had at Google as well. */
function cheaperThan(price: LintPrice, { references = 0, prices }: LintOptions): LintPrice | undefined {
  const offers = listModelProfiles()
    .map((profile) => withPrices(profile, prices))
    .filter(
      ({ lifecycle, references: { worksBestUpTo } }) => lifecycle.status === 'live' && references <= worksBestUpTo,
    )
    .flatMap(({ id, price: { perImage } }) =>
      Object.entries(perImage).map(([imageSize, usd]) => ({ model: id, imageSize: imageSize as ImageSize, usd })),
    )
    .sort((left, right) => left.usd - right.usd)
  return offers[0] && offers[0].usd < price.usd ? offers[0] : undefined
}
